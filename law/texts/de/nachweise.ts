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

/** Papers and where they go, in German. Conditions continue the words "nur, wenn". */

export const documents = {
  visumantrag: {
    name: 'Antragsformular nationales Visum (VIDEX)',
    note: 'Am Computer ausfüllen (VIDEX oder Auslandsportal), mit allen Seiten samt Strichcode ausdrucken und an zwei Stellen von Hand unterschreiben. Für Minderjährige unterschreiben alle Sorgeberechtigten. Wie viele Ausdrucke nötig sind, sagt die Auslandsvertretung; beim Antrag im Auslandsportal entfällt das Papier.',
  },
  reisepass: {
    name: 'Reisepass',
    note: 'Anerkannt, gültig und unterschrieben. Gültig muss er bei der Einreise sein und solange Sie in Deutschland sind (§ 3 Abs. 1 S. 1 AufenthG). Eine Restgeltung beim Antrag nennt das Gesetz nicht; Auslandsvertretungen verlangen sie.',
  },
  fruehereReisepaesse: {
    name: 'Frühere Reisepässe',
    note: 'Hilfreich, wenn Sie früher in Deutschland oder im Schengen-Raum waren. Manche Auslandsvertretungen verlangen sie immer.',
  },
  lichtbild: {
    name: 'Biometrisches Passfoto',
    note: '35 × 45 mm, höchstens sechs Monate alt, alle Abzüge gleich, nicht selbst gedruckt. Je nach Auslandsvertretung ein bis drei Stück.',
  },
  personalausweis: {
    name: 'Personalausweis des Heimatstaats',
    note: 'Zusätzlich zum Pass, wo die Auslandsvertretung es verlangt; im Irak auch die Ausweise der Familie.',
  },
  aufenthaltstitelImAntragsstaat: {
    name: 'Aufenthaltstitel im Antragsstaat',
    note: 'Wenn Sie in einem Staat leben, dessen Staatsangehörigkeit Sie nicht haben. Üblich ist, dass Sie dort seit mindestens sechs Monaten rechtmäßig leben.',
  },
  gewoehnlicherAufenthalt: {
    name: 'Nachweis des gewöhnlichen Aufenthalts im Amtsbezirk',
    note: 'Meldebescheinigung, Mietvertrag oder Rechnungen, die Ihre Anschrift im Amtsbezirk zeigen. Oft genügt die Anschrift im Pass oder Ausweis.',
  },
  aufenthaltsstatusInAndererEu: {
    name: 'Bescheinigung über den Aufenthaltsstatus in einem anderen EU-Staat',
    note: 'Farbkopie als Anlage der Vereinbarung, wenn die Fachkraft zurzeit in einem anderen EU-Staat lebt.',
  },
  terminbestaetigung: {
    name: 'Terminbestätigung',
    note: 'Die Passnummer in der Buchung muss mit der Ihres Passes übereinstimmen.',
  },
  visumgebuehr: {
    name: 'Visumgebühr',
    note: 'Für Minderjährige die Hälfte. Meist bar in der Landeswährung; ein Dienstleister nimmt seine Gebühr zusätzlich. Bei einer Ablehnung wird sie nicht erstattet.',
  },
  merkblattUnterschrieben: {
    name: 'Unterschriebenes Merkblatt der Auslandsvertretung',
    note: 'Das aktuelle Merkblatt der Auslandsvertretung herunterladen, lesen und unterschrieben mitbringen, wo sie es verlangt.',
  },
  belehrungWahreAngaben: {
    name: 'Belehrung über wahre Angaben',
    note: 'Sie bestätigen, dass Sie die Folgen falscher Angaben kennen. Meist die letzte Seite des Antrags oder ein Blatt der Auslandsvertretung.',
  },
  versicherungArbeitsplatzangebot: {
    name: 'Versicherung, dass die Beschäftigung ausgeübt werden soll',
    note: 'Sie unterschreiben, dass Sie die angebotene Arbeit wirklich aufnehmen wollen. Der Arbeitgeber erklärt dasselbe in der Erklärung zum Beschäftigungsverhältnis.',
  },
  belehrungMitteilungspflicht: {
    name: 'Belehrung über Mitteilungen im ersten Jahr der Blauen Karte EU',
    note: 'In den ersten zwölf Monaten der Beschäftigung müssen Sie der Ausländerbehörde einen Wechsel des Arbeitgebers und wichtige Änderungen melden.',
  },
  erklaerungKrankenversicherung: {
    name: 'Erklärung Krankenversicherungsschutz',
    note: 'Sie bestätigen, dass Sie ab der Einreise krankenversichert sein müssen. Üblich ist eine Deckung von mindestens 30 000 Euro.',
  },
  angabenErreichbarkeit: {
    name: 'Angaben zur Erreichbarkeit und Vertretung',
    note: 'Ein Blatt mit Telefon, E-Mail und, falls vorhanden, einer bevollmächtigten Person.',
  },
  zustellungswahl: {
    name: 'Zustellungswahl bei Ablehnung',
    note: 'Sie wählen, wie eine Ablehnung zu Ihnen kommt: abholen, E-Mail oder Post.',
  },
  einverstaendnisEmail: {
    name: 'Einverständnis mit Kontakt per E-Mail',
    note: 'Sie stimmen zu, dass man Ihnen per E-Mail schreibt, und sehen regelmäßig in Ihr Postfach.',
  },
  angabeAsylbewerberleistungen: {
    name: 'Angabe zu Asylbewerberleistungen der letzten 24 Monate',
    note: 'Ein festes Formular ist nicht bekannt. Die Frage wird auf jeden Fall gestellt; antworten Sie genau.',
  },
  arbeitsvertrag: {
    name: 'Arbeitsvertrag oder verbindliches Arbeitsplatzangebot',
    note: 'Darin stehen Tätigkeit, Beginn, Arbeitszeit, Bruttogehalt, Ort und Dauer. Vom Arbeitgeber unterschrieben, beim Vertrag auch von Ihnen.',
  },
  erklaerungZumBeschaeftigungsverhaeltnis: {
    name: 'Erklärung zum Beschäftigungsverhältnis',
    note: 'Das Formular der Bundesagentur für Arbeit. Der Arbeitgeber füllt es aus und unterschreibt es. War die Bundesagentur im beschleunigten Verfahren schon beteiligt, verzichten manche Auslandsvertretungen darauf.',
  },
  zusatzblattA: {
    name: 'Zusatzblatt A zur Erklärung zum Beschäftigungsverhältnis',
    note: 'Für Wege zur Anerkennung nach § 16d, auch für die Anerkennungspartnerschaft.',
  },
  zusatzblattB: {
    name: 'Zusatzblatt B zur Erklärung zum Beschäftigungsverhältnis',
    note: 'Für ICT-Karte, internationalen Personalaustausch und Entsendung.',
  },
  stellenbeschreibung: {
    name: 'Stellenbeschreibung',
    note: 'Zeigt, ob die Stelle zur Qualifikation passt. Auch dort nützlich, wo sie nicht verlangt wird.',
  },
  vorabzustimmungBundesagentur: {
    name: 'Vorabzustimmung der Bundesagentur für Arbeit',
    note: 'Der Arbeitgeber beantragt sie; sie gilt sechs Monate. Bei der Westbalkanregelung zählt sie auf das Jahreskontingent.',
  },
  bestaetigungBeginn: {
    name: 'Bestätigung des spätesten Beginns',
    note: 'Der Betrieb bestätigt, bis wann Arbeit oder Ausbildung noch beginnen können.',
  },
  nachweisTarifbindung: {
    name: 'Nachweis der Tarifbindung',
    note: 'Oder der Bindung an kirchliches Arbeitsrecht oder der Zulassung als Pflegeeinrichtung. Nur wenn Sie bis zur Anerkennung noch nicht qualifiziert arbeiten.',
  },
  lebenslauf: {
    name: 'Tabellarischer Lebenslauf ohne Lücken',
    note: 'Auf Deutsch, mit Ausbildung und Arbeit, unterschrieben.',
  },
  motivationsschreiben: {
    name: 'Motivationsschreiben',
    note: 'In eigenen Worten: was Sie in Deutschland vorhaben und warum.',
  },
  arbeitszeugnisse: {
    name: 'Arbeitszeugnisse',
    note: 'Oder Arbeitsbuch und Referenzen. Sie sollen Tätigkeiten und genaue Zeiten nennen. Erfahrung kann bei der Anerkennung Unterschiede ausgleichen.',
  },
  informatikErfahrung: {
    name: 'Nachweis der Berufserfahrung in der Informatik',
    note: 'Blaue Karte EU ohne Abschluss: drei Jahre in den letzten sieben, auf dem Niveau eines Hochschulabschlusses.',
  },
  sozialversicherungsverlauf: {
    name: 'Sozialversicherungsverlauf',
    note: 'In der Türkei: Ausdruck mit Strichcode aus dem staatlichen Portal.',
  },
  fahrerlaubnisUndGrundqualifikation: {
    name: 'EU- oder EWR-Fahrerlaubnis mit Schlüsselzahl 95',
    note: 'Wer sie noch nicht hat, kann sie in Deutschland erwerben, wenn der Vertrag das vorsieht (§ 24a Abs. 2 BeschV).',
  },
  hochschulabschluss: {
    name: 'Hochschulabschluss',
    note: 'Original mit Übersetzung. Ob Apostille, Legalisation oder eine Bestätigung des Heimatstaats nötig ist, hängt vom ausstellenden Staat ab. Die Apostille kommt vor der Übersetzung.',
  },
  faecheruebersicht: {
    name: 'Fächer- und Notenübersicht',
    note: 'Für die Anerkennungsstelle und die ZAB; für ein Visum nur auf Nachfrage.',
  },
  berufsabschluss: {
    name: 'Zeugnis der Berufsausbildung',
    note: 'Mit Übersetzung. Für Anerkennungspartnerschaft, Chancenkarte und den Weg über Berufserfahrung muss die Ausbildung mindestens zwei Jahre gedauert haben.',
  },
  schulabschluss: { name: 'Schulabschlusszeugnis', note: 'Für eine Ausbildung in Deutschland. Mit Übersetzung.' },
  anabinAusdruckHochschule: {
    name: 'Ausdruck aus anabin zur Hochschule',
    note: 'Die Hochschule muss mit H+ bewertet sein. Bei H+/- muss Ihr Abschluss dort eigens aufgeführt sein.',
  },
  anabinAusdruckAbschluss: {
    name: 'Ausdruck aus anabin zum Abschluss',
    note: 'Nötig ist die Bewertung „entspricht“, „gleichwertig“ oder „vergleichbar“. Sonst brauchen Sie eine Zeugnisbewertung der ZAB.',
  },
  zeugnisbewertungZab: {
    name: 'Zeugnisbewertung der ZAB',
    note: 'Wenn anabin nicht genügt. Im beschleunigten Verfahren beantragt sie die Ausländerbehörde.',
  },
  digitaleAuskunftZab: {
    name: 'Digitale Auskunft der ZAB zur Berufsqualifikation',
    note: 'Bestätigt, dass Ihre Ausbildung im Herkunftsstaat staatlich anerkannt ist und mindestens zwei Jahre gedauert hat. Nur für nicht reglementierte Berufe ohne Studium.',
  },
  anerkennungsbescheid: {
    name: 'Anerkennungsbescheid: volle Gleichwertigkeit',
    note: 'Muss vor dem Visumantrag vorliegen, wenn die Ausbildung im Ausland war.',
  },
  defizitbescheid: {
    name: 'Bescheid über teilweise Gleichwertigkeit',
    note: 'Er nennt die wesentlichen Unterschiede und was Sie nachholen müssen.',
  },
  berufsausuebungserlaubnisOderZusage: {
    name: 'Erlaubnis zur Berufsausübung oder ihre Zusage',
    note: 'Nur in reglementierten Berufen. Beim Visumantrag genügt die Zusage.',
  },
  titelerlaubnis: {
    name: 'Erlaubnis, die Berufsbezeichnung zu führen, oder ihre Zusage',
    note: 'Ingenieurin, Ingenieur, Architektin, Architekt: nur wenn Sie den geschützten Titel führen wollen.',
  },
  vorbeglaubigung: {
    name: 'Bestätigung der Zeugnisse durch den Herkunftsstaat',
    note: 'In Tunesien, Iran, Pakistan und einigen anderen Staaten: Stempel des zuständigen Ministeriums auf dem Original.',
  },
  partnerschaftsvereinbarung: {
    name: 'Vereinbarung zur Anerkennungspartnerschaft',
    note: 'Beide Seiten unterschreiben: Sie leiten die Anerkennung spätestens nach der Einreise unverzüglich ein; der Arbeitgeber ermöglicht die nötigen Qualifizierungen.',
  },
  weiterbildungsplan: {
    name: 'Weiterbildungsplan',
    note: 'Inhalt und Zeitplan zu jedem Punkt, den der Bescheid nennt.',
  },
  anmeldungMassnahme: {
    name: 'Anmeldung zur Qualifizierungsmaßnahme oder Prüfung',
    note: 'Bestätigung des Anbieters, dass Sie einen Platz haben.',
  },
  traegerzulassung: {
    name: 'Zulassung des Anbieters',
    note: 'Bei überwiegend theoretischen Maßnahmen: staatlich oder nach der AZAV anerkannt.',
  },
  nachweisVermittlungsabsprache: {
    name: 'Nachweis der Vermittlung nach einer Absprache',
    note: 'Die Anerkennung beantragen Sie hier erst nach der Einreise.',
  },
  namensaenderung: {
    name: 'Nachweis der Namensänderung',
    note: 'Wenn der Name auf Zeugnissen anders lautet als im Pass.',
  },
  ausbildungsvertrag: { name: 'Ausbildungsvertrag', note: 'Von beiden Seiten unterschrieben.' },
  eintragungDerKammer: {
    name: 'Bestätigung der Kammer über den Ausbildungsvertrag',
    note: 'Die Kammer bestätigt, dass der Vertrag eingetragen ist.',
  },
  zusageDerSchule: {
    name: 'Zusage der Berufsfachschule',
    note: 'Die Schule führt zu einem staatlich anerkannten Abschluss.',
  },
  einstellungszusage: {
    name: 'Einstellungszusage nach schulischer Ausbildung',
    note: 'Im beschleunigten Verfahren für schulische Ausbildungen, wo die Ausländerbehörde es verlangt.',
  },
  deutschzertifikat: {
    name: 'Deutschzertifikat',
    note: 'Von einer anerkannten Prüfungsstelle wie Goethe-Institut, telc, ÖSD, TestDaF oder ECL. Welche Stufe nötig ist, steht beim jeweiligen Weg.',
  },
  englischzertifikat: {
    name: 'Englischzertifikat',
    note: 'Zum Beispiel Cambridge, TOEFL, IELTS, Trinity oder LanguageCert.',
  },
  nachweisLebensunterhalt: {
    name: 'Nachweis des Lebensunterhalts',
    note: 'Zum Beispiel Sperrkonto, Verpflichtungserklärung oder Vertrag über eine Teilzeitarbeit. Der Betrag hängt vom Aufenthaltszweck ab und ändert sich jedes Jahr.',
  },
  verpflichtungserklaerung: {
    name: 'Verpflichtungserklärung (§ 68 AufenthG)',
    note: 'Eine Person in Deutschland verpflichtet sich bei der Ausländerbehörde, für Ihren Unterhalt aufzukommen. Ersetzt das Sperrkonto.',
  },
  unterkunft: {
    name: 'Nachweis einer Unterkunft',
    note: 'Mietvertrag oder Bestätigung des Gastgebers. Hotelbuchungen genügen oft nicht.',
  },
  reisekrankenversicherung: {
    name: 'Krankenversicherung für die erste Zeit',
    note: 'Gilt ab der Einreise, bis die Versicherung über die Arbeit beginnt. Üblich sind mindestens 30 000 Euro Deckung im Schengen-Raum.',
  },
  kassenbestaetigung: {
    name: 'Bestätigung einer deutschen Krankenkasse',
    note: 'Zeigt, dass Sie ab Beginn der Beschäftigung versichert sein werden.',
  },
  altersversorgung: {
    name: 'Nachweis einer angemessenen Altersversorgung',
    note: 'Nur ab 45 Jahren und nur, wenn das Gehalt unter 55 Prozent der Beitragsbemessungsgrenze liegt. Renten, Versicherungen und Vermögen mit Übersetzung.',
  },
  rueckreisemittel: { name: 'Mittel für die Rückreise', note: 'Wird in Indien für die Chancenkarte verlangt.' },
  punktenachweise: {
    name: 'Nachweise zu den Punkten der Chancenkarte',
    note: 'Zu jedem Merkmal, für das Sie Punkte geltend machen, ein Beleg. Mindestens sechs Punkte sind nötig.',
  },
  fruehererAufenthalt: {
    name: 'Nachweis eines früheren Aufenthalts in Deutschland',
    note: 'Zum Beispiel Stempel im Pass oder eine Meldebescheinigung.',
  },
  heiratsurkunde: {
    name: 'Heiratsurkunde',
    note: 'Eine internationale Urkunde braucht in den Vertragsstaaten weder Apostille noch Übersetzung. Sonst mit Apostille oder Legalisation und Übersetzung, je nach Staat.',
  },
  geburtsurkunde: { name: 'Geburtsurkunde', note: 'Für jedes Kind. Form wie bei der Heiratsurkunde.' },
  scheidungOderSterbeurkunde: {
    name: 'Scheidungsurteil oder Sterbeurkunde',
    note: 'Wenn jemand von Ihnen beiden schon einmal verheiratet war.',
  },
  familienstandsnachweis: {
    name: 'Familienstandsnachweis',
    note: 'Auf den Philippinen die Auszüge der PSA zum Familienstand.',
  },
  passkopieStammberechtigter: { name: 'Passkopie der Person in Deutschland', note: 'Der Person, zu der Sie ziehen.' },
  aufenthaltstitelStammberechtigter: {
    name: 'Kopie des Aufenthaltstitels der Person in Deutschland',
    note: 'Beide Seiten. Bei gemeinsamer Einreise treten Vertrag und Vorabzustimmung der Fachkraft an die Stelle.',
  },
  meldebescheinigungStammberechtigter: {
    name: 'Meldebescheinigung der Person in Deutschland',
    note: 'Üblich ist, dass sie nicht älter als sechs Monate ist.',
  },
  einkommenStammberechtigter: {
    name: 'Einkommensnachweise der Person in Deutschland',
    note: 'Die Gehaltsabrechnungen der letzten drei Monate.',
  },
  wohnraum: {
    name: 'Nachweis ausreichenden Wohnraums',
    note: 'Entfällt bei Ehegatten und Kindern von Fachkräften und Inhabern einer Blauen Karte EU. Als Maß gelten zwölf Quadratmeter für jede Person über sechs Jahren, zehn darunter.',
  },
  sorgerecht: { name: 'Zustimmung oder Sorgerechtsnachweis', note: 'Wenn ein Kind nur mit einem Elternteil zieht.' },
  unterhaltDerEltern: {
    name: 'Unterhalt und Krankenversicherung der Eltern',
    note: 'Für den Nachzug von Eltern zu Fachkräften, deren Titel zum ersten Mal ab dem 1. März 2024 erteilt wurde.',
  },
  vorabzustimmung: {
    name: 'Vorabzustimmung der Ausländerbehörde',
    note: 'Sie nennt die geprüften Unterlagen; diese zeigen Sie bei der Auslandsvertretung im Original. Die Auslandsvertretung erhält sie auch über das Ausländerzentralregister.',
  },
  vereinbarung: {
    name: 'Vereinbarung über das beschleunigte Fachkräfteverfahren',
    note: 'Zwischen Arbeitgeber und Ausländerbehörde, von beiden unterschrieben.',
  },
  vollmachtFachkraft: {
    name: 'Vollmacht der Fachkraft für den Arbeitgeber',
    note: 'Sie muss Untervollmacht erlauben, wenn andere für den Arbeitgeber handeln sollen.',
  },
  untervollmacht: {
    name: 'Untervollmacht',
    note: 'Für Anwältinnen, Anwälte, Kammern oder Dienstleister. Anwältinnen und Anwälte können ihre Vollmacht stattdessen versichern.',
  },
  beauftragungAnsprechpartner: {
    name: 'Beauftragung der Ansprechpersonen des Arbeitgebers',
    note: 'Für die Ansprechperson und ihre Vertretung.',
  },
  beauftragungAnsprechpartnerUnterbevollmaechtigt: {
    name: 'Beauftragung der Ansprechpersonen der unterbevollmächtigten Stelle',
    note: 'Wenn jemand mit Untervollmacht handelt.',
  },
  vertretungsbefugnis: {
    name: 'Nachweis der Vertretungsbefugnis',
    note: 'Zum Beispiel ein Auszug aus dem Handelsregister.',
  },
  ausweisAnsprechpartner: { name: 'Ausweis der Ansprechperson', note: 'Wird nur gezeigt.' },
  farbkopiePass: { name: 'Farbkopie der Passseite mit Bild und Daten', note: 'Gut lesbar, alle Ränder sichtbar.' },
  vollmachtEhegatte: {
    name: 'Vollmacht des Ehegatten',
    note: 'Damit der Arbeitgeber auch für den Ehegatten handeln darf.',
  },
  vollmachtKinder: {
    name: 'Vollmacht der Sorgeberechtigten für die Kinder',
    note: 'Alle Sorgeberechtigten unterschreiben.',
  },
  farbkopiePaesseFamilie: { name: 'Farbkopien der Pässe der Familie', note: 'Für jede Person, die mitkommt.' },
  ergaenzungsblattFamilie: { name: 'Ergänzungsblatt für weitere Familienmitglieder', note: 'Ab der fünften Person.' },
  antragAnerkennung: {
    name: 'Antrag auf Anerkennung',
    note: 'Formular der zuständigen Stelle, von der Fachkraft unterschrieben.',
  },
  unterlagenAnerkennung: {
    name: 'Unterlagen nach dem Merkblatt der anerkennenden Stelle',
    note: 'Je nach Stelle Farbkopien oder beglaubigte Kopien mit Übersetzungen vereidigter Übersetzer.',
  },
  unterlagenZab: { name: 'Unterlagen nach der Liste der ZAB', note: 'Mit Deckblatt der Ausländerbehörde.' },
  fragebogenAnerkennung: { name: 'Fragebogen zur Anerkennung', note: 'Wird in Bayern verwendet.' },
  erklaerungKeinVorantrag: {
    name: 'Erklärung, dass noch kein Antrag auf Anerkennung gestellt wurde',
    note: 'Die Fachkraft unterschreibt selbst.',
  },
  kostenuebernahme: {
    name: 'Kostenübernahme durch den Arbeitgeber',
    note: 'Für die Gebühren der Anerkennung. Wird in Niedersachsen verlangt.',
  },
  erwerbsabsicht: {
    name: 'Nachweis der Absicht, in Deutschland zu arbeiten',
    note: 'Zum Beispiel ein Stellenangebot. Nicht nötig mit Wohnsitz oder Staatsangehörigkeit in EU, EWR oder Schweiz.',
  },
  fuehrungszeugnis: {
    name: 'Führungszeugnis',
    note: 'Für die Erlaubnis in Gesundheitsberufen, meist höchstens drei Monate alt.',
  },
  gesundheitszeugnis: {
    name: 'Ärztliches Attest',
    note: 'Für die Erlaubnis in Gesundheitsberufen. Form und Alter sind nicht bestätigt.',
  },
  empfangsbekenntnis: {
    name: 'Empfangsbekenntnis',
    note: 'Wenn Bescheide per Post zugestellt werden; in Sachsen üblich.',
  },
  vollmachtVisumverfahren: {
    name: 'Vollmacht für das Visumverfahren',
    note: 'Wenn jemand für Sie handelt. Zum Termin müssen Sie trotzdem selbst kommen.',
  },
  eigenerAufenthaltstitel: {
    name: 'Ihr Aufenthaltstitel',
    note: 'Karte oder Aufkleber, beide Seiten. Nur wenn Sie schon in Deutschland leben oder dort einen Titel hatten.',
  },
  aufnahmevereinbarung: {
    name: 'Aufnahmevereinbarung',
    note: 'Zwischen Ihnen und der Forschungseinrichtung, für das Forschungsvorhaben.',
  },
  kostenuebernahmeDerForschungseinrichtung: {
    name: 'Kostenerklärung der Forschungseinrichtung',
    note: 'Entfällt, wenn die Einrichtung überwiegend öffentlich finanziert ist.',
  },
  fahrerlaubnisDesHerkunftslands: {
    name: 'Fahrerlaubnis des Herkunftslands',
    note: 'Für Lastwagen oder Busse, mit Übersetzung.',
  },
  zeugnisDerAuslandshandelskammer: {
    name: 'Zeugnis einer deutschen Auslandshandelskammer',
    note: 'Über eine Ausbildung nach deutschen Regeln im Ausland.',
  },
  integrationskurszertifikat: {
    name: 'Zertifikat des Integrationskurses',
    note: 'Zeigt Deutsch und Grundkenntnisse über das Leben in Deutschland.',
  },
  versicherungsverlaufDerRentenversicherung: {
    name: 'Versicherungsverlauf der Rentenversicherung',
    note: 'Zeigt, wie viele Monate Beiträge gezahlt wurden.',
  },
} as const satisfies Readonly<Record<DocumentId, DocumentText>>

