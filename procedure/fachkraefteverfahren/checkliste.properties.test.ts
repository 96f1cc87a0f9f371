import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Truth } from '#law/engine/truth.ts'
import { akteAus, eroeffnet, type Vorgang } from '#procedure/examples/aktenbau.ts'
import {
  anlagentabelle,
  type Fall,
  visumtabelle,
  wegeDesAbschnitts4,
  wegeDesP16d,
} from '#procedure/testing/anlagentabelle.ts'
import type { AnlagenId } from './anlage.ts'
import { type Partei, parteien } from './beteiligte.ts'
import { checkliste, papiereFuer } from './checkliste.ts'
import { sichtbareZeilen } from './checklistenleser.ts'
import type { Angehoeriger } from './familienzeilen.ts'
import { initial, type State } from './state.ts'
import type { Anerkennungsrecht, Anerkennungsstand, Vorhaben } from './vorhaben.ts'

/** A case with the family that follows and the states of the worker; none: nobody entered them. */
interface FallMitFamilie extends Fall {
  readonly familie: readonly Angehoeriger[]
  readonly worker: readonly string[]
}

const staende: readonly Anerkennungsstand[] = [
  'gleichwertig',
  'vergleichbar',
  'teilweiseGleichwertig',
  'wirdBeantragt',
  'nachEinreise',
  'anerkennungspartnerschaft',
  'ohneAnerkennung',
]

const angehoeriger = (id: string): fc.Arbitrary<Angehoeriger> =>
  fc.record({
    id: fc.constant(id),
    verhaeltnis: fc.constantFrom('ehegatte', 'lebenspartner', 'kind'),
    geboren: fc.constantFrom<PlainDate | undefined>('1990-01-01', '2015-06-01', '2008-11-22', '2008-11-23', undefined),
    staatsangehoerigkeiten: fc.constantFrom(['RS'], ['US'], ['IN', 'JP']),
  })

const faelle: fc.Arbitrary<FallMitFamilie> = fc
  .record({
    weg: fc.constantFrom(...wegeDesAbschnitts4, ...wegeDesP16d, 'berufsausbildung'),
    stand: fc.constantFrom(...staende),
    recht: fc.constantFrom<Anerkennungsrecht>('bqfg', 'fachgesetz', 'landesrecht', 'zentralstelle'),
    reglementiert: fc.boolean(),
    zustimmung: fc.constantFrom<Truth>('ja', 'nein', 'offen'),
    global: fc.boolean(),
    alter45: fc.constantFrom<Truth>('ja', 'nein', 'offen'),
    union: fc.boolean(),
    agent: fc.boolean(),
    zahler: fc.constantFrom(undefined, 'fachkraft', 'arbeitgeber'),
    angebot: fc.constantFrom(undefined, 'arbeitsvertrag', 'ausbildungsvertrag', 'schulplatz'),
    unterzeichnet: fc.constantFrom(undefined, 'mitVollmacht', 'mitVersicherung'),
    worker: fc.constantFrom([], ['RS'], ['US'], ['IN', 'JP'], ['BR']),
    heute: fc.constantFrom<PlainDate>('2026-07-28', '2026-07-29', '2026-07-31', '2026-08-01', '2026-11-22'),
    familie: fc
      .integer({ min: 0, max: 6 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => angehoeriger(`p${at}`)))),
  })
  .map((fall) => ({ ...fall, angehoerige: fall.familie.length }))

/** The file of the case: its purpose, and what else is written in it. */
function stateOf(fall: FallMitFamilie): State {
  const { weg, stand, recht, reglementiert, zustimmung, alter45, union, agent, angebot, unterzeichnet, global } = fall
  const vorhaben: Partial<Vorhaben> = {
    weg,
    anerkennungsstand: stand,
    recht,
    reglementiert,
    zustimmungNoetig: zustimmung,
    altersvorsorgeNoetig: alter45,
    wohnsitzInDerUnion: union,
    unterbevollmaechtigung: agent,
  }
  const vorgaenge: readonly Vorgang[] = [
    ...(angebot ? [['2026-06-02', { type: 'angebotVorgelegt', art: angebot }] as const] : []),
    ...(unterzeichnet ? [['2026-06-03', signed(unterzeichnet)] as const] : []),
    ...(global ? [['2026-06-04', { type: 'globalzustimmungZugesichert' }] as const] : []),
  ]
  return akteAus(vorgaenge, eroeffnet(vorhaben, '2026-06-01'))
}

function signed(fassung: 'mitVollmacht' | 'mitVersicherung') {
  return { type: 'vereinbarungUnterzeichnet', von: 'arbeitgeber', form: 'eigenhaendig', fassung } as const
}

const linesOf = (fall: FallMitFamilie) =>
  checkliste({
    state: stateOf(fall),
    heute: fall.heute,
    zahler: fall.zahler,
    staatsangehoerigkeiten: fall.worker,
    familie: fall.familie.map((person) => ({ person, state: initial })),
  })

const yes = (is: boolean): Truth => (is ? 'ja' : 'nein')

/** § 30 Abs. 1 S. 3 Nr. 5 AufenthG frees the spouse of these; §§ 16a and 16d are not among them. */
const ohneDeutsch = wegeDesAbschnitts4

