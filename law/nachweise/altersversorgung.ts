import type { Expr, Stichtag } from '../engine/expression.ts'
import { all, completed, gesetz, is, not, rule } from '../facts/criteria.ts'
import type { FactOf } from '../facts/vocabulary.ts'
import { FUENFUNDFUENFZIG_PROZENT } from '../parameters/gehaltsanteile.ts'
import { jahresschwelle } from '../statutes/jahresschwelle.ts'

/**
 * When old-age provision has to be proven: from the 45th year of life, the first time, and only below the pay of 55 %.
 * Whether the provision is adequate, or an exception holds, is for the offices to judge.
 */

function nachweisNoetig(erstmals: FactOf<'boolean'>, stichtag: Stichtag, norm: string): Expr {
  return all(
    completed('geburtsdatum', 45, stichtag, norm),
    is(erstmals, norm),
    not(jahresschwelle(FUENFUNDFUENFZIG_PROZENT, norm)),
  )
}

/** §§ 18a, 18b. */
export const versorgungBeiFachkraeften: Expr = nachweisNoetig(
  'ersteErteilung',
  'entscheidung',
  '§ 18 Abs. 2 Nr. 5 S. 1 AufenthG',
)

/** §§ 24a, 26 Abs. 2 BeschV. */
export const versorgungBeiBeschaeftigung: Expr = nachweisNoetig(
  'ersteZustimmung',
  'arbeitsbeginn',
  '§ 1 Abs. 2 S. 1 BeschV',
)

/** §§ 6, 22a BeschV: named since 1 March 2024. */
export const versorgungSeit2024: Expr = rule({
  id: 'nachweisDerAltersversorgungSeit2024',
  norm: '§ 1 Abs. 2 S. 1 BeschV',
  versions: [
    {
      from: '2020-03-01',
      until: '2024-02-29',
      source: '§ 1 Abs. 2 BeschV in der bis 29.02.2024 geltenden Fassung',
      requires: gesetz(false, '§ 1 Abs. 2 S. 1 BeschV a. F.'),
    },
    { from: '2024-03-01', source: '§ 1 Abs. 2 BeschV, gelesen am 19.08.2026', requires: versorgungBeiBeschaeftigung },
  ],
})
