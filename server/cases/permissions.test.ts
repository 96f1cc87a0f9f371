import { describe, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { addDays, type PlainDate } from '#law/calendar/plain-date.ts'
import { type Partei, parteien } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Handlung } from '#procedure/fachkraefteverfahren/commands.ts'
import { decide } from '#procedure/fachkraefteverfahren/decide.ts'
import type { Ereignisart, Event } from '#procedure/fachkraefteverfahren/events.ts'
import { fachkraefteverfahren } from '#procedure/fachkraefteverfahren/fachkraefteverfahren.ts'
import { darfErfassen, darfVornehmen, nachrichten } from '#procedure/fachkraefteverfahren/nachrichten.ts'
import type { State } from '#procedure/fachkraefteverfahren/state.ts'
import {
  type CaseParty,
  mayInCase,
  type Operation,
  operations,
  organisationsFor,
  type Standing,
  type StandingRole,
  standingRoles,
  standingsIn,
} from './permissions.ts'
import type { OrganisationKind, Viewer } from './viewer.ts'

const TODAY: PlainDate = '2026-11-18'
const CASE = 'case'

const asked: State = fileWith(
  { type: 'vorgangEroeffnet', modus: 'behoerde' },
  { type: 'untervollmachtErteilt' },
  { type: 'akteAngefordert', fuer: 'fachkraft' },
  { type: 'anerkennungBeantragt', gegenstand: 'gleichwertigkeit' },
  { type: 'anerkennungBeantragt', gegenstand: 'zeugnisbewertung' },
  { type: 'beratungsstelleErmaechtigt' },
  { type: 'zustimmungAngefragt', vorabpruefung: false, weg: 'elektronisch' },
  { type: 'auslandsvertretungUnterrichtet', weg: 'register' },
)
const notAsked = fileWith({ type: 'vorgangEroeffnet', modus: 'behoerde' })
const revoked = fileWith(
  { type: 'vorgangEroeffnet', modus: 'behoerde' },
  { type: 'untervollmachtErteilt' },
  { type: 'untervollmachtWiderrufen' },
)

function fileWith(...events: readonly Event[]): State {
  return events.reduce<State>(
    (state, ereignis, index) =>
      fachkraefteverfahren.evolve(state, {
        seq: index + 1,
        am: '2026-11-02',
        von: 'auslaenderbehoerde',
        ereignis,
        dokumente: [],
      }),
    fachkraefteverfahren.initial,
  )
}

interface Relation {
  /** As whom somebody takes part, or nobody. */
  readonly as: Partei | undefined
  readonly viewer: (role: StandingRole) => Viewer
  readonly parties: readonly CaseParty[]
  readonly state: State
}

function member(kind: OrganisationKind, organisationId: string): Relation['viewer'] {
  return (role) => {
    switch (role) {
      case 'person':
        return { userId: organisationId, name: '', organisations: [] }
      case 'link':
      case 'request':
        return { userId: 'link:1', name: '', organisations: [] }
      case 'sachbearbeitung':
      case 'leitung':
      case 'verwaltung':
      case 'ansprechpartner':
        return { userId: 'u', name: '', organisations: [{ id: organisationId, name: '', kind, role }] }
    }
  }
}

function party(partei: Partei, organisationId: string, until?: PlainDate): CaseParty {
  return { partei, organisationId, userId: undefined, since: '2026-11-02', until }
}

function office(partei: Partei, kind: OrganisationKind, state: State, takesPart = true): Relation {
  return { as: takesPart ? partei : undefined, viewer: member(kind, 'own'), parties: [party(partei, 'own')], state }
}

