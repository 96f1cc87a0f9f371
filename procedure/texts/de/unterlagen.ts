import type { Unterlagentexte } from '../procedure-words.ts'
import { familienunterlagenDe } from './unterlagen-familie.ts'
import { visumunterlagenDe } from './unterlagen-visum.ts'

/** What an office wants to see, and how a good one looks. */
export const unterlagenDe: Unterlagentexte = {
  'AN-01': {
    titel: 'Vollmacht der Fachkraft',
    was: 'Die Fachkraft erlaubt dem Arbeitgeber, das Verfahren in ihrem Namen zu führen.',
    gut: 'Unterschrieben, mit Datum und allen Namen wie im Pass. Sie sagt, ob eine Untervollmacht erlaubt ist. Manche Behörden wollen das Original.',
  },
  'AN-01b': {
    titel: 'Versicherung der Bevollmächtigung',
    was: 'Der Arbeitgeber erklärt, dass die Fachkraft ihn bevollmächtigt hat und ob er eine Vertretung beauftragen darf.',
    gut: 'Sie steht in der Vereinbarung und wird mit ihr unterschrieben. Unterschreibt eine Vertretung die Vereinbarung, gibt der Arbeitgeber sie auf einem eigenen Blatt selbst ab. Die Vollmacht selbst bleibt beim Arbeitgeber.',
  },
  'AN-02': {
    titel: 'Pass der Fachkraft',
    was: 'Der Pass zeigt, wer die Fachkraft ist.',
    gut: 'Farbkopie der Seite mit Foto, gut lesbar, ganz im Bild. Der Pass sollte noch lange gültig sein.',
  },
  'AN-03': {
    titel: 'Aufenthaltsstatus in einem anderen EU-Staat',
    was: 'Wer schon in einem anderen EU-Staat lebt, zeigt seinen Aufenthaltstitel von dort.',
    gut: 'Farbkopie von Vorder- und Rückseite, noch gültig.',
  },
  'AN-04': {
    titel: 'Auftrag für die Ansprechperson des Arbeitgebers',
    was: 'Wer für den Arbeitgeber mit der Behörde spricht und ihn vertritt, wenn jemand fehlt.',
    gut: 'Unterschrieben von einer Person, die das Unternehmen vertreten darf. Mit Name, Telefon und E-Mail beider Personen.',
  },
  'AN-05': {
    titel: 'Untervollmacht des Arbeitgebers',
    was: 'Der Arbeitgeber beauftragt eine Kanzlei, Kammer oder Firma mit dem Verfahren.',
    gut: 'Unterschrieben, mit dem Namen der Fachkraft. Die Vollmacht der Fachkraft muss sie erlauben. Eine Kanzlei kann sie anwaltlich versichern, statt sie vorzulegen, wenn das der Behörde genügt.',
  },
  'AN-06': {
    titel: 'Auftrag für die Ansprechperson der Vertretung',
    was: 'Wer bei der Vertretung für die Behörde erreichbar ist, mit Stellvertretung.',
    gut: 'Unterschrieben, mit Name, Telefon und E-Mail beider Personen.',
  },
  'AN-07': {
    titel: 'Arbeitsvertrag oder Arbeitsangebot',
    was: 'Das bestimmte Angebot, um das es in dem Verfahren geht.',
    gut: 'Von beiden oder verbindlich vom Arbeitgeber unterschrieben. Mit Tätigkeit, Ort, Arbeitszeit, Gehalt, Urlaub und Beginn.',
  },
  'AN-07a': {
    titel: 'Ausbildungsvertrag',
    was: 'Der Vertrag über die Ausbildung im Betrieb.',
    gut: 'Unterschrieben von Betrieb und Auszubildenden, mit Nachweis der Eintragung bei der zuständigen Kammer.',
  },
  'AN-07b': {
    titel: 'Zusage des Schulplatzes',
    was: 'Die Schule bestätigt den Platz für eine schulische Ausbildung.',
    gut: 'Mit Name der Schule, Ausbildung, Beginn und Dauer.',
  },
  'AN-08': {
    titel: 'Nachweis der Altersvorsorge',
    was: 'Nötig ab 45 Jahren, wenn das Gehalt unter dem Mindestbetrag liegt und zum ersten Mal ein Titel erteilt wird.',
    gut: 'Aktueller Bescheid oder Vertrag, aus dem die Höhe der späteren Rente oder des Vermögens hervorgeht.',
  },
  'AN-09': {
    titel: 'Bescheid über die Anerkennung',
    was: 'Die Entscheidung der anerkennenden Stelle über die Gleichwertigkeit.',
    gut: 'Alle Seiten, auch die Anlagen mit Unterschieden und Maßnahmen.',
  },
  'AN-10': {
    titel: 'Zeugnisbewertung oder Ausdruck aus anabin',
    was: 'Sie zeigen, dass ein Hochschulabschluss mit einem deutschen vergleichbar ist.',
    gut: 'Bei anabin zwei Ausdrucke mit Datum: einer für die Hochschule, einer für den Abschluss.',
  },
  'AN-11': {
    titel: 'Auskunft zur Berufsqualifikation',
    was: 'Eine Stelle in Deutschland bestätigt, dass der Abschluss im Herkunftsland staatlich anerkannt ist.',
    gut: 'Das vollständige Dokument der Zentralstelle, wie es heruntergeladen wurde.',
  },
  'AN-12': {
    titel: 'Berufsausübungserlaubnis oder Zusage',
    was: 'Für reglementierte Berufe: die Erlaubnis, den Beruf auszuüben, oder die Zusage davon.',
    gut: 'Alle Seiten. Eine Zusage nennt, was noch fehlt.',
  },
  'AN-13': {
    titel: 'Deutschzertifikat',
    was: 'Nachweis der Sprachstufe, die Aufenthaltszweck oder Beruf verlangen.',
    gut: 'Von einem anerkannten Prüfungsanbieter, mit allen Prüfungsteilen. Das Original wird beim Visumtermin gebraucht.',
  },
  'AN-14': {
    titel: 'Vereinbarung der Anerkennungspartnerschaft',
    was: 'Fachkraft und Arbeitgeber verpflichten sich, die Anerkennung in Deutschland zu betreiben.',
    gut: 'Von beiden unterschrieben. Sie sagt, wann der Antrag gestellt wird und wie der Arbeitgeber die Qualifizierung ermöglicht.',
  },
  'AN-15': {
    titel: 'Plan der Qualifizierung',
    was: 'Er zeigt, welche Maßnahme die Unterschiede ausgleicht.',
    gut: 'Unterschrieben, mit Inhalt, Ort, Dauer und Träger. Er passt zu den Unterschieden im Bescheid.',
  },
  'AN-16': {
    titel: 'Merkblatt zu den Unterlagen für die Anerkennung',
    was: 'Eine Liste der Stelle, welche Unterlagen sie für diesen Beruf braucht.',
    gut: 'Die Liste für genau diesen Beruf und diese Stelle, in der neuesten Fassung.',
  },
  'AN-17': {
    titel: 'Blatt für weitere Familienangehörige',
    was: 'Nötig, wenn mehr Angehörige mitkommen, als in das Formular passen.',
    gut: 'Mit Namen wie im Pass, Geburtsdatum und Verhältnis zur Fachkraft.',
  },
  'AN-18': {
    titel: 'Nachweis der Berufserfahrung',
    was: 'Er zeigt, wie lange und als was die Fachkraft schon gearbeitet hat.',
    gut: 'Zeugnisse oder Bescheinigungen mit Aufgaben und genauen Daten, auf Deutsch oder mit Übersetzung.',
  },
  'AN-19': {
    titel: 'Versicherung der tatsächlichen Beschäftigung',
    was: 'Fachkraft und Arbeitgeber versichern, dass die Beschäftigung wirklich ausgeübt werden soll.',
    gut: 'Zwei Erklärungen, jede von der eigenen Seite unterschrieben und mit Datum.',
  },
  'AN-20': {
    titel: 'Erklärung zur Übernahme der Kosten',
    was: 'Der Arbeitgeber sagt zu, die Gebühr zu bezahlen.',
    gut: 'Unterschrieben, mit dem Namen der Fachkraft und der Gebühr, um die es geht.',
  },
  'AR-01': {
    titel: 'Antrag auf Anerkennung',
    was: 'Das Formular der Stelle. Bei der Zentralstelle füllt die Fachkraft den Antrag selbst online aus.',
    gut: 'Vollständig ausgefüllt und von der Fachkraft unterschrieben.',
  },
  'AR-02': {
    titel: 'Lebenslauf und Arbeitszeugnisse',
    was: 'Ausbildung und Arbeit in zeitlicher Folge, mit Nachweisen.',
    gut: 'Tabelle auf Deutsch, ohne Lücken. Zeugnisse mit Übersetzung aus einem anerkannten Übersetzungsbüro.',
  },
  'AR-03': { titel: 'Nachweis der Identität', was: 'Pass oder Personalausweis.', gut: 'Gut lesbar und noch gültig.' },
  'AR-04': {
    titel: 'Nachweise der Ausbildung',
    was: 'Abschlusszeugnis mit Fächern und Stunden.',
    gut: 'Alle Seiten, mit beeidigter Übersetzung. Originale erst senden, wenn die Stelle sie verlangt.',
  },
  'AR-05': {
    titel: 'Erklärung zu früheren Anträgen',
    was: 'Ob schon einmal ein Antrag auf Anerkennung gestellt wurde.',
    gut: 'Unterschrieben. Frühere Anträge und Bescheide sind genannt.',
  },
  'AR-06': {
    titel: 'Nachweis der Absicht, in Deutschland zu arbeiten',
    was: 'Das Angebot des Arbeitgebers genügt dafür.',
    gut: 'Kopie von Vertrag oder Angebot.',
  },
  'AR-07': {
    titel: 'Bescheinigung der Berechtigung zum Beruf',
    was: 'Für reglementierte Berufe: dass die Fachkraft den Beruf dort ausüben darf, wo sie ihn gelernt hat.',
    gut: 'Neu ausgestellt von der zuständigen Stelle im Herkunftsland, mit Übersetzung.',
  },
  'AR-08': {
    titel: 'Weitere Unterlagen nach dem Merkblatt',
    was: 'Was die Stelle für diesen Beruf außerdem verlangt.',
    gut: 'Genau so, wie das Merkblatt es nennt.',
  },
  'AR-09': {
    titel: 'Unterlagen nach der Liste der Zentralstelle',
    was: 'Was die Zentralstelle für dieses Land und diesen Abschluss verlangt.',
    gut: 'Genau so, wie die Liste es nennt.',
  },
  'AR-10': {
    titel: 'Nachweis der Namensänderung',
    was: 'Nötig, wenn Zeugnisse und Pass verschiedene Namen zeigen.',
    gut: 'Urkunde in der Originalsprache mit Übersetzung.',
  },
  'AR-11': {
    titel: 'Deckblatt der Ausländerbehörde',
    was: 'Es zeigt der Zentralstelle, dass der Antrag zum beschleunigten Verfahren gehört.',
    gut: 'Von der Ausländerbehörde ausgestellt und obenauf gelegt.',
  },
  'AB-01': {
    titel: 'Erklärung zum Beschäftigungsverhältnis',
    was: 'Das Formular, mit dem die Bundesagentur für Arbeit die Arbeitsbedingungen prüft.',
    gut: 'Jedes Feld ausgefüllt, vom Arbeitgeber unterschrieben, gleich mit dem Vertrag. Lücken führen zu Rückfragen.',
  },
  'AB-02': {
    titel: 'Zusatzblatt zur Qualifizierung',
    was: 'Nötig, wenn während der Beschäftigung eine Maßnahme oder Ausbildung läuft.',
    gut: 'Unterschrieben und passend zum Plan der Qualifizierung.',
  },
  'AB-03': {
    titel: 'Unterlagen zur Anerkennungspartnerschaft',
    was: 'Die Vereinbarung, und dass der Arbeitgeber für die Qualifizierung geeignet ist.',
    gut: 'Unterschriebene Vereinbarung und Nachweise, etwa eigene Ausbildung im Betrieb.',
  },
  ...familienunterlagenDe,
  ...visumunterlagenDe,
}
