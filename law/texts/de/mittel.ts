import type { mittel } from '../../facts/mittel.ts'
import type { ConditionText, FactTexts, WayText } from '../catalogue.ts'

export const facts = {
  eigeneMittelMonatlich: {
    label: 'Geld zum Leben im Monat',
    question: 'Wie viel Geld haben Sie in Deutschland jeden Monat sicher zum Leben?',
    help: 'Rechnen Sie alles zusammen, was Sie nachweisen können: Auszahlung aus einem Sperrkonto, Geld von Eltern oder Verwandten mit Verpflichtungserklärung, ein Stipendium, Ausbildungsvergütung oder Lohn nach Abzug von Steuern und Beiträgen. Für Anerkennung, Ausbildungsplatzsuche und Chancenkarte verlangen die Stellen 2025 und 2026 im Monat 1.091 € (rechnerisch 1.091,20 €). Wenn Sie eine besonders billige Unterkunft nachweisen, kann weniger genügen; das entscheidet die Behörde.',
  },
} as const satisfies FactTexts<typeof mittel>

export const conditions = {
  lebensunterhaltPlusZehn: {
    title: 'Genug Geld zum Leben',
    explanation:
      'Der Betrag folgt dem BAföG-Bedarf für Studierende und liegt zehn Prozent darüber. Er wird für jedes Jahr neu festgelegt. Für 2025 und 2026 gilt: rechnerisch 1.091,20 €; die Stellen veröffentlichen und verlangen 1.091 €. Hier zählt der veröffentlichte Betrag.',
  },
  lebensunterhaltBetrag: {
    title: 'Welcher Betrag zählt?',
    explanation:
      'Beim Jahreswechsel und von Ende Juli bis Ende Dezember 2024 ist unklar, ob der alte oder der neue veröffentlichte Betrag zählt.',
  },
  lebensunterhaltAusbildung: {
    title: 'Genug Geld zum Leben während der Ausbildung',
    explanation:
      'Der Betrag hängt von der Art der Ausbildung ab. Die Ausbildungsvergütung zählt mit, und zwar das, was nach Abzügen bleibt.',
  },
  lebensunterhaltBetragAusbildung: {
    title: 'Der Betrag welchen Jahres zählt?',
    explanation:
      'Beim Jahreswechsel und von Ende Juli bis Ende Dezember 2024 ist unklar, ob der alte oder der neue Betrag zählt.',
  },
} as const satisfies Readonly<Record<string, ConditionText>>

export const readings = {
  gedrucktZurEntscheidung: 'Es zählt der Betrag, der für den Tag der Entscheidung veröffentlicht ist.',
  gedrucktZumAntrag: 'Es zählt der Betrag, der für den Tag des Antrags veröffentlicht ist.',
  bekanntgegebenZurEntscheidung: 'Es zählt der Betrag des Jahres, in dem entschieden wird.',
  bekanntgegebenZumAntrag: 'Es zählt der Betrag des Jahres, in dem der Antrag gestellt wird.',
  vorgezogen: 'Ein neuer BAföG-Betrag zählt sofort, nicht erst ab dem nächsten Kalenderjahr.',
} as const satisfies Readonly<Record<string, string>>

export const ways = {} as const satisfies Readonly<Record<string, WayText>>

export const parameters = {
  bedarfPlusZehn: 'Monatsbedarf nach dem BAföG und zehn Prozent, wie die Stellen ihn veröffentlichen',
  bedarfPlusZehnVorgezogen: 'Monatsbedarf nach dem BAföG und zehn Prozent, 2024 schon ab 25. Juli erhöht',
  bedarfAusbildungBetrieblich: 'Monatsbedarf bei Ausbildung im Betrieb',
  bedarfAusbildungBetrieblichVorgezogen: 'Monatsbedarf bei Ausbildung im Betrieb, 2024 schon ab 25. Juli erhöht',
  bedarfAusbildungSchulisch: 'Monatsbedarf bei Ausbildung an einer Schule',
  bedarfAusbildungSchulischVorgezogen: 'Monatsbedarf bei Ausbildung an einer Schule, 2024 schon ab 25. Juli erhöht',
  bedarfWeiterbildung: 'Monatsbedarf bei Weiterbildung im Betrieb',
  bedarfWeiterbildungVorgezogen: 'Monatsbedarf bei Weiterbildung im Betrieb, 2024 schon ab 25. Juli erhöht',
} as const satisfies Readonly<Record<string, string>>