export const issuers = {
  fachkraft: 'Sie selbst',
  ehegatte: 'der Ehegatte',
  sorgeberechtigte: 'die Sorgeberechtigten',
  familie: 'die Familienmitglieder',
  stammberechtigter: 'die Person in Deutschland',
  arbeitgeber: 'der Arbeitgeber',
  fruehererArbeitgeber: 'frühere Arbeitgeber',
  unterbevollmaechtigter: 'die unterbevollmächtigte Stelle',
  heimatstaat: 'Behörden des Heimatstaats',
  antragsstaat: 'Behörden des Staates, in dem Sie leben',
  andererEuStaat: 'Behörden eines anderen EU- oder EWR-Staats',
  auslandsvertretung: 'die Auslandsvertretung',
  auslaenderbehoerde: 'die Ausländerbehörde',
  bundesagentur: 'die Bundesagentur für Arbeit',
  anerkennendeStelle: 'die anerkennende Stelle',
  zab: 'die Zentralstelle für ausländisches Bildungswesen',
  anabin: 'die Datenbank anabin',
  kammer: 'die Kammer',
  bildungseinrichtung: 'Schule, Hochschule oder Bildungsträger',
  sprachpruefung: 'anerkannte Prüfungsstelle',
  standesamt: 'Standesamt oder Gericht',
  notarOderGericht: 'Notariat oder Gericht',
  meldebehoerde: 'die Meldebehörde',
  polizei: 'Polizei oder Justiz',
  aerzte: 'ärztliche Praxis',
  fotograf: 'Fotografin oder Fotograf',
  bank: 'Bank',
  versicherung: 'Versicherung oder Rententräger',
  sozialversicherung: 'Sozialversicherung des Heimatstaats',
  vermieter: 'Vermieter oder Gastgeber',
  verschiedene: 'verschiedene Stellen',
} as const satisfies Readonly<Record<Issuer, string>>

