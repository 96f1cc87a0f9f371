import { describe, expect, it } from 'vitest'
import { withChancenkarteDerived } from './derive-chancenkarte.ts'

describe('what a decision on equivalence says about measures', () => {
  it.each([
    ['teilweise', 'getroffen'],
    ['beantragt', 'beantragt'],
    ['nichtBeantragt', 'nichtBeantragt'],
  ] as const)('%s: %s', (gleichwertigkeit, expected) => {
    expect(withChancenkarteDerived({ gleichwertigkeit }).feststellungVonMassnahmen).toBe(expected)
  })

  it('full equivalence means that none are needed, in an occupation without a licence', () => {
    const voll = { gleichwertigkeit: 'voll' } as const
    expect(withChancenkarteDerived({ ...voll, reglementierterBeruf: false }).feststellungVonMassnahmen).toBe(
      'keineMassnahmenNoetig',
    )
  })

  it.each([{}, { reglementierterBeruf: true }, { reglementierterBeruf: false, zielberufReglementiert: true }])(
    'full equivalence leaves open what a licence still needs: %o',
    (beruf) => {
      expect(withChancenkarteDerived({ gleichwertigkeit: 'voll', ...beruf }).feststellungVonMassnahmen).toBeUndefined()
    },
  )

  it('a refusal says nothing about them', () => {
    expect(withChancenkarteDerived({ gleichwertigkeit: 'abgelehnt' }).feststellungVonMassnahmen).toBeUndefined()
  })

  it('an answer of its own is kept', () => {
    const answers = { gleichwertigkeit: 'nichtBeantragt', feststellungVonMassnahmen: 'getroffen' } as const
    expect(withChancenkarteDerived(answers).feststellungVonMassnahmen).toBe('getroffen')
  })
})

describe('a certificate of a chamber abroad', () => {
  it.each([[['keiner']], [['auslaendischerHochschulabschluss']], [['deutscheBerufsausbildung']]] as const)(
    'is not there for %o',
    (abschluesse) => {
      expect(withChancenkarteDerived({ abschluesse }).auslandshandelskammerZeugnis).toBe(false)
    },
  )

  it('is asked of whoever finished a training abroad, or has not said', () => {
    const abschluesse = ['auslaendischeBerufsausbildung'] as const
    expect(withChancenkarteDerived({ abschluesse }).auslandshandelskammerZeugnis).toBeUndefined()
    expect(withChancenkarteDerived({}).auslandshandelskammerZeugnis).toBeUndefined()
  })

  it('that was claimed is kept', () => {
    const answers = { abschluesse: ['keiner'], auslandshandelskammerZeugnis: true } as const
    expect(withChancenkarteDerived(answers).auslandshandelskammerZeugnis).toBe(true)
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
