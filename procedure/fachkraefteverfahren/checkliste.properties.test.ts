import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Truth } from '#law/engine/truth.ts'
import { eroeffnet } from '#procedure/examples/aktenbau.ts'
import { type Partei, parteien } from './beteiligte.ts'
import { checkliste, papiereFuer } from './checkliste.ts'
import { sichtbareZeilen } from './checklistenleser.ts'
import type { Angehoeriger } from './familienzeilen.ts'
import { initial } from './state.ts'
import type { Anerkennungsrecht, Anerkennungsstand, Vorhaben } from './vorhaben.ts'

/** A case as far as the list of attachments looks at it, in words of the test's own. */
interface Fall {
  readonly weg: string
  readonly stand: Anerkennungsstand
  readonly recht: Anerkennungsrecht
  readonly reglementiert: boolean
  readonly zustimmung: Truth
  readonly alter45: Truth
  readonly union: boolean
  readonly agent: boolean
  readonly zahler: 'fachkraft' | 'arbeitgeber' | undefined
  readonly heute: PlainDate
  readonly familie: readonly Angehoeriger[]
  /** Codes of the states of the worker; none: nobody entered them. */
  readonly worker: readonly string[]
}

const beschaeftigungswege = [
  'fachkraftBerufsausbildung',
  'fachkraftAkademisch',
  'blaueKarteRegel',
  'blaueKarteErmaessigt',
  'blaueKarteInformatik',
  'niederlassungHochqualifiziert',
  'berufserfahrung',
]
const p16d = [
  'anerkennungMassnahme',
  'anerkennungspartnerschaft',
  'anerkennungVermittlungsabsprache',
  'anerkennungPruefung',
  'qualifikationsanalyse',
]
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

const faelle: fc.Arbitrary<Fall> = fc.record({
  weg: fc.constantFrom(...beschaeftigungswege, ...p16d, 'berufsausbildung'),
  stand: fc.constantFrom(...staende),
  recht: fc.constantFrom('bqfg', 'fachgesetz', 'landesrecht', 'zentralstelle'),
  reglementiert: fc.boolean(),
  zustimmung: fc.constantFrom('ja', 'nein', 'offen'),
  alter45: fc.constantFrom('ja', 'nein', 'offen'),
  union: fc.boolean(),
  agent: fc.boolean(),
  zahler: fc.constantFrom(undefined, 'fachkraft', 'arbeitgeber'),
  worker: fc.constantFrom([], ['RS'], ['US'], ['IN', 'JP'], ['BR']),
  heute: fc.constantFrom<PlainDate>('2026-06-30', '2026-07-28', '2026-08-01', '2026-11-22'),
  familie: fc
    .integer({ min: 0, max: 6 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => angehoeriger(`p${at}`)))),
})

const stateOf = ({ weg, stand, recht, reglementiert, zustimmung, alter45, union, agent }: Fall) =>
  eroeffnet(
    {
      weg,
      anerkennungsstand: stand,
      recht,
      reglementiert,
      zustimmungNoetig: zustimmung,
      altersvorsorgeNoetig: alter45,
      wohnsitzInDerUnion: union,
      unterbevollmaechtigung: agent,
    } satisfies Partial<Vorhaben>,
    '2026-06-01',
  )

const linesOf = (fall: Fall) =>
  checkliste({
    state: stateOf(fall),
    heute: fall.heute,
    zahler: fall.zahler,
    staatsangehoerigkeiten: fall.worker,
    familie: fall.familie.map((person) => ({ person, state: initial })),
  })

const yes = (is: boolean): Truth => (is ? 'ja' : 'nein')

/** Something about the qualification is examined in the procedure: E4, E6 of the agreement, or the permit of a regulated profession. */
const examined = ({ weg, stand, reglementiert }: Fall): boolean =>
  stand === 'wirdBeantragt' ||
  stand === 'anerkennungspartnerschaft' ||
  (reglementiert && beschaeftigungswege.includes(weg))
const atTheCentralOffice = ({ recht, stand }: Fall): boolean =>
  recht === 'zentralstelle' || stand === 'anerkennungspartnerschaft'
const consent = (fall: Fall, also: boolean): Truth => (also ? fall.zustimmung : 'nein')

