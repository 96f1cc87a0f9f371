import { anwaltlichVersichert } from '../../vereinbarung/fall.ts'
import type { Klauseltexte } from '../../vereinbarung/klauseln.ts'

/** The reading version. The German wording binds. */
export const klauselnEn: Klauseltexte = {
  // A
  gegenstand: (w) =>
    `${w.arbeitgeber} (employer) intends to employ ${w.fachkraft} (worker) in Germany as: ${w.taetigkeit}. Purpose of the stay: ${w.weg}.`,
  gegenstandAusbildung: (w) =>
    `${w.arbeitgeber} (employer) intends to train ${w.fachkraft} (worker) in Germany. Training: ${w.taetigkeit}. Purpose of the stay: ${w.weg}.`,
  durchfuehrung: (w) =>
    `For this the employer and ${w.behoerde} (foreigners authority) agree to run the fast-track procedure for skilled workers.`,
  ziel: 'The aim of the procedure is that the foreigners authority approves the visa in advance (advance approval) as soon as the conditions are met.',
  inNamen:
    'In this procedure the employer acts in the name of the worker and under the worker’s power of attorney. Rights and duties from the procedure are the worker’s own, as far as neither this agreement nor a statute binds the employer.',
  zustaendigkeit: (w) =>
    `Competent is the foreigners authority for the place of operation where the worker is to work: ${w.betriebsstaette}. The seat of the company and the future home do not matter.`,
  ausland:
    'The procedure is only open while the worker still wants to enter. If a visa application for the same stay is already pending, the employer says so before signing; those involved then settle which procedure goes on.',
  ansprechpartner:
    'Each side names above a contact person and, where given, a deputy. If one of them changes, the side tells the other without delay.',
  erreichbarkeit:
    'Both sides see to it that messages to the given addresses are read, also during absence. The worker is spoken to in the language given, as far as possible; the official language remains German.',
  unterbevollmaechtigung: (w) =>
    `The employer has authorised the body named above to run the procedure for him (sub-agent). Whatever this agreement asks the employer to declare, present or receive, the sub-agent may do for him.${w.fall.ausgabe.fassung === 'mitVersicherung' ? ' Only the assurance that he is authorised he gives himself.' : ''}${anwaltlichVersichert(w.fall.angaben) ? '' : ' The sub-power is attached.'}`,
  rechtsdienstleistung:
    'If the sub-agent renders legal services without being permitted to, the foreigners authority must reject it. What it then does in the procedure has no effect.',
  anwaltlicheVersicherung:
    'The sub-agent is a lawyer and assures the sub-power as such. This assurance is attached in place of the sub-power. The foreigners authority may still ask for written proof.',
  vollmachtAlsAnlage: (w) =>
    `The worker’s power of attorney for the employer is attached to this agreement. It covers the fast-track procedure and says whether a sub-power is allowed.${w.fall.ausgabe.beideFassungen ? ' For the days from 29 to 31 July 2026 it is not certain whether the law asks for the power or for its assurance. This agreement therefore contains both.' : ''}`,
  versicherung: (w) =>
    `The employer assures that the worker has authorised him to run the fast-track procedure on the worker’s behalf.${w.fall.untervertretung ? ' If the sub-agent signs this agreement, the assurance of the employer is attached as a declaration of its own.' : ''}`,
  mitUntervollmacht: 'The employer declares that he is entitled to grant a sub-power.',
  ohneUntervollmacht: 'The employer is not entitled to grant a sub-power.',
  nachweisAufVerlangen:
    'The assurance does not replace the power of attorney. The employer keeps the power and proves it in writing when the foreigners authority asks for it.',
  vollmachtImOriginal: 'By its practice this foreigners authority wants to see the power of attorney in the original.',
  widerruf:
    'The worker may revoke the power at any time. Towards the foreigners authority the revocation takes effect when it arrives there.',
  sorgeberechtigte:
    'The worker is a minor. The power is therefore granted by all custodians; they make the declarations that this agreement ascribes to the worker. Whoever has the care of the person must also consent to the planned stay.',
  pass: 'A colour copy of the passport pages with the photo and personal data of the worker is attached.',
  unionswohnsitz:
    'The worker lives in another state of the European Union. A colour copy of the certificate of the residence status there is attached.',
  kontaktpersonenAnlage:
    'The written orders for the contact persons and their deputies by the employer and, where there is one, by the sub-agent are attached, unless these persons represent the company by law or by its statutes.',
  anerkennungsvollmacht:
    'The employer authorises the foreigners authority to start and run the procedure named in section E at the competent body on the worker’s behalf.',
  // B
  ansprechstelle:
    'In the procedure the foreigners authority is the employer’s central contact and advises on the course and on the proofs to be presented.',
  einleitung:
    'It starts the procedure for the finding of equivalence or for the evaluation of the degree at the competent body and points to the fast-track procedure.',
  bestaetigungImAusland:
    'At the expert body it starts the procedure in which it is confirmed that the qualification or degree is recognised by the state where it was acquired, and points to the fast-track procedure.',
  erlaubnisEinholen:
    'The profession is regulated in Germany. The foreigners authority therefore obtains the permit to practise it.',
  weiterleitungAnArbeitgeber:
    'It forwards confirmations of receipt and completeness without delay. When the competent body asks for more proof or its finding arrives, it invites the employer within three working days (Werktage) of arrival to hand it over and to discuss what follows; the talk may be held by telephone.',
  zustimmungEinholen:
    'Where needed it obtains the consent of the Federal Employment Agency and points to the fast-track procedure.',
  unterrichtung: 'It informs the competent mission abroad that a visa application is coming.',
  vorabzustimmen: 'It approves the visa in advance without delay once the conditions are met.',
  erinnern: 'It reminds the bodies involved of running periods and mediates where needed.',
  fremdeZustaendigkeit:
    'Who decides on equivalence, comparability or the permit to practise still follows from the law of the profession. The foreigners authority does not decide on it.',
  rechtsbehelfe:
    'The worker can contest decisions of these bodies with the general remedies, as a rule within one month of notification; without correct instructions on remedies the period is in principle one year. The remedy is not part of the fast-track procedure and is lodged directly with the body provided for it.',
  verwaltungsinterna:
    'The consent of the Federal Employment Agency and the advance approval are declarations within the administration. They and their refusal cannot be contested on their own.',
  verwaltungsinternum:
    'The advance approval is a declaration within the administration. It and its refusal cannot be contested on their own.',
  keinErfolg:
    'The foreigners authority renders a service for a fee. It owes no success: neither the advance approval nor the visa.',
  visumentscheidungMitRemonstration:
    'The mission abroad decides on the visa upon an application by the worker. Whoever wants a decision that can be contested files this application, also where the advance approval was refused. A refusal of the visa can be challenged before the administrative court. If the mission refuses the visa before 1 July 2025, it reviews it first on request (remonstration); after that there is no such review.',
  visumentscheidung:
    'The mission abroad decides on the visa upon an application by the worker. Whoever wants a decision that can be contested files this application, also where the advance approval was refused. Against the refusal of a visa the way to the administrative court is open; the informal remonstration has not existed since 1 July 2025.',
  // C
  mitwirkung:
    'The worker must without delay put forward everything that is favourable and not already known, and bring the proofs, certificates and permits that he or she can bring. Whether the procedure really becomes faster depends on it.',
  fristsetzung:
    'The foreigners authority may set the worker a reasonable time for it. What comes later it may disregard; it says so when it sets the time.',
  hinwirken:
    'The employer undertakes to work towards the worker keeping this duty and presenting papers quickly, completely and in the form asked for.',
  angebot:
    'The employer presents a binding job offer. It is attached: as the employment contract or as the fully completed and signed declaration on the employment.',
  ausbildungsangebot: 'The employer presents the training contract or a binding offer of training. It is attached.',
  beschaeftigungVersichern:
    'Employer and worker each assure that the employment is really to be carried out. Both declarations are attached.',
  wegfallMitteilen:
    'If the employer no longer upholds the offer or essential circumstances change, such as the work, the pay or the place, he tells the foreigners authority without delay while the procedure runs. He need not give reasons. He takes on this duty by this agreement; it stands beside the statutory duty of the following paragraph.',
  endeMitteilen:
    'If the employment for which a title under Chapter 2 Section 4 of the Residence Act was issued later ends early, the employer tells the competent foreigners authority within four weeks. The period begins when he learns of it.',
  titelPruefen:
    'Before the worker starts, the employer checks whether the residence title permits the work. He keeps a copy as long as the employment lasts.',
  beratungshinweis:
    'On the first working day at the latest the employer points the worker in text form to the advice on labour and social law and names the contact data of the advice centre nearest to the place of work. This does not apply to cross-border placement under § 299 SGB III.',
  endeDurchFachkraft:
    'The worker has a duty as well: if the training or employment for which the title was issued ends early, the worker tells the competent foreigners authority within two weeks of learning of it.',
  mitteilungBlaueKarte:
    'With an EU Blue Card the worker also tells the competent foreigners authority, in the first twelve months of employment, of every change of employer and of every change that bears on the conditions of the Blue Card, such as the pay.',
  weitergeben:
    'The employer forwards to the worker without delay the letters, decisions and the advance approval that he receives on the worker’s behalf.',
  // D
  ablauf:
    'The table names the steps in their order, who takes them and the time that is provided. “Without delay” means without culpable hesitation; no fixed day follows from it.',
  bewertungsunterlagen:
    'The employer hands over the papers that the competent body asks for in its leaflet or list. The foreigners authority forwards them without delay.',
  schriftwechsel:
    'Correspondence with the competent body runs through the foreigners authority. It serves the decision on the employer as the worker’s agent.',
  fristlauf:
    'The two months are a target that the body is to keep in the normal case. They begin only when the papers are complete. The body may extend them once by a reasonable time if the particulars of the matter justify it; it gives reasons and says so in time. If it asks for further information or doubts papers, the period stands still until the time set for that is over; if another suitable procedure such as a skills analysis runs, until it ends.',
  fachgesetz:
    'This profession has an act of its own. In the fast-track procedure it provides that the body is to decide within two months of completeness.',
  landesabweichung:
    'The Länder may deviate from this length. Whether this Land has done so was not examined here; the foreigners authority says so if it knows.',
  landesrecht:
    'For professions regulated by the Land the general periods of Land law apply here. As a rule receipt is confirmed within one month and the decision made within three months of completeness; one extension is possible.',
  landesrechtWieBundesrecht:
    'The Land has introduced a fast procedure for its professions: two weeks to confirm receipt, two months from completeness to decide.',
  zeugnisbewertung:
    'The Central Office for Foreign Education has undertaken to confirm receipt within two weeks and to evaluate within two months of completeness. This is not a statutory period.',
  digitaleAuskunft:
    'The confirmation is given by the Central Office for Foreign Education as information on the professional qualification. It works on the request once its fee is paid. No period for it is known.',
  keineErsatzentscheidung:
    'If a period lapses without a decision of the competent body, the request is not deemed granted. No provision orders such a fiction for recognition.',
  rueckfragen:
    'To save time the competent body may ask the worker directly, also by telephone. If it asks for papers, the foreigners authority receives a copy and tells the employer.',
  zustellungDurchUebergabe:
    'The foreigners authority hands decisions of the competent body to the employer in person. He signs the receipt with the day of the handing-over.',
  zustellungPerPost:
    'Decisions of the competent body come by post against a receipt. The employer enters the day of arrival, signs and returns it without delay. If the way of service is not the right one or cannot be proved, the day counts on which the decision really arrived.',
  voraufenthalt: (w) =>
    `The worker or a member of the family was in Germany before (${w.voraufenthalte}). The foreigners authority asks for the files of the authority then competent while the rest goes on.`,
  eroerterung:
    'Once the finding is there, the foreigners authority discusses with the employer which residence title is possible.',
  fortfuehrung:
    'If the body finds that equivalence can be reached by a qualification measure, the procedure can go on with the aim of a stay under § 16d AufenthG. The employer decides this together with the worker. Further proof is then needed, above all the plan for the measure and German that fits it.',
  beratungsstelle: (w) =>
    `The employer wants to use the advice on adaptation measures of the centre in ${w.beratungsort}. The advice is voluntary.`,
  weitergabeAnBeratungsstelle:
    'The foreigners authority may give the centre a copy of the decision. The worker has agreed to this and may withdraw the agreement for the future at any time.',
  zustimmungsfiktion:
    'The consent of the Federal Employment Agency is deemed granted unless, within one week after the request was transmitted, it says that the information does not suffice or that the employer did not give information or not in time. This holds for this consent only, not for the advance approval and the visa.',
  vorabpruefung:
    'The Federal Employment Agency is to consent or examine beforehand if the employer has given the necessary information and the procedure becomes faster by it. This foreigners authority uses that: the request does not wait for the end of recognition.',
  aufenthaltsrecht:
    'As soon as finding and consent are there, or it is clear that they are not needed, the foreigners authority examines the general conditions and those of the purpose of the stay.',
  inhaltVorabzustimmung:
    'The advance approval says which conditions were examined conclusively. It points the mission to particulars, such as a passport that cannot take a visa and papers that were seen as copies only.',
  register:
    'The foreigners authority stores the advance approval in the Central Register of Foreigners and transmits the document there too. The register passes the data to the competent mission by itself; the mission retrieves the document there.',
  ersatzweg:
    'If the register is not available, the advance approval goes to the mission as an electronically signed file by a secured way. If that is not possible either, the employer receives the original; the worker then presents the original.',
  zuleitungPersoenlich:
    'The employer receives a copy of the advance approval. The foreigners authority hands it over in person.',
  zuleitungPost: 'The employer receives a copy of the advance approval by post at the address of the contact person.',
  zuleitungEmail:
    'The employer receives a copy of the advance approval by e-mail at the address of the contact person.',
  brauchbarkeit: (w) =>
    `No statute says how long an advance approval is valid. By the practice of this office it should be used within ${w.fall.ausgabe.eigenheit.vorabzustimmungMonate?.wert ?? 3} months.`,
  visumunterlagen:
    'The foreigners authority discusses with the employer what the worker brings to the visa application. This includes a copy of the advance approval, as a rule printed, and the originals of the deeds on which it rests.',
  termin:
    'The worker asks the mission for an appointment. Once the request has arrived and the advance approval has been presented there or transmitted by the register, the mission offers without delay an appointment that lies within the next three weeks. Which papers are to be presented, the mission says.',
  visumbescheid:
    'Once the visa application is completely filed, it is as a rule decided within three weeks. This time is not promised.',
  pruefungDerAuslandsvertretung:
    'The mission examines itself whether there is an interest in expulsion or a ban on entry and whether there are security concerns, and asks authorities in Germany and the Schengen Information System.',
  urkunden:
    'It also examines whether civil-status deeds are genuine and correct. In some states it has them verified; that costs money and time.',
  // E
  merkblatt: (w) =>
    `The comparison is made with the profession: ${w.referenzberuf}. Competent body: ${w.stelle}. Its leaflet on the papers is attached.`,
  bescheidAlsAnlage:
    'The decision of the competent body is attached, where equivalence is partial with the differences and the measures that it names.',
  vergleichbarAlsAnlage:
    'The statement of the Central Office for Foreign Education or the print-out of the anabin database for institution and degree is attached.',
  massnahmenplan:
    'For the measure the employer presents a plan that shows contents, place, length and provider. The worker proves German that fits the measure, as a rule at least sufficient.',
  vermittlungsabsprache:
    'The worker was placed under an arrangement of the Federal Employment Agency with the labour administration of the home state, in health and care or in another selected profession. Recognition is applied for only after entry; the worker declares that he or she will do so.',
  anerkennungspartnerschaft:
    'Employer and worker have agreed to pursue recognition together after entry; that agreement is attached. Before, it only has to be confirmed that the qualification is recognised by the state where it was acquired and had the prescribed length. The worker proves at least sufficient German.',
  berufserfahrung:
    'The worker relies on professional experience. No recognition is needed for that. To be proved is the experience and, as far as the ordinance asks for it, a qualification recognised by the state where it was acquired.',
  keineAnerkennung: 'This purpose of stay does not ask for the recognition of a foreign qualification.',
  // F
  erlaubnisVorVorabzustimmung:
    'The advance approval presupposes that the permit is granted or promised. If it is there already, it is attached.',
  // G
  zustimmungNoetig: 'The employment needs the consent of the Federal Employment Agency.',
  zustimmungOffen:
    'Whether the consent of the Federal Employment Agency is needed is not settled yet. The foreigners authority decides and tells the employer the reason.',
  erklaerungZumBeschaeftigungsverhaeltnis:
    'For this the employer completes the declaration on the employment with its annex in full, signs it and transmits it to the foreigners authority. What he says must be correct and complete.',
  rueckfragenDerBundesagentur:
    'The Federal Employment Agency may put questions directly to the employer; if it asks for papers, the foreigners authority receives a copy. Whoever does not answer in time prevents the consent from being deemed granted by lapse of time.',
  zustimmungsfrei:
    'The employment needs no consent of the Federal Employment Agency. The advance approval can still be refused if there is a reason for which consent would have to be refused (§ 40 (2) or (3) AufenthG). For this the employer gives the necessary information.',
  // H
  altersvorsorgeNichtVerlangt: 'This purpose of stay does not ask for proof of old-age provision.',
  altersvorsorgeUnter45:
    'On this day the worker has not yet completed the 45th year. No proof of old-age provision is needed. This can change if the worker completes it before the title is decided on.',
  altersvorsorgeDurchGehalt: (w) =>
    `The worker has completed the 45th year. The pay reaches 55 percent of the contribution ceiling, at present ${w.schwelle} a year. No proof of old-age provision is needed.`,
  altersvorsorgeNoetig: (w) =>
    `If the title is issued for the first time after the 45th year was completed, the pay must reach at least 55 percent of the yearly contribution ceiling of the general pension insurance, at present ${w.schwelle}. Otherwise adequate old-age provision has to be proved.`,
  altersvorsorgeAusnahme:
    'This can be waived if there is a public interest in the employment, in particular a regional, economic or labour-market one, and above all if pay or age miss the limit only slightly.',
  // I
  auslandsvertretung: (w) => `Competent for the worker’s visa application: ${w.mission}.`,
  eigenerVisumantrag:
    'The worker and each member of the family file a visa application of their own and pay a visa fee of their own.',
  // J
  keineFamilie:
    'No family members are to follow in this procedure. If they do apply for visas in temporal connection, the procedure can still cover them; the employer says so in time.',
  familie:
    'Together with the worker or in temporal connection with the worker’s entry, the following persons are to follow. The procedure covers the spouse and minor unmarried children.',
  zeitlicherZusammenhang:
    'The statute asks that the visa applications are made in temporal connection and names no number. By common practice the connection is affirmed if the family enters within six months after the worker.',
  ergaenzungsblatt: (w) =>
    `There are ${w.fall.angaben.familie.length} relatives. Those for whom there is no room here stand on the supplementary sheet, which is part of this agreement.`,
  vollmachtDerFamilie:
    'The spouse or life partner, and for each child all custodians, authorise the employer to pursue the family’s joining in this procedure too and say whether he may grant a sub-power. These powers are attached.',
  personenstandsurkunden:
    'Attached are colour copies of the passports of all relatives and the civil-status deeds: international deeds as officially certified copies, others in the original or as officially certified copies, legalised or with an apostille as far as that is possible for the state, and with a German translation.',
  lebenspartner:
    '§ 81a (4) AufenthG names the spouse. Life partners are treated alike here, as in the Residence Ordinance.',
  ohneSprachnachweis: 'With this purpose of stay the spouse needs no proof of basic German.',
  mitSprachnachweis:
    'The spouse as a rule proves basic German (A1) with the certificate of a recognised provider. The foreigners authority examines exceptions.',
  sorgerecht:
    'If a child moves to one parent only, the agreement of the other is in principle needed if he or she has custody too, or a binding decision of the competent body.',
  // K
  gebuehr: (w) => `The fee for the fast-track procedure is ${w.gebuehr}.`,
  halbeGebuehr: (w) =>
    `The fee for the fast-track procedure is ${w.volleGebuehr}. Because the worker is a minor, half of it is charged: ${w.gebuehr}.`,
  faelligBeiUnterschrift: 'The fee is due when both sides have signed.',
  faelligNachAufforderung:
    'The foreigners authority asks for the fee after the signatures. Unless otherwise determined it is due ten days after notification.',
  schuldnerFachkraft: 'The worker owes the fee.',
  schuldnerArbeitgeber: 'The employer owes the fee, which he takes over by declaration.',
  arbeitgeberZahlt:
    'The employer pays the fee and declares that he takes it over; the declaration is attached. He is then liable beside the worker.',
  fachkraftZahlt: 'The fee is paid by the worker. That the employer takes it over is not affected by this.',
  umfangDerGebuehr:
    'The fee covers the advice in all steps, the examination under residence law, the forwarding of applications and proofs to the bodies involved, reminders of periods and the advance approval.',
  familieInDerGebuehr:
    'The examination of the family’s joining in this procedure is included. For another worker a new fee arises.',
  bundesagenturOhneGebuehr: 'The Federal Employment Agency charges no fee for its consent.',
  weitereKosten:
    'Not included are the visa fee, the costs of deeds, legalisation or apostille, of translations, copies and certifications and of the verification of deeds abroad.',
  kostenDerAnerkennung:
    'Not included either are the fees of the bodies that examine equivalence, degree or qualification or grant a permit.',
  bearbeitungsgebuehr:
    'The fee arises for the processing already. It is in principle not refunded, even if the procedure ends early or no advance approval is given.',
  keineBearbeitungsgebuehr:
    'The fee is not charged if the request is refused solely for lack of competence or of capacity to act, or if it is withdrawn before the substantive processing has begun.',
  wechselDerZustaendigkeit:
    'If local competence later passes to another authority, that one does not charge the fee again.',
  // L
  keinErfolgGeschuldet:
    'No claim to the advance approval or the visa follows from this agreement. Whether they are given depends on the statute alone.',
  verzoegerungAnderer:
    'The foreigners authority does not answer for other bodies that miss periods or remain inactive. It reminds and mediates as section B describes.',
  rechtsbehelfeGegenAndere:
    'Against other bodies the worker has the general remedies, for inactivity as a rule not before three months after the application. They are not part of this procedure.',
  folgeNachEinreise:
    'If the employer does not say or says too late that the offer no longer stands, and the worker has entered, the foreigners authority examines whether the offence of smuggling of foreigners is committed. It may also take this into account in future requests of the employer for a fast-track procedure.',
  folgeVorEinreise:
    'If the worker has not entered, the foreigners authority may take the omission into account in future requests.',
  bussgeldDesArbeitgebers:
    'If the employer intentionally or recklessly does not say, says wrongly or says too late that the employment ended early, this can be punished with a fine of up to 30,000 euros.',
  falscheAngaben:
    'Whoever makes wrong or incomplete statements to obtain a residence title for himself or another may commit an offence. Such statements can also lead to the refusal of the visa.',
  fehlendeMitwirkung:
    'If statements or proofs are missing, the procedure cannot go on. After a set time has lapsed the foreigners authority may decide without them.',
}