export const categories = {
  antrag: 'Antrag',
  identitaet: 'Identität und Wohnsitz',
  erklaerung: 'Erklärungen',
  arbeitsplatz: 'Arbeitsplatz',
  qualifikation: 'Ausbildung und Erfahrung',
  anerkennung: 'Anerkennung',
  ausbildung: 'Ausbildung in Deutschland',
  sprache: 'Sprache',
  lebensunterhalt: 'Lebensunterhalt und Versicherung',
  personenstand: 'Familie und Name',
  stammberechtigte: 'Person in Deutschland',
  beschleunigtesVerfahren: 'Beschleunigtes Fachkräfteverfahren',
  sonstiges: 'Sonstiges',
} as const satisfies Readonly<Record<Category, string>>

export const forms = {
  ausdruck: 'Ausdruck',
  original: 'Original',
  lichtbild: 'Foto',
  zahlung: 'Zahlung',
  kopie: 'Kopie',
  farbkopie: 'Farbkopie',
  beglaubigteKopie: 'beglaubigte Kopie',
  elektronisch: 'elektronisches Dokument',
  originalOderElektronisch: 'Original oder elektronisches Dokument',
  originalOderKopie: 'Original oder Kopie',
  stempelAufOriginal: 'Stempel auf dem Original',
  nurVorzeigen: 'nur zeigen',
} as const satisfies Readonly<Record<PaperForm['art'], string>>

