import type { Parameter } from '../engine/parameter.ts'

/** First consents a calendar year under § 26 Abs. 2 BeschV, as the last text seen has it. No cap until the end of 2020. */
export const westbalkanKontingent: Parameter<number> = {
  id: 'westbalkanKontingent',
  norm: '§ 26 Abs. 2 S. 3 BeschV',
  unit: 'Anzahl',
  values: [
    {
      from: '2021-01-01',
      until: '2024-05-31',
      value: 25_000,
      source: '§ 26 Abs. 2 S. 3 BeschV in der bis 31.05.2024 geltenden Fassung',
      confidence: 'A',
      checked: '2026-11-21',
    },
    {
      from: '2024-06-01',
      value: 50_000,
      source: '§ 26 Abs. 2 S. 3 BeschV',
      confidence: 'A',
      checked: '2026-08-19',
    },
  ],
}

/**
 * The cap the coalition agreement of 2025 announces. It is not in the text of 2026-08-19; whether it has entered into
 * force since could not be confirmed, so it is the second reading from the day after that text.
 */
export const westbalkanKontingentAngekuendigt: Parameter<number> = {
  id: 'westbalkanKontingentAngekuendigt',
  norm: '§ 26 Abs. 2 S. 3 BeschV',
  unit: 'Anzahl',
  values: [
    {
      from: '2026-08-20',
      value: 25_000,
      source: 'Koalitionsvertrag 2025; Meldungen der dpa und der DEHOGA Bayern',
      confidence: 'C',
      checked: '2026-11-21',
    },
  ],
}
