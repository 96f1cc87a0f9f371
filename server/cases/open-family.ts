import type { Transaction } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Refusal } from '#procedure/fachkraefteverfahren/commands.ts'
import { decide } from '#procedure/fachkraefteverfahren/decide.ts'
import type { Event, NeuerEintrag } from '#procedure/fachkraefteverfahren/events.ts'
import { fachkraefteverfahren } from '#procedure/fachkraefteverfahren/fachkraefteverfahren.ts'
import { letzter, type State } from '#procedure/fachkraefteverfahren/state.ts'
import type { Tables } from '#server/database/tables.ts'
import { addPerson, type NewPerson } from '#server/persons/persons.ts'
import type { Append } from './append.ts'
import { appendEvents } from './append-events.ts'
import { fold } from './case-file.ts'
import { type Cases, type Entered, enterCase } from './cases.ts'
import type { Verhaeltnis } from './family.ts'
import { caseIdOf } from './open-case.ts'
import type { NamedParty } from './open-input.ts'
import { mayInCase } from './permissions.ts'
import { refreshBoard } from './refresh-board.ts'
import { storeBoard, storeParties } from './store-opening.ts'
import type { Viewer } from './viewer.ts'

export interface FamilyInput {
  /** Of the worker. */
  readonly caseId: string
  /** Made with the form: a second sending opens no second file. */
  readonly commandId: string
  readonly verhaeltnis: Verhaeltnis
  readonly person: NewPerson
}

export type FamilyResult =
  | { readonly result: 'done'; readonly caseId: string }
  | { readonly result: 'refused'; readonly refusals: readonly Refusal[] }
  /** Somebody wrote into the file of the worker at this moment. */
  | { readonly result: 'stale' }
  | { readonly result: 'notFound' }

/**
 * Opens the file of a family member with the parties of the worker's file and records it there, both or neither
 * (§ 81a Abs. 4 AufenthG). It has no Vorhaben: the way of the family follows that of the worker. What it owes for its own visa stands in its own file.
 */
export async function openFamily(
  cases: Cases,
  viewer: Viewer,
  input: FamilyInput,
  today: PlainDate,
): Promise<FamilyResult> {
  const file = await enterCase(cases, { viewer, caseId: input.caseId, operation: 'family', today })
  const als = file?.standings.find((standing) => mayInCase([standing], 'family'))?.partei
  const begun = file && letzter(file.state, 'vorgangEroeffnet')?.ereignis
  if (!file || !als || begun?.familieVon !== undefined) return { result: 'notFound' }
  const caseId = caseIdOf(viewer, input.commandId)
  if (file.events.some(({ commandId }) => commandId === input.commandId)) return { result: 'done', caseId }
  const decided = decideBoth(cases, file, { als, caseId, verhaeltnis: input.verhaeltnis }, today)
  if ('refusals' in decided) return { result: 'refused', refusals: decided.refusals }
  const opening: Opening = { cases, viewer, input, file, als, today }
  try {
    const opened = await cases.store.open(appendOf(opening, caseId, decided.family), async (tx, events) => {
      await storeFamily(tx, opening, caseId, fold(events))
      await recordFamily(tx, opening, decided.worker)
    })
    return opened.done === 'conflict' ? { result: 'notFound' } : { result: 'done', caseId }
  } catch (fault) {
    if (fault instanceof Outrun) return { result: 'stale' }
    throw fault
  }
}

interface Opening {
  readonly cases: Cases
  readonly viewer: Viewer
  readonly input: FamilyInput
  /** Of the worker. */
  readonly file: Entered
  readonly als: Partei
  readonly today: PlainDate
}

function appendOf(
  { cases, viewer, input, als }: Opening,
  caseId: string,
  events: readonly NeuerEintrag[],
): Omit<Append<Event>, 'expectedSeq'> {
  return {
    caseId,
    commandId: input.commandId,
    events: events.map(({ ereignis, am, dokumente }) => ({ data: ereignis, am, documents: dokumente })),
    by: { partei: als, user: viewer.userId },
    recordedAt: cases.clock(),
    lawVersion: cases.lawVersion,
  }
}

