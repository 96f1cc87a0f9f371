import type { Cents } from '../engine/parameter.ts'
import { withChancenkarteDerived } from './derive-chancenkarte.ts'
import type { FactAnswers } from './vocabulary.ts'

/**
 * Adds what follows from other answers, such as the yearly pay from monthly pay, number of payments and fixed extras.
 * Only fixed and unconditional pay counts (administrative practice); a bonus that depends on success is no fact at all.
 * An answer that was given itself is never replaced.
 * @example withDerived({ monatsgehalt: euro(4000), gehaltszahlungenImJahr: 13 }).jahresgehalt // 5_200_000
 */
export function withDerived(answers: FactAnswers): FactAnswers {
  return withChancenkarteDerived(withJahresgehalt(answers))
}

function withJahresgehalt(answers: FactAnswers): FactAnswers {
  const { jahresgehalt, monatsgehalt, gehaltszahlungenImJahr: payments, festeZusatzzahlungenImJahr: extra } = answers
  if (jahresgehalt !== undefined && jahresgehalt !== 'weissNicht') return answers
  if (typeof monatsgehalt !== 'number' || typeof payments !== 'number') return answers
  // Who does not know the extras does not know the yearly pay: without them it could miss a threshold it reaches.
  if (extra === 'weissNicht') return { ...answers, jahresgehalt: 'weissNicht' }
  const sum = monatsgehalt * payments + (typeof extra === 'number' ? extra : 0)
  return { ...answers, jahresgehalt: sum as Cents }
}