export const needs = {
  required: 'erforderlich',
  conditional: 'je nach Fall',
  optional: 'hilfreich',
} as const satisfies Readonly<Record<Need, string>>

export const recipients = {
  auslandsvertretung: 'Auslandsvertretung',
  auslaenderbehoerde: 'Ausländerbehörde',
  anerkennendeStelle: 'anerkennende Stelle',
  bundesagentur: 'Bundesagentur für Arbeit',
} as const satisfies Readonly<Record<Recipient, string>>

export const paperConditions = {
  reglementierterBeruf: 'der Beruf in Deutschland reglementiert ist',
  geschuetzterTitel: 'Sie einen geschützten Titel führen wollen, zum Beispiel Ingenieurin oder Architekt',
  auslaendischerHochschulabschluss: 'Ihr Hochschulabschluss aus dem Ausland ist',
  auslaendischeBerufsausbildung: 'Ihre Berufsausbildung im Ausland war',
  anabinGenuegtNicht: 'die Datenbank anabin Hochschule und Abschluss nicht gut genug bewertet',
  altersversorgungDerFachkraft:
    'Sie bei der ersten Erteilung mindestens 45 Jahre alt sind und weniger als 55 Prozent der Beitragsbemessungsgrenze verdienen',
  altersversorgungBeiBeschaeftigung:
    'Sie bei Beginn der ersten Beschäftigung mindestens 45 Jahre alt sind und weniger als 55 Prozent der Beitragsbemessungsgrenze verdienen',
  altersversorgungSeit2024:
    'Sie bei Beginn der ersten Beschäftigung mindestens 45 Jahre alt sind und weniger als 55 Prozent der Beitragsbemessungsgrenze verdienen',
  vorabzustimmungErteilt: 'es eine Vorabzustimmung aus dem beschleunigten Fachkräfteverfahren gibt',
  massnahmenFestgestellt: 'die anerkennende Stelle Maßnahmen festgestellt hat',
  keineFachkraft: 'Sie die Chancenkarte mit Punkten beantragen',
  bestaetigungFuerDieChancenkarte:
    'Sie die Chancenkarte mit Punkten beantragen und es keinen Bescheid über Maßnahmen gibt',
  punkteFuerVoraufenthalt: 'Sie einen Punkt für einen früheren Aufenthalt geltend machen',
  massnahmeUeberwiegendSchulisch: 'die Maßnahme überwiegend theoretisch ist',
  massnahmeUeberwiegendBetrieblich: 'die Maßnahme überwiegend im Betrieb stattfindet',
  nochNichtQualifiziertBeschaeftigt:
    'der Zielberuf reglementiert ist und Sie bis zur Anerkennung noch nicht qualifiziert arbeiten',
  betrieblicheAusbildung: 'die Ausbildung in einem Betrieb stattfindet',
  schulischeAusbildung: 'die Ausbildung an einer Schule stattfindet',
  spracheSonstNichtGesichert:
    'weder der Betrieb oder die Schule Ihr Deutsch geprüft hat noch ein Vorbereitungskurs geplant ist',
  minderjaehrig: 'Sie noch nicht 18 Jahre alt sind',
  inlaendischePflegehilfeausbildung: 'die Pflegehilfeausbildung in Deutschland war',
  auslaendischePflegehilfeausbildung: 'die Pflegehilfeausbildung nicht in Deutschland war',
  ohneQualifizierungspflicht: 'Sie schon als Berufskraftfahrerin oder Berufskraftfahrer anfangen',
  qualifizierungInDeutschland: 'der Vertrag die Qualifizierung in Deutschland vorsieht',
  informatikOhneAbschluss: 'Sie in der Informatik ohne Hochschulabschluss arbeiten',
  keinInformatikberuf: 'die Arbeit nicht in der Informatik liegt',
  antragAusserhalbDesHeimatstaats: 'Sie in einem Staat leben, dessen Staatsangehörigkeit Sie nicht haben',
  nameWeichtAb: 'Ihr Name auf den Unterlagen anders lautet als im Pass',
  auslandsvertretungVerlangtEs: 'die Auslandsvertretung es verlangt',
  jemandHandeltFuerSie: 'jemand für Sie handelt',
  lebensunterhaltNichtDurchGehalt: 'Ihr Gehalt den Lebensunterhalt nicht deckt',
  ehegatteBrauchtDeutsch: 'für den Ehegatten keine Ausnahme vom Deutschnachweis gilt',
  stammberechtigterInDeutschland: 'die Person, zu der Sie ziehen, schon in Deutschland lebt',
  gemeinsameEinreise: 'Sie gemeinsam mit der Fachkraft einreisen',
  frueherVerheiratet: 'einer der Ehegatten schon einmal verheiratet war',
  einElternteilBleibt: 'das Kind nur mit einem sorgeberechtigten Elternteil zieht',
  kindAbSechzehnZiehtAlleinNach:
    'das Kind 16 Jahre oder älter ist, nicht zusammen mit den Eltern umzieht und keine Ausnahme gilt',
  wohnraumVerlangt: 'das Gesetz bei diesem Aufenthaltstitel Wohnraum verlangt',
} as const satisfies Readonly<Record<PaperConditionId, string>>

