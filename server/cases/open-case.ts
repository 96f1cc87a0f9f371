import { LAENDER, type Land } from '#law/calendar/land.ts'
import type { Ort } from '#law/calendar/ort.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { FactAnswers } from '#law/facts/vocabulary.ts'
import { wayById } from '#law/pathways/ways.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Command, Refusal } from '#procedure/fachkraefteverfahren/commands.ts'
import { decide } from '#procedure/fachkraefteverfahren/decide.ts'
import type { NeuerEintrag } from '#procedure/fachkraefteverfahren/events.ts'
import { fachkraefteverfahren } from '#procedure/fachkraefteverfahren/fachkraefteverfahren.ts'
import type { State } from '#procedure/fachkraefteverfahren/state.ts'
import type { Modus, Vorhaben } from '#procedure/fachkraefteverfahren/vorhaben.ts'
import { addPerson, type NewPerson } from '#server/persons/persons.ts'
import { fold } from './case-file.ts'
import type { Cases } from './cases.ts'
import { idOfCommand } from './id-of-command.ts'
import type { NamedParty, OpenInput } from './open-input.ts'
import { organisationsFor } from './permissions.ts'
import { refreshBoard } from './refresh-board.ts'
import { storeBoard, storeFacts, storeParties } from './store-opening.ts'
import type { OrganisationKind, Viewer } from './viewer.ts'
import { vorhabenFromAnswers } from './vorhaben-from-answers.ts'

export type OpenResult =
  | { readonly result: 'done'; readonly caseId: string; readonly reference: string; readonly seq: number }
  | { readonly result: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly result: 'unknownWay' }
  | { readonly result: 'officeMissing' }
  /** The same form has opened a case already, and said something else then. */
  | { readonly result: 'openedBefore'; readonly caseId: string; readonly reference: string }
  /** Not for an organisation of this viewer. */
  | { readonly result: 'notFound' }

/** Opens a case with the answers of the check, so that nothing is asked twice. */
export async function openCase(cases: Cases, viewer: Viewer, input: OpenInput, today: PlainDate): Promise<OpenResult> {
  const opener = organisationsFor(viewer, 'open').find(({ id }) => id === input.organisationId)
  const als = opener && parteiOf(opener.kind)
  if (!opener || !als) return { result: 'notFound' }
  const way = wayById(input.way)
  if (!way) return { result: 'unknownWay' }
  const parties = { ...namedParties(input), [als]: { organisationId: opener.id } }
  const world = await worldOf(cases, opener.id)
  const place = await placeOf(cases, parties.auslaenderbehoerde, { ...world, named: input.officePlace })
  // An authority that is to run the file must be able to open it.
  const isThere = input.modus === 'eigenregie' || isOrganisation(parties.auslaenderbehoerde)
  if (!place || !isThere) return { result: 'officeMissing' }
  const facts = withPerson(input.facts, input.worker)
  const vorhaben = vorhabenFromAnswers(way, facts, {
    on: today,
    orte: { auslaenderbehoerde: place },
    supplement: { ...input.supplement, unterbevollmaechtigung: parties.unterbevollmaechtigter !== undefined },
  })
  const decided = decideOpening(cases, { als, modus: input.modus, vorhaben }, today)
  if ('refusals' in decided) return { result: 'refused', refusals: decided.refusals }
  const caseId = caseIdOf(viewer, input.form ?? input.commandId)
  const opened = await cases.store.open(
    {
      caseId,
      commandId: input.commandId,
      events: decided.map(({ ereignis, am, dokumente }) => ({ data: ereignis, am, documents: dokumente })),
      by: { partei: als, user: viewer.userId },
      recordedAt: cases.clock(),
      lawVersion: cases.lawVersion,
    },
    async (tx, events) => {
      const now = cases.clock()
      await storeBoard(tx, { caseId, input: { ...input, ...world }, today, now, lawVersion: cases.lawVersion })
      await storeParties(tx, { caseId, parties, today, addedBy: viewer.userId })
      await addPerson(tx, { caseId, role: 'fachkraft', person: input.worker, now })
      await storeFacts(tx, { caseId, facts: input.facts, way: way.id, today, now })
      const { speicher, lawVersion } = cases
      await refreshBoard(tx, { caseId, state: fold(events), today, speicher, now, lawVersion })
    },
  )
  const { reference, last_seq: seq } = await cases.db
    .selectFrom('board')
    .select(['reference', 'last_seq'])
    .where('case_id', '=', caseId)
    .executeTakeFirstOrThrow()
  return opened.done === 'conflict'
    ? { result: 'openedBefore', caseId, reference }
    : { result: 'done', caseId, reference, seq }
}

