import type { Parameter } from '../engine/parameter.ts'

/** Months a title may outlast a shorter contract or consent (§ 18 Abs. 4 AufenthG); never beyond four years in all. */
export const zuschlagGeltungsdauer: Parameter<number> = {
  id: 'zuschlagGeltungsdauer',
  norm: '§ 18 Abs. 4 AufenthG',
  unit: 'Monate',
  values: [
    {
      from: '2020-03-01',
      until: '2023-11-17',
      value: 0,
      source: '§ 18 Abs. 4 AufenthG in der bis 17.11.2023 geltenden Fassung',
      confidence: 'A',
      checked: '2026-11-21',
    },
    {
      from: '2023-11-18',
      until: '2026-08-03',
      value: 3,
      source: '§ 18 Abs. 4 AufenthG, gelesen am 03.08.2026',
      confidence: 'A',
      checked: '2026-11-21',
    },
    {
      from: '2026-08-12',
      value: 6,
      source: '§ 18 Abs. 4 AufenthG, gelesen am 12.08.2026 und 19.08.2026',
      confidence: 'A',
      checked: '2026-08-19',
    },
  ],
  unconfirmed: [
    {
      from: '2026-08-04',
      until: '2026-08-11',
      reason:
        'Der Wechsel von drei auf sechs Monate trat zwischen dem 04. und dem 12.08.2026 in Kraft; Tag nicht bestätigt',
    },
  ],
}

/** The same for the EU Blue Card, which had its three months from the beginning. */
export const zuschlagGeltungsdauerBlaueKarte: Parameter<number> = {
  ...zuschlagGeltungsdauer,
  id: 'zuschlagGeltungsdauerBlaueKarte',
  values: zuschlagGeltungsdauer.values.map((value) => (value.value === 0 ? { ...value, value: 3 } : value)),
}

/** § 19c titles: the addition reaches them since 18 November 2023. */
export const HOECHSTDAUER_MONATE = 48

/** Months of the consent while a driver still qualifies; up to six more in a justified single case (S. 3). */
export const zustimmungFahrerqualifizierung: Parameter<number> = {
  id: 'zustimmungFahrerqualifizierung',
  norm: '§ 24a Abs. 2 S. 2 BeschV',
  unit: 'Monate',
  values: [
    {
      from: '2020-04-01',
      value: 15,
      source: '§ 24a Abs. 2 BeschV, gelesen am 19.08.2026',
      confidence: 'A',
      checked: '2026-08-19',
    },
  ],
}

export const hoechstdauerKurzzeitigeBeschaeftigung: Parameter<number> = {
  id: 'hoechstdauerKurzzeitigeBeschaeftigung',
  norm: '§ 15d Abs. 3 S. 1 BeschV',
  unit: 'Monate',
  values: [
    {
      from: '2024-03-01',
      value: 8,
      source: '§ 15d Abs. 3 S. 1 BeschV, gelesen am 19.08.2026',
      confidence: 'A',
      checked: '2026-08-19',
    },
  ],
}

/** The search card; the follow-up card of up to two more years is another title (§ 20a Abs. 5 S. 2 AufenthG). */
export const hoechstdauerSuchChancenkarte: Parameter<number> = {
  id: 'hoechstdauerSuchChancenkarte',
  norm: '§ 20a Abs. 5 S. 1 AufenthG',
  unit: 'Monate',
  values: [
    {
      from: '2024-06-01',
      value: 12,
      source: '§ 20a Abs. 5 S. 1 AufenthG, gelesen am 19.08.2026',
      confidence: 'A',
      checked: '2026-08-19',
    },
  ],
}

export const hoechstdauerArbeitsplatzsuche: Parameter<number> = {
  id: 'hoechstdauerArbeitsplatzsuche',
  norm: '§ 20 Abs. 1 S. 1 AufenthG a. F.',
  unit: 'Monate',
  values: [
    {
      from: '2020-03-01',
      until: '2024-05-31',
      value: 6,
      source: '§ 20 Abs. 1, 2 AufenthG in der bis 31.05.2024 geltenden Fassung',
      confidence: 'A',
      checked: '2026-11-21',
    },
  ],
}
