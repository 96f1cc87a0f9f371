import type { AnerkennungId } from '../../periods/katalog.ts'
import type { PeriodText } from './words.ts'

const KEINE_FIKTION =
  'Schweigen ersetzt die Entscheidung nicht. Klage wegen Untätigkeit ist drei Monate nach dem Antrag möglich.'
const KEINE_FOLGE = 'Eine Folge ist nicht bestimmt.'

export const anerkennungDe: Readonly<Record<AnerkennungId, PeriodText>> = {
  zuleitungDesAntrags: {
    title: 'Antrag an die anerkennende Stelle weiterleiten',
    trigger: 'Die Ausländerbehörde hat die Unterlagen.',
    duty: 'Antrag und Unterlagen der anerkennenden Stelle zuleiten und auf das beschleunigte Verfahren hinweisen.',
    consequence: KEINE_FOLGE,
  },
  empfangsbestaetigung: {
    title: 'Eingang bestätigen',
    trigger: 'Der Antrag geht bei der anerkennenden Stelle ein.',
    duty: 'Eingang und Unterlagen mit dem Eingangsdatum bestätigen oder mitteilen, was fehlt.',
    consequence: 'Unterlagen gelten nicht deshalb als vollständig, weil niemand etwas nachfordert.',
    note: 'Das in der Bestätigung genannte Datum ist für den Lauf der Entscheidungsfrist maßgeblich; die eigene Annahme daneben festhalten.',
  },
  gleichwertigkeitsentscheidung: {
    title: 'Über die Gleichwertigkeit entscheiden',
    trigger: 'Die Unterlagen sind vollständig eingegangen.',
    duty: 'Über die Gleichwertigkeit der Berufsqualifikation entscheiden.',
    consequence: KEINE_FIKTION,
    note: 'Die Frist ist eine Soll-Vorschrift. Sie kann einmal verlängert werden und steht während einer Nachforderung still.',
  },
  verlaengerungDerEntscheidung: {
    title: 'Entscheidungsfrist verlängern',
    trigger: 'Die Entscheidungsfrist läuft noch.',
    duty: 'Einmal um eine angemessene Zeit verlängern, dies begründen und rechtzeitig mitteilen.',
    consequence: 'Eine späte oder unbegründete Verlängerung ist fehlerhaft; von selbst folgt daraus nichts.',
    note: 'Am sichersten nennt die Mitteilung den Tag, an dem die verlängerte Frist endet.',
  },
  hemmungDurchNachforderung: {
    title: 'Stillstand durch Nachforderung',
    trigger: 'Die Stelle fordert Informationen oder wegen Zweifeln Originale nach und setzt dafür eine Frist.',
    duty: 'Die Entscheidungsfrist steht still, bis die gesetzte Frist abläuft.',
    consequence: 'Die Tage des Stillstands werden angehängt.',
    note: 'Der Stillstand endet mit der gesetzten Frist, nicht erst mit der Vorlage. Ob der Tag der Aufforderung mitzählt, ist nicht entschieden.',
  },
  hemmungDurchSonstigesVerfahren: {
    title: 'Stillstand durch Qualifikationsanalyse',
    trigger: 'Nachweise fehlen ohne eigenes Verschulden; ein sonstiges geeignetes Verfahren beginnt.',
    duty: 'Die Entscheidungsfrist steht still, bis dieses Verfahren beendet ist.',
    consequence: 'Die Tage des Stillstands werden angehängt.',
  },
  nachreichung: {
    title: 'Informationen oder Originale nachreichen',
    trigger: 'Die Stelle fordert sie an.',
    duty: 'Sie innerhalb der gesetzten Frist vorlegen.',
    consequence:
      'Die Stelle kann ohne weitere Ermittlungen entscheiden; ablehnen darf sie erst nach einem Hinweis und einer weiteren Frist.',
  },
  empfangsbestaetigungRegelverfahren: {
    title: 'Eingang bestätigen, gewöhnliches Verfahren',
    trigger: 'Der Antrag geht außerhalb des beschleunigten Verfahrens ein.',
    duty: 'Eingang bestätigen oder mitteilen, was fehlt.',
    consequence: KEINE_FOLGE,
  },
  entscheidungRegelverfahren: {
    title: 'Über die Gleichwertigkeit entscheiden, gewöhnliches Verfahren',
    trigger: 'Die Unterlagen sind vollständig eingegangen.',
    duty: 'Über die Gleichwertigkeit entscheiden.',
    consequence: KEINE_FIKTION,
    note: 'Hier muss entschieden werden, nicht nur soll. Bei Abschlüssen aus der EU, dem EWR oder der Schweiz ist in reglementierten Berufen höchstens ein Monat Verlängerung möglich.',
  },
  empfangsbestaetigungFachgesetz: {
    title: 'Eingang bestätigen, Berufe mit eigenem Fachgesetz',
    trigger: 'Der Antrag geht bei der Berufsbehörde ein.',
    duty: 'Eingang bestätigen und Fehlendes nennen, soweit das Fachgesetz es verlangt.',
    consequence: KEINE_FOLGE,
    note: 'Viele Fachgesetze verlangen keine Bestätigung.',
  },
  entscheidungFachgesetz: {
    title: 'Über die Erlaubnis entscheiden, Berufe mit eigenem Fachgesetz',
    trigger: 'Die Unterlagen sind vollständig.',
    duty: 'Im beschleunigten Verfahren innerhalb von zwei Monaten entscheiden.',
    consequence: KEINE_FIKTION,
    note: 'Länder dürfen von diesen Fristen abweichen, wo das Fachgesetz es erlaubt. Ob ein Land es getan hat, ist nicht geprüft.',
  },
  empfangsbestaetigungLandesrecht: {
    title: 'Eingang bestätigen, Berufe des Landesrechts',
    trigger: 'Der Antrag geht bei der Stelle ein.',
    duty: 'Eingang bestätigen oder mitteilen, was fehlt.',
    consequence: KEINE_FOLGE,
    note: 'Nach der sächsischen Vereinbarung; das Recht der anderen Länder ist nicht geprüft.',
  },
  entscheidungLandesrecht: {
    title: 'Über die Gleichwertigkeit entscheiden, Berufe des Landesrechts',
    trigger: 'Die Unterlagen sind vollständig.',
    duty: 'In der Regel innerhalb von drei Monaten entscheiden; eine Verlängerung ist möglich.',
    consequence: KEINE_FIKTION,
    note: 'Nach der sächsischen Vereinbarung; das Recht der anderen Länder ist nicht geprüft.',
  },
  beschleunigungLandesrecht: {
    title: 'Beschleunigte Anerkennung nach Landesrecht',
    trigger: 'Der Beruf ist durch Landesrecht geregelt.',
    duty: 'Ein Land kann eigene kürzere Fristen haben.',
    consequence: KEINE_FOLGE,
    note: 'In Sachsen gibt es nach der dortigen Vereinbarung keine; für die anderen Länder ist es nicht geprüft.',
  },
  empfangsbestaetigungZeugnisbewertung: {
    title: 'Eingang bestätigen, Zeugnisbewertung',
    trigger: 'Der Antrag geht bei der Zentralstelle ein.',
    duty: 'Eingang und Vollständigkeit bestätigen oder Fehlendes nachfordern.',
    consequence: KEINE_FOLGE,
    note: 'Eine Zusage der Zentralstelle; eine Vorschrift wurde nicht gefunden.',
  },
  zeugnisbewertung: {
    title: 'Hochschulabschluss bewerten',
    trigger: 'Die Unterlagen sind vollständig und die Gebühr ist bezahlt.',
    duty: 'Die Vergleichbarkeit des Hochschulabschlusses feststellen.',
    consequence: KEINE_FOLGE,
    note: 'Eine Zusage der Zentralstelle; eine Vorschrift wurde nicht gefunden.',
  },
  zahlungDigitaleAuskunft: {
    title: 'Gebühr der Digitalen Auskunft bezahlen',
    trigger: 'Die Rechnung der Zentralstelle geht zu.',
    duty: 'Die Gebühr bezahlen.',
    consequence: 'Die Bearbeitung beginnt erst nach der Zahlung. Was bei verspäteter Zahlung gilt, ist nicht bekannt.',
  },
  digitaleAuskunft: {
    title: 'Digitale Auskunft zur Berufsqualifikation',
    trigger: 'Gebühr bezahlt und Unterlagen vollständig.',
    duty: 'Bestätigen, dass die Qualifikation im Herkunftsstaat staatlich anerkannt ist.',
    consequence: KEINE_FOLGE,
    note: 'Eine Frist wurde nicht gefunden.',
  },
  uebersendungDerBestaetigungen: {
    title: 'Eingangsbestätigung an den Arbeitgeber geben',
    trigger: 'Die Bestätigung der anerkennenden Stelle geht bei der Ausländerbehörde ein.',
    duty: 'Sie dem Arbeitgeber zur Kenntnis übersenden.',
    consequence: KEINE_FOLGE,
  },
  einladungDesArbeitgebers: {
    title: 'Arbeitgeber einladen',
    trigger: 'Eine Nachforderung oder die Feststellung geht bei der Ausländerbehörde ein.',
    duty: 'Den Arbeitgeber zur Aushändigung und zur Besprechung des weiteren Ablaufs einladen.',
    consequence: 'Eine Folge ist nicht bestimmt; möglich ist die Beschwerde bei der Aufsicht.',
    note: 'Die Einladung muss in drei Werktagen hinausgehen, nicht das Gespräch stattfinden. Ob der Samstag zählt, ist für diese Vorschrift nicht entschieden.',
  },
  empfangsbekenntnis: {
    title: 'Empfangsbekenntnis zurücksenden',
    trigger: 'Der Bescheid ist dem Arbeitgeber durch die Post zugestellt.',
    duty: 'Das unterschriebene, mit dem Tag des Eingangs versehene Empfangsbekenntnis zurücksenden.',
    consequence: 'Der Tag der Zustellung ist schwerer zu beweisen; es gilt der wirkliche Zugang.',
  },
  weitergabeAnDieFachkraft: {
    title: 'Schreiben an die Fachkraft weitergeben',
    trigger: 'Schreiben, Bescheid oder Vorabzustimmung gehen beim Arbeitgeber ein.',
    duty: 'Sie an die Fachkraft weiterleiten.',
    consequence: KEINE_FOLGE,
  },
  rechtsbehelfGegenBescheid: {
    title: 'Widerspruch oder Klage gegen den Bescheid',
    trigger: 'Der Bescheid ist bekannt gegeben.',
    duty: 'Wer nicht einverstanden ist, kann Widerspruch oder Klage erheben. Welches von beiden, sagt die Belehrung.',
    consequence: 'Der Bescheid wird unanfechtbar.',
    note: 'Fehlt die Belehrung oder ist sie unrichtig, ist ein Jahr Zeit. Der Rechtsbehelf liegt außerhalb des beschleunigten Verfahrens.',
  },
  untaetigkeitsklage: {
    title: 'Klage wegen Untätigkeit',
    trigger: 'Der Antrag ist gestellt.',
    duty: 'Vorher ist die Klage ohne besondere Umstände nicht zulässig.',
    consequence: 'Danach kann geklagt werden, wenn ohne zureichenden Grund nicht entschieden ist.',
    note: 'Es ist eine Wartezeit. Ob ihr Ende sich von einem freien Tag verschiebt, ist offen; wer den späteren Tag abwartet, ist sicher.',
  },
}
