import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Empfaengergruppe } from '#procedure/fachkraefteverfahren/checklistenzeile.ts'
import { type Cases, type Entered, enterCase } from '#server/cases/cases.ts'
import { mayInCase } from '#server/cases/permissions.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { linesOf } from '#server/evidence/attachments.ts'
import { filesNamed } from '#server/files/file-lines.ts'
import type { FileStore } from '#server/files/file-store.ts'
import type { Typesetter } from '#server/papers/typesetter.ts'
import { personsOf } from '#server/persons/persons.ts'
import { type Handover, handoversOf, recordHandover } from './handovers.ts'
import { type MadePacket, makeArchive, makePacket, type PacketFacts } from './make-packet.ts'
import { packetsIn } from './packet-contents.ts'
import { listOf, type PacketList } from './packet-list.ts'
import type { HandoverWay } from './packet-tables.ts'

/** A packet as somebody sees it who may have it. */
export interface PacketView extends PacketList {
  readonly recipientName: string
  /** Newest first. */
  readonly handovers: readonly Handover[]
  readonly mayRecord: boolean
}

export interface WhichPacket {
  readonly caseId: string
  readonly gruppe: Empfaengergruppe
}

export interface HandoverInput extends WhichPacket {
  /** What the person had before them. */
  readonly edition: string
  readonly on: PlainDate
  readonly how: HandoverWay
  /** What was given as a receipt, in words. */
  readonly receipt: string
}

export type HandoverResult = 'done' | 'stale' | 'notFound'

/** What each recipient gets, for those who may have it. Undefined is not there or not for this viewer. */
export interface Packets {
  list(viewer: Viewer, caseId: string, today: PlainDate): Promise<readonly PacketView[] | undefined>
  bound(viewer: Viewer, which: WhichPacket, today: PlainDate): Promise<MadePacket | undefined>
  archive(viewer: Viewer, which: WhichPacket, today: PlainDate): Promise<Uint8Array | undefined>
  handOver(viewer: Viewer, input: HandoverInput, today: PlainDate): Promise<HandoverResult>
}

interface PacketRoom {
  readonly files: Pick<FileStore, 'read'>
  readonly typesetter: Typesetter
}

export function packets(cases: Cases, { files, typesetter }: PacketRoom): Packets {
  const making = (caseId: string) => ({ typesetter, read: (sha256: string) => files.read(caseId, sha256) })
  return {
    list: (viewer, caseId, today) => listPackets(cases, viewer, caseId, today),
    bound: async (viewer, which, today) => {
      const facts = await factsFor(cases, viewer, which, today)
      return facts && (await makePacket(making(which.caseId), facts))
    },
    archive: async (viewer, which, today) => {
      const facts = await factsFor(cases, viewer, which, today)
      return facts && (await makeArchive(making(which.caseId), facts))
    },
    handOver: (viewer, input, today) => handOver(cases, viewer, input, today),
  }
}

async function listPackets(
  cases: Cases,
  viewer: Viewer,
  caseId: string,
  today: PlainDate,
): Promise<readonly PacketView[] | undefined> {
  const file = await enterCase(cases, { viewer, caseId, operation: 'view', today })
  if (!file) return undefined
  const lists = await listsFor(cases, file, today)
  const handovers = await handoversOf(cases, caseId)
  return lists.map((list) => ({
    ...list,
    open: list.open.filter(({ readers }) => partiesIn(file).some((partei) => readers.includes(partei))),
    recipientName: nameOf(file, list.recipient),
    handovers: handovers.filter(({ gruppe, recipient }) => gruppe === list.gruppe && recipient === list.recipient),
    mayRecord: actingParty(file, list) !== undefined,
  }))
}

/** The packets of a file that somebody with these standings may have. */
async function listsFor(cases: Cases, file: Entered, today: PlainDate): Promise<readonly PacketList[]> {
  const als = partiesIn(file)
  const mine = packetsIn(await linesOf(cases, file, today)).filter(({ parties }) =>
    parties.some((partei) => als.includes(partei)),
  )
  const documents = mine.flatMap(({ papers }) => papers.flatMap((one) => [...one.documents, ...one.translations]))
  const known = await filesNamed(cases.db, file.caseId, documents)
  return mine.map((contents) => listOf(contents, known))
}

function partiesIn({ standings }: Entered): readonly Partei[] {
  return standings.filter(({ role }) => role !== 'verwaltung').map(({ partei }) => partei)
}

async function factsFor(
  cases: Cases,
  viewer: Viewer,
  { caseId, gruppe }: WhichPacket,
  today: PlainDate,
): Promise<PacketFacts | undefined> {
  const file = await enterCase(cases, { viewer, caseId, operation: 'view', today })
  const list = file && (await listsFor(cases, file, today)).find((one) => one.gruppe === gruppe)
  if (!file || !list) return undefined
  const [persons, row] = await Promise.all([
    personsOf(cases.db, caseId),
    cases.db.selectFrom('board').select('reference').where('case_id', '=', caseId).executeTakeFirst(),
  ])
  const person = persons.find(({ role }) => role === 'fachkraft') ?? persons.find(({ role }) => role === 'familie')
  return {
    list,
    reference: row?.reference ?? caseId,
    subject: person ? `${person.givenNames} ${person.familyNames}`.trim() : '',
    recipient: nameOf(file, list.recipient),
    author: authorOf(file, viewer, list),
    date: today,
  }
}

async function handOver(cases: Cases, viewer: Viewer, input: HandoverInput, today: PlainDate): Promise<HandoverResult> {
  const { caseId, gruppe, edition, on } = input
  const file = await enterCase(cases, { viewer, caseId, operation: 'act', today })
  const list = file && (await listsFor(cases, file, today)).find((one) => one.gruppe === gruppe)
  const als = file && list && actingParty(file, list)
  if (!als || on > today) return 'notFound'
  if (list.edition !== edition) return 'stale'
  const { how, receipt } = input
  await recordHandover(cases, list, { caseId, on, how, receipt, by: viewer.userId, als })
  return 'done'
}

function actingParty({ standings }: Entered, { parties }: PacketList): Partei | undefined {
  return parties.find((partei) => mayInCase(standings, 'act', partei))
}

function nameOf({ parties }: Entered, recipient: Partei): string {
  return parties.findLast(({ partei, until }) => partei === recipient && until === undefined)?.name ?? ''
}

function authorOf({ standings }: Entered, viewer: Viewer, { parties }: PacketList): string {
  const standing = standings.find(({ partei }) => parties.includes(partei))
  return viewer.organisations.find(({ id }) => id === standing?.organisationId)?.name ?? viewer.name
}
