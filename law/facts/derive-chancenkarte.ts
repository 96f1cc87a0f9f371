import type { FactAnswers } from './vocabulary.ts'

/**
 * What follows for the Chancenkarte: a decision on equivalence says whether measures were found necessary (§ 20b Abs. 1
 * S. 1 Nr. 1 AufenthG), whoever finished no training abroad has no certificate of a chamber abroad (§ 20a Abs. 4 S. 3
 * Nr. 1 Buchst. c), and two spans of months say whether the wait after a search card is over (§ 20a Abs. 5 S. 7).
 * An answer that was given itself is never replaced.
 * @example withChancenkarteDerived({ gleichwertigkeit: 'teilweise' }).feststellungVonMassnahmen // 'getroffen'
 */
export function withChancenkarteDerived(answers: FactAnswers): FactAnswers {
  return withWartezeit(withKammerzeugnis(withFeststellung(answers)))
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
  // Where a licence is needed, something may be missing for it although the training is equivalent (No. 1 letter b).
  if (gleichwertigkeit === 'voll' && !ohneErlaubnis(answers)) return answers
  return { ...answers, feststellungVonMassnahmen: FESTSTELLUNG[gleichwertigkeit] }
}

function ohneErlaubnis({ reglementierterBeruf: beruf, zielberufReglementiert: zielberuf }: FactAnswers): boolean {
  return zielberuf === false || (zielberuf === undefined && beruf === false)
}

function withKammerzeugnis(answers: FactAnswers): FactAnswers {
  const { abschluesse, auslandshandelskammerZeugnis } = answers
  if (known(auslandshandelskammerZeugnis) !== undefined) return answers
  if (typeof abschluesse !== 'object' || abschluesse.includes('auslaendischeBerufsausbildung')) return answers
  return { ...answers, auslandshandelskammerZeugnis: false }
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
