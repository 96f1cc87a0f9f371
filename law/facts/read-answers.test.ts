import { describe, expect, it } from 'vitest'
import { readAnswers } from './read-answers.ts'

const problems = (input: unknown) => {
  const read = readAnswers(input)
  return read.ok ? [] : read.problems
}

describe('reading answers', () => {
  it('takes euros exactly to the cent, as number or as text', () => {
    expect(readAnswers({ jahresgehalt: 45_934.2 })).toEqual({ ok: true, answers: { jahresgehalt: 4_593_420 } })
    expect(readAnswers({ jahresgehalt: '45934.20' })).toEqual({ ok: true, answers: { jahresgehalt: 4_593_420 } })
  })
  it('refuses fractions of a cent instead of rounding the pay up', () => {
    expect(problems({ jahresgehalt: 45_934.195 })).toMatchObject([{ path: '/jahresgehalt', kind: 'amount' }])
  })
  it('names every wrong place at once', () => {
    expect(problems({ jahresgehalt: -1, geburtsdatum: '1990-02-30', deutsch: 'B3' }).map(({ path }) => path)).toEqual([
      '/jahresgehalt',
      '/geburtsdatum',
      '/deutsch',
    ])
  })
  it('refuses an unknown fact with the nearest known name', () => {
    expect(problems({ jahresgehlt: 1 })).toMatchObject([{ kind: 'unknownFact', nearest: 'jahresgehalt' }])
  })
  it('refuses an unknown value of a choice with the nearest known one', () => {
    expect(problems({ standort: 'deutschlnd' })).toMatchObject([{ kind: 'choice', nearest: 'deutschland' }])
  })
  it('keeps "weissNicht" for every fact and treats null as not asked', () => {
    expect(readAnswers({ deutsch: 'weissNicht', englisch: null })).toEqual({
      ok: true,
      answers: { deutsch: 'weissNicht' },
    })
  })
  it('accepts one nationality or several', () => {
    expect(readAnswers({ staatsangehoerigkeiten: 'RS' })).toEqual({
      ok: true,
      answers: { staatsangehoerigkeiten: ['RS'] },
    })
    expect(readAnswers({ staatsangehoerigkeiten: ['RS', 'BA'] })).toMatchObject({ ok: true })
  })
  it('refuses a state that does not exist', () => {
    expect(problems({ staatsangehoerigkeiten: ['YU'] })).toMatchObject([
      { path: '/staatsangehoerigkeiten/0', kind: 'state' },
    ])
  })
  it('refuses "no qualification" beside a qualification', () => {
    expect(problems({ abschluesse: ['keiner', 'deutscheBerufsausbildung'] })).toMatchObject([{ kind: 'contradiction' }])
  })
  it('refuses what is no object', () => {
    expect(problems([1])).toMatchObject([{ path: '', kind: 'noObject' }])
  })
  it('does not take a prototype for a fact', () => {
    expect(problems(JSON.parse('{"__proto__": true, "constructor": 1}')).map(({ kind }) => kind)).toEqual([
      'unknownFact',
      'unknownFact',
    ])
  })
})
