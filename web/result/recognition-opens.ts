import type { PlainDate } from '#law/calendar/plain-date.ts'
import { evaluate } from '#law/engine/evaluate.ts'
import { withDerived } from '#law/facts/derive.ts'
import { type FactAnswers, isFactId } from '#law/facts/vocabulary.ts'
import { momentOf } from '#law/pathways/check.ts'
import type { Way } from '#law/pathways/way.ts'

/** Answers that the procedure of § 81a Abs. 3 S. 1 Nr. 2 AufenthG itself changes: nobody has decided anything yet. */
const NOT_BEGUN: FactAnswers = {
  gleichwertigkeit: 'nichtBeantragt',
  feststellungVonMassnahmen: 'nichtBeantragt',
  berufsausuebungserlaubnis: 'keine',
  zeugnisbewertung: 'keine',
}

/**
 * Whether a failed way lacks only what the fast-track procedure sets going: the recognition.
 * @example recognitionOpens(fachkraftBerufsausbildung, { gleichwertigkeit: 'nichtBeantragt' }, '2026-11-22') // true
 */
export function recognitionOpens({ requires }: Way, facts: FactAnswers, on: PlainDate): boolean {
  const begun: FactAnswers = Object.fromEntries(
    Object.entries(facts).filter(
      ([fact, value]) => !isFactId(fact) || NOT_BEGUN[fact] !== value || value === undefined,
    ),
  )
  const truthOf = (answers: FactAnswers): string => {
    const derived = withDerived(answers)
    return evaluate(requires, derived, momentOf(derived, on)).truth
  }
  return truthOf(facts) === 'nein' && truthOf(begun) !== 'nein'
}
