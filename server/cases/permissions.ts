import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { alle, letzter, type State } from '#procedure/fachkraefteverfahren/state.ts'
import type { Gegenstand, Modus } from '#procedure/fachkraefteverfahren/vorhaben.ts'
import { asksParty } from './requests.ts'
import type { OrganisationKind, Viewer, ViewerOrganisation } from './viewer.ts'

/** What somebody can ask of the cases. What is not allowed here is forbidden, and looks like what does not exist. */
export const operations = [
  'open',
  'queue',
  'view',
  'act',
  'message',
  'export',
  'participants',
  'persons',
  'assign',
  'family',
  'statistics',
] as const
export type Operation = (typeof operations)[number]

/** How somebody stands to an organisation or a case. */
export type StandingRole = ViewerOrganisation['role'] | 'person' | 'link' | 'request'
export const standingRoles: readonly StandingRole[] = [
  'sachbearbeitung',
  'leitung',
  'verwaltung',
  'ansprechpartner',
  'person',
  'link',
  'request',
]

/** Somebody takes part in one case, as one party, in one role. */
export interface Standing {
  readonly partei: Partei
  readonly role: StandingRole
  /** The organisation for which he or she acts. */
  readonly organisationId: string | undefined
}

/** Who takes part in a case, as the table of parties has it. */
export interface CaseParty {
  readonly partei: Partei
  readonly organisationId: string | undefined
  readonly userId: string | undefined
  readonly since: PlainDate
  readonly until: PlainDate | undefined
}

/** Whoever has one of these roles works in cases. */
export const workingRoles = ['sachbearbeitung', 'leitung', 'ansprechpartner'] as const
const WORK: readonly StandingRole[] = workingRoles
const VERFAHRENSBETEILIGTE: readonly Partei[] = [
  'fachkraft',
  'arbeitgeber',
  'unterbevollmaechtigter',
  'auslaenderbehoerde',
]
const VERFAHRENSFUEHRENDE: readonly Partei[] = ['arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde']
const JEDE: readonly Partei[] = [
  ...VERFAHRENSBETEILIGTE,
  'andereAuslaenderbehoerde',
  'anerkennendeStelle',
  'zentralstelle',
  'bundesagentur',
  'beratungsstelle',
  'auslandsvertretung',
  'familie',
]

interface Permission {
  readonly roles: readonly StandingRole[]
  /** Parties of the case; absent where the operation concerns no single case. */
  readonly parteien?: readonly Partei[]
  /** Kinds of organisation, where it concerns no single case. */
  readonly kinds?: readonly OrganisationKind[]
}

/** The table of who may ask what. Whoever only administers accounts (`verwaltung`) sees no case. */
const table: Readonly<Record<Operation, Permission>> = {
  open: { roles: WORK, kinds: ['behoerde', 'arbeitgeber', 'unterbevollmaechtigter'] },
  queue: { roles: [...WORK, 'person'] },
  statistics: { roles: ['sachbearbeitung', 'leitung'], kinds: ['behoerde'] },
  // Whoever came by a link to one request looks at it; that he or she answers it and nothing else is asked of the file.
  view: { roles: [...WORK, 'person', 'link', 'request'], parteien: JEDE },
  act: { roles: [...WORK, 'person', 'link'], parteien: JEDE },
  message: { roles: [...WORK, 'person'], parteien: JEDE },
  export: { roles: [...WORK, 'person'], parteien: JEDE },
  participants: { roles: WORK, parteien: VERFAHRENSFUEHRENDE },
  persons: { roles: WORK, parteien: VERFAHRENSFUEHRENDE },
  assign: { roles: WORK, parteien: JEDE },
  family: { roles: WORK, parteien: VERFAHRENSFUEHRENDE },
}

/** Whether somebody with these standings in a case may do something there, as one party or as any. */
export function mayInCase(standings: readonly Standing[], operation: Operation, als?: Partei): boolean {
  const { roles, parteien } = table[operation]
  return standings.some(
    ({ partei, role }) =>
      (als === undefined || partei === als) && roles.includes(role) && parteien?.includes(partei) === true,
  )
}

/** Whether an operation is one for any of these parties at all; as whom somebody acts there is asked with the operation. */
export function isForParty(operation: Operation, parteien: readonly Partei[]): boolean {
  return parteien.some((partei) => table[operation].parteien?.includes(partei) === true)
}

