import { describe, expect, it } from 'vitest'
import { withChancenkarteDerived } from './derive-chancenkarte.ts'

describe('what a decision on equivalence says about measures', () => {
  it.each([
    ['teilweise', 'getroffen'],
    ['voll', 'keineMassnahmenNoetig'],
    ['beantragt', 'beantragt'],
    ['nichtBeantragt', 'nichtBeantragt'],
  ] as const)('%s: %s', (gleichwertigkeit, expected) => {
    expect(withChancenkarteDerived({ gleichwertigkeit }).feststellungVonMassnahmen).toBe(expected)
  })

  it('a refusal says nothing about them', () => {
    expect(withChancenkarteDerived({ gleichwertigkeit: 'abgelehnt' }).feststellungVonMassnahmen).toBeUndefined()
  })

  it('an answer of its own is kept', () => {
    const answers = { gleichwertigkeit: 'nichtBeantragt', feststellungVonMassnahmen: 'getroffen' } as const
    expect(withChancenkarteDerived(answers).feststellungVonMassnahmen).toBe('getroffen')
  })
})

describe('whether the wait after a search card is over', () => {
  const erfuellt = (used: number, since: number) =>
    withChancenkarteDerived({ suchChancenkarteMonate: used, monateSeitSuchChancenkarte: since })
      .wartezeitNachSuchChancenkarteErfuellt

  it('after exactly as many months it is', () => {
    expect(erfuellt(8, 8)).toBe(true)
  })

  it('one month earlier it is not', () => {
    expect(erfuellt(8, 7)).toBe(false)
  })

  it('whoever used none has had none', () => {
    expect(withChancenkarteDerived({ suchChancenkarteMonate: 0 }).suchChancenkarteGehabt).toBe(false)
  })

  it('an answer of its own is kept', () => {
    const answers = {
      suchChancenkarteMonate: 8,
      monateSeitSuchChancenkarte: 2,
      wartezeitNachSuchChancenkarteErfuellt: true,
    }
    expect(withChancenkarteDerived(answers).wartezeitNachSuchChancenkarteErfuellt).toBe(true)
  })
})
