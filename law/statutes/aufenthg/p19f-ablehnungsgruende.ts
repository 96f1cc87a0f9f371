import type { Expr } from '../../engine/expression.ts'
import { all, is, named, not } from '../../facts/criteria.ts'

/** § 19f AufenthG: who is kept from the EU Blue Card by the directive behind it. */

/** Abs. 1: temporary protection, suspended removal, long-term residence elsewhere, equal free movement. */
export const keinSchutzOderFreizuegigkeit: Expr = not(
  is('ablehnungsgrundSchutzOderFreizuegigkeit', '§ 19f Abs. 1 AufenthG'),
)

/** Abs. 1 and 2. */
export const ablehnungsgruendeBlaueKarte: Expr = named(
  'keinAblehnungsgrundBlaueKarte',
  '§ 19f Abs. 1 AufenthG',
  all(keinSchutzOderFreizuegigkeit, not(is('ablehnungsgrundSchutzantragOderEntsendung', '§ 19f Abs. 2 AufenthG'))),
)
