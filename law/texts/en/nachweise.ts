import type { MissionId } from '../../missions/missions.ts'
import type { PaperConditionId } from '../../nachweise/conditions.ts'
import type { Category, Issuer, PaperForm } from '../../nachweise/document.ts'
import type { DocumentId } from '../../nachweise/documents.ts'
import type { MissionHintId } from '../../nachweise/mission-rules.ts'
import type { HintId, Need, Recipient } from '../../nachweise/pack.ts'
import type { PackId } from '../../nachweise/packs.ts'
import type { NoProofReason } from '../../nachweise/proof.ts'
import type { ConditionText } from '../catalogue.ts'
import type { DocumentText, PackText } from '../paper-text.ts'

/** Papers and where they go, in English. Conditions continue the words "only if". */

export const documents = {
  visumantrag: {
    name: 'National visa application form (VIDEX)',
    note: 'Fill it in on a computer (VIDEX or the Consular Services Portal), print all pages with their bar codes and sign by hand in two places. For minors everyone with custody signs. The mission says how many prints it wants; no paper is needed when you apply through the portal.',
  },
  reisepass: {
    name: 'Passport',
    note: 'Recognised, valid and signed by you. It must be valid when you enter and as long as you are in Germany (§ 3 Abs. 1 S. 1 AufenthG). The law names no remaining validity for the application; missions do.',
  },
  fruehereReisepaesse: {
    name: 'Previous passports',
    note: 'Helpful if you have been to Germany or the Schengen area before. Some missions always ask for them.',
  },
  lichtbild: {
    name: 'Biometric passport photo',
    note: '35 × 45 mm, at most six months old, all prints alike, not printed at home. One to three, depending on the mission.',
  },
  personalausweis: {
    name: 'National identity card',
    note: 'In addition to the passport where the mission asks for it; in Iraq also the cards of the family.',
  },
  aufenthaltstitelImAntragsstaat: {
    name: 'Residence permit of the country of application',
    note: 'If you live in a state whose nationality you do not have. The usual yardstick is at least six months of lawful stay there.',
  },
  gewoehnlicherAufenthalt: {
    name: 'Proof of habitual residence in the consular district',
    note: 'Registration, lease or bills that show your address in the consular district. The address in your passport or identity card is often enough.',
  },
  aufenthaltsstatusInAndererEu: {
    name: 'Proof of residence status in another EU state',
    note: 'A colour copy attached to the agreement when the worker currently lives in another EU state.',
  },
  terminbestaetigung: {
    name: 'Appointment confirmation',
    note: 'The passport number in the booking must be the one of your passport.',
  },
  visumgebuehr: {
    name: 'Visa fee',
    note: 'Half for minors. Mostly cash in the local currency; a service provider charges its own fee on top. It is not paid back if the application is refused.',
  },
  merkblattUnterschrieben: {
    name: 'Signed mission leaflet',
    note: 'Download the current leaflet of the mission, read it and bring it signed where the mission asks for it.',
  },
  belehrungWahreAngaben: {
    name: 'Instruction on truthful statements',
    note: 'You confirm that you know the consequences of false statements. Usually the last page of the application or a sheet of the mission.',
  },
  versicherungArbeitsplatzangebot: {
    name: 'Assurance that the job will be done',
    note: 'You sign that you really intend to take up the job offered. The employer says the same in the declaration on the employment.',
  },
  belehrungMitteilungspflicht: {
    name: 'Instruction on notices in the first year of the EU Blue Card',
    note: 'In the first twelve months of work you must tell the foreigners authority about a change of employer and other relevant changes.',
  },
  erklaerungKrankenversicherung: {
    name: 'Declaration on health insurance',
    note: 'You confirm that you need health insurance from the day of entry. A cover of at least 30,000 euros is usual.',
  },
  angabenErreichbarkeit: {
    name: 'Contact and representation data',
    note: 'A sheet with phone, e-mail and, if there is one, your representative.',
  },
  zustellungswahl: {
    name: 'Choice of delivery in case of refusal',
    note: 'You choose how a refusal would reach you: pick-up, e-mail or post.',
  },
  einverstaendnisEmail: {
    name: 'Consent to contact by e-mail',
    note: 'You agree to be written to by e-mail and check your mailbox regularly.',
  },
  angabeAsylbewerberleistungen: {
    name: 'Statement on asylum-seeker benefits in the last 24 months',
    note: 'No standard form is known. The question is asked in any case; answer it exactly.',
  },
  arbeitsvertrag: {
    name: 'Employment contract or binding job offer',
    note: 'It states the work, start, hours, gross pay, place and term. Signed by the employer, a contract also by you.',
  },
  erklaerungZumBeschaeftigungsverhaeltnis: {
    name: 'Declaration on the employment relationship',
    note: 'The form of the Federal Employment Agency. The employer fills it in and signs it. Where the agency was already heard in the fast-track procedure, some missions do without it.',
  },
  zusatzblattA: {
    name: 'Annex A to the declaration on the employment',
    note: 'For recognition under § 16d, also for the recognition partnership.',
  },
  zusatzblattB: {
    name: 'Annex B to the declaration on the employment',
    note: 'For the ICT card, international staff exchange and secondment.',
  },
  stellenbeschreibung: {
    name: 'Job description',
    note: 'Shows whether the job fits the qualification. Useful even where it is not asked for.',
  },
  vorabzustimmungBundesagentur: {
    name: 'Advance approval of the Federal Employment Agency',
    note: 'The employer applies for it; it is valid for six months. Under the Western Balkans regulation it counts against the yearly quota.',
  },
  bestaetigungBeginn: {
    name: 'Confirmation of the latest start',
    note: 'The company confirms until when work or training can still begin.',
  },
  nachweisTarifbindung: {
    name: 'Proof of a collective agreement',
    note: 'Or of church labour rules, or of the licence as a care facility. Only if you do not yet do qualified work before recognition.',
  },
  lebenslauf: { name: 'Tabular CV without gaps', note: 'In German, with training and work, signed.' },
  motivationsschreiben: { name: 'Motivation letter', note: 'In your own words: what you plan in Germany and why.' },
  arbeitszeugnisse: {
    name: 'Work references',
    note: 'Or an employment book and references. They should state the tasks and exact dates. Experience can make up for differences in the recognition.',
  },
  informatikErfahrung: {
    name: 'Proof of IT experience',
    note: 'EU Blue Card without a degree: three years within the last seven, at the level of a degree.',
  },
  sozialversicherungsverlauf: {
    name: 'Social insurance record',
    note: 'In Turkey: a print with bar code from the state portal.',
  },
  fahrerlaubnisUndGrundqualifikation: {
    name: 'EU or EEA driving licence with code 95',
    note: 'If you do not have it yet, you can acquire it in Germany where the contract provides for it (§ 24a Abs. 2 BeschV).',
  },
  hochschulabschluss: {
    name: 'University degree',
    note: 'Original with translation. Whether an apostille, a legalisation or a confirmation of the home state is needed depends on the issuing state. The apostille comes before the translation.',
  },
  faecheruebersicht: {
    name: 'Transcript of records',
    note: 'For the recognition body and the ZAB; for a visa only on request.',
  },
  berufsabschluss: {
    name: 'Vocational diploma',
    note: 'With translation. For the recognition partnership, the opportunity card and the way by experience the training must have taken at least two years.',
  },
  schulabschluss: { name: 'School leaving certificate', note: 'For training in Germany. With translation.' },
  anabinAusdruckHochschule: {
    name: 'anabin print for the university',
    note: 'The university must be rated H+. With H+/- your degree must be listed there by itself.',
  },
  anabinAusdruckAbschluss: {
    name: 'anabin print for the degree',
    note: 'The rating must be “entspricht”, “gleichwertig” or “vergleichbar”. Otherwise you need a statement of comparability by the ZAB.',
  },
  zeugnisbewertungZab: {
    name: 'Statement of comparability by the ZAB',
    note: 'Where anabin is not enough. In the fast-track procedure the foreigners authority applies for it.',
  },
  digitaleAuskunftZab: {
    name: 'Digital information by the ZAB on the qualification',
    note: 'Confirms that your training is recognised by its state and took at least two years. Only for non-regulated occupations without a degree.',
  },
  anerkennungsbescheid: {
    name: 'Recognition notice: full equivalence',
    note: 'Must be there before the visa application if the training was abroad.',
  },
  defizitbescheid: {
    name: 'Notice of partial equivalence',
    note: 'It names the essential differences and what you have to catch up on.',
  },
  berufsausuebungserlaubnisOderZusage: {
    name: 'Licence to practise or its promise',
    note: 'Only in regulated professions. At the visa application the promise is enough.',
  },
  titelerlaubnis: {
    name: 'Permission to use the title, or its promise',
    note: 'Engineers and architects: only if you want to use the protected title.',
  },
  vorbeglaubigung: {
    name: 'Attestation of diplomas by the home state',
    note: 'In Tunisia, Iran, Pakistan and some other states: stamp of the competent ministry on the original.',
  },
  partnerschaftsvereinbarung: {
    name: 'Recognition partnership agreement',
    note: 'Both sides sign: you start the recognition without delay, at the latest after entry; the employer makes the necessary training possible.',
  },
  weiterbildungsplan: {
    name: 'Further-training plan',
    note: 'Contents and timetable for each point that the notice names.',
  },
  anmeldungMassnahme: {
    name: 'Enrolment in the course or examination',
    note: 'Confirmation by the provider that you have a place.',
  },
  traegerzulassung: {
    name: 'Accreditation of the provider',
    note: 'For mainly theoretical courses: recognised by the state or under the AZAV.',
  },
  nachweisVermittlungsabsprache: {
    name: 'Proof of placement under an arrangement',
    note: 'Here you apply for recognition only after entry.',
  },
  namensaenderung: {
    name: 'Proof of name change',
    note: 'If the name on diplomas differs from the one in the passport.',
  },
  ausbildungsvertrag: { name: 'Vocational training contract', note: 'Signed by both sides.' },
  eintragungDerKammer: {
    name: 'Chamber confirmation of the training contract',
    note: 'The chamber confirms that the contract is registered.',
  },
  zusageDerSchule: {
    name: 'Confirmation by the vocational school',
    note: 'The school leads to a qualification recognised by the state.',
  },
  einstellungszusage: {
    name: 'Job promise after school-based training',
    note: 'In the fast-track procedure for school-based training, where the authority asks for it.',
  },
  deutschzertifikat: {
    name: 'German language certificate',
    note: 'From a recognised examiner such as Goethe-Institut, telc, ÖSD, TestDaF or ECL. The level depends on the way.',
  },
  englischzertifikat: {
    name: 'English language certificate',
    note: 'For example Cambridge, TOEFL, IELTS, Trinity or LanguageCert.',
  },
  nachweisLebensunterhalt: {
    name: 'Proof of means of subsistence',
    note: 'For example a blocked account, a formal obligation or a part-time contract. The amount depends on the purpose and changes every year.',
  },
  verpflichtungserklaerung: {
    name: 'Formal obligation',
    note: 'A person in Germany undertakes before the foreigners authority to pay for your living. It replaces the blocked account.',
  },
  unterkunft: {
    name: 'Proof of accommodation',
    note: 'Lease or confirmation by the host. Hotel bookings are often not enough.',
  },
  reisekrankenversicherung: {
    name: 'Health insurance for the first weeks',
    note: 'Valid from entry until the insurance through the job begins. At least 30,000 euros of cover in the Schengen area is usual.',
  },
  kassenbestaetigung: {
    name: 'Confirmation by a German health insurer',
    note: 'Shows that you will be insured from the start of work.',
  },
  altersversorgung: {
    name: 'Proof of adequate old-age provision',
    note: 'Only from the age of 45 and only if the pay is below 55 percent of the contribution ceiling. Pensions, insurance and assets, with translation.',
  },
  rueckreisemittel: { name: 'Funds for return travel', note: 'Asked in India for the opportunity card.' },
  punktenachweise: {
    name: 'Evidence for the points of the opportunity card',
    note: 'One piece of evidence for each feature you claim points for. At least six points are needed.',
  },
  fruehererAufenthalt: {
    name: 'Proof of an earlier stay in Germany',
    note: 'For example stamps in the passport or a registration certificate.',
  },
  heiratsurkunde: {
    name: 'Marriage certificate',
    note: 'An international extract needs neither apostille nor translation in the contracting states. Otherwise with apostille or legalisation and translation, depending on the state.',
  },
  geburtsurkunde: { name: 'Birth certificate', note: 'For each child. Form as for the marriage certificate.' },
  scheidungOderSterbeurkunde: {
    name: 'Divorce decree or death certificate',
    note: 'If one of you was married before.',
  },
  familienstandsnachweis: {
    name: 'Record of marital status',
    note: 'In the Philippines the PSA records on marital status.',
  },
  passkopieStammberechtigter: {
    name: 'Passport copy of the person in Germany',
    note: 'Of the person you are joining.',
  },
  aufenthaltstitelStammberechtigter: {
    name: 'Copy of the residence title of the person in Germany',
    note: 'Both sides. When you enter together, the contract and the advance approval of the worker take its place.',
  },
  meldebescheinigungStammberechtigter: {
    name: 'Registration certificate of the person in Germany',
    note: 'Usually no older than six months.',
  },
  einkommenStammberechtigter: {
    name: 'Income proof of the person in Germany',
    note: 'The payslips of the last three months.',
  },
  wohnraum: {
    name: 'Proof of sufficient living space',
    note: 'Not needed for spouses and children of skilled workers and EU Blue Card holders. The yardstick is twelve square metres for each person above six years, ten below.',
  },
  sorgerecht: { name: 'Consent or proof of custody', note: 'If a child moves with one parent only.' },
  unterhaltDerEltern: {
    name: 'Means and health insurance of the parents',
    note: 'For parents of skilled workers whose title was first granted on or after 1 March 2024.',
  },
  vorabzustimmung: {
    name: 'Advance approval of the foreigners authority',
    note: 'It names the papers that were checked; you show these in original at the mission. The mission also receives it through the central register.',
  },
  vereinbarung: {
    name: 'Agreement on the fast-track procedure',
    note: 'Between employer and foreigners authority, signed by both.',
  },
  vollmachtFachkraft: {
    name: 'Power of attorney for the employer',
    note: 'It must allow sub-delegation if others are to act for the employer.',
  },
  untervollmacht: {
    name: 'Sub-power of attorney',
    note: 'For lawyers, chambers or agencies. Lawyers may assure their mandate instead.',
  },
  beauftragungAnsprechpartner: {
    name: 'Mandate of the contact persons of the employer',
    note: 'For the contact person and the deputy.',
  },
  beauftragungAnsprechpartnerUnterbevollmaechtigt: {
    name: 'Mandate of the contact persons of the sub-agent',
    note: 'If someone acts under a sub-power of attorney.',
  },
  vertretungsbefugnis: {
    name: 'Proof of authority to represent the company',
    note: 'For example an extract from the commercial register.',
  },
  ausweisAnsprechpartner: { name: 'Identity document of the contact person', note: 'Is only shown.' },
  farbkopiePass: { name: 'Colour copy of the passport data page', note: 'Readable, all edges visible.' },
  vollmachtEhegatte: {
    name: 'Power of attorney of the spouse',
    note: 'So that the employer may act for the spouse too.',
  },
  vollmachtKinder: { name: 'Power of attorney for the children', note: 'Everyone with custody signs.' },
  farbkopiePaesseFamilie: {
    name: 'Colour copies of the passports of the family',
    note: 'For each person who comes along.',
  },
  ergaenzungsblattFamilie: { name: 'Supplement sheet for further family members', note: 'From the fifth person on.' },
  antragAnerkennung: { name: 'Application for recognition', note: 'Form of the competent body, signed by the worker.' },
  unterlagenAnerkennung: {
    name: 'Papers on the list of the recognition body',
    note: 'Colour copies or certified copies with translations by sworn translators, depending on the body.',
  },
  unterlagenZab: { name: 'Papers on the list of the ZAB', note: 'With a cover sheet of the foreigners authority.' },
  fragebogenAnerkennung: { name: 'Questionnaire on recognition', note: 'Used in Bavaria.' },
  erklaerungKeinVorantrag: {
    name: 'Declaration of no earlier recognition application',
    note: 'The worker signs in person.',
  },
  kostenuebernahme: { name: 'Cost assumption by employer', note: 'For the recognition fees. Asked in Lower Saxony.' },
  erwerbsabsicht: {
    name: 'Proof of the intention to work in Germany',
    note: 'For example a job offer. Not needed for residents or nationals of the EU, the EEA or Switzerland.',
  },
  fuehrungszeugnis: {
    name: 'Police certificate',
    note: 'For the licence in health professions, usually no older than three months.',
  },
  gesundheitszeugnis: {
    name: 'Medical fitness certificate',
    note: 'For the licence in health professions. Form and age are not confirmed.',
  },
  empfangsbekenntnis: { name: 'Acknowledgment of receipt', note: 'When notices are served by post; usual in Saxony.' },
  vollmachtVisumverfahren: {
    name: 'Power of attorney for the visa procedure',
    note: 'If someone acts for you. You must still come to the appointment in person.',
  },
  eigenerAufenthaltstitel: {
    name: 'Your residence title',
    note: 'Card or sticker, both sides. Only if you already live in Germany or had a title there.',
  },
  aufnahmevereinbarung: {
    name: 'Hosting agreement',
    note: 'Between you and the research organisation, for the research project.',
  },
  kostenuebernahmeDerForschungseinrichtung: {
    name: 'Cost undertaking of the research organisation',
    note: 'Not needed if the organisation is mainly financed by public funds.',
  },
  fahrerlaubnisDesHerkunftslands: {
    name: 'Driving licence of the home country',
    note: 'For trucks or buses, with translation.',
  },
  zeugnisDerAuslandshandelskammer: {
    name: 'Certificate of a German chamber abroad',
    note: 'On training abroad by German rules.',
  },
  integrationskurszertifikat: {
    name: 'Integration course certificate',
    note: 'Shows German and basic knowledge of life in Germany.',
  },
  versicherungsverlaufDerRentenversicherung: {
    name: 'Record of the pension insurance',
    note: 'Shows for how many months contributions were paid.',
  },
} as const satisfies Readonly<Record<DocumentId, DocumentText>>