/** What lies around the new file: its line in the lists, its parties, the person, and the link to the worker. */
async function storeFamily(
  tx: Transaction<Tables>,
  { cases, viewer, input, file, today }: Opening,
  caseId: string,
  state: State,
): Promise<void> {
  const { speicher, lawVersion } = cases
  const now = cases.clock()
  const board = await tx
    .selectFrom('board')
    .select(['modus', 'demonstration'])
    .where('case_id', '=', input.caseId)
    .executeTakeFirstOrThrow()
  await storeBoard(tx, { caseId, input: board, today, now, lawVersion })
  const parties = partiesOfProcedure(file, today)
  await storeParties(tx, { caseId, parties, subject: 'familie', today, addedBy: viewer.userId })
  await addPerson(tx, { caseId, role: 'familie', person: input.person, now })
  const link = { case_id: input.caseId, family_case_id: caseId, verhaeltnis: input.verhaeltnis }
  await tx.insertInto('case_links').values(link).execute()
  await refreshBoard(tx, { caseId, state, today, speicher, now, lawVersion })
}

/** The entry in the file of the worker. */
async function recordFamily(
  tx: Transaction<Tables>,
  opening: Opening,
  entries: readonly NeuerEintrag[],
): Promise<void> {
  const { cases, input, file, today } = opening
  const { caseId } = input
  const command = { ...appendOf(opening, caseId, entries), expectedSeq: file.state.seq }
  const appended = await appendEvents<Event>(tx, command, () => [])
  if (appended.done !== 'appended') throw new Outrun()
  const { speicher, lawVersion } = cases
  await refreshBoard(tx, {
    caseId,
    state: fold(appended.events, file.state),
    today,
    speicher,
    now: cases.clock(),
    lawVersion,
  })
}

/** Others wrote into the file of the worker first: nothing is kept of the opening either. */
class Outrun extends Error {
  override readonly name = 'Outrun'
}

type Decided =
  | { readonly family: readonly NeuerEintrag[]; readonly worker: readonly NeuerEintrag[] }
  | { readonly refusals: readonly Refusal[] }

function decideBoth(
  cases: Cases,
  { caseId: familieVon, state }: Entered,
  {
    als,
    caseId: vorgang,
    verhaeltnis,
  }: { readonly als: Partei; readonly caseId: string; readonly verhaeltnis: Verhaeltnis },
  today: PlainDate,
): Decided {
  const context = { als, heute: today, speicher: cases.speicher }
  const modus = letzter(state, 'vorgangEroeffnet')?.ereignis.modus ?? 'behoerde'
  const family = decide(
    { type: 'vornehmen', am: today, handlung: { type: 'vorgangEroeffnet', modus, familieVon, verhaeltnis } },
    fachkraefteverfahren.initial,
    context,
  )
  const worker = decide(
    { type: 'vornehmen', am: today, handlung: { type: 'familieAufgenommen', vorgang, verhaeltnis } },
    state,
    context,
  )
  if (!worker.ok) return { refusals: worker.refusals }
  return family.ok ? { family: family.events, worker: worker.events } : { refusals: family.refusals }
}

/** Office, employer and agent as they take part today. */
function partiesOfProcedure({ parties }: Entered, today: PlainDate): Readonly<Partial<Record<Partei, NamedParty>>> {
  // The mission reads nothing here before the family asks it for an appointment.
  const running: readonly Partei[] = [
    'auslaenderbehoerde',
    'arbeitgeber',
    'unterbevollmaechtigter',
    'auslandsvertretung',
  ]
  const present = parties.filter(
    ({ partei, until }) => running.includes(partei) && (until === undefined || today <= until),
  )
  return Object.fromEntries(
    present.flatMap(({ partei, organisationId, name }): readonly (readonly [Partei, NamedParty])[] =>
      organisationId !== undefined ? [[partei, { organisationId }]] : name !== undefined ? [[partei, { name }]] : [],
    ),
  )
}