export const hints = {
  schadetNie: 'Rechnen Sie damit. Wo sie nicht verlangt wird, schadet die Unterlage nicht.',
  spaetestensBeiEinreise: 'Auf jeden Fall bei der Einreise dabeihaben.',
  immerGefragt: 'Die Frage wird immer gestellt. Ein Formular ist nicht bekannt.',
  gesundheitsberufeHoeher: 'In Gesundheitsberufen wird meist B1 oder B2 verlangt.',
  bestaetigungOderHochschulabschluss:
    'Bestätigt die staatliche Anerkennung und mindestens zwei Jahre Ausbildung, oder den staatlich anerkannten Hochschulabschluss.',
  anmeldungZurPruefung: 'Hier die Anmeldung oder Zulassung zur Prüfung.',
  zusageDerAnalyse: 'Hier die Zusage der Qualifikationsanalyse durch die zuständige Stelle.',
  stattSperrkonto: 'Anstelle des Sperrkontos.',
  punkteDurchDefizitbescheid: 'Ein Bescheid über Maßnahmen bringt vier Punkte und ersetzt diese Bestätigung.',
  dannOhnePunkte: 'Mit voller Anerkennung gelten Sie als Fachkraft und brauchen keine Punkte.',
  englischB2: 'Mit Englisch ist B2 nötig.',
  nichtWennGeprueft:
    'Nicht nötig, wenn Betrieb oder Schule Ihr Deutsch geprüft hat oder ein Vorbereitungskurs geplant ist.',
  zweiJahreInFuenf: 'Hier genügen zwei Jahre in den letzten fünf.',
  stufeSetztArbeitgeber: 'Das Gesetz nennt keine Stufe. In der Praxis wird B1 verlangt.',
  derFachkraft: 'Der Vertrag der Fachkraft.',
  geburtsurkundeDesStammberechtigten: 'Die Geburtsurkunde der Person in Deutschland oder ihres Ehegatten.',
  c1OderGutePrognose: 'Oder Gründe dafür, dass sich das Kind gut einleben wird.',
  aufDeutsch: 'Auf Deutsch.',
  alsKopie: 'Eine Kopie genügt.',
  kopieMitUebersetzung: 'Kopie oder Datei, mit Übersetzung vereidigter Übersetzer.',
  farbkopieMitUebersetzung: 'Farbkopie mit Übersetzung.',
  b2FuerDieErlaubnis: 'Für die Berufserlaubnis, nicht für die Gleichwertigkeit.',
  fuerDieErlaubnis: 'Für die Berufserlaubnis, nicht für die Gleichwertigkeit.',
  teilDesFormulars: 'Vermutlich Teil des Antragsformulars.',
  nichtAusDerEu: 'Nicht nötig mit Wohnsitz oder Staatsangehörigkeit in EU, EWR oder Schweiz.',
  berufsabschlussFuerDieAuskunft:
    'Für die digitale Auskunft das Zeugnis der Berufsausbildung. Kopie und Übersetzung nach der Länderliste der ZAB.',
} as const satisfies Readonly<Record<HintId, string>>