export const issuers = {
  fachkraft: 'yourself',
  ehegatte: 'the spouse',
  sorgeberechtigte: 'those with custody',
  familie: 'the family members',
  stammberechtigter: 'the person in Germany',
  arbeitgeber: 'the employer',
  fruehererArbeitgeber: 'former employers',
  unterbevollmaechtigter: 'the sub-agent',
  heimatstaat: 'authorities of the home state',
  antragsstaat: 'authorities of the state where you live',
  andererEuStaat: 'authorities of another EU or EEA state',
  auslandsvertretung: 'the mission',
  auslaenderbehoerde: 'the foreigners authority',
  bundesagentur: 'the Federal Employment Agency',
  anerkennendeStelle: 'the recognition body',
  zab: 'the Central Office for Foreign Education',
  anabin: 'the anabin database',
  kammer: 'the chamber',
  bildungseinrichtung: 'school, university or course provider',
  sprachpruefung: 'recognised examiner',
  standesamt: 'civil registry or court',
  notarOderGericht: 'notary or court',
  meldebehoerde: 'the registration office',
  polizei: 'police or judiciary',
  aerzte: 'doctor',
  fotograf: 'photographer',
  bank: 'bank',
  versicherung: 'insurer or pension body',
  sozialversicherung: 'social insurance of the home state',
  vermieter: 'landlord or host',
  verschiedene: 'several bodies',
} as const satisfies Readonly<Record<Issuer, string>>

