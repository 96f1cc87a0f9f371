import type { PflichtId } from '../../periods/pflichten.ts'
import type { PeriodText } from './words.ts'

export const pflichtenDe: Readonly<Record<PflichtId, PeriodText>> = {
  mitteilungZumArbeitsplatzangebot: {
    title: 'Wegfall oder Änderung des Angebots mitteilen',
    trigger: 'Während des Verfahrens entfällt das Angebot oder ändert sich wesentlich, etwa Tätigkeit oder Ort.',
    duty: 'Es der Ausländerbehörde mitteilen; Gründe sind nicht nötig.',
    consequence:
      'Ist die Fachkraft eingereist, wird geprüft, ob sich der Arbeitgeber strafbar gemacht hat. In jedem Fall kann es bei künftigen Verfahren zählen.',
    note: 'Diese Pflicht folgt aus der Vereinbarung. Daneben steht die gesetzliche Mitteilung, wenn die Beschäftigung vorzeitig endet.',
  },
  mitteilungDesArbeitgebers: {
    title: 'Vorzeitiges Ende der Beschäftigung mitteilen (Arbeitgeber)',
    trigger: 'Der Arbeitgeber erfährt, dass die Beschäftigung vorzeitig geendet hat.',
    duty: 'Es der Ausländerbehörde mitteilen.',
    consequence: 'Bei Vorsatz oder Leichtfertigkeit Geldbuße bis 30.000 Euro.',
  },
  aufbewahrungDesAufenthaltstitels: {
    title: 'Kopie des Aufenthaltstitels aufbewahren',
    trigger: 'Die Beschäftigung beginnt.',
    duty: 'Für ihre Dauer eine Kopie auf Papier oder elektronisch aufbewahren.',
    consequence: 'Der Nachweis fehlt bei einer Prüfung.',
  },
  pruefungDesAufenthaltstitels: {
    title: 'Aufenthaltstitel prüfen',
    trigger: 'Die Beschäftigung soll beginnen.',
    duty: 'Vorher prüfen, ob Titel und Beschränkungen die Beschäftigung erlauben.',
    consequence: 'Geldbuße bis 500.000 Euro bei unerlaubter Beschäftigung.',
  },
  hinweisAufBeratung: {
    title: 'Auf das Beratungsangebot hinweisen',
    trigger: 'Erster Tag der Arbeitsleistung einer im Ausland angeworbenen Person.',
    duty: 'Spätestens an diesem Tag in Textform auf die Beratung hinweisen und die nächstgelegene Stelle nennen.',
    consequence: 'Eine Geldbuße wurde nicht gefunden.',
    note: 'Die Pflicht entfällt bei grenzüberschreitender Vermittlung.',
  },
  mitwirkung: {
    title: 'Mitwirken',
    trigger: 'Ein günstiger Umstand oder Nachweis liegt vor.',
    duty: 'Ihn geltend machen und belegen.',
    consequence: 'Was fehlt, kann zulasten der Fachkraft gehen.',
  },
  mitwirkungMitFrist: {
    title: 'Mitwirken innerhalb einer gesetzten Frist',
    trigger: 'Die Behörde setzt eine Frist und weist auf die Folgen hin.',
    duty: 'Angaben und Nachweise in der Frist vorlegen.',
    consequence: 'Späteres kann unberücksichtigt bleiben.',
  },
  mitteilungDerFachkraft: {
    title: 'Vorzeitiges Ende mitteilen (Fachkraft)',
    trigger: 'Die Fachkraft erfährt, dass Ausbildung oder Beschäftigung vorzeitig geendet hat.',
    duty: 'Es der Ausländerbehörde mitteilen.',
    consequence: 'Geldbuße bis 1.000 Euro; eine Blaue Karte EU kann widerrufen werden.',
  },
  mitteilungBlaueKarte: {
    title: 'Änderungen mit der Blauen Karte EU mitteilen',
    trigger: 'Die Beschäftigung mit der Blauen Karte EU beginnt.',
    duty: 'In dieser Zeit jeden Wechsel des Arbeitgebers und jede wesentliche Änderung mitteilen, auch des Gehalts.',
    consequence: 'Die Blaue Karte EU kann widerrufen werden.',
    note: 'Die zwölf Monate sind die Dauer der Pflicht; die einzelne Mitteilung ist ohne schuldhaftes Zögern zu machen.',
  },
  aussetzungDesArbeitsplatzwechsels: {
    title: 'Arbeitsplatzwechsel mit der Blauen Karte EU aussetzen',
    trigger: 'In den ersten zwölf Monaten der Beschäftigung wird der Arbeitsplatz gewechselt.',
    duty: 'Die Ausländerbehörde kann den Wechsel so lange aussetzen und in dieser Zeit ablehnen.',
    consequence: 'Danach bleibt es bei dem Wechsel.',
  },
  gebuehr: {
    title: 'Gebühr bezahlen',
    trigger: 'Die Gebühr ist festgesetzt und bekannt gegeben.',
    duty: 'Die Gebühr bezahlen.',
    consequence:
      'Ab dem vierten Tag nach Fälligkeit Säumniszuschlag von 1 Prozent je angefangenem Monat, auf 50 Euro abgerundet.',
    note: 'Nach den Vereinbarungen ist sie schon mit der Unterzeichnung fällig.',
  },
}
