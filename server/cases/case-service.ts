import type { Kysely } from 'kysely'
import type { Kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { LAW } from '#law/version.ts'
import type { Chain } from '#procedure/decider/chain.ts'
import type { Tables } from '#server/database/tables.ts'
import { actInCase } from './act-in-case.ts'
import { type Assignees, assigneesFor } from './assignees.ts'
import { type Assignment, assignCase } from './assignments.ts'
import { caseFacts } from './case-facts.ts'
import type { CaseStore } from './case-file.ts'
import type { CaseLetters } from './case-letters.ts'
import { casePersons, type PersonInput, savePerson } from './case-persons.ts'
import type { ActInput, ActResult, CaseView } from './case-view.ts'
import type { Cases } from './cases.ts'
import { exportCase } from './export-case.ts'
import { linkFamily } from './family.ts'
import { keptForAWhile } from './kept-for-a-while.ts'
import { longLists } from './list-counts.ts'
import { countsFor, type Holder, holdersFor, type PageInput, pageFor, type Tab } from './lists.ts'
import {
  findOrganisations,
  type ManagedParticipants,
  managedParticipants,
  type OrganisationSearch,
} from './managed-participants.ts'
import { mayEnter } from './may-enter.ts'
import { type NewMessage, type SendResult, sendMessage } from './messages.ts'
import { officesToOpenFor } from './offices-to-open-for.ts'
import { type OpenResult, openCase } from './open-case.ts'
import { type FamilyInput, type FamilyResult, openFamily } from './open-family.ts'
import type { OpenInput } from './open-input.ts'
import type { FoundOrganisation } from './organisations-named.ts'
import { addParticipant, endParticipant, type NewParticipant, type ParticipantResult } from './participants.ts'
import { organisationsFor } from './permissions.ts'
import { plannedVorhaben } from './planned-vorhaben.ts'
import type { QueuePage } from './queue.ts'
import type { Narrowing } from './queue-filter.ts'
import { deleteFilter, type SavedFilter, savedFilters, saveFilter } from './saved-filters.ts'
import { type Statistics, type StatisticsInput, statisticsFor } from './statistics.ts'
import { viewCase } from './view-case.ts'
import type { Viewer } from './viewer.ts'

export interface CaseServiceOptions {
  readonly db: Kysely<Tables>
  readonly store: CaseStore
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly speicher: Kalenderspeicher
  /** Absent where nobody without an account is written to. */
  readonly letters?: CaseLetters
}

/** Everything that can be asked of the cases. Each question is answered for one viewer, on one day. */
export interface CaseService {
  view(viewer: Viewer, caseId: string, today: PlainDate): Promise<CaseView | undefined>
  /** Whether {@link view} shows something, without loading the file. */
  mayView(viewer: Viewer, caseId: string, today: PlainDate): Promise<boolean>
  act(viewer: Viewer, input: ActInput, today: PlainDate): Promise<ActResult>
  open(viewer: Viewer, input: OpenInput, today: PlainDate): Promise<OpenResult>
  /** Authorities that can run a file which the viewer opens. */
  offices(viewer: Viewer, search: Parameters<typeof officesToOpenFor>[2]): Promise<readonly FoundOrganisation[]>
  holders(viewer: Viewer): readonly Holder[]
  queue(viewer: Viewer, input: PageInput, today: PlainDate): Promise<QueuePage>
  counts(
    viewer: Viewer,
    holderId: string,
    today: PlainDate,
    narrowing?: Narrowing,
  ): Promise<Readonly<Record<Tab, number>>>
  savedFilters(viewer: Viewer): Promise<readonly SavedFilter[]>
  saveFilter(viewer: Viewer, named: Parameters<typeof saveFilter>[2]): ReturnType<typeof saveFilter>
  deleteFilter(viewer: Viewer, id: string): ReturnType<typeof deleteFilter>
  assign(viewer: Viewer, assignment: Assignment, today: PlainDate): ReturnType<typeof assignCase>
  assignees(
    viewer: Viewer,
    place: Pick<Assignment, 'caseId' | 'organisationId'>,
    today: PlainDate,
  ): Promise<Assignees | undefined>
  addParticipant(viewer: Viewer, participant: NewParticipant, today: PlainDate): Promise<ParticipantResult>
  endParticipant(
    viewer: Viewer,
    which: Parameters<typeof endParticipant>[2],
    today: PlainDate,
  ): ReturnType<typeof endParticipant>
  participants(viewer: Viewer, caseId: string, today: PlainDate): Promise<ManagedParticipants | undefined>
  organisations(
    viewer: Viewer,
    search: OrganisationSearch,
    today: PlainDate,
  ): Promise<readonly FoundOrganisation[] | undefined>
  persons(viewer: Viewer, caseId: string, today: PlainDate): ReturnType<typeof casePersons>
  savePerson(viewer: Viewer, input: PersonInput, today: PlainDate): ReturnType<typeof savePerson>
  send(viewer: Viewer, message: NewMessage, today: PlainDate): Promise<SendResult>
  linkFamily(viewer: Viewer, link: Parameters<typeof linkFamily>[2], today: PlainDate): ReturnType<typeof linkFamily>
  openFamily(viewer: Viewer, input: FamilyInput, today: PlainDate): Promise<FamilyResult>
  /** The worker says that an entry is wrong; the office must answer. */
  object(viewer: Viewer, objection: Objection, today: PlainDate): Promise<ActResult>
  /** What was answered in the check when the case was opened. */
  facts(viewer: Viewer, caseId: string, today: PlainDate): ReturnType<typeof caseFacts>
  /** What the form of the plan starts with. */
  planned(viewer: Viewer, caseId: string, today: PlainDate): ReturnType<typeof plannedVorhaben>
  exportCase(viewer: Viewer, caseId: string, today: PlainDate): Promise<Chain | undefined>
  statistics(viewer: Viewer, input: StatisticsInput): Promise<Statistics>
}

export interface Objection extends Pick<ActInput, 'caseId' | 'expectedSeq' | 'commandId'> {
  /** The number of the entry. */
  readonly gegen: number
  readonly text: string
}

/** A large office has a million finished stages; the same figures for all its people, ten minutes old at most. */
const FIGURES_LAST = 600_000

function figuresKey(viewer: Viewer, { by, stage, years }: StatisticsInput): string {
  const offices = organisationsFor(viewer, 'statistics').map(({ id, name }) => `${id} ${name}`)
  return JSON.stringify([offices.sort(), by, stage, years.from, years.to])
}

/** Puts the cases together. */
export function caseService(options: CaseServiceOptions): CaseService {
  const cases: Cases = { ...options, lawVersion: LAW.edition }
  const figures = keptForAWhile<Statistics>(options.clock, FIGURES_LAST)
  const long = longLists(options.clock)
  return {
    view: (viewer, caseId, today) => viewCase(cases, viewer, caseId, today),
    mayView: (viewer, caseId, today) => mayEnter(cases, { viewer, caseId, operation: 'view', today }),
    act: (viewer, input, today) => actInCase(cases, viewer, input, today),
    open: (viewer, input, today) => openCase(cases, viewer, input, today),
    offices: (viewer, search) => officesToOpenFor(cases, viewer, search),
    holders: holdersFor,
    queue: (viewer, input, today) => pageFor(cases, viewer, input, today),
    counts: (viewer, holderId, today, narrowing) => countsFor({ ...cases, long }, viewer, holderId, today, narrowing),
    savedFilters: (viewer) => savedFilters(cases, viewer),
    saveFilter: (viewer, named) => saveFilter(cases, viewer, named),
    deleteFilter: (viewer, id) => deleteFilter(cases, viewer, id),
    assign: (viewer, assignment, today) => assignCase(cases, viewer, assignment, today),
    assignees: (viewer, place, today) => assigneesFor(cases, viewer, place, today),
    addParticipant: (viewer, participant, today) => addParticipant(cases, viewer, participant, today),
    endParticipant: (viewer, which, today) => endParticipant(cases, viewer, which, today),
    participants: (viewer, caseId, today) => managedParticipants(cases, viewer, caseId, today),
    organisations: (viewer, search, today) => findOrganisations(cases, viewer, search, today),
    persons: (viewer, caseId, today) => casePersons(cases, viewer, caseId, today),
    savePerson: (viewer, input, today) => savePerson(cases, viewer, input, today),
    send: (viewer, message, today) => sendMessage(cases, viewer, message, today),
    linkFamily: (viewer, link, today) => linkFamily(cases, viewer, link, today),
    openFamily: (viewer, input, today) => openFamily(cases, viewer, input, today),
    object: (viewer, objection, today) => actInCase(cases, viewer, objectionAct(objection, today), today),
    facts: (viewer, caseId, today) => caseFacts(cases, viewer, caseId, today),
    planned: (viewer, caseId, today) => plannedVorhaben(cases, viewer, caseId, today),
    exportCase: (viewer, caseId, today) => exportCase(cases, viewer, caseId, today),
    statistics: (viewer, input) => figures(figuresKey(viewer, input), () => statisticsFor(cases, viewer, input)),
  }
}

function objectionAct({ gegen, text, ...form }: Objection, today: PlainDate): ActInput {
  const handlung = { type: 'einwandErhoben', gegen, text } as const
  return { ...form, als: 'fachkraft', command: { type: 'vornehmen', am: today, handlung } }
}