export const categories = {
  antrag: 'Application',
  identitaet: 'Identity and residence',
  erklaerung: 'Declarations',
  arbeitsplatz: 'Job',
  qualifikation: 'Training and experience',
  anerkennung: 'Recognition',
  ausbildung: 'Training in Germany',
  sprache: 'Language',
  lebensunterhalt: 'Means and insurance',
  personenstand: 'Family and name',
  stammberechtigte: 'Person in Germany',
  beschleunigtesVerfahren: 'Fast-track procedure',
  sonstiges: 'Other',
} as const satisfies Readonly<Record<Category, string>>

export const forms = {
  ausdruck: 'print',
  original: 'original',
  lichtbild: 'photo',
  zahlung: 'payment',
  kopie: 'copy',
  farbkopie: 'colour copy',
  beglaubigteKopie: 'certified copy',
  elektronisch: 'electronic document',
  originalOderElektronisch: 'original or electronic document',
  originalOderKopie: 'original or copy',
  stempelAufOriginal: 'stamp on the original',
  nurVorzeigen: 'only shown',
} as const satisfies Readonly<Record<PaperForm['art'], string>>

export const needs = {
  required: 'required',
  conditional: 'depending on the case',
  optional: 'helpful',
} as const satisfies Readonly<Record<Need, string>>