const relations: Readonly<Record<string, Relation>> = {
  'own office': office('auslaenderbehoerde', 'behoerde', asked),
  'other office': {
    as: undefined,
    viewer: member('behoerde', 'other'),
    parties: [party('auslaenderbehoerde', 'own')],
    state: asked,
  },
  'office that holds an older file, asked': office('andereAuslaenderbehoerde', 'behoerde', asked),
  'office that holds an older file, not asked': office('andereAuslaenderbehoerde', 'behoerde', notAsked, false),
  'employer of the case': office('arbeitgeber', 'arbeitgeber', asked),
  'other employer': {
    as: undefined,
    viewer: member('arbeitgeber', 'other'),
    parties: [party('arbeitgeber', 'own')],
    state: asked,
  },
  'sub-agent': office('unterbevollmaechtigter', 'unterbevollmaechtigter', asked),
  'sub-agent whose power was revoked': office('unterbevollmaechtigter', 'unterbevollmaechtigter', revoked, false),
  'recognition body, asked': office('anerkennendeStelle', 'anerkennendeStelle', asked),
  'recognition body, not asked': office('anerkennendeStelle', 'anerkennendeStelle', notAsked, false),
  'central office, asked': office('zentralstelle', 'zentralstelle', asked),
  'central office, not asked': office('zentralstelle', 'zentralstelle', notAsked, false),
  'Bundesagentur after the request': office('bundesagentur', 'bundesagentur', asked),
  'Bundesagentur before the request': office('bundesagentur', 'bundesagentur', notAsked, false),
  'mission after it was told': office('auslandsvertretung', 'auslandsvertretung', asked),
  'mission before': office('auslandsvertretung', 'auslandsvertretung', notAsked, false),
  'advice centre, empowered': office('beratungsstelle', 'beratungsstelle', asked),
  'advice centre, not empowered': office('beratungsstelle', 'beratungsstelle', notAsked, false),
  'organisation that took part until yesterday': {
    ...office('arbeitgeber', 'arbeitgeber', asked, false),
    parties: [party('arbeitgeber', 'own', addDays(TODAY, -1))],
  },
  'organisation that takes part until today': {
    ...office('arbeitgeber', 'arbeitgeber', asked),
    parties: [party('arbeitgeber', 'own', TODAY)],
  },
  'organisation that takes part from tomorrow': {
    ...office('arbeitgeber', 'arbeitgeber', asked, false),
    parties: [{ ...party('arbeitgeber', 'own'), since: addDays(TODAY, 1) }],
  },
  // Whose membership has ended, or whose stand-in ended yesterday, comes without the organisation.
  'ended membership': {
    as: undefined,
    viewer: () => ({ userId: 'u', name: '', organisations: [] }),
    parties: [party('auslaenderbehoerde', 'own')],
    state: asked,
  },
  'deputy today': {
    as: 'auslaenderbehoerde',
    viewer: (role) => {
      const { organisations, ...viewer } = member('behoerde', 'own')(role)
      return { ...viewer, organisations: organisations.map((one) => ({ ...one, deputyOf: 'away' })) }
    },
    parties: [party('auslaenderbehoerde', 'own')],
    state: asked,
  },
}

const persons: Readonly<Record<string, { readonly as: Partei | undefined; readonly viewer: Viewer }>> = {
  worker: { as: 'fachkraft', viewer: { userId: 'worker', name: '', organisations: [] } },
  'other worker': { as: undefined, viewer: { userId: 'other', name: '', organisations: [] } },
  'family member': { as: 'familie', viewer: { userId: 'spouse', name: '', organisations: [] } },
  'personal link to the case': {
    as: 'anerkennendeStelle',
    viewer: { userId: 'link:1', name: '', organisations: [], link: { caseId: CASE, partei: 'anerkennendeStelle' } },
  },
  'personal link to a request': linkTo('anerkennendeStelle', 4),
  'personal link to a request to the Bundesagentur': linkTo('bundesagentur', 7),
  'personal link to a request that was put to somebody else': linkTo('anerkennendeStelle', 7, false),
  'personal link to an entry that asks for nothing': linkTo('bundesagentur', 2, false),
  'personal link to a request that was taken back': linkTo('bundesagentur', 99, false),
  'personal link to another case': {
    as: undefined,
    viewer: {
      userId: 'link:1',
      name: '',
      organisations: [],
      link: { caseId: 'another', partei: 'anerkennendeStelle' },
    },
  },
}

function linkTo(
  partei: Partei,
  request: number,
  isOpen = true,
): { readonly as: Partei | undefined; readonly viewer: Viewer } {
  return {
    as: isOpen ? partei : undefined,
    viewer: { userId: 'link:1', name: '', organisations: [], link: { caseId: CASE, partei, request } },
  }
}

const personParties: readonly CaseParty[] = [
  { partei: 'fachkraft', organisationId: undefined, userId: 'worker', since: TODAY, until: undefined },
  { partei: 'familie', organisationId: undefined, userId: 'spouse', since: TODAY, until: undefined },
]

const inCase = ['view', 'act', 'message', 'export', 'participants', 'persons', 'assign', 'family'] as const
const ofNoCase = ['open', 'queue', 'statistics'] as const
const atWork: readonly StandingRole[] = ['sachbearbeitung', 'leitung', 'ansprechpartner']
const running: readonly Partei[] = ['arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde']

