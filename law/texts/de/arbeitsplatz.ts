import type { arbeitsplatz as facts } from '../../facts/arbeitsplatz.ts'
import type { FactTexts } from '../catalogue.ts'

export const arbeitsplatz = {
  konkretesArbeitsplatzangebot: {
    label: 'Konkretes Arbeitsplatzangebot',
    question: 'Haben Sie ein konkretes Arbeitsplatzangebot?',
    help: 'Ein unterschriebener Arbeitsvertrag oder ein verbindliches Angebot mit Tätigkeit, Ort, Gehalt und Arbeitszeit. Eine Einladung zum Gespräch oder eine unverbindliche Zusage genügt nicht.',
  },
  beschaeftigungVersichert: {
    label: 'Versicherung, dass die Arbeit wirklich ausgeübt wird',
    question: 'Versichern Sie und der Arbeitgeber, dass Sie diese Arbeit wirklich ausüben werden?',
    help: 'Beide unterschreiben das meist auf einem Formular: Sie beim Visumantrag, der Arbeitgeber in der „Erklärung zum Beschäftigungsverhältnis“.',
  },
  taetigkeit: {
    label: 'Beruf in Deutschland (ISCO-08)',
    question: 'Welchen Beruf werden Sie in Deutschland ausüben?',
    help: 'Gefragt ist der vierstellige Code der internationalen Berufsliste ISCO-08, zum Beispiel 2512 für Softwareentwicklung. Es zählt die Arbeit in Deutschland, nicht das, was Sie gelernt haben. Suchen Sie nach dem Namen des Berufs oder fragen Sie den Arbeitgeber.',
  },
  informatikTaetigkeit: {
    label: 'Beruf der Informations- und Kommunikationstechnologie',
    question: 'Arbeiten Sie in einem Beruf der Informations- und Kommunikationstechnologie?',
    help: 'Zum Beispiel Programmierung, Administration, IT-Sicherheit oder Datenanalyse. Wer bei der Arbeit nur einen Computer benutzt, gehört nicht dazu.',
  },
  qualifizierteBeschaeftigung: {
    label: 'Qualifizierte Beschäftigung',
    question: 'Braucht man für die Stelle eine Berufsausbildung oder ein Studium?',
    help: 'Es zählt, was die Stelle verlangt, nicht was Sie können. Qualifiziert ist sie, wenn man dafür in Deutschland normalerweise eine Ausbildung von mindestens zwei Jahren oder ein Studium braucht. Helferarbeit und kurzes Anlernen genügen nicht.',
  },
  angemesseneBeschaeftigung: {
    label: 'Beschäftigung, die der Qualifikation angemessen ist',
    question: 'Passt die Stelle zu Ihrem Studium oder Ihrer Qualifikation?',
    help: 'Das Fach muss nicht genau gleich sein. Die Stelle muss aber Kenntnisse verlangen, die man in einem Studium lernt. Eine Helferarbeit passt nie. Die Behörde beurteilt es an Hand der Stellenbeschreibung.',
  },
  qualifikationBefaehigt: {
    label: 'Qualifikation, die zu dieser Beschäftigung befähigt',
    question: 'Befähigt Ihre Qualifikation zu genau dieser Beschäftigung?',
    help: 'Das wurde nur bis zum 17. November 2023 verlangt. Seitdem genügt jede qualifizierte Beschäftigung.',
  },
  reglementierterBeruf: {
    label: 'Reglementierter Beruf',
    question: 'Ist der Beruf, den Sie auf dieser Stelle ausüben, in Deutschland reglementiert?',
    help: 'Reglementiert heißt: Man darf den Beruf nur mit einer staatlichen Erlaubnis ausüben, zum Beispiel in der Medizin, der Pflege oder als Lehrkraft an staatlichen Schulen. Die meisten Berufe in Handel, Handwerk, Industrie und IT darf man als Angestellte oder Angestellter ohne Erlaubnis ausüben. Wer bis zur Anerkennung zuerst als Hilfskraft arbeitet, antwortet für diese Arbeit. Nachsehen können Sie im Anerkennungs-Finder auf www.anerkennung-in-deutschland.de.',
  },
  berufsausuebungserlaubnis: {
    label: 'Berufsausübungserlaubnis',
    question: 'Haben Sie die Erlaubnis, den Beruf in Deutschland auszuüben?',
    help: 'Zum Beispiel die Approbation oder die Erlaubnis, eine Berufsbezeichnung in der Pflege zu führen. Eine schriftliche Zusage der zuständigen Stelle genügt für die meisten Wege.',
    values: { keine: 'noch nicht', zugesagt: 'schriftlich zugesagt', erteilt: 'erteilt' },
  },
  jahresgehalt: {
    label: 'Bruttogehalt im Jahr',
    question: 'Wie hoch ist das Bruttogehalt im Jahr?',
    help: 'Der Betrag vor Steuern und Abgaben, wie er im Vertrag steht. Es zählt nur, was fest und ohne Bedingung gezahlt wird. Ein 13. Gehalt, das fest im Vertrag steht, zählt mit. Ein Bonus nach Leistung oder Erfolg zählt nicht. Bei Teilzeit zählt, was Sie wirklich bekommen; es wird nicht auf Vollzeit hochgerechnet.',
  },
  vertragBefristet: {
    label: 'Befristeter Arbeitsvertrag',
    question: 'Ist der Arbeitsvertrag befristet?',
    help: 'Befristet heißt: Der Vertrag nennt einen Tag, an dem er endet. Die Probezeit ist keine Befristung.',
  },
  vertragsdauerMonate: {
    label: 'Dauer des Arbeitsvertrags',
    question: 'Wie viele Monate dauert der Arbeitsvertrag?',
    help: 'Zählen Sie volle Monate vom ersten Arbeitstag bis zum Ende des Vertrags.',
  },
  leiharbeit: {
    label: 'Leiharbeit',
    question: 'Werden Sie in Leiharbeit beschäftigt (Zeitarbeit)?',
    help: 'Leiharbeit heißt: Ihr Arbeitgeber überlässt Sie einem anderen Betrieb, und dort sagt man Ihnen, was zu tun ist. Wer nur bei Kunden des Arbeitgebers arbeitet, aber vom Arbeitgeber angeleitet wird, ist nicht in Leiharbeit.',
  },
  unerlaubteVermittlung: {
    label: 'Unerlaubte Vermittlung oder Anwerbung',
    question: 'Kam das Arbeitsverhältnis durch unerlaubte Vermittlung oder Anwerbung zustande?',
    help: 'Das prüft die Bundesagentur für Arbeit. Vorsicht ist geboten, wenn jemand viel Geld für eine Stelle verlangt.',
  },
  ungleicheArbeitsbedingungen: {
    label: 'Schlechtere Arbeitsbedingungen als bei vergleichbaren Beschäftigten',
    question: 'Sind Gehalt oder Arbeitszeit schlechter als bei vergleichbaren Beschäftigten in Deutschland?',
    help: 'Das prüft die Bundesagentur für Arbeit. Sie vergleicht mit dem Tarifvertrag oder mit dem, was in der Region üblich ist.',
  },
  auslaendischesBeschaeftigungsverhaeltnis: {
    label: 'Beschäftigung bei einem Arbeitgeber im Ausland',
    question: 'Bleibt ein Arbeitgeber im Ausland Ihr Arbeitgeber?',
    help: 'Wer von einem Betrieb im Ausland nach Deutschland entsandt wird, hat kein inländisches Beschäftigungsverhältnis. Die Behörde sieht das am Arbeitsvertrag.',
  },
  bevorrechtigteBewerberVorhanden: {
    label: 'Bevorrechtigte Bewerberinnen oder Bewerber',
    question: 'Hat die Vorrangprüfung ergeben, dass andere Personen Vorrang haben?',
    help: 'Bei der Vorrangprüfung sieht die Bundesagentur für Arbeit nach, ob Deutsche, EU-Bürger oder andere mit freiem Zugang zum Arbeitsmarkt für die Stelle verfügbar sind.',
  },
  fortsetzungNachEinjaehrigerZustimmung: {
    label: 'Weiterarbeit beim selben Arbeitgeber nach einer Zustimmung von mindestens einem Jahr',
    question:
      'Arbeiten Sie beim selben Arbeitgeber weiter, und galt die bisherige Zustimmung der Bundesagentur für Arbeit mindestens ein Jahr?',
    help: 'Dann kann die Bundesagentur auf die Vorrangprüfung verzichten. Wie lange die Zustimmung galt, steht auf der Karte oder dem Zusatzblatt.',
  },
  versagungsgrundArbeitgeber: {
    label: 'Grund, die Zustimmung zu versagen',
    question: 'Liegt ein Grund vor, aus dem die Zustimmung versagt werden kann?',
    help: 'Zum Beispiel, wenn der Arbeitgeber Beiträge oder Steuern nicht zahlt, insolvent ist, keine Geschäfte betreibt oder wegen Schwarzarbeit bestraft wurde, oder wenn Sie selbst schon unerlaubt gearbeitet haben.',
  },
  tarifgebundenUndTarifentgelt: {
    label: 'Arbeitgeber mit Tarifbindung und tariflichen Arbeitsbedingungen',
    question: 'Ist der Arbeitgeber an einen Tarifvertrag gebunden, und gelten diese Bedingungen auch für Sie?',
    help: 'Gebunden ist er, wenn er im Arbeitgeberverband ist oder selbst einen Tarifvertrag geschlossen hat. „In Anlehnung an den Tarif“ genügt nicht. Fragen Sie den Arbeitgeber.',
  },
  altersversorgungAngemessen: {
    label: 'Angemessene Altersversorgung',
    question: 'Können Sie eine angemessene Versorgung für das Alter nachweisen?',
    help: 'Zum Beispiel Ansprüche auf Rente aus anderen Staaten, eine private Rentenversicherung oder Vermögen. Das Gesetz nennt keinen Betrag. Die Behörde beurteilt es.',
  },
  oeffentlichesInteresseAnBeschaeftigung: {
    label: 'Öffentliches Interesse an der Beschäftigung',
    question: 'Besteht ein öffentliches Interesse daran, dass Sie diese Stelle antreten?',
    help: 'Es kann ein Interesse der Region, der Wirtschaft oder des Arbeitsmarkts sein. Der Arbeitgeber begründet es, die Behörde beurteilt es.',
  },
  geringfuegigeAbweichung: {
    label: 'Nur geringfügige Abweichung von Gehalt oder Alter',
    question: 'Fehlt beim Gehalt nur sehr wenig, oder ist die Altersgrenze nur knapp überschritten?',
    help: 'Das Gesetz nennt keine Zahl. Die Behörde beurteilt, was geringfügig ist, und kann dann eine Ausnahme machen.',
  },
  ersteErteilung: {
    label: 'Erster Titel als Fachkraft (§ 18a oder § 18b AufenthG)',
    question: 'Wäre es Ihr erster Aufenthaltstitel als Fachkraft nach § 18a oder § 18b AufenthG?',
    help: 'Ja, wenn Sie noch nie einen solchen Titel hatten. Eine Verlängerung ist nicht der erste Titel.',
  },
  ersteZustimmung: {
    label: 'Erste Zustimmung der Bundesagentur für Arbeit',
    question: 'Wäre es die erste Zustimmung der Bundesagentur für Arbeit für Sie auf diesem Weg?',
    help: 'Ja, wenn Sie auf diesem Weg noch nie in Deutschland gearbeitet haben. Eine Verlängerung ist nicht die erste Zustimmung.',
  },
  westbalkanZustimmungVor2021: {
    label: 'Zustimmung nach der Westbalkanregelung bis Ende 2020',
    question: 'Hatten Sie schon bis Ende 2020 eine Zustimmung nach der Westbalkanregelung?',
    help: 'Ja, wenn Sie damals mit einem Visum nach dieser Regelung in Deutschland gearbeitet haben.',
  },
  westbalkanErstzustimmungenImJahr: {
    label: 'Erste Zustimmungen der Westbalkanregelung in diesem Kalenderjahr',
    question: 'Wie viele erste Zustimmungen hat die Bundesagentur für Arbeit in diesem Kalenderjahr schon erteilt?',
    help: 'Die Zahl kennt nur die Bundesagentur für Arbeit. Sie gibt bekannt, wenn das Kontingent des Jahres verbraucht ist.',
  },
} as const satisfies FactTexts<typeof facts>