export const recipients = {
  auslandsvertretung: 'German mission',
  auslaenderbehoerde: 'Foreigners authority',
  anerkennendeStelle: 'Recognition body',
  bundesagentur: 'Federal Employment Agency',
} as const satisfies Readonly<Record<Recipient, string>>

export const paperConditions = {
  reglementierterBeruf: 'the profession is regulated in Germany',
  geschuetzterTitel: 'you want to use a protected title, for example engineer or architect',
  auslaendischerHochschulabschluss: 'your degree was earned outside Germany',
  auslaendischeBerufsausbildung: 'your vocational training was outside Germany',
  anabinGenuegtNicht: 'the anabin database does not rate university and degree well enough',
  altersversorgungDerFachkraft:
    'you are at least 45 at the first grant and earn less than 55 percent of the contribution ceiling',
  altersversorgungBeiBeschaeftigung:
    'you are at least 45 when the first job begins and earn less than 55 percent of the contribution ceiling',
  altersversorgungSeit2024:
    'you are at least 45 when the first job begins and earn less than 55 percent of the contribution ceiling',
  vorabzustimmungErteilt: 'there is an advance approval from the fast-track procedure',
  massnahmenFestgestellt: 'the recognition body has found that measures are necessary',
  keineFachkraft: 'you apply for the opportunity card with points',
  bestaetigungFuerDieChancenkarte: 'you apply for the opportunity card with points and there is no notice on measures',
  punkteFuerVoraufenthalt: 'you claim a point for an earlier stay',
  massnahmeUeberwiegendSchulisch: 'the measure is mainly theoretical',
  massnahmeUeberwiegendBetrieblich: 'the measure takes place mainly in a company',
  nochNichtQualifiziertBeschaeftigt:
    'the target profession is regulated and you do not yet do qualified work before recognition',
  betrieblicheAusbildung: 'the training is in a company',
  schulischeAusbildung: 'the training is at a school',
  spracheSonstNichtGesichert:
    'neither the company or school has checked your German nor a preparatory course is planned',
  minderjaehrig: 'you are not yet 18',
  inlaendischePflegehilfeausbildung: 'the care assistant training was in Germany',
  auslaendischePflegehilfeausbildung: 'the care assistant training was not in Germany',
  ohneQualifizierungspflicht: 'you start as a professional driver at once',
  qualifizierungInDeutschland: 'the contract provides for the qualification in Germany',
  informatikOhneAbschluss: 'you work in IT without a degree',
  keinInformatikberuf: 'the work is not in IT',
  antragAusserhalbDesHeimatstaats: 'you live in a state whose nationality you do not have',
  nameWeichtAb: 'your name on the papers differs from the passport',
  auslandsvertretungVerlangtEs: 'the mission asks for it',
  jemandHandeltFuerSie: 'someone acts for you',
  lebensunterhaltNichtDurchGehalt: 'your pay does not cover your living costs',
  ehegatteBrauchtDeutsch: 'no exemption from the proof of German applies to the spouse',
  stammberechtigterInDeutschland: 'the person you are joining already lives in Germany',
  gemeinsameEinreise: 'you enter together with the worker',
  frueherVerheiratet: 'one of the spouses was married before',
  einElternteilBleibt: 'the child moves with one parent with custody only',
  kindAbSechzehnZiehtAlleinNach:
    'the child is 16 or older, does not move together with the parents, and no exception applies',
  wohnraumVerlangt: 'the law asks for living space with this residence title',
} as const satisfies Readonly<Record<PaperConditionId, string>>

