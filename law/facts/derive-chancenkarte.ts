import type { FactAnswers } from './vocabulary.ts'

/**
 * What follows for the Chancenkarte: a decision on equivalence says whether measures were found necessary (§ 20b Abs. 1
 * S. 1 Nr. 1 AufenthG), and two spans of months say whether the wait after a search card is over (§ 20a Abs. 5 S. 7).
 * An answer that was given itself is never replaced.
 * @example withChancenkarteDerived({ gleichwertigkeit: 'teilweise' }).feststellungVonMassnahmen // 'getroffen'
 */
export function withChancenkarteDerived(answers: FactAnswers): FactAnswers {
  return withWartezeit(withFeststellung(answers))
}

const FESTSTELLUNG = {
  nichtBeantragt: 'nichtBeantragt',
  beantragt: 'beantragt',
  teilweise: 'getroffen',
  voll: 'keineMassnahmenNoetig',
} as const

function withFeststellung(answers: FactAnswers): FactAnswers {
  const { gleichwertigkeit, feststellungVonMassnahmen } = answers
  if (feststellungVonMassnahmen !== undefined && feststellungVonMassnahmen !== 'weissNicht') return answers
  // A refusal leaves both possible: nothing to build on, or measures that were named.
  if (gleichwertigkeit === undefined || gleichwertigkeit === 'weissNicht' || gleichwertigkeit === 'abgelehnt')
    return answers
  return { ...answers, feststellungVonMassnahmen: FESTSTELLUNG[gleichwertigkeit] }
}

function withWartezeit(answers: FactAnswers): FactAnswers {
  const { suchChancenkarteMonate: used, monateSeitSuchChancenkarte: since } = answers
  if (typeof used !== 'number') return answers
  const gehabt = known(answers.suchChancenkarteGehabt) ?? used > 0
  const erfuellt = known(answers.wartezeitNachSuchChancenkarteErfuellt)
  const derived = erfuellt ?? (typeof since === 'number' ? since >= used : undefined)
  return { ...answers, suchChancenkarteGehabt: gehabt, wartezeitNachSuchChancenkarteErfuellt: derived }
}

function known(given: boolean | 'weissNicht' | undefined): boolean | undefined {
  return given === 'weissNicht' ? undefined : given
}