export const packs = {
  'blue-card': { name: 'Blaue Karte EU' },
  'blue-card-it': { name: 'Blaue Karte EU für IT ohne Abschluss' },
  'skilled-vocational': {
    name: 'Fachkraft mit Berufsausbildung',
    note: 'Bei einer Ausbildung im Ausland muss die volle Gleichwertigkeit vor dem Antrag feststehen.',
  },
  'skilled-academic': { name: 'Fachkraft mit akademischer Ausbildung' },
  'western-balkans': {
    name: 'Westbalkanregelung',
    note: 'Der Antrag wird bei einer Auslandsvertretung in einem der sechs Staaten gestellt. Ein beschleunigtes Verfahren gibt es hier nicht.',
  },
  'recognition-measure': { name: 'Maßnahme zur Anerkennung' },
  'recognition-partnership': { name: 'Anerkennungspartnerschaft' },
  'recognition-mediation': {
    name: 'Anerkennung nach Vermittlungsabsprache',
    note: 'Die genaue Liste gibt das Programm vor, über das vermittelt wird.',
  },
  'recognition-exam': {
    name: 'Prüfung zur Anerkennung',
    note: 'Arbeiten ist während dieses Aufenthalts nicht erlaubt.',
  },
  'qualification-analysis': { name: 'Qualifikationsanalyse', note: 'Der Aufenthalt dauert höchstens sechs Monate.' },
  'opportunity-card': {
    name: 'Chancenkarte',
    note: 'Mit voller Anerkennung oder vergleichbarem Abschluss sind keine Punkte nötig. Ein beschleunigtes Verfahren gibt es hier nicht.',
  },
  'vocational-training': { name: 'Berufsausbildung' },
  'experienced-worker': { name: 'Berufserfahrung' },
  'care-assistant': { name: 'Pflegehilfskraft' },
  'professional-driver': { name: 'Berufskraftfahrer' },
  'fast-track-mission': {
    name: 'Visumantrag nach der Vorabzustimmung',
    note: 'Dazu alle Unterlagen, die in der Vorabzustimmung angekreuzt sind, im Original. Genannte Familienmitglieder stellen ihre Anträge gleichzeitig.',
  },
  'family-spouse': { name: 'Nachzug des Ehegatten', note: 'Beide Ehegatten sind mindestens 18 Jahre alt.' },
  'family-child': {
    name: 'Nachzug eines Kindes',
    note: 'Die Gebühr beträgt die Hälfte. Das Kind kommt zum Termin mit; die Eltern unterschreiben.',
  },
  'family-parent': { name: 'Nachzug der Eltern', note: 'Das beschleunigte Verfahren umfasst Eltern nicht.' },
  ict: { name: 'ICT-Karte' },
  'recognition-health-sn': { name: 'Anerkennung in Gesundheitsberufen (Sachsen)' },
  'recognition-ihk-fosa': { name: 'Anerkennung in Berufen der IHK' },
  'zab-procedure': { name: 'Verfahren bei der ZAB' },
} as const satisfies Readonly<Record<PackId, PackText>>

