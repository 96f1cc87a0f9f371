import { anwaltlichVersichert } from '../../vereinbarung/fall.ts'
import type { Klauseltexte } from '../../vereinbarung/klauseln.ts'

/** The sentences of the agreement. This wording binds. */
export const klauselnDe: Klauseltexte = {
  // A
  gegenstand: (w) =>
    `${w.arbeitgeber} (Arbeitgeber) will ${w.fachkraft} (Fachkraft) in Deutschland beschäftigen als: ${w.taetigkeit}. Aufenthaltszweck: ${w.weg}.`,
  gegenstandAusbildung: (w) =>
    `${w.arbeitgeber} (Arbeitgeber) will ${w.fachkraft} (Fachkraft) in Deutschland ausbilden. Ausbildung: ${w.taetigkeit}. Aufenthaltszweck: ${w.weg}.`,
  durchfuehrung: (w) =>
    `Der Arbeitgeber und ${w.behoerde} (Ausländerbehörde) vereinbaren, dafür das beschleunigte Fachkräfteverfahren durchzuführen.`,
  ziel: 'Ziel des Verfahrens ist, dass die Ausländerbehörde der Erteilung des Visums vorab zustimmt (Vorabzustimmung), sobald die Voraussetzungen vorliegen.',
  inNamen:
    'Der Arbeitgeber handelt in diesem Verfahren im Namen und in Vollmacht der Fachkraft. Die Rechte und Pflichten aus dem Verfahren treffen die Fachkraft selbst, soweit diese Vereinbarung oder ein Gesetz nicht den Arbeitgeber verpflichtet.',
  zustaendigkeit: (w) =>
    `Zuständig ist die Ausländerbehörde für den Ort der Betriebsstätte, an der die Fachkraft arbeiten soll: ${w.betriebsstaette}. Auf den Sitz des Unternehmens und den künftigen Wohnort kommt es nicht an.`,
  ausland:
    'Das Verfahren steht nur offen, wenn die Fachkraft noch einreisen will. Läuft für denselben Aufenthalt schon ein Visumantrag, teilt der Arbeitgeber das vor der Unterschrift mit; die Beteiligten klären dann, welches Verfahren weitergeführt wird.',
  ansprechpartner:
    'Für jede Seite sind oben eine Ansprechperson und, wo angegeben, eine Stellvertretung benannt. Wechselt eine von ihnen, teilt die Seite das der anderen unverzüglich mit.',
  erreichbarkeit:
    'Beide Seiten sorgen dafür, dass Nachrichten an die angegebenen Anschriften gelesen werden, auch bei Abwesenheit. Mit der Fachkraft selbst wird in der angegebenen Sprache gesprochen, soweit das möglich ist; Amtssprache bleibt Deutsch.',
  unterbevollmaechtigung: (w) =>
    `Der Arbeitgeber hat die oben genannte Stelle bevollmächtigt, das Verfahren für ihn durchzuführen (Unterbevollmächtigte). Was in dieser Vereinbarung der Arbeitgeber zu erklären, vorzulegen oder entgegenzunehmen hat, kann sie für ihn tun.${w.fall.ausgabe.fassung === 'mitVersicherung' ? ' Nur die Versicherung, dass er bevollmächtigt ist, gibt er selbst ab.' : ''}${anwaltlichVersichert(w.fall.angaben) ? '' : ' Die Untervollmacht ist Anlage.'}`,
  rechtsdienstleistung:
    'Erbringt die Unterbevollmächtigte Rechtsdienstleistungen, ohne dazu befugt zu sein, muss die Ausländerbehörde sie zurückweisen. Was sie danach im Verfahren tut, ist unwirksam.',
  anwaltlicheVersicherung:
    'Die Unterbevollmächtigte ist Rechtsanwältin oder Rechtsanwalt und versichert ihre Untervollmacht anwaltlich. Diese Versicherung ist statt der Untervollmacht Anlage. Die Ausländerbehörde kann den schriftlichen Nachweis gleichwohl verlangen.',
  vollmachtAlsAnlage: (w) =>
    `Die Vollmacht der Fachkraft für den Arbeitgeber ist Anlage dieser Vereinbarung. Sie umfasst das beschleunigte Fachkräfteverfahren und sagt, ob eine Untervollmacht erlaubt ist.${w.fall.ausgabe.beideFassungen ? ' Für die Tage vom 29. bis 31. Juli 2026 steht nicht fest, ob das Gesetz die Vollmacht oder ihre Versicherung verlangt. Diese Vereinbarung enthält deshalb beides.' : ''}`,
  versicherung: (w) =>
    `Der Arbeitgeber versichert, dass die Fachkraft ihn bevollmächtigt hat, das beschleunigte Fachkräfteverfahren für sie zu führen.${w.fall.untervertretung ? ' Unterzeichnet die Unterbevollmächtigte diese Vereinbarung, liegt die Versicherung des Arbeitgebers als eigene Erklärung bei.' : ''}`,
  mitUntervollmacht: 'Der Arbeitgeber ist nach seiner Erklärung berechtigt, Untervollmacht zu erteilen.',
  ohneUntervollmacht: 'Zu einer Untervollmacht ist der Arbeitgeber nicht berechtigt.',
  nachweisAufVerlangen:
    'Die Versicherung ersetzt die Vollmacht nicht. Der Arbeitgeber bewahrt die Vollmacht auf und weist sie auf Verlangen der Ausländerbehörde schriftlich nach.',
  vollmachtImOriginal: 'Diese Ausländerbehörde lässt sich nach ihrer Praxis die Vollmacht im Original vorlegen.',
  widerruf:
    'Die Fachkraft kann ihre Vollmacht jederzeit widerrufen. Der Widerruf wirkt gegenüber der Ausländerbehörde, sobald er ihr zugeht.',
  sorgeberechtigte:
    'Die Fachkraft ist minderjährig. Die Vollmacht erteilen deshalb alle Sorgeberechtigten; Erklärungen, die hier der Fachkraft zugeschrieben sind, geben sie für die Fachkraft ab. Wer für die Person sorgt, muss außerdem dem geplanten Aufenthalt zustimmen.',
  pass: 'Eine Farbkopie der Passseiten mit Lichtbild und Personendaten der Fachkraft ist Anlage.',
  unionswohnsitz:
    'Die Fachkraft wohnt in einem anderen Staat der Europäischen Union. Eine Farbkopie der Bescheinigung über ihren Aufenthaltsstatus dort ist Anlage.',
  kontaktpersonenAnlage:
    'Die Beauftragung der Ansprechpersonen und ihrer Stellvertretungen durch den Arbeitgeber und, wo es eine gibt, durch die Unterbevollmächtigte ist Anlage, wenn sie das Unternehmen nicht schon nach Gesetz oder Satzung vertreten.',
  anerkennungsvollmacht:
    'Der Arbeitgeber bevollmächtigt die Ausländerbehörde, das in Abschnitt E bezeichnete Verfahren bei der zuständigen Stelle für die Fachkraft einzuleiten und zu betreiben.',
  // B
  ansprechstelle:
    'Die Ausländerbehörde ist im Verfahren zentrale Ansprechstelle des Arbeitgebers und berät ihn zum Ablauf und zu den Nachweisen, die vorzulegen sind.',
  einleitung:
    'Sie leitet das Verfahren zur Feststellung der Gleichwertigkeit oder zur Zeugnisbewertung bei der zuständigen Stelle ein und weist dabei auf das beschleunigte Fachkräfteverfahren hin.',
  bestaetigungImAusland:
    'Sie leitet bei der fachkundigen Stelle das Verfahren ein, in dem bestätigt wird, dass die Berufsqualifikation oder der Hochschulabschluss im Staat des Erwerbs staatlich anerkannt ist, und weist auf das beschleunigte Fachkräfteverfahren hin.',
  erlaubnisEinholen:
    'Der Beruf ist in Deutschland reglementiert. Die Ausländerbehörde holt deshalb die Berufsausübungserlaubnis ein.',
  weiterleitungAnArbeitgeber:
    'Sie leitet Bestätigungen über Eingang und Vollständigkeit unverzüglich weiter. Verlangt die zuständige Stelle weitere Nachweise oder trifft ihre Feststellung ein, lädt sie den Arbeitgeber innerhalb von drei Werktagen ab Eingang ein, um sie auszuhändigen und das Weitere zu besprechen; das Gespräch kann am Telefon geführt werden.',
  zustimmungEinholen:
    'Sie holt, soweit erforderlich, die Zustimmung der Bundesagentur für Arbeit ein und weist dabei auf das beschleunigte Fachkräfteverfahren hin.',
  unterrichtung: 'Sie informiert die zuständige Auslandsvertretung darüber, dass ein Visumantrag bevorsteht.',
  vorabzustimmen: 'Sie stimmt der Visumerteilung unverzüglich vorab zu, wenn die Voraussetzungen vorliegen.',
  erinnern: 'Sie erinnert die beteiligten Stellen an laufende Fristen und vermittelt, wenn es nötig ist.',
  fremdeZustaendigkeit:
    'Wer über Gleichwertigkeit, Vergleichbarkeit oder Berufsausübungserlaubnis entscheidet, bestimmt sich weiter nach dem jeweiligen Fachrecht. Die Ausländerbehörde entscheidet darüber nicht.',
  rechtsbehelfe:
    'Bescheide dieser Stellen kann die Fachkraft mit den allgemeinen Rechtsbehelfen angreifen, in der Regel innerhalb eines Monats ab Bekanntgabe; ohne richtige Rechtsbehelfsbelehrung beträgt die Frist grundsätzlich ein Jahr. Der Rechtsbehelf gehört nicht zum beschleunigten Fachkräfteverfahren und wird unmittelbar bei der dafür vorgesehenen Stelle eingelegt.',
  verwaltungsinterna:
    'Die Zustimmung der Bundesagentur für Arbeit und die Vorabzustimmung sind behördeninterne Erklärungen. Sie und ihre Versagung lassen sich nicht selbständig anfechten.',
  verwaltungsinternum:
    'Die Vorabzustimmung ist eine behördeninterne Erklärung. Sie und ihre Versagung lassen sich nicht selbständig anfechten.',
  keinErfolg:
    'Die Ausländerbehörde erbringt eine gebührenpflichtige Leistung. Sie schuldet keinen Erfolg: weder die Vorabzustimmung noch das Visum.',
  visumentscheidungMitRemonstration:
    'Über das Visum entscheidet die Auslandsvertretung auf einen Visumantrag der Fachkraft. Wer eine anfechtbare Entscheidung will, stellt diesen Antrag, auch wenn die Vorabzustimmung versagt wurde. Gegen die Ablehnung des Visums steht der Weg zum Verwaltungsgericht offen. Lehnt die Auslandsvertretung das Visum vor dem 1. Juli 2025 ab, prüft sie es auf Wunsch vorher noch einmal (Remonstration); danach gibt es das nicht mehr.',
  visumentscheidung:
    'Über das Visum entscheidet die Auslandsvertretung auf einen Visumantrag der Fachkraft. Wer eine anfechtbare Entscheidung will, stellt diesen Antrag, auch wenn die Vorabzustimmung versagt wurde. Gegen die Ablehnung des Visums steht der Weg zum Verwaltungsgericht offen; ein Remonstrationsverfahren gibt es seit dem 1. Juli 2025 nicht mehr.',
  // C
  mitwirkung:
    'Die Fachkraft muss unverzüglich alles vorbringen, was für sie günstig und nicht schon bekannt ist, und die Nachweise, Bescheinigungen und Erlaubnisse beibringen, die sie beibringen kann. Davon hängt ab, ob das Verfahren wirklich schneller wird.',
  fristsetzung:
    'Die Ausländerbehörde kann der Fachkraft dafür eine angemessene Frist setzen. Was danach kommt, kann sie unberücksichtigt lassen; darauf weist sie hin, wenn sie die Frist setzt.',
  hinwirken:
    'Der Arbeitgeber verpflichtet sich, darauf hinzuwirken, dass die Fachkraft ihre Mitwirkungspflicht einhält und ihre Unterlagen schnell, vollständig und in der verlangten Form vorlegt.',
  angebot:
    'Der Arbeitgeber legt ein verbindliches Arbeitsplatzangebot vor. Es ist Anlage: als Arbeitsvertrag oder als vollständig ausgefüllte und unterschriebene Erklärung zum Beschäftigungsverhältnis.',
  ausbildungsangebot:
    'Der Arbeitgeber legt den Ausbildungsvertrag oder ein verbindliches Ausbildungsangebot vor. Es ist Anlage.',
  beschaeftigungVersichern:
    'Arbeitgeber und Fachkraft versichern jeweils, dass die Beschäftigung tatsächlich ausgeübt werden soll. Beide Erklärungen sind Anlage.',
  wegfallMitteilen:
    'Hält der Arbeitgeber das Angebot nicht mehr aufrecht oder ändern sich wesentliche Umstände, zum Beispiel Tätigkeit, Gehalt oder Arbeitsort, teilt er das der Ausländerbehörde während des Verfahrens unverzüglich mit. Gründe muss er nicht nennen. Diese Pflicht übernimmt er mit dieser Vereinbarung; sie besteht neben der gesetzlichen Mitteilungspflicht des folgenden Absatzes.',
  endeMitteilen:
    'Endet später die Beschäftigung, für die ein Aufenthaltstitel nach Kapitel 2 Abschnitt 4 des Aufenthaltsgesetzes erteilt wurde, vorzeitig, teilt der Arbeitgeber das der zuständigen Ausländerbehörde innerhalb von vier Wochen mit. Die Frist beginnt, wenn er davon erfährt.',
  titelPruefen:
    'Bevor die Fachkraft anfängt, prüft der Arbeitgeber, ob ihr Aufenthaltstitel die Arbeit erlaubt. Er bewahrt eine Kopie auf, solange die Beschäftigung dauert.',
  beratungshinweis:
    'Spätestens am ersten Arbeitstag weist der Arbeitgeber die Fachkraft in Textform auf die Beratung zu arbeits- und sozialrechtlichen Fragen hin und nennt die Kontaktdaten der Beratungsstelle, die dem Arbeitsplatz am nächsten liegt. Das entfällt bei einer grenzüberschreitenden Vermittlung nach § 299 SGB III.',
  endeDurchFachkraft:
    'Auch die Fachkraft hat eine eigene Pflicht: Enden Ausbildung oder Erwerbstätigkeit, für die ihr Aufenthaltstitel erteilt wurde, vorzeitig, teilt sie das der zuständigen Ausländerbehörde innerhalb von zwei Wochen ab Kenntnis mit.',
  mitteilungBlaueKarte:
    'Mit der Blauen Karte EU teilt die Fachkraft der zuständigen Ausländerbehörde in den ersten zwölf Monaten ihrer Beschäftigung außerdem jeden Wechsel des Arbeitgebers und jede Änderung mit, die sich auf die Voraussetzungen der Blauen Karte auswirkt, etwa beim Gehalt.',
  weitergeben:
    'Der Arbeitgeber leitet Schreiben, Bescheide und die Vorabzustimmung, die er für die Fachkraft erhält, unverzüglich an sie weiter.',
  // D
  ablauf:
    'Die Tabelle nennt die Schritte in ihrer Reihenfolge, wer sie tut und welche Zeit dafür vorgesehen ist. „Unverzüglich“ heißt ohne schuldhaftes Zögern; ein fester Tag lässt sich daraus nicht ausrechnen.',
  bewertungsunterlagen:
    'Der Arbeitgeber übergibt die Unterlagen, die die zuständige Stelle nach ihrem Merkblatt oder ihrer Liste verlangt. Die Ausländerbehörde leitet sie unverzüglich weiter.',
  schriftwechsel:
    'Der Schriftwechsel mit der zuständigen Stelle läuft über die Ausländerbehörde. Sie stellt die Entscheidung dem Arbeitgeber als Bevollmächtigtem der Fachkraft zu.',
  fristlauf:
    'Die Frist von zwei Monaten ist eine Sollfrist. Sie beginnt erst, wenn die Unterlagen vollständig sind. Die zuständige Stelle kann sie einmal angemessen verlängern, wenn die Besonderheiten der Angelegenheit das rechtfertigen; sie begründet das und teilt es rechtzeitig mit. Fordert sie weitere Auskünfte oder zweifelt sie an Unterlagen, steht die Frist still, bis die dafür gesetzte Zeit abgelaufen ist; läuft ein sonstiges geeignetes Verfahren wie eine Qualifikationsanalyse, bis es beendet ist.',
  fachgesetz:
    'Für diesen Beruf gilt ein eigenes Gesetz. Es sieht im beschleunigten Fachkräfteverfahren vor, dass die Stelle innerhalb von zwei Monaten ab Vollständigkeit entscheiden soll.',
  landesabweichung:
    'Die Länder dürfen von dieser Länge abweichen. Ob dieses Land es getan hat, ist hier nicht geprüft; die Ausländerbehörde teilt es mit, wenn sie davon weiß.',
  landesrecht:
    'Für Berufe, die das Land regelt, gelten hier die allgemeinen Fristen des Landesrechts. In der Regel wird der Eingang innerhalb eines Monats bestätigt und innerhalb von drei Monaten ab Vollständigkeit entschieden; eine Verlängerung ist einmal möglich.',
  landesrechtWieBundesrecht:
    'Das Land hat für seine Berufe ein beschleunigtes Verfahren eingeführt: zwei Wochen für die Bestätigung des Eingangs, zwei Monate ab Vollständigkeit für die Entscheidung.',
  zeugnisbewertung:
    'Die Zentralstelle für ausländisches Bildungswesen hat zugesagt, den Eingang innerhalb von zwei Wochen zu bestätigen und innerhalb von zwei Monaten ab Vollständigkeit zu bewerten. Eine gesetzliche Frist ist das nicht.',
  digitaleAuskunft:
    'Die Bestätigung gibt die Zentralstelle für ausländisches Bildungswesen als Auskunft zur Berufsqualifikation. Sie bearbeitet den Antrag, wenn die Gebühr bezahlt ist. Eine Frist für die Auskunft ist nicht bekannt.',
  keineErsatzentscheidung:
    'Läuft eine Frist ab, ohne dass die zuständige Stelle entschieden hat, gilt der Antrag nicht als bewilligt. Eine solche Fiktion ordnet für die Anerkennung keine Vorschrift an.',
  rueckfragen:
    'Um Zeit zu sparen, kann die zuständige Stelle die Fachkraft unmittelbar fragen, auch am Telefon. Fordert sie dabei Unterlagen an, erhält die Ausländerbehörde eine Durchschrift und verständigt den Arbeitgeber.',
  zustellungDurchUebergabe:
    'Bescheide der zuständigen Stelle übergibt die Ausländerbehörde dem Arbeitgeber persönlich. Er unterschreibt das Empfangsbekenntnis mit dem Tag der Übergabe.',
  zustellungPerPost:
    'Bescheide der zuständigen Stelle kommen mit der Post gegen Empfangsbekenntnis. Der Arbeitgeber trägt den Tag des Eingangs ein, unterschreibt und sendet es unverzüglich zurück. Ist der Weg der Zustellung nicht der richtige oder nicht nachweisbar, zählt der Tag, an dem der Bescheid wirklich angekommen ist.',
  voraufenthalt: (w) =>
    `Die Fachkraft oder ein Familienmitglied war früher in Deutschland (${w.voraufenthalte}). Die Ausländerbehörde fordert die Akten der damals zuständigen Behörde an, während das Übrige weiterläuft.`,
  eroerterung:
    'Liegt die Feststellung vor, bespricht die Ausländerbehörde mit dem Arbeitgeber, welcher Aufenthaltstitel möglich ist.',
  fortfuehrung:
    'Stellt die Stelle fest, dass die Gleichwertigkeit durch eine Qualifizierungsmaßnahme erreicht werden kann, kann das Verfahren mit dem Ziel eines Aufenthalts nach § 16d AufenthG weitergehen. Das entscheidet der Arbeitgeber in Abstimmung mit der Fachkraft. Dann sind weitere Nachweise nötig, vor allem der Plan für die Maßnahme und deutsche Sprachkenntnisse, die zu ihr passen.',
  beratungsstelle: (w) =>
    `Der Arbeitgeber möchte die Beratung zu Anpassungsmaßnahmen durch die Beratungsstelle in ${w.beratungsort} nutzen. Die Beratung ist freiwillig.`,
  weitergabeAnBeratungsstelle:
    'Die Ausländerbehörde darf der Beratungsstelle eine Kopie der Entscheidung geben. Die Fachkraft hat dem zugestimmt und kann ihre Zustimmung jederzeit für die Zukunft widerrufen.',
  zustimmungsfiktion:
    'Die Zustimmung der Bundesagentur für Arbeit gilt als erteilt, wenn sie nicht innerhalb einer Woche, nachdem ihr die Anfrage übermittelt wurde, mitteilt, dass die Informationen nicht ausreichen oder der Arbeitgeber eine Auskunft nicht oder nicht rechtzeitig gegeben hat. Das gilt nur für diese Zustimmung, nicht für Vorabzustimmung und Visum.',
  vorabpruefung:
    'Die Bundesagentur für Arbeit soll schon vorher zustimmen oder prüfen, wenn der Arbeitgeber die nötigen Auskünfte gegeben hat und das Verfahren dadurch schneller wird. Diese Ausländerbehörde nutzt das: Die Anfrage wartet nicht auf das Ende der Anerkennung.',
  aufenthaltsrecht:
    'Sobald Feststellung und Zustimmung vorliegen oder feststeht, dass sie nicht nötig sind, prüft die Ausländerbehörde die allgemeinen Voraussetzungen und die des Aufenthaltszwecks.',
  inhaltVorabzustimmung:
    'In der Vorabzustimmung steht, welche Voraussetzungen sie abschließend geprüft hat. Sie weist die Auslandsvertretung auf Besonderheiten hin, etwa darauf, dass ein Pass kein Visum aufnehmen kann, und darauf, welche Unterlagen nur als Kopie vorlagen.',
  register:
    'Die Ausländerbehörde speichert die Vorabzustimmung im Ausländerzentralregister und übermittelt dorthin auch das Dokument. Das Register leitet die Daten selbsttätig an die zuständige Auslandsvertretung; das Dokument ruft sie dort ab.',
  ersatzweg:
    'Steht das Register nicht zur Verfügung, geht die Vorabzustimmung als elektronisch signierte Datei auf einem gesicherten Weg an die Auslandsvertretung. Ist auch das nicht möglich, erhält der Arbeitgeber das Original; dann legt die Fachkraft das Original vor.',
  zuleitungPersoenlich:
    'Der Arbeitgeber erhält eine Ausfertigung der Vorabzustimmung. Die Ausländerbehörde händigt sie ihm persönlich aus.',
  zuleitungPost:
    'Der Arbeitgeber erhält eine Ausfertigung der Vorabzustimmung mit der Post an die Anschrift seiner Ansprechperson.',
  zuleitungEmail:
    'Der Arbeitgeber erhält eine Ausfertigung der Vorabzustimmung per E-Mail an die Adresse seiner Ansprechperson.',
  brauchbarkeit: (w) =>
    `Ein Gesetz sagt nicht, wie lange eine Vorabzustimmung gilt. Nach der Praxis dieser Behörde soll sie innerhalb von ${w.fall.ausgabe.eigenheit.vorabzustimmungMonate?.wert ?? 3} Monaten genutzt werden.`,
  visumunterlagen:
    'Die Ausländerbehörde bespricht mit dem Arbeitgeber, was die Fachkraft zum Visumantrag mitbringt. Dazu gehören eine Ausfertigung der Vorabzustimmung, in der Regel als Ausdruck, und die Originale der Urkunden, auf die sie sich stützt.',
  termin:
    'Die Fachkraft fragt bei der Auslandsvertretung nach einem Termin. Ist die Anfrage eingegangen und wurde die Vorabzustimmung dort vorgelegt oder vom Register übermittelt, bietet die Auslandsvertretung unverzüglich einen Termin an, der innerhalb der nächsten drei Wochen liegt. Welche Unterlagen vorzulegen sind, sagt die Auslandsvertretung.',
  visumbescheid:
    'Ist der Visumantrag vollständig gestellt, wird in der Regel innerhalb von drei Wochen über ihn entschieden. Zugesagt ist diese Zeit nicht.',
  pruefungDerAuslandsvertretung:
    'Die Auslandsvertretung prüft selbst, ob ein Ausweisungsinteresse oder ein Einreise- und Aufenthaltsverbot besteht und ob Sicherheitsbedenken vorliegen, und fragt dazu bei Behörden im Inland und im Schengener Informationssystem an.',
  urkunden:
    'Sie prüft auch, ob Personenstandsurkunden echt und richtig sind. In manchen Staaten lässt sie sie überprüfen; das kostet Geld und Zeit.',
  // E
  merkblatt: (w) =>
    `Verglichen wird mit dem Beruf: ${w.referenzberuf}. Zuständige Stelle: ${w.stelle}. Ihr Merkblatt über die Unterlagen ist Anlage.`,
  bescheidAlsAnlage:
    'Der Bescheid der zuständigen Stelle ist Anlage, bei teilweiser Gleichwertigkeit mit den Unterschieden und den Maßnahmen, die er nennt.',
  vergleichbarAlsAnlage:
    'Die Zeugnisbewertung der Zentralstelle für ausländisches Bildungswesen oder der Ausdruck aus der Datenbank anabin für Hochschule und Abschluss ist Anlage.',
  massnahmenplan:
    'Für die Maßnahme legt der Arbeitgeber einen Plan vor, aus dem Inhalt, Ort, Dauer und Träger hervorgehen. Die Fachkraft weist Deutschkenntnisse nach, die der Maßnahme entsprechen, in der Regel mindestens hinreichende.',
  vermittlungsabsprache:
    'Die Fachkraft wurde auf Grund einer Absprache der Bundesagentur für Arbeit mit der Arbeitsverwaltung ihres Herkunftsstaats vermittelt, im Gesundheits- und Pflegebereich oder in einem anderen ausgewählten Beruf. Die Anerkennung wird erst nach der Einreise beantragt; die Fachkraft erklärt, dass sie das tun wird.',
  anerkennungspartnerschaft:
    'Arbeitgeber und Fachkraft haben vereinbart, die Anerkennung nach der Einreise gemeinsam zu betreiben; diese Vereinbarung ist Anlage. Vorher ist nur zu bestätigen, dass die Qualifikation im Staat des Erwerbs staatlich anerkannt ist und die vorgeschriebene Dauer hatte. Die Fachkraft weist mindestens hinreichende deutsche Sprachkenntnisse nach.',
  berufserfahrung:
    'Die Fachkraft stützt sich auf ihre Berufserfahrung. Eine Anerkennung ist dafür nicht nötig. Nachzuweisen ist die Erfahrung und, soweit die Verordnung das verlangt, eine im Staat des Erwerbs staatlich anerkannte Qualifikation.',
  keineAnerkennung: 'Dieser Aufenthaltszweck verlangt keine Anerkennung einer ausländischen Qualifikation.',
  // F
  erlaubnisVorVorabzustimmung:
    'Die Vorabzustimmung setzt voraus, dass die Erlaubnis erteilt oder zugesagt ist. Liegt sie schon vor, ist sie Anlage.',
  // G
  zustimmungNoetig: 'Die Beschäftigung braucht die Zustimmung der Bundesagentur für Arbeit.',
  zustimmungOffen:
    'Ob die Zustimmung der Bundesagentur für Arbeit nötig ist, steht noch nicht fest. Die Ausländerbehörde entscheidet das und teilt dem Arbeitgeber den Grund mit.',
  erklaerungZumBeschaeftigungsverhaeltnis:
    'Der Arbeitgeber füllt dafür die Erklärung zum Beschäftigungsverhältnis samt Zusatzblatt vollständig aus, unterschreibt sie und übermittelt sie der Ausländerbehörde. Seine Auskünfte müssen richtig und vollständig sein.',
  rueckfragenDerBundesagentur:
    'Rückfragen kann die Bundesagentur für Arbeit unmittelbar an den Arbeitgeber richten; verlangt sie Unterlagen, erhält die Ausländerbehörde eine Durchschrift. Wer nicht rechtzeitig antwortet, verhindert, dass die Zustimmung durch Zeitablauf als erteilt gilt.',
  zustimmungsfrei:
    'Die Beschäftigung braucht keine Zustimmung der Bundesagentur für Arbeit. Die Vorabzustimmung kann trotzdem versagt werden, wenn ein Grund vorliegt, aus dem die Zustimmung zu versagen wäre (§ 40 Abs. 2 oder 3 AufenthG). Dafür gibt der Arbeitgeber die nötigen Auskünfte.',
  // H
  altersvorsorgeNichtVerlangt: 'Dieser Aufenthaltszweck verlangt keinen Nachweis einer Altersversorgung.',
  altersvorsorgeUnter45:
    'Die Fachkraft hat das 45. Lebensjahr an diesem Tag noch nicht vollendet. Ein Nachweis der Altersversorgung ist nicht nötig. Das kann sich ändern, wenn sie es vollendet, bevor über den Titel entschieden ist.',
  altersvorsorgeDurchGehalt: (w) =>
    `Die Fachkraft hat das 45. Lebensjahr vollendet. Ihr Gehalt erreicht 55 Prozent der Beitragsbemessungsgrenze, zurzeit ${w.schwelle} im Jahr. Ein Nachweis der Altersversorgung ist nicht nötig.`,
  altersvorsorgeNoetig: (w) =>
    `Wird der Titel erstmals nach Vollendung des 45. Lebensjahres erteilt, muss das Gehalt mindestens 55 Prozent der jährlichen Beitragsbemessungsgrenze in der allgemeinen Rentenversicherung erreichen, zurzeit ${w.schwelle}. Sonst ist eine angemessene Altersversorgung nachzuweisen.`,
  altersvorsorgeAusnahme:
    'Davon kann abgesehen werden, wenn an der Beschäftigung ein öffentliches Interesse besteht, besonders ein regionales, wirtschaftliches oder arbeitsmarktpolitisches, und vor allem, wenn Gehalt oder Alter die Grenze nur geringfügig verfehlen.',
  // I
  auslandsvertretung: (w) => `Für den Visumantrag der Fachkraft ist zuständig: ${w.mission}.`,
  eigenerVisumantrag:
    'Die Fachkraft und jedes Familienmitglied stellen je einen eigenen Visumantrag und zahlen je eine eigene Visumgebühr.',
  // J
  keineFamilie:
    'Familienangehörige sollen nicht in diesem Verfahren nachziehen. Stellen sie ihre Visumanträge doch in zeitlichem Zusammenhang, kann das Verfahren sie noch umfassen; der Arbeitgeber teilt das rechtzeitig mit.',
  familie:
    'Mit der Fachkraft oder in zeitlichem Zusammenhang mit ihrer Einreise sollen die folgenden Personen nachziehen. Das Verfahren umfasst den Ehegatten und minderjährige ledige Kinder.',
  zeitlicherZusammenhang:
    'Das Gesetz verlangt, dass die Visumanträge in zeitlichem Zusammenhang gestellt werden, und nennt keine Zahl. Nach verbreiteter Praxis wird der Zusammenhang bejaht, wenn die Familie innerhalb von sechs Monaten nach der Fachkraft einreist.',
  ergaenzungsblatt: (w) =>
    `Es sind ${w.fall.angaben.familie.length} Angehörige. Wer hier keinen Platz hat, steht im Ergänzungsblatt, das Teil dieser Vereinbarung ist.`,
  vollmachtDerFamilie:
    'Der Ehegatte oder Lebenspartner und für jedes Kind alle Sorgeberechtigten bevollmächtigen den Arbeitgeber, auch den Familiennachzug in diesem Verfahren zu betreiben, und sagen, ob er Untervollmacht erteilen darf. Diese Vollmachten sind Anlage.',
  personenstandsurkunden:
    'Anlage sind Farbkopien der Pässe aller Angehörigen und die Personenstandsurkunden: internationale Urkunden als amtlich beglaubigte Kopie, andere im Original oder als amtlich beglaubigte Kopie, legalisiert oder mit Apostille, soweit das für den Staat möglich ist, und mit deutscher Übersetzung.',
  lebenspartner:
    '§ 81a Abs. 4 AufenthG nennt den Ehegatten. Lebenspartner werden hier wie in der Aufenthaltsverordnung ebenso behandelt.',
  ohneSprachnachweis:
    'Für den Ehegatten ist bei diesem Aufenthaltszweck kein Nachweis einfacher Deutschkenntnisse nötig.',
  mitSprachnachweis:
    'Der Ehegatte weist in der Regel einfache Deutschkenntnisse (A1) mit dem Zertifikat eines anerkannten Anbieters nach. Ausnahmen prüft die Ausländerbehörde.',
  sorgerecht:
    'Zieht ein Kind nur zu einem Elternteil, ist grundsätzlich das Einverständnis des anderen nötig, wenn auch er sorgeberechtigt ist, oder eine verbindliche Entscheidung der zuständigen Stelle.',
  // K
  gebuehr: (w) => `Die Gebühr für das beschleunigte Fachkräfteverfahren beträgt ${w.gebuehr}.`,
  halbeGebuehr: (w) =>
    `Die Gebühr für das beschleunigte Fachkräfteverfahren beträgt ${w.volleGebuehr}. Weil die Fachkraft minderjährig ist, wird die Hälfte erhoben: ${w.gebuehr}.`,
  faelligBeiUnterschrift: 'Die Gebühr wird mit der Unterschrift beider Seiten fällig.',
  faelligNachAufforderung:
    'Die Ausländerbehörde fordert die Gebühr nach der Unterschrift an. Ohne eine andere Bestimmung ist sie zehn Tage nach der Bekanntgabe fällig.',
  schuldnerFachkraft: 'Gebührenschuldner ist die Fachkraft.',
  schuldnerArbeitgeber: 'Gebührenschuldner ist der Arbeitgeber, der die Gebühr durch Erklärung übernimmt.',
  arbeitgeberZahlt:
    'Der Arbeitgeber bezahlt die Gebühr und erklärt dazu die Übernahme; die Erklärung ist Anlage. Er haftet dann neben der Fachkraft.',
  fachkraftZahlt:
    'Bezahlt wird die Gebühr von der Fachkraft. Die Übernahme durch den Arbeitgeber bleibt davon unberührt.',
  umfangDerGebuehr:
    'Die Gebühr deckt die Beratung in allen Schritten, die aufenthaltsrechtliche Prüfung, das Weiterleiten von Anträgen und Nachweisen an die beteiligten Stellen, das Erinnern an Fristen und die Vorabzustimmung.',
  familieInDerGebuehr:
    'Die Prüfung des Familiennachzugs in diesem Verfahren ist eingeschlossen. Für eine andere Fachkraft entsteht eine neue Gebühr.',
  bundesagenturOhneGebuehr: 'Die Bundesagentur für Arbeit erhebt für ihre Zustimmung keine Gebühr.',
  weitereKosten:
    'Nicht enthalten sind die Visumgebühr, Kosten für Urkunden, Legalisation oder Apostille, für Übersetzungen, Kopien und Beglaubigungen und für die Überprüfung von Urkunden im Ausland.',
  kostenDerAnerkennung:
    'Ebenfalls nicht enthalten sind die Gebühren der Stellen, die Gleichwertigkeit, Zeugnis oder Qualifikation prüfen oder eine Erlaubnis erteilen.',
  bearbeitungsgebuehr:
    'Die Gebühr entsteht schon für die Bearbeitung. Sie wird grundsätzlich nicht erstattet, auch wenn das Verfahren vorzeitig endet oder keine Vorabzustimmung erteilt wird.',
  keineBearbeitungsgebuehr:
    'Die Gebühr wird nicht erhoben, wenn der Antrag ausschließlich wegen Unzuständigkeit oder fehlender Handlungsfähigkeit abgelehnt wird oder wenn er zurückgenommen wird, bevor die sachliche Bearbeitung begonnen hat.',
  wechselDerZustaendigkeit:
    'Geht die örtliche Zuständigkeit später auf eine andere Behörde über, erhebt diese die Gebühr nicht noch einmal.',
  // L
  keinErfolgGeschuldet:
    'Aus dieser Vereinbarung folgt kein Anspruch auf Vorabzustimmung oder Visum. Ob sie erteilt werden, richtet sich allein nach dem Gesetz.',
  verzoegerungAnderer:
    'Dass andere Stellen Fristen nicht einhalten oder untätig bleiben, hat die Ausländerbehörde nicht zu vertreten. Sie erinnert und vermittelt, wie in Abschnitt B beschrieben.',
  rechtsbehelfeGegenAndere:
    'Gegen andere Stellen stehen der Fachkraft die allgemeinen Rechtsbehelfe offen, bei Untätigkeit in der Regel frühestens drei Monate nach dem Antrag. Sie gehören nicht zu diesem Verfahren.',
  folgeNachEinreise:
    'Teilt der Arbeitgeber nicht oder zu spät mit, dass das Angebot nicht mehr besteht, und ist die Fachkraft eingereist, prüft die Ausländerbehörde, ob der Straftatbestand des Einschleusens von Ausländern erfüllt ist. Sie kann das auch bei künftigen Anträgen des Arbeitgebers auf ein beschleunigtes Fachkräfteverfahren berücksichtigen.',
  folgeVorEinreise:
    'Ist die Fachkraft nicht eingereist, kann die Ausländerbehörde das Versäumnis bei künftigen Anträgen berücksichtigen.',
  bussgeldDesArbeitgebers:
    'Teilt der Arbeitgeber das vorzeitige Ende der Beschäftigung vorsätzlich oder leichtfertig nicht, falsch oder zu spät mit, kann das mit einer Geldbuße bis zu 30.000 Euro geahndet werden.',
  falscheAngaben:
    'Wer falsche oder unvollständige Angaben macht, um einen Aufenthaltstitel für sich oder einen anderen zu beschaffen, kann sich strafbar machen. Solche Angaben können auch dazu führen, dass das Visum abgelehnt wird.',
  fehlendeMitwirkung:
    'Fehlen Angaben oder Nachweise, kann das Verfahren nicht weitergehen. Nach Ablauf einer gesetzten Frist kann die Ausländerbehörde ohne sie entscheiden.',
}