export const hints = {
  schadetNie: 'Expect it. Where it is not asked for it does no harm.',
  spaetestensBeiEinreise: 'Have it with you when you enter in any case.',
  immerGefragt: 'The question is always asked. No form is known.',
  gesundheitsberufeHoeher: 'In health professions B1 or B2 is usually asked for.',
  bestaetigungOderHochschulabschluss:
    'Confirms recognition by the state and at least two years of training, or the degree recognised by its state.',
  anmeldungZurPruefung: 'Here the registration or admission to the examination.',
  zusageDerAnalyse: 'Here the promise of the qualification analysis by the competent body.',
  stattSperrkonto: 'Instead of the blocked account.',
  punkteDurchDefizitbescheid: 'A notice on measures brings four points and replaces this confirmation.',
  dannOhnePunkte: 'With full recognition you are a skilled worker and need no points.',
  englischB2: 'With English B2 is needed.',
  nichtWennGeprueft: 'Not needed if the company or school has checked your German or a preparatory course is planned.',
  zweiJahreInFuenf: 'Here two years within the last five are enough.',
  stufeSetztArbeitgeber: 'The law names no level. In practice B1 is asked for.',
  derFachkraft: 'The contract of the worker.',
  geburtsurkundeDesStammberechtigten: 'The birth certificate of the person in Germany or of that person’s spouse.',
  c1OderGutePrognose: 'Or reasons why the child will settle in well.',
  aufDeutsch: 'In German.',
  alsKopie: 'A copy is enough.',
  kopieMitUebersetzung: 'Copy or file, with a sworn translation.',
  farbkopieMitUebersetzung: 'Colour copy with translation.',
  b2FuerDieErlaubnis: 'For the licence, not for the equivalence.',
  fuerDieErlaubnis: 'For the licence, not for the equivalence.',
  teilDesFormulars: 'Probably part of the application form.',
  nichtAusDerEu: 'Not needed for residents or nationals of the EU, the EEA or Switzerland.',
  berufsabschlussFuerDieAuskunft:
    'For the digital information the vocational diploma. Copy and translation as the country list of the ZAB says.',
} as const satisfies Readonly<Record<HintId, string>>