export const missionHints = {
  alleSeitenMitEintraegen: 'Kopieren Sie die Seite mit Ihren Daten und alle Seiten, auf denen etwas eingetragen ist.',
  datenseite: 'Kopieren Sie die Seite mit Ihren Daten.',
  apostilleAufDemOriginal:
    'Apostille auf dem Original; Übersetzung durch eine in Deutschland oder vor Ort anerkannte Person.',
  sechsMonateInnerhalbEinesJahres: 'Gültig für sechs Monate innerhalb eines Jahres.',
  keinTelcAusSerbien: 'Goethe-Institut, ÖSD, TestDaF, telc oder ECL; kein telc-Zertifikat aus Serbien.',
  nurFuerEigeneStaatsangehoerige:
    'Bei der Antragstellung nicht nötig, wenn Sie die Staatsangehörigkeit Nordmazedoniens haben.',
  passnummerMussStimmen: 'Ohne die richtige Passnummer in der Buchung kein Einlass. Auch Kinder müssen kommen.',
  nurMitDieserTermin: 'Nur damit gibt es einen Termin.',
  auszuegeDerPsa: 'Auszüge der PSA: Formular 5 oder 4 des Familienregisters.',
  ministerienStattLegalisation:
    'Mit Bestätigung von Bildungs- und Außenministerium; eine Legalisation der Botschaft ist nicht nötig.',
  ausdruckMitStrichcode: 'Ausdruck mit Strichcode aus dem staatlichen Portal.',
  auchFamilie: 'Auch die Ausweise der Familie.',
  keineBuchungsportale: 'Buchungen über Internetportale genügen nicht.',
  weisserHintergrund: 'Weißer Hintergrund.',
  ohneTermin: 'Abgabe ohne Termin.',
  oderBeschleunigtesVerfahren: 'Oder das beschleunigte Fachkräfteverfahren.',
  durchHec: 'Durch die Hochschulkommission HEC.',
  nichtImBeschleunigtenVerfahren: 'Im beschleunigten Fachkräfteverfahren nicht nötig.',
  b1OderBestaetigungDesArbeitgebers: 'B1 oder eine Bestätigung des Arbeitgebers.',
  teilDesMerkblatts: 'Teil des Merkblatts, das Sie unterschreiben.',
} as const satisfies Readonly<Record<MissionHintId, string>>

