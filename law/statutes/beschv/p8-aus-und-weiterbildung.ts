import type { Rule } from '../../engine/rule.ts'
import { zustimmungMitVorrangpruefung, zustimmungOhneVorrangpruefung } from '../aufenthg/p39-zustimmung.ts'

/** § 8 Abs. 1 BeschV: consent to training in a company, with priority check until 29.02.2024. */
export const p8Ausbildung: Rule = {
  id: 'p8Ausbildung',
  norm: '§ 8 Abs. 1 BeschV',
  versions: [
    {
      from: '2020-03-01',
      until: '2024-02-29',
      source: '§ 8 Abs. 1 BeschV in der bis 29.02.2024 geltenden Fassung',
      requires: zustimmungMitVorrangpruefung,
    },
    {
      from: '2024-03-01',
      source: '§ 8 Abs. 1 BeschV, gelesen am 19.08.2026',
      requires: zustimmungOhneVorrangpruefung,
    },
  ],
}