/** The organisations for which somebody may do what concerns no single case. */
export function organisationsFor(viewer: Viewer, operation: Operation): readonly ViewerOrganisation[] {
  const { roles, kinds } = table[operation]
  if (viewer.link) return []
  return viewer.organisations.filter(({ role, kind }) => roles.includes(role) && kinds?.includes(kind) !== false)
}

/** Only a member who leads gives work to others; everybody may take it. */
export function mayAssignOthers(standings: readonly Standing[], organisationId: string): boolean {
  return standings.some((standing) => standing.organisationId === organisationId && standing.role === 'leitung')
}

/** Who runs the file decides who takes part in it: the authority, or the side of the employer where no authority does. */
export function runsTheFile(partei: Partei, modus: Modus): boolean {
  return VERFAHRENSFUEHRENDE.includes(partei) && (partei === 'auslaenderbehoerde') === (modus === 'behoerde')
}

/** Duties of others concern whoever is party to the agreement, or is what it is about. */
export function seesAllDuties(parteien: readonly Partei[]): boolean {
  return parteien.some((partei) => VERFAHRENSBETEILIGTE.includes(partei))
}

/** As whom somebody takes part in a case on a day: by organisation, in person, or by a personal link to this case. */
export function standingsIn(
  viewer: Viewer,
  {
    caseId,
    parties,
    state,
  }: { readonly caseId: string; readonly parties: readonly CaseParty[]; readonly state: State },
  today: PlainDate,
): readonly Standing[] {
  if (viewer.link) {
    const { partei, request } = viewer.link
    if (viewer.link.caseId !== caseId || !isAddressed(partei, state)) return []
    if (request === undefined) return [{ partei, role: 'link', organisationId: undefined }]
    return asksParty(state, request, partei) ? [{ partei, role: 'request', organisationId: undefined }] : []
  }
  return parties
    .filter(({ since, until }) => since <= today && (until === undefined || today <= until))
    .filter(({ partei }) => isAddressed(partei, state))
    .flatMap((party): readonly Standing[] => [
      ...(party.userId === viewer.userId
        ? [{ partei: party.partei, role: 'person' as const, organisationId: undefined }]
        : []),
      ...viewer.organisations
        .filter(({ id }) => id === party.organisationId)
        .map(({ role, id }) => ({ partei: party.partei, role, organisationId: id })),
    ])
}

const ZENTRAL: readonly Gegenstand[] = ['zeugnisbewertung', 'digitaleAuskunft']

/**
 * Whether the file speaks to a party at all. An office that was named but not asked sees nothing; who was a sub-agent and
 * is none any more sees nothing either (§ 81a Abs. 1 S. 2 AufenthG, § 14 Abs. 1 S. 4 VwVfG).
 */
export function isAddressed(partei: Partei, state: State): boolean {
  switch (partei) {
    case 'fachkraft':
    case 'arbeitgeber':
    case 'auslaenderbehoerde':
    case 'familie':
      return true
    case 'unterbevollmaechtigter':
      return (
        (letzter(state, 'untervollmachtWiderrufen')?.seq ?? 0) <= (letzter(state, 'untervollmachtErteilt')?.seq ?? 0)
      )
    case 'andereAuslaenderbehoerde':
      return letzter(state, 'akteAngefordert') !== undefined
    case 'anerkennendeStelle':
      return alle(state, 'anerkennungBeantragt').some(({ ereignis }) => !ZENTRAL.includes(ereignis.gegenstand))
    case 'zentralstelle':
      return alle(state, 'anerkennungBeantragt').some(({ ereignis }) => ZENTRAL.includes(ereignis.gegenstand))
    case 'bundesagentur':
      return letzter(state, 'zustimmungAngefragt') !== undefined
    case 'beratungsstelle':
      return letzter(state, 'beratungsstelleErmaechtigt') !== undefined
    case 'auslandsvertretung':
      return (
        letzter(state, 'auslandsvertretungUnterrichtet') !== undefined ||
        letzter(state, 'terminAngefragt') !== undefined ||
        letzter(state, 'familieTerminAngefragt') !== undefined ||
        letzter(state, 'familieVisumBeantragt') !== undefined
      )
  }
}
