import { describe, expect, it } from 'vitest'
import { type Nachzugsbedingung, nachzugsbedingungen, nachzugskosten } from './nachzug.ts'

const HEUTE = '2026-11-22'
const ehegatte = { verhaeltnis: 'ehegatte', geboren: '1992-03-01' } as const
const frage = (
  id: Nachzugsbedingung,
  weg: string,
  person: Parameters<typeof nachzugsbedingungen>[0] = ehegatte,
  staaten: readonly string[] = ['RS'],
) => nachzugsbedingungen(person, { weg, staatsangehoerigkeiten: staaten }, HEUTE).find((one) => one.id === id)

describe('The spouse of a worker', () => {
  it.each(['fachkraftBerufsausbildung', 'fachkraftAkademisch', 'blaueKarteRegel', 'berufserfahrung'])(
    'needs no German where the worker comes by %s',
    (weg) => {
      expect(frage('sprachnachweis', weg)).toMatchObject({
        verlangt: 'nein',
        norm: '§ 30 Abs. 1 S. 3 Nr. 5 AufenthG',
      })
      expect(frage('wohnraum', weg)).toMatchObject({ verlangt: 'nein', norm: '§ 29 Abs. 5 AufenthG' })
    },
  )

  it('needs German and living space where the worker comes for training or recognition', () => {
    for (const weg of ['berufsausbildung', 'anerkennungspartnerschaft']) {
      expect(frage('sprachnachweis', weg)).toMatchObject({ verlangt: 'ja', norm: '§ 30 Abs. 1 S. 1 Nr. 2 AufenthG' })
      expect(frage('wohnraum', weg)).toMatchObject({ verlangt: 'ja', norm: '§ 29 Abs. 1 S. 1 Nr. 2 AufenthG' })
    }
  })

  it('needs none where the worker could enter without a visa, whatever the nationality of the spouse', () => {
    expect(frage('sprachnachweis', 'berufsausbildung', ehegatte, ['US'])).toMatchObject({
      verlangt: 'nein',
      norm: '§ 30 Abs. 1 S. 3 Nr. 4 AufenthG',
    })
  })

  it('may have married later only to the holder of a Blue Card, a settlement permit or a title for research', () => {
    expect(frage('ehebestand', 'fachkraftBerufsausbildung')?.verlangt).toBe('ja')
    expect(frage('ehebestand', 'blaueKarteInformatik')?.verlangt).toBe('nein')
  })

  it('is of age, or does not follow', () => {
    expect(frage('beideVolljaehrig', 'blaueKarteRegel', { ...ehegatte, geboren: '2009-01-01' })?.erfuellt).toBe('nein')
  })
})

describe('A child of a worker', () => {
  const kind = (geboren: `${number}-${number}-${number}`) => ({ verhaeltnis: 'kind', geboren }) as const

  it('follows as a minor only', () => {
    expect(frage('minderjaehrigUndLedig', 'blaueKarteRegel', kind('2008-11-22'))?.erfuellt).toBe('nein')
    expect(frage('minderjaehrigUndLedig', 'blaueKarteRegel', kind('2008-11-23'))?.erfuellt).toBe('ja')
  })

  it('from sixteen years on knows German, unless the title of the worker frees it', () => {
    expect(frage('spracheAbSechzehn', 'anerkennungspartnerschaft', kind('2010-11-22'))?.verlangt).toBe('ja')
    expect(frage('spracheAbSechzehn', 'anerkennungspartnerschaft', kind('2010-11-23'))?.verlangt).toBe('nein')
    expect(frage('spracheAbSechzehn', 'fachkraftAkademisch', kind('2010-11-22'))).toMatchObject({
      verlangt: 'nein',
      norm: '§ 32 Abs. 2 S. 2 Nr. 2 AufenthG',
    })
  })

  it('leaves open who has custody: only the parents can say it', () => {
    expect(frage('sorgerecht', 'blaueKarteRegel', kind('2015-02-01'))).toMatchObject({ verlangt: 'offen' })
  })

  it('pays half, a spouse the whole fee', () => {
    expect(nachzugskosten(kind('2015-02-01'), HEUTE)).toMatchObject({ visum: 3750, titel: 5000, haelfte: true })
    expect(nachzugskosten(ehegatte, HEUTE)).toMatchObject({ visum: 7500, titel: 10_000, haelfte: false })
  })
})

it('Of a way that nobody knows nothing is said', () => {
  expect(nachzugsbedingungen(ehegatte, { weg: 'unbekannt', staatsangehoerigkeiten: [] }, HEUTE)).toEqual([])
})
