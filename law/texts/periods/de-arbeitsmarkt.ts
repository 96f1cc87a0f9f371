import type { ArbeitsmarktId } from '../../periods/arbeitsmarkt.ts'
import type { PeriodText } from './words.ts'

const FIKTION_NOTE =
  'Die Frist läuft ab Übermittlung der Anfrage, nicht erst ab einer vollständigen Akte. Eine der beiden Mitteilungen oder eine Entscheidung in der Frist verhindert die Fiktion; eine späte Antwort hebt sie nicht auf. Ersetzt wird nur die Zustimmung der Bundesagentur, nicht die Vorabzustimmung und nicht das Visum. Ob für das Fristende der Sitz der Bundesagentur oder der Ausländerbehörde zählt, ist offen; verlassen sollte man sich auf den späteren Tag.'

export const arbeitsmarktDe: Readonly<Record<ArbeitsmarktId, PeriodText>> = {
  zustimmungImFachkraefteverfahren: {
    title: 'Zustimmung der Bundesagentur, beschleunigtes Verfahren',
    trigger: 'Die Ausländerbehörde übermittelt die Zustimmungsanfrage.',
    duty: 'Mitteilen, dass die Angaben nicht reichen oder der Arbeitgeber nicht oder zu spät geantwortet hat, oder entscheiden.',
    consequence: 'Die Zustimmung gilt als erteilt.',
    note: FIKTION_NOTE,
  },
  zustimmungImRegelverfahren: {
    title: 'Zustimmung der Bundesagentur, gewöhnliches Verfahren',
    trigger: 'Die Ausländerbehörde oder Auslandsvertretung übermittelt die Zustimmungsanfrage.',
    duty: 'Mitteilen, dass die Angaben nicht reichen oder der Arbeitgeber nicht oder zu spät geantwortet hat, oder entscheiden.',
    consequence: 'Die Zustimmung gilt als erteilt.',
    note: FIKTION_NOTE,
  },
  zustimmungBeimArbeitsplatzwechsel: {
    title: 'Zustimmung der Bundesagentur, Arbeitsplatzwechsel mit Blauer Karte EU',
    trigger: 'Die Ausländerbehörde übermittelt die Zustimmungsanfrage.',
    duty: 'Mitteilen, dass die Angaben nicht reichen oder der Arbeitgeber nicht oder zu spät geantwortet hat, oder entscheiden.',
    consequence: 'Die Zustimmung gilt als erteilt.',
    note: FIKTION_NOTE,
  },
  auskunftAufAufforderung: {
    title: 'Auskunft des Arbeitgebers auf Aufforderung',
    trigger: 'Die Bundesagentur fordert den Arbeitgeber auf, der einen Ausländer beschäftigt oder beschäftigt hat.',
    duty: 'Auskunft über die Arbeitsbedingungen geben.',
    consequence: 'Geldbuße bis 30.000 Euro.',
  },
  auskunftZurZustimmung: {
    title: 'Auskunft des Arbeitgebers für die Zustimmung',
    trigger: 'Die Zustimmung wird geprüft.',
    duty: 'Angaben zum Beschäftigungsverhältnis machen, etwa mit der Erklärung zum Beschäftigungsverhältnis.',
    consequence: 'Die Bundesagentur kann die Fiktion verhindern; falsche Angaben: Geldbuße bis 30.000 Euro.',
  },
  geltungsdauerDerZustimmung: {
    title: 'Geltungsdauer der Zustimmung',
    trigger: 'Die Zustimmung wird erteilt.',
    duty: 'Sie gilt längstens für diese Zeit.',
    consequence: 'Danach ist eine neue Zustimmung nötig.',
  },
  ausschlussDesArbeitgebers: {
    title: 'Ausschluss eines Arbeitgebers',
    trigger: 'Ein im Gesetz genannter Verstoß steht fest.',
    duty: 'Die Bundesagentur kann den Arbeitgeber bis zu dieser Dauer ausschließen.',
    consequence: 'In dieser Zeit wird keine Zustimmung für Beschäftigungen bei ihm erteilt.',
  },
  globalzustimmung: {
    title: 'Globalzustimmung',
    trigger: 'Die Bundesagentur hat sie für den Beruf festgestellt und der Arbeitgeber die Bedingungen zugesichert.',
    duty: 'Eine einzelne Anfrage ist nicht nötig.',
    consequence: 'Die Zustimmung gilt als erteilt.',
  },
}