/** The conditions of the list once more, line by line, without a look at the code. */
const erwartet: Readonly<Record<string, (fall: Fall) => Truth>> = {
  'AN-01': ({ heute }) => yes(heute < '2026-07-29'),
  'AN-01b': ({ heute }) => yes(heute >= '2026-07-29'),
  'AN-02': () => 'ja',
  'AN-03': ({ union }) => yes(union),
  'AN-04': () => 'ja',
  'AN-05': ({ agent }) => yes(agent),
  'AN-06': ({ agent }) => yes(agent),
  'AN-07': ({ weg }) => yes(weg !== 'berufsausbildung'),
  'AN-07a': ({ weg }) => yes(weg === 'berufsausbildung'),
  'AN-07b': () => 'nein',
  'AN-08': ({ alter45 }) => alter45,
  'AN-09': ({ stand }) => yes(stand === 'gleichwertig' || stand === 'teilweiseGleichwertig'),
  'AN-10': ({ stand }) => yes(stand === 'vergleichbar'),
  'AN-11': ({ weg, stand }) => (weg === 'berufserfahrung' ? 'offen' : yes(stand === 'anerkennungspartnerschaft')),
  'AN-12': ({ weg, reglementiert }) => yes(reglementiert && beschaeftigungswege.includes(weg)),
  'AN-13': ({ weg, reglementiert }) => {
    if (p16d.includes(weg)) return 'ja'
    return weg === 'berufsausbildung' || reglementiert ? 'offen' : 'nein'
  },
  'AN-14': ({ weg }) => yes(weg === 'anerkennungspartnerschaft'),
  'AN-15': ({ weg }) => yes(weg === 'anerkennungMassnahme'),
  'AN-16': (fall) => yes(examined(fall)),
  'AN-17': ({ familie }) => yes(familie.length > 4),
  'AN-18': ({ weg }) => yes(weg === 'blaueKarteInformatik' || weg === 'berufserfahrung'),
  'AN-19': ({ weg }) => yes(beschaeftigungswege.includes(weg)),
  'AN-20': ({ zahler }) => (zahler === undefined ? 'offen' : yes(zahler === 'arbeitgeber')),
  'AR-01': (fall) => yes(examined(fall)),
  'AR-02': (fall) => yes(examined(fall)),
  'AR-03': (fall) => yes(examined(fall)),
  'AR-04': (fall) => yes(examined(fall)),
  'AR-05': (fall) => yes(examined(fall)),
  'AR-06': (fall) => yes(examined(fall)),
  'AR-07': (fall) => yes(examined(fall) && fall.reglementiert),
  'AR-08': (fall) => yes(examined(fall) && !atTheCentralOffice(fall)),
  'AR-09': (fall) => yes(examined(fall) && atTheCentralOffice(fall)),
  'AR-10': (fall) => (examined(fall) ? 'offen' : 'nein'),
  'AR-11': (fall) => yes(examined(fall) && atTheCentralOffice(fall)),
  'AB-01': (fall) => consent(fall, true),
  'AB-02': (fall) => consent(fall, fall.weg === 'anerkennungMassnahme' || fall.weg === 'berufsausbildung'),
  'AB-03': (fall) => consent(fall, fall.weg === 'anerkennungspartnerschaft'),
}

/** § 30 Abs. 1 S. 3 Nr. 5 AufenthG frees the spouse of these; §§ 16a and 16d are not among them. */
const ohneDeutsch = [...beschaeftigungswege]

const erwartetFuer: Readonly<Record<string, (person: Angehoeriger, fall: Fall) => Truth>> = {
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

/** To whom a sign is addressed: its letters say it, and the office keeps the agreement with all its attachments. */
const adressat: Readonly<Record<string, readonly Partei[]>> = {
  AN: ['auslaenderbehoerde'],
  AR: ['anerkennendeStelle', 'zentralstelle'],
  AB: ['bundesagentur'],
  AF: ['auslaenderbehoerde'],
  AV: ['auslandsvertretung'],
}

describe('For random cases the checklist', () => {
  it('says of every paper what the conditions of the list say', () => {
    fc.assert(
      fc.property(faelle, (fall) => {
        const own = linesOf(fall).filter(({ id, angehoeriger: person }) => person === undefined && !id.startsWith('AV'))
        const found = Object.fromEntries(own.map(({ id, gilt }) => [id, gilt]))
        expect(found).toEqual(Object.fromEntries(Object.entries(erwartet).map(([id, rule]) => [id, rule(fall)])))
      }),
      { numRuns: 100 },
    )
  })

  it('says of every member of the family what the conditions of the list say', () => {
    fc.assert(
      fc.property(faelle, (fall) => {
        for (const person of fall.familie) {
          const own = linesOf(fall).filter(({ angehoeriger: of }) => of === person.id)
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
            expect(adressat[id.slice(0, 2)], `${id} to ${partei}`).toContain(partei)
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
