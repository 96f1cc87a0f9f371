import type { VisumId } from '../../periods/visum.ts'
import type { PeriodText } from './words.ts'

const GASTLAND =
  'Für Auslandsvertretungen gilt das Verwaltungsverfahrensgesetz nicht; welche Feiertage des Gastlands zählen, ist nicht geklärt.'

export const visumDe: Readonly<Record<VisumId, PeriodText>> = {
  vorabzustimmung: {
    title: 'Vorabzustimmung erteilen',
    trigger:
      'Alle Voraussetzungen liegen vor, auch Gleichwertigkeit oder Vergleichbarkeit und die Zustimmung der Bundesagentur.',
    duty: 'Der Visumerteilung vorab zustimmen.',
    consequence: 'Schweigen ersetzt die Vorabzustimmung nicht; gesondert anfechten lässt sich ihr Ausbleiben nicht.',
  },
  unterrichtungDerAuslandsvertretung: {
    title: 'Auslandsvertretung unterrichten',
    trigger: 'Der Visumantrag steht bevor.',
    duty: 'Die Auslandsvertretung informieren.',
    consequence: 'Eine Folge ist nicht bestimmt.',
  },
  geltungsdauerDerVorabzustimmung: {
    title: 'Geltungsdauer der Vorabzustimmung',
    trigger: 'Die Vorabzustimmung wird ausgestellt.',
    duty: 'Sie für den Visumantrag verwenden.',
    consequence: 'Eine neue Vorabzustimmung ist nötig.',
    note: 'Das Gesetz kennt keine Geltungsdauer; drei Monate sind Praxis. Welche Handlung genügt, ist nicht geregelt; sicher ist der Antrag.',
  },
  terminZurVisumantragstellung: {
    title: 'Termin für den Visumantrag',
    trigger:
      'Vorabzustimmung vorgelegt oder durch das Register übermittelt, und Terminanfrage eingegangen: maßgeblich ist das spätere.',
    duty: 'Unverzüglich einen Termin anbieten, der in den nächsten drei Wochen liegt.',
    consequence: 'Schweigen ersetzt den Termin nicht; möglich ist die Beschwerde beim Auswärtigen Amt.',
    note: GASTLAND,
  },
  bescheidungDesVisumantrags: {
    title: 'Über den Visumantrag entscheiden',
    trigger: 'Der vollständige Visumantrag ist gestellt.',
    duty: 'In der Regel innerhalb von drei Wochen entscheiden.',
    consequence: 'Schweigen ersetzt die Entscheidung nicht.',
    note: `Es ist die Regel, keine Zusage. ${GASTLAND}`,
  },
  zustimmungNachVoraufenthalt: {
    title: 'Zustimmung der Ausländerbehörde nach früherem Aufenthalt',
    trigger:
      'Die Daten des Visumantrags werden der Ausländerbehörde übermittelt; sie muss nur wegen eines früheren Aufenthalts zustimmen.',
    duty: 'Widersprechen oder mitteilen, dass die Prüfung länger dauert.',
    consequence: 'Die Zustimmung gilt als erteilt.',
    note: 'Liegt eine Vorabzustimmung vor, kommt es darauf gewöhnlich nicht an.',
  },
  geltungsdauerDesVisums: {
    title: 'Geltungsdauer des Visums',
    trigger: 'Das Visum wird ausgestellt.',
    duty: 'Einreisen und den Aufenthaltstitel beantragen.',
    consequence: 'Das Visum läuft ab.',
    note: 'Zwölf Monate sind Praxis; maßgeblich ist, was im Visum steht.',
  },
  sachstandsanfrage: {
    title: 'Anfragen nach dem Stand',
    trigger: 'Der Visumantrag ist gestellt.',
    duty: 'Schriftliche Anfragen beantwortet die Botschaft Belgrad erst nach dieser Zeit.',
    consequence: 'Frühere Anfragen bleiben unbeantwortet.',
    note: 'Das betrifft gewöhnliche nationale Visa und nicht das beschleunigte Verfahren.',
  },
  klageGegenVisumablehnung: {
    title: 'Klage gegen die Ablehnung des Visums',
    trigger: 'Die Ablehnung ist bekannt gegeben.',
    duty: 'Wer nicht einverstanden ist, kann beim Verwaltungsgericht Berlin klagen.',
    consequence: 'Die Ablehnung wird unanfechtbar.',
    note: 'Die Ablehnung braucht keine Belehrung; fehlt sie, ist ein Jahr Zeit. Die Remonstration ist seit 1. Juli 2025 abgeschafft.',
  },
  geltungsdauerDesPasses: {
    title: 'Restgeltung des Passes',
    trigger: 'Das Visum endet.',
    duty: 'Der Pass muss mindestens so lange darüber hinaus gelten.',
    consequence: 'Der Antrag ist unvollständig.',
    note: 'Nach dem Merkblatt der Botschaft Belgrad.',
  },
  alterDesLichtbilds: {
    title: 'Alter des Lichtbilds',
    trigger: 'Der Visumantrag wird gestellt.',
    duty: 'Das Bild darf nicht älter sein.',
    consequence: 'Ein neues Bild wird verlangt.',
    note: 'Nach dem Merkblatt der Botschaft Belgrad.',
  },
}