export const packs = {
  'blue-card': { name: 'EU Blue Card' },
  'blue-card-it': { name: 'EU Blue Card for IT without a degree' },
  'skilled-vocational': {
    name: 'Skilled worker with vocational training',
    note: 'For training abroad full equivalence must be settled before the application.',
  },
  'skilled-academic': { name: 'Skilled worker with a degree' },
  'western-balkans': {
    name: 'Western Balkans regulation',
    note: 'The application is filed at a mission in one of the six states. There is no fast-track procedure here.',
  },
  'recognition-measure': { name: 'Measure for recognition' },
  'recognition-partnership': { name: 'Recognition partnership' },
  'recognition-mediation': {
    name: 'Recognition under a placement arrangement',
    note: 'The exact list comes from the programme that places you.',
  },
  'recognition-exam': { name: 'Examination for recognition', note: 'You may not work during this stay.' },
  'qualification-analysis': { name: 'Qualification analysis', note: 'The stay lasts at most six months.' },
  'opportunity-card': {
    name: 'Opportunity card',
    note: 'With full recognition or a comparable degree no points are needed. There is no fast-track procedure here.',
  },
  'vocational-training': { name: 'Vocational training' },
  'experienced-worker': { name: 'Work experience' },
  'care-assistant': { name: 'Care assistant' },
  'professional-driver': { name: 'Professional driver' },
  'fast-track-mission': {
    name: 'Visa application after the advance approval',
    note: 'In addition every paper ticked in the advance approval, in original. Family members named in it apply at the same time.',
  },
  'family-spouse': { name: 'Spouse', note: 'Both spouses are at least 18.' },
  'family-child': { name: 'Child', note: 'The fee is half. The child comes to the appointment; the parents sign.' },
  'family-parent': { name: 'Parents', note: 'The fast-track procedure does not cover parents.' },
  ict: { name: 'ICT card' },
  'recognition-health-sn': { name: 'Recognition in health professions (Saxony)' },
  'recognition-ihk-fosa': { name: 'Recognition in IHK occupations' },
  'zab-procedure': { name: 'Procedure of the ZAB' },
} as const satisfies Readonly<Record<PackId, PackText>>