/** Said a second time, in other words than the table of the program. */
function expected(partei: Partei | undefined, role: StandingRole, operation: (typeof inCase)[number]): boolean {
  if (partei === undefined || role === 'verwaltung') return false
  if (role === 'link') return operation === 'view' || operation === 'act'
  // What answers the request is asked of the file, act by act.
  if (role === 'request') return operation === 'view'
  if (operation === 'participants' || operation === 'persons' || operation === 'family')
    return running.includes(partei) && atWork.includes(role)
  return operation !== 'assign' || atWork.includes(role)
}

describe('Who may do what', () => {
  it('knows every operation and every role', () => {
    expect([...inCase, ...ofNoCase].toSorted()).toEqual([...operations].toSorted())
    expect(standingRoles).toHaveLength(7)
  })

  it('follows from how somebody stands to the case on the day, and from nothing else', () => {
    for (const [name, relation] of Object.entries(relations)) {
      for (const role of standingRoles) {
        const standings = standingsIn(relation.viewer(role), { caseId: CASE, ...relation }, TODAY)
        const partei = atWork.includes(role) || role === 'verwaltung' ? relation.as : undefined
        for (const operation of inCase)
          expect(mayInCase(standings, operation), `${name}, ${role}, ${operation}`).toBe(
            expected(partei, role, operation),
          )
      }
    }
  })

  it('holds for persons and personal links as well', () => {
    for (const [name, { as, viewer }] of Object.entries(persons)) {
      const standings = standingsIn(viewer, { caseId: CASE, parties: personParties, state: asked }, TODAY)
      const role = viewer.link ? (viewer.link.request === undefined ? 'link' : 'request') : 'person'
      for (const operation of inCase)
        expect(mayInCase(standings, operation), `${name}, ${operation}`).toBe(expected(as, role, operation))
    }
  })

  it('is nothing for somebody who stands in no relation', () => {
    for (const operation of operations) expect(mayInCase([], operation)).toBe(false)
  })

  it('as one party is not what it is as another', () => {
    for (const own of parteien)
      for (const other of parteien) {
        const standings: readonly Standing[] = [{ partei: own, role: 'sachbearbeitung', organisationId: 'own' }]
        expect(mayInCase(standings, 'act', other)).toBe(own === other)
      }
  })

  it('outside of cases depends on the kind of the organisation', () => {
    const allowed = (operation: Operation): readonly string[] =>
      kinds.flatMap((kind) =>
        standingRoles
          .filter((role) => organisationsFor(member(kind, 'own')(role), operation).length > 0)
          .map((role) => `${kind} ${role}`),
      )
    expect(allowed('statistics')).toEqual(['behoerde sachbearbeitung', 'behoerde leitung'])
    expect(allowed('open')).toEqual(
      ['behoerde', 'arbeitgeber', 'unterbevollmaechtigter'].flatMap((kind) => atWork.map((role) => `${kind} ${role}`)),
    )
    expect(allowed('queue')).toEqual(kinds.flatMap((kind) => atWork.map((role) => `${kind} ${role}`)))
  })
})

const kinds: readonly OrganisationKind[] = [
  'behoerde',
  'arbeitgeber',
  'unterbevollmaechtigter',
  'anerkennendeStelle',
  'zentralstelle',
  'bundesagentur',
  'auslandsvertretung',
  'beratungsstelle',
]

describe('Every kind of event', () => {
  const arten = Object.keys(nachrichten) as readonly Ereignisart[]

  it('is refused to a party that may neither do nor record it', () => {
    for (const als of parteien)
      for (const type of arten) {
        if (darfVornehmen(type, als)) continue
        // Whatever the rest of it says: who may not act is told so before anything else is looked at.
        const handlung = { type } as Handlung
        const context = { als, heute: TODAY, speicher: kalenderspeicher() }
        const decision = decide({ type: 'vornehmen', am: TODAY, handlung }, notAsked, context)
        expect(decision, `${als} ${type}`).toMatchObject({ ok: false, refusals: [{ grund: 'nichtBefugt' }] })
      }
  })

  it('can be recorded or done by somebody', () => {
    for (const type of arten) {
      // What one file reports into another is written by the program alone.
      if (type === 'familieFortgeschritten') continue
      const somebody = parteien.some(
        (als) =>
          darfVornehmen(type, als) || darfErfassen(type, als, 'behoerde') || darfErfassen(type, als, 'eigenregie'),
      )
      expect(somebody, type).toBe(true)
    }
  })
})
