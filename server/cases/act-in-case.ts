import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { StoredEvent } from '#procedure/decider/envelope.ts'
import { parteien } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Refusal } from '#procedure/fachkraefteverfahren/commands.ts'
import { decide } from '#procedure/fachkraefteverfahren/decide.ts'
import { pflichten } from '#procedure/fachkraefteverfahren/duties.ts'
import type { Event } from '#procedure/fachkraefteverfahren/events.ts'
import { nachrichten } from '#procedure/fachkraefteverfahren/nachrichten.ts'
import { zeile } from '#procedure/fachkraefteverfahren/turn.ts'
import { signatureRefusals } from '#server/agreements/signing-gate.ts'
import { fourEyesRefusals } from '#server/consent/four-eyes.ts'
import { markFiled, mayFile } from '#server/files/file-lines.ts'
import type { Within } from './append.ts'
import { askOffices } from './ask-offices.ts'
import { type CaseFile, fold } from './case-file.ts'
import type { ActInput, ActResult } from './case-view.ts'
import { type Cases, enterCase } from './cases.ts'
import { entriesFor, type Reader, viewedEntries } from './entries.ts'
import { notify } from './notify.ts'
import { mayInCase } from './permissions.ts'
import { refreshBoard } from './refresh-board.ts'
import { answersLink } from './requests.ts'
import { turnOf } from './spans.ts'
import { tellConsent } from './tell-consent.ts'
import type { Viewer } from './viewer.ts'

/**
 * Does what somebody asks for, or says why not. Decided on the file as it stands; written only if nobody wrote in between,
 * together with the lists, the mails and what else belongs to it.
 */
export async function actInCase(
  cases: Cases,
  viewer: Viewer,
  input: ActInput,
  today: PlainDate,
  within?: Within<Event>,
): Promise<ActResult> {
  const file = await enterCase(cases, { viewer, caseId: input.caseId, operation: 'view', today })
  if (!file) return { result: 'notFound' }
  const before = file.events.findLast((event) => event.commandId === input.commandId)
  if (before) return { result: 'repeated', seq: before.seq }
  const answers = viewer.link !== undefined && answersLink(cases, viewer.link, { ...file, ...input }, today)
  if (!answers && !mayInCase(file.standings, 'act', input.als))
    return { result: 'refused', refusals: [{ grund: 'nichtBefugt', norm: '§ 81a Abs. 1 AufenthG' }] }
  const reader = { parteien: file.standings.map(({ partei }) => partei), request: viewer.link?.request }
  return await actInFile(cases, viewer, { ...file, ...reader }, input, today, within)
}

/** A file, and as which parties whoever acts in it may read it. */
interface OpenFile extends CaseFile, Reader {}

/** The same in a file whose doors were opened before: what a person has begun and the program ends. */
export async function actInFile(
  cases: Cases,
  viewer: Viewer,
  file: OpenFile,
  input: ActInput,
  today: PlainDate,
  within?: Within<Event>,
): Promise<ActResult> {
  const { caseId, als, command, commandId, expectedSeq } = input
  if (expectedSeq !== file.state.seq) return stale(file, expectedSeq)
  const eyes = await fourEyesRefusals(cases.db, file, { userId: viewer.userId, command })
  if (eyes.length > 0) return { result: 'refused', refusals: eyes }
  const unread = await signatureRefusals(cases.db, file, { command, today })
  if (unread.length > 0) return { result: 'refused', refusals: unread }
  const decision = decide(command, file.state, { als, heute: today, speicher: cases.speicher })
  if (!decision.ok) return { result: 'refused', refusals: decision.refusals }
  if (decision.events.length === 0) return { result: 'done', seq: file.state.seq }
  const bringing = { caseId, by: viewer.userId, now: cases.clock() }
  const documents = decision.events.flatMap(({ dokumente }) => dokumente)
  if (!(await mayFile(cases.db, bringing, documents)))
    return { result: 'refused', refusals: decision.events.map(withoutFile) }
  const appended = await cases.store.append(
    {
      caseId,
      expectedSeq,
      commandId,
      events: decision.events.map(({ ereignis, am, dokumente }) => ({ data: ereignis, am, documents: dokumente })),
      by: { partei: als, user: viewer.userId },
      recordedAt: cases.clock(),
      lawVersion: cases.lawVersion,
    },
    async (tx, events) => {
      await within?.(tx, events)
      await markFiled(tx, bringing, documents)
      const { speicher, lawVersion } = cases
      const now = cases.clock()
      const state = fold(events, file.state)
      const current = await refreshBoard(tx, { caseId, state, today, speicher, now, lawVersion })
      await askOffices(cases, tx, { caseId, before: file.state, after: state, events, als, by: viewer }, today)
      await tellConsent(tx, { caseId, events, by: viewer.userId, today, now })
      const before = zeile(file.state, pflichten(file.state, today, speicher), today)
      const next = parteien.find((partei) => partei === current?.turn)
      if (next === undefined || next === als || next === turnOf(before)) return
      await notify(tx, { caseId, to: [next], about: 'turn', day: current?.due, except: viewer.userId, today, now })
    },
  )
  switch (appended.done) {
    case 'appended':
      return { result: 'done', seq: lastSeq(appended.events) }
    case 'repeated':
      return { result: 'repeated', seq: lastSeq(appended.events) }
    case 'conflict':
      return stale({ ...file, events: [...file.events, ...appended.since] }, expectedSeq)
  }

  /** What has happened since, as far as it is for this viewer. */
  function stale(now: { readonly events: readonly StoredEvent<Event>[] }, seen: number): ActResult {
    const entries = entriesFor(file, now.events)
    return {
      result: 'stale',
      seq: lastSeq(now.events),
      since: viewedEntries(entries, fold(now.events), new Map()).filter(({ seq }) => seq > seen),
    }
  }
}

function withoutFile({ ereignis }: { readonly ereignis: Event }): Refusal {
  return { grund: 'dokumentFehlt', norm: nachrichten[ereignis.type].norm }
}

function lastSeq(events: readonly StoredEvent<Event>[]): number {
  return events.at(-1)?.seq ?? 0
}