export const missionHints = {
  alleSeitenMitEintraegen: 'Copy the page with your data and every page that has an entry.',
  datenseite: 'Copy the page with your data.',
  apostilleAufDemOriginal: 'Apostille on the original; translation by someone recognised in Germany or locally.',
  sechsMonateInnerhalbEinesJahres: 'Valid for six months within one year.',
  keinTelcAusSerbien: 'Goethe-Institut, ÖSD, TestDaF, telc or ECL; no telc certificate issued in Serbia.',
  nurFuerEigeneStaatsangehoerige: 'Not needed when applying if you are a national of North Macedonia.',
  passnummerMussStimmen: 'No entry without the right passport number in the booking. Children must come too.',
  nurMitDieserTermin: 'Only with it is an appointment given.',
  auszuegeDerPsa: 'PSA records: CRS Form 5 or Form 4.',
  ministerienStattLegalisation:
    'Confirmed by the education and foreign ministries; no legalisation by the embassy is needed.',
  ausdruckMitStrichcode: 'Print with bar code from the state portal.',
  auchFamilie: 'Also the cards of the family.',
  keineBuchungsportale: 'Bookings through websites are not enough.',
  weisserHintergrund: 'White background.',
  ohneTermin: 'Filing without appointment.',
  oderBeschleunigtesVerfahren: 'Or the fast-track procedure.',
  durchHec: 'By the Higher Education Commission (HEC).',
  nichtImBeschleunigtenVerfahren: 'Not needed in the fast-track procedure.',
  b1OderBestaetigungDesArbeitgebers: 'B1 or a confirmation by the employer.',
  teilDesMerkblatts: 'Part of the leaflet that you sign.',
} as const satisfies Readonly<Record<MissionHintId, string>>