export const missionNotes = {
  belgrade:
    'Für die Westbalkanregelung nimmt Visametric den Antrag an (Makedonska 30, seit November 2024). Im beschleunigten Verfahren meldet sich die Fachkraft nach der Vorabzustimmung selbst an, mit höchstens sechs Angehörigen und deren Passnummern, und bestätigt binnen vier Tagen. Fragen zum Stand werden außerhalb des beschleunigten Verfahrens frühestens nach zehn bis zwölf Wochen beantwortet.',
  pristina:
    'Eine schriftliche Voranfrage kann zwei Wochen dauern. Urkunden werden hier legalisiert, eine Apostille gibt es nicht. Der Pass kommt per Kurier zurück.',
  skopje:
    'Im beschleunigten Verfahren vergibt die Botschaft den Termin nach der Nachricht der Ausländerbehörde; eine eigene Anmeldung ist nicht nötig. Die Liste für die Westbalkanregelung ist zeitweise offen; jedes Familienmitglied braucht einen eigenen Platz.',
  tirana:
    'Für das beschleunigte Verfahren gibt es eine Warteliste: Die Vorabzustimmung muss innerhalb von vier Wochen eingehen. Berufskraftfahrer buchen in einer eigenen Kategorie.',
  sarajevo:
    'Einen Termin im beschleunigten Verfahren gibt es erst nach der Vorabzustimmung; anzugeben sind Ausländerbehörde und Datum. Für Berufskraftfahrer, Studium, Sprachkurs und einige weitere Zwecke nimmt Visametric den Antrag an.',
  podgorica:
    'Für die Westbalkanregelung gibt es einen Termin nur mit der Vorabzustimmung der Bundesagentur für Arbeit. Verlangt werden sechs Monate rechtmäßiger Aufenthalt.',
  newDelhi: 'Zuständig für alle Staaten, die keinem Generalkonsulat zugeordnet sind.',
  ankara: 'Zuständig nach dem Wohnort für die Provinzen außerhalb der Bezirke Istanbul und Izmir.',
  istanbul: 'Zuständig nach dem Wohnort für Istanbul und den Nordwesten.',
  izmir: 'Zuständig nach dem Wohnort für die Provinzen an der Ägäis.',
  manila: 'Für einige Kategorien nimmt ein Dienstleister den Antrag an.',
  tunis: 'Anträge auf eine Blaue Karte EU nimmt TLScontact an.',
  rabat: 'Honorarkonsuln in Casablanca und Tanger leiten Urkunden zur Legalisation weiter.',
  tehran:
    'Für eine Blaue Karte EU nimmt Visametric Anträge ohne Termin an, auch für die Familie. Auch Afghaninnen und Afghanen brauchen sechs Monate Aufenthalt in Iran. Ob der Betrieb seit Mitte 2025 so läuft, ist nicht bestätigt.',
  bogota: 'Gefunden wurden nur Angaben von 2021.',
  cairo: 'Vorübergehend auch für Menschen, die im Sudan leben.',
  hanoi: 'Zuständig für den Norden und die Mitte.',
  hoChiMinhCity: 'Zuständig für den Süden.',
  abuja: 'Visa bearbeitet überwiegend Lagos.',
  beijing: 'Zuständig für China außerhalb der Bezirke der Generalkonsulate.',
  mexicoCity: 'Eigenes Merkblatt zum beschleunigten Verfahren.',
  amman: 'Auch für Menschen aus Syrien, die in Jordanien leben.',
  beirut: 'Möglicherweise auch für Menschen aus Syrien.',
  erbil: 'Im beschleunigten Verfahren meldet man sich über ein Formular.',
  baghdad: 'Eingeschränkter Betrieb.',
  moscow: 'Zuständig für Russland außerhalb des Bezirks St. Petersburg; mehrere Generalkonsulate sind geschlossen.',
  astana: 'Zuständig für Kasachstan außerhalb des Südens.',
  almaty: 'Zuständig für den Süden.',
  ljubljana: 'Für Drittstaatsangehörige, die in Slowenien leben.',
} as const satisfies Readonly<Partial<Record<MissionId, string>>>

export const noProof = {
  eigeneAngabe: 'Ihre eigene Angabe genügt zunächst; die Behörde fragt nach, wenn sie Zweifel hat.',
  ergibtSichAusDemAntrag: 'Das ergibt sich aus dem Antrag und seinem Datum.',
  behoerdeWeissEsSelbst: 'Das stellt die Behörde selbst fest; Sie müssen nichts vorlegen.',
  behoerdeBeurteilt: 'Das beurteilt die Behörde anhand Ihrer übrigen Unterlagen.',
  keinPapierBekannt: 'Ein festes Papier dafür ist nicht bekannt. Fragen Sie die zuständige Stelle.',
} as const satisfies Readonly<Record<NoProofReason, string>>

export const conditions = {
  nachweisDerAltersversorgungSeit2024: {
    title: 'Altersversorgung nachweisen',
    explanation: 'Gilt für Berufserfahrung und Pflegehilfe seit dem 1. März 2024.',
  },
} as const satisfies Readonly<Record<string, ConditionText>>
