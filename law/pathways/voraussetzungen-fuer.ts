import type { Answers, Moment } from '../engine/answers.ts'
import { evaluate } from '../engine/evaluate.ts'
import type { Expr } from '../engine/expression.ts'
import { aufenthaltstitelNoetig } from '../statutes/aufenthg/p1-anwendungsbereich.ts'
import type { Way } from './way.ts'

/**
 * Whether a nationality takes the person out of the Act, so that no title is needed and none is granted (§ 1 Abs. 2 Nr. 1,
 * § 2 Abs. 1 AufenthG, § 28 AufenthV). A nationality that nobody has named is taken for one that needs a title.
 * @example brauchtKeinenTitel({ staatsangehoerigkeiten: ['BA', 'HR'] }, momentOf({}, '2026-11-22')) // true
 */
export function brauchtKeinenTitel(answers: Answers, moment: Moment): boolean {
  return evaluate(aufenthaltstitelNoetig, answers, moment).truth === 'nein'
}

/**
 * What each way asks of this person: its conditions, or only whether a title is needed where none is.
 * @example voraussetzungenFuer({ staatsangehoerigkeiten: ['RS'] }, momentOf({}, '2026-11-22'))(westbalkan) === westbalkan.requires
 */
export function voraussetzungenFuer(answers: Answers, moment: Moment): (way: Way) => Expr {
  const ohneTitel = brauchtKeinenTitel(answers, moment)
  return ({ requires }) => (ohneTitel ? aufenthaltstitelNoetig : requires)
}