export const missionNotes = {
  belgrade:
    'For the Western Balkans regulation Visametric takes the application (Makedonska 30, since November 2024). In the fast-track procedure the worker registers after the advance approval, with at most six family members and their passport numbers, and confirms within four days. Outside the fast-track procedure questions about the state of a case are answered after ten to twelve weeks at the earliest.',
  pristina:
    'A written pre-request may take two weeks. Records are legalised here, there is no apostille. The passport comes back by courier.',
  skopje:
    'In the fast-track procedure the embassy assigns the appointment after the message of the authority; you need not register. The list for the Western Balkans regulation opens at times; each family member needs a place of their own.',
  tirana:
    'There is a waiting list for the fast-track procedure: the advance approval must arrive within four weeks. Professional drivers book in a category of their own.',
  sarajevo:
    'An appointment in the fast-track procedure is given only after the advance approval; state the authority and the date. For professional drivers, study, language courses and some other purposes Visametric takes the application.',
  podgorica:
    'Under the Western Balkans regulation an appointment is given only with the advance approval of the Federal Employment Agency. Six months of lawful stay are required.',
  newDelhi: 'Competent for all states that belong to no consulate general.',
  ankara: 'Competent by residence for the provinces outside the Istanbul and Izmir districts.',
  istanbul: 'Competent by residence for Istanbul and the north-west.',
  izmir: 'Competent by residence for the Aegean provinces.',
  manila: 'For some categories a service provider takes the application.',
  tunis: 'TLScontact takes applications for an EU Blue Card.',
  rabat: 'Honorary consuls in Casablanca and Tangier forward records for legalisation.',
  tehran:
    'For an EU Blue Card Visametric takes applications without appointment, also for the family. Afghans too need six months of residence in Iran. Whether it has worked this way since mid-2025 is not confirmed.',
  bogota: 'Only facts of 2021 were found.',
  cairo: 'For the time being also for people living in Sudan.',
  hanoi: 'Competent for the north and the centre.',
  hoChiMinhCity: 'Competent for the south.',
  abuja: 'Visas are mostly handled in Lagos.',
  beijing: 'Competent for China outside the districts of the consulates general.',
  mexicoCity: 'Has its own leaflet on the fast-track procedure.',
  amman: 'Also for people from Syria who live in Jordan.',
  beirut: 'Possibly also for people from Syria.',
  erbil: 'In the fast-track procedure contact is by a form.',
  baghdad: 'Limited service.',
  moscow: 'Competent for Russia outside the St Petersburg district; several consulates are closed.',
  astana: 'Competent for Kazakhstan outside the south.',
  almaty: 'Competent for the south.',
  ljubljana: 'For third-country nationals who live in Slovenia.',
} as const satisfies Readonly<Partial<Record<MissionId, string>>>

export const noProof = {
  eigeneAngabe: 'Your own statement is enough at first; the authority asks if it doubts it.',
  ergibtSichAusDemAntrag: 'This follows from the application and its date.',
  behoerdeWeissEsSelbst: 'The authority finds this out itself; you need not hand in anything.',
  behoerdeBeurteilt: 'The authority judges this from your other papers.',
  keinPapierBekannt: 'No standard paper is known. Ask the competent office.',
} as const satisfies Readonly<Record<NoProofReason, string>>

export const conditions = {
  nachweisDerAltersversorgungSeit2024: {
    title: 'Proof of old-age provision',
    explanation: 'Applies to work experience and care assistants since 1 March 2024.',
  },
} as const satisfies Readonly<Record<string, ConditionText>>