const erwartetFuer: Readonly<Record<string, (person: Angehoeriger, fall: FallMitFamilie) => Truth>> = {
  'AF-01': (person) => yes(person.verhaeltnis !== 'kind'),
  'AF-02': child,
  'AF-03': (person, fall) => (person.verhaeltnis === 'kind' ? child(person, fall) : 'ja'),
  'AF-04': (person) => yes(person.verhaeltnis !== 'kind'),
  'AF-04b': (person) => yes(person.verhaeltnis !== 'kind'),
  // Nr. 4 looks at the nationality of the worker, never at that of the spouse.
  'AF-05': ({ verhaeltnis }, { weg, worker }) => {
    if (verhaeltnis === 'kind' || ohneDeutsch.includes(weg)) return 'nein'
    return worker.length === 0 ? 'offen' : yes(!worker.some((state) => state === 'US' || state === 'JP'))
  },
  'AF-06': child,
  'AF-06b': child,
  'AF-07': (person, fall) => (child(person, fall) === 'nein' ? 'nein' : 'offen'),
}

function child({ verhaeltnis, geboren }: Angehoeriger, { heute }: Fall): Truth {
  if (verhaeltnis !== 'kind') return 'nein'
  if (geboren === undefined) return 'offen'
  const eighteen = `${Number(geboren.slice(0, 4)) + 18}${geboren.slice(4)}`
  return yes(heute < eighteen)
}

/** The office keeps the agreement with all its attachments; the visa is between worker and mission. */
const adressatenDer = (id: AnlagenId): readonly Partei[] => {
  if (id.startsWith('AF')) return ['auslaenderbehoerde']
  return id.startsWith('AV')
    ? ['auslandsvertretung']
    : (Object.entries(anlagentabelle).find(([one]) => one === id)?.[1].an ?? [])
}

describe('For random cases the checklist', () => {
  it('says of every paper what the conditions of the list say', () => {
    fc.assert(
      fc.property(faelle, (fall) => {
        const own = linesOf(fall).filter(({ id, angehoeriger: person }) => person === undefined && !id.startsWith('AV'))
        const found = Object.fromEntries(own.map(({ id, gilt }) => [id, gilt]))
        expect(found).toEqual(
          Object.fromEntries(Object.entries(anlagentabelle).map(([id, { wenn }]) => [id, wenn(fall)])),
        )
      }),
      { numRuns: 100 },
    )
  })

  it('says of the papers for the visa that hang on the purpose alone what the list says', () => {
    fc.assert(
      fc.property(faelle, (fall) => {
        const lines = linesOf(fall)
        for (const [id, wenn] of Object.entries(visumtabelle))
          expect([id, lines.find((line) => line.id === id)?.gilt]).toEqual([id, wenn(fall)])
      }),
      { numRuns: 60 },
    )
  })

  it('asks for every paper in the forms and with the translation of the list', () => {
    fc.assert(
      fc.property(faelle, (fall) => {
        const lines = linesOf(fall)
        for (const [id, { form, uebersetzung = 'keine' }] of Object.entries(anlagentabelle)) {
          const line = lines.find((one) => one.id === id)
          expect([id, line?.form, line?.uebersetzung]).toEqual([id, form, uebersetzung])
        }
      }),
      { numRuns: 5 },
    )
  })

  it('says of every member of the family what the conditions of the list say', () => {
    fc.assert(
      fc.property(faelle, (fall) => {
        const lines = linesOf(fall)
        for (const person of fall.familie) {
          const own = lines.filter(({ angehoeriger: of }) => of === person.id)
          const found = Object.fromEntries(own.map(({ id, gilt }) => [id, gilt]))
          expect(found).toEqual(
            Object.fromEntries(Object.entries(erwartetFuer).map(([id, rule]) => [id, rule(person, fall)])),
          )
        }
      }),
      { numRuns: 60 },
    )
  })

  it('gives no recipient a paper that is not addressed to it', () => {
    fc.assert(
      fc.property(faelle, (fall) => {
        const lines = linesOf(fall)
        for (const partei of parteien) {
          for (const { id } of papiereFuer(lines, partei))
            expect(adressatenDer(id), `${id} to ${partei}`).toContain(partei)
        }
        // Of the two bodies that examine only one is asked.
        const bodies = lines.filter(({ gruppe }) => gruppe === 'bewertung').map(({ empfaenger }) => empfaenger)
        expect(new Set(bodies).size).toBe(1)
      }),
      { numRuns: 60 },
    )
  })

  it('shows the offices that are asked nothing but their own lines', () => {
    const only: Readonly<Partial<Record<Partei, string>>> = {
      bundesagentur: 'AB',
      anerkennendeStelle: 'AR',
      zentralstelle: 'AR',
      auslandsvertretung: 'AV',
    }
    fc.assert(
      fc.property(faelle, (fall) => {
        const lines = linesOf(fall)
        for (const partei of parteien) {
          const seen = sichtbareZeilen(lines, [partei])
          const list = only[partei]
          if (list !== undefined) expect(seen.every(({ id }) => id.startsWith(list))).toBe(true)
          if (partei === 'beratungsstelle' || partei === 'andereAuslaenderbehoerde') expect(seen).toEqual([])
          // The papers for the visa are between worker and mission.
          if (partei === 'arbeitgeber' || partei === 'auslaenderbehoerde')
            expect(seen.some(({ gruppe }) => gruppe === 'auslandsvertretung')).toBe(false)
        }
      }),
      { numRuns: 40 },
    )
  })
})
