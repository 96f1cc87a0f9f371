import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eroeffnet } from '#procedure/examples/aktenbau.ts'
import type { AnlagenId } from '#procedure/fachkraefteverfahren/anlage.ts'
import { anlagen } from '#procedure/fachkraefteverfahren/anlagen.ts'
import { type Partei, parteien } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { checkliste } from '#procedure/fachkraefteverfahren/checkliste.ts'
import type { Anlagenform } from '#procedure/fachkraefteverfahren/events-anlagen.ts'
import { evolve } from '#procedure/fachkraefteverfahren/evolve.ts'
import type { State } from '#procedure/fachkraefteverfahren/state.ts'
import type { Vorhaben } from '#procedure/fachkraefteverfahren/vorhaben.ts'
import { dienenAuch } from '#procedure/testing/anlagentabelle.ts'
import { type PacketContents, packetsIn } from './packet-contents.ts'

interface Came {
  readonly anlage: AnlagenId
  readonly form: Anlagenform
  readonly isSentBack: boolean
  readonly isTranslation: boolean
}

const VISUM: readonly AnlagenId[] = ['AV-02', 'AV-04', 'AV-05', 'AV-07', 'AV-08']
const signs: readonly AnlagenId[] = [...anlagen.map(({ id }) => id), ...VISUM]
const forms = ['original', 'beglaubigteKopie', 'farbkopie', 'kopie', 'elektronisch'] as const

const came: fc.Arbitrary<readonly Came[]> = fc.array(
  fc.record({
    anlage: fc.constantFrom(...signs),
    form: fc.constantFrom(...forms),
    isSentBack: fc.boolean(),
    isTranslation: fc.boolean(),
  }),
  { minLength: 5, maxLength: 60 },
)
const vorhaben: fc.Arbitrary<Partial<Vorhaben>> = fc.record({
  weg: fc.constantFrom(
    'fachkraftBerufsausbildung',
    'blaueKarteRegel',
    'blaueKarteInformatik',
    'anerkennungspartnerschaft',
    'anerkennungMassnahme',
    'berufserfahrung',
    'berufsausbildung',
  ),
  anerkennungsstand: fc.constantFrom('wirdBeantragt', 'gleichwertig', 'anerkennungspartnerschaft', 'vergleichbar'),
  recht: fc.constantFrom('bqfg', 'zentralstelle'),
  reglementiert: fc.boolean(),
  zustimmungNoetig: fc.constantFrom('ja', 'nein', 'offen'),
  unterbevollmaechtigung: fc.boolean(),
})

/** What came, each with a document that names its entry; some of it was sent back. */
function fileOf(purpose: Partial<Vorhaben>, entries: readonly Came[]): State {
  let state = eroeffnet(purpose)
  const add = (ereignis: Parameters<typeof evolve>[1]['ereignis'], dokumente: readonly string[]): void => {
    state = evolve(state, { seq: state.seq + 1, am: '2026-09-02', von: 'test', ereignis, dokumente })
  }
  for (const { anlage, form, isSentBack, isTranslation } of entries) {
    const seq = state.seq + 1
    add({ type: 'anlageEingegangen', anlage, form }, [`${anlage} in entry ${seq}`])
    if (isTranslation)
      add({ type: 'anlageEingegangen', anlage, form, uebersetzungVon: seq }, [`${anlage} translated, entry ${seq}`])
    if (isSentBack) add({ type: 'anlageBeanstandet', anlage, grund: 'unleserlich' }, [])
  }
  return state
}

const packetsOf = (state: State): readonly PacketContents[] => packetsIn(checkliste({ state, heute: '2026-11-22' }))

/** To whom a sign is addressed, in words of the test's own. */
const adressat: Readonly<Record<string, readonly Partei[]>> = {
  AN: ['auslaenderbehoerde'],
  AR: ['anerkennendeStelle', 'zentralstelle'],
  AB: ['bundesagentur'],
  AF: ['auslaenderbehoerde'],
  AV: ['auslandsvertretung'],
}

describe('For random cases a packet', () => {
  it('holds nothing that is not addressed to its recipient, and nothing that was sent back last', () => {
    fc.assert(
      fc.property(vorhaben, came, (purpose, entries) => {
        const state = fileOf(purpose, entries)
        for (const { gruppe, recipient, papers } of packetsOf(state)) {
          for (const { anlage, documents, translations } of papers) {
            expect(adressat[anlage.slice(0, 2)]).toContain(recipient)
            for (const document of [...documents, ...translations]) {
              const entry = state.eintraege.find(({ dokumente }) => dokumente.includes(document))
              if (entry?.ereignis.type !== 'anlageEingegangen') throw new Error(`${document} is in no entry`)
              const sign = entry.ereignis.anlage
              // Whatever the list of this recipient does not have came to it only as one of the few papers that serve several.
              expect([anlage, ...(dienenAuch[gruppe] ?? [])], `${sign} as ${anlage}`).toContain(sign)
              const back = state.eintraege.some(
                ({ seq, ereignis }) =>
                  seq > entry.seq && ereignis.type === 'anlageBeanstandet' && ereignis.anlage === sign,
              )
              expect(back, document).toBe(false)
            }
          }
        }
      }),
      { numRuns: 60, seed: 8 },
    )
  })

  it('is for its recipient and for those who run the file, and the visa for worker and mission alone', () => {
    fc.assert(
      fc.property(vorhaben, came, (purpose, entries) => {
        for (const { gruppe, recipient, parties } of packetsOf(fileOf(purpose, entries))) {
          const may =
            gruppe === 'auslandsvertretung'
              ? ['fachkraft', 'auslandsvertretung']
              : ['arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde', recipient]
          expect(parteien.filter((partei) => parties.includes(partei) && !may.includes(partei))).toEqual([])
          expect(parties).toContain(recipient)
        }
      }),
      { numRuns: 40, seed: 9 },
    )
  })
})

describe('A packet', () => {
  const passport: Came = { anlage: 'AN-02', form: 'farbkopie', isSentBack: false, isTranslation: false }

  it('takes the passport that came once to every recipient that needs it', () => {
    const packets = packetsOf(fileOf({}, [passport]))
    const where = packets.filter(({ papers }) => papers.some(({ documents }) => documents[0]?.startsWith('AN-02')))
    expect(where.map(({ gruppe }) => gruppe)).toEqual(['auslaenderbehoerde', 'bewertung'])
  })

  it('leaves out what was sent back and names it among what is missing', () => {
    const [office] = packetsOf(fileOf({}, [{ ...passport, isSentBack: true }]))
    expect(office?.papers).toEqual([])
    expect(office?.open).toContainEqual(expect.objectContaining({ anlage: 'AN-02', stand: 'beanstandet' }))
  })
})
