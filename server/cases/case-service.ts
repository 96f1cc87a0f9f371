import type { Kysely } from 'kysely'
import type { Kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { LAW } from '#law/version.ts'
import type { Tables } from '#server/database/tables.ts'
import { actInCase } from './act-in-case.ts'
import type { CaseStore } from './case-file.ts'
import type { ActInput, ActResult, CaseView } from './case-view.ts'
import type { Cases } from './cases.ts'
import { linkFamily } from './family.ts'
import { countsFor, type Holder, holdersFor, type PageInput, pageFor, type Tab } from './lists.ts'
import { type NewMessage, type SendResult, sendMessage } from './messages.ts'
import { type OpenInput, type OpenResult, openCase } from './open-case.ts'
import type { QueuePage } from './queue.ts'
import { viewCase } from './view-case.ts'
import type { Viewer } from './viewer.ts'

export interface CaseServiceOptions {
  readonly db: Kysely<Tables>
  readonly store: CaseStore
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly speicher: Kalenderspeicher
}

/** Everything that can be asked of the cases. Each question is answered for one viewer, on one day. */
export interface CaseService {
  view(viewer: Viewer, caseId: string, today: PlainDate): Promise<CaseView | undefined>
  act(viewer: Viewer, input: ActInput, today: PlainDate): Promise<ActResult>
  open(viewer: Viewer, input: OpenInput, today: PlainDate): Promise<OpenResult>
  holders(viewer: Viewer): readonly Holder[]
  queue(viewer: Viewer, input: PageInput, today: PlainDate): Promise<QueuePage>
  counts(viewer: Viewer, holderId: string, today: PlainDate): Promise<Readonly<Record<Tab, number>>>
  send(viewer: Viewer, message: NewMessage, today: PlainDate): Promise<SendResult>
  linkFamily(viewer: Viewer, link: Parameters<typeof linkFamily>[2], today: PlainDate): Promise<'done' | 'notFound'>
}

/** Puts the cases together. */
export function caseService(options: CaseServiceOptions): CaseService {
  const cases: Cases = { ...options, lawVersion: LAW.edition }
  return {
    view: (viewer, caseId, today) => viewCase(cases, viewer, caseId, today),
    act: (viewer, input, today) => actInCase(cases, viewer, input, today),
    open: (viewer, input, today) => openCase(cases, viewer, input, today),
    holders: holdersFor,
    queue: (viewer, input, today) => pageFor(cases, viewer, input, today),
    counts: (viewer, holderId, today) => countsFor(cases, viewer, holderId, today),
    send: (viewer, message, today) => sendMessage(cases, viewer, message, today),
    linkFamily: (viewer, link, today) => linkFamily(cases, viewer, link, today),
  }
}