/** The same form opens the same case, whoever else uses its number. */
export function caseIdOf(viewer: Viewer, commandId: string): string {
  return idOfCommand(viewer.userId, commandId)
}

type Opener = 'auslaenderbehoerde' | 'arbeitgeber' | 'unterbevollmaechtigter'
type Named = Readonly<Partial<Record<Opener, NamedParty>>>

function parteiOf(kind: OrganisationKind): Opener | undefined {
  switch (kind) {
    case 'behoerde':
      return 'auslaenderbehoerde'
    case 'arbeitgeber':
    case 'unterbevollmaechtigter':
      return kind
    case 'anerkennendeStelle':
    case 'zentralstelle':
    case 'bundesagentur':
    case 'auslandsvertretung':
    case 'beratungsstelle':
      return undefined
  }
}

function namedParties({ office, employer, agent }: OpenInput): Named {
  return {
    ...(office && { auslaenderbehoerde: office }),
    ...(employer && { arbeitgeber: employer }),
    ...(agent && { unterbevollmaechtigter: agent }),
  }
}

/** Birth date and nationality stand with the person; the law needs them once more here. */
function withPerson(facts: FactAnswers, { bornOn, nationalities }: NewPerson): FactAnswers {
  return {
    ...facts,
    ...(bornOn && { geburtsdatum: bornOn }),
    ...(nationalities && nationalities.length > 0 && { staatsangehoerigkeiten: nationalities }),
  }
}

/** What is opened for an invented organisation is a case of the demonstration. */
async function worldOf({ db }: Cases, organisationId: string): Promise<{ readonly demonstration: boolean }> {
  return await db
    .selectFrom('organisations')
    .select('demonstration')
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow()
}

function isOrganisation(party: NamedParty | undefined): party is { readonly organisationId: string } {
  return party !== undefined && 'organisationId' in party
}

async function placeOf(
  cases: Cases,
  office: NamedParty | undefined,
  { demonstration, named }: { readonly demonstration: boolean; readonly named: Ort | undefined },
): Promise<Ort | undefined> {
  if (!isOrganisation(office)) return named
  const row = await cases.db
    .selectFrom('organisations')
    .select(['land', 'gemeinde'])
    .where('id', '=', office.organisationId)
    .where('kind', '=', 'behoerde')
    .where('demonstration', '=', demonstration)
    .executeTakeFirst()
  if (!row) return undefined
  const land = landOf(row.land)
  return land ? { land, ...(row.gemeinde && { gemeinde: row.gemeinde }) } : named
}

function landOf(code: string | null | undefined): Land | undefined {
  return (Object.keys(LAENDER) as readonly Land[]).find((land) => land === code)
}

/** Opening, and the subject of the procedure where whoever opens may already fix it. */
function decideOpening(
  cases: Cases,
  { als, modus, vorhaben }: { readonly als: Partei; readonly modus: Modus; readonly vorhaben: Vorhaben },
  today: PlainDate,
): readonly NeuerEintrag[] | { readonly refusals: readonly Refusal[] } {
  const context = { als, heute: today, speicher: cases.speicher }
  const opening = decide(
    { type: 'vornehmen', am: today, handlung: { type: 'vorgangEroeffnet', modus } },
    fachkraefteverfahren.initial,
    context,
  )
  if (!opening.ok) return { refusals: opening.refusals }
  const state = opening.events.reduce<State>(
    (before, event, index) => fachkraefteverfahren.evolve(before, { ...event, seq: index + 1 }),
    fachkraefteverfahren.initial,
  )
  const handlung = { type: 'vorhabenFestgelegt', vorhaben } as const
  const commands: readonly Command[] = [
    { type: 'vornehmen', am: today, handlung },
    { type: 'erfassen', am: today, urheber: 'auslaenderbehoerde', eingang: handlung, dokumente: [] },
  ]
  const fixed = commands.map((command) => decide(command, state, context)).find(({ ok }) => ok)
  return fixed?.ok ? [...opening.events, ...fixed.events] : opening.events
}
