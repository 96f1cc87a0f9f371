import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'
import { type Cases, type Entered, enterCase } from '#server/cases/cases.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { documentReference } from '#server/files/document-reference.ts'
import { type FileLine, filesNamed, readableFiles } from '#server/files/file-lines.ts'
import type { FileStore } from '#server/files/file-store.ts'
import type { Typesetter } from '#server/papers/typesetter.ts'
import { personsOf } from '#server/persons/persons.ts'
import { leftOut } from './bound-size.ts'
import { handoverSheet } from './handover-sheet.ts'
import { type Handover, handoversOf, recordHandover } from './handovers.ts'
import { type MadePacket, makeArchive, makePacket, type PacketFacts } from './make-packet.ts'
import {
  actingParty,
  authorOf,
  type EnteredPacket,
  enterPacket,
  isRecipient,
  listsFor,
  nameOf,
  partiesIn,
  type WhichPacket,
} from './packet-access.ts'
import type { PacketFile, PacketList } from './packet-list.ts'
import type { HandoverWay } from './packet-tables.ts'
import { type ReceiptInput, type ReceiptResult, receivePacket, type WhichHandover, whichOf } from './receive-packet.ts'

/** A packet as somebody sees it who may have it. */
export interface PacketView extends PacketList {
  readonly recipientName: string
  /** Who would hand it over now: filled in for whoever records it. */
  readonly author: string
  /** Newest first. */
  readonly handovers: readonly Handover[]
  readonly mayRecord: boolean
  /** Whether the viewer is the recipient, and may acknowledge it. */
  readonly isRecipient: boolean
  /** What the packet would be too large with. */
  readonly leftOut: readonly PacketFile[]
}

export interface HandoverInput extends WhichPacket {
  /** What the person had before them. */
  readonly edition: string
  readonly on: PlainDate
  readonly how: HandoverWay
  /** Who handed it over, and to whom. */
  readonly by: string
  readonly to: string
  /** A number of a consignment, a mail, a stamp. */
  readonly note: string
}

export type HandoverResult = 'done' | 'stale' | 'notFound'

/** What each recipient gets, for those who may have it. Undefined is not there or not for this viewer. */
export interface Packets {
  list(viewer: Viewer, caseId: string, today: PlainDate): Promise<readonly PacketView[] | undefined>
  bound(viewer: Viewer, which: WhichPacket, today: PlainDate): Promise<MadePacket | undefined>
  /** Comes piece by piece. */
  archive(viewer: Viewer, which: WhichPacket, today: PlainDate): Promise<AsyncGenerator<Uint8Array> | undefined>
  handOver(viewer: Viewer, input: HandoverInput, today: PlainDate): Promise<HandoverResult>
  /** The recipient says that it is there, or somebody enters the receipt that the recipient gave. */
  receive(viewer: Viewer, input: ReceiptInput, today: PlainDate): Promise<ReceiptResult>
  /** The scan that is kept with a receipt. */
  scan(
    viewer: Viewer,
    which: WhichHandover,
    today: PlainDate,
  ): Promise<{ readonly line: FileLine; readonly content: Buffer } | undefined>
  /** The record of a hand-over, to be signed on paper or kept. */
  sheet(viewer: Viewer, which: WhichHandover, today: PlainDate): Promise<Schriftstueck | undefined>
}

interface PacketRoom {
  readonly files: Pick<FileStore, 'read' | 'sealed' | 'held'>
  readonly typesetter: Typesetter
}

export function packets(cases: Cases, room: PacketRoom): Packets {
  const making = (caseId: string) => ({
    typesetter: room.typesetter,
    sealed: (sha256: string) => room.files.sealed(caseId, sha256),
    there: (hashes: readonly string[]) => readableFiles(cases.db, caseId, hashes),
  })
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
    receive: (viewer, input, today) => receivePacket({ cases, files: room.files }, viewer, input, today),
    scan: async (viewer, which, today) => {
      const scan = (await whichOf(cases, viewer, which, today))?.handover.receipt?.scan
      const content = scan === undefined ? undefined : await room.files.read(which.caseId, scan)
      const [line] = scan === undefined ? [] : await filesNamed(cases.db, which.caseId, [documentReference(scan)])
      return line && content && { line, content }
    },
    sheet: async (viewer, which, today) => {
      const found = await whichOf(cases, viewer, which, today)
      if (!found) return undefined
      const { subject, reference } = await aboutCase(cases, which.caseId)
      const recipient = nameOf(found.file, found.handover.recipient)
      return handoverSheet({ handover: found.handover, subject, reference, recipient, author: authorOf(found, viewer) })
    },
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
    author: authorOf({ file, list }, viewer),
    handovers: handovers.filter(({ gruppe, recipient }) => gruppe === list.gruppe && recipient === list.recipient),
    mayRecord: actingParty({ file, list }) !== undefined,
    isRecipient: isRecipient({ file, list }),
    leftOut: leftOut(list.files),
  }))
}

async function factsFor(
  cases: Cases,
  viewer: Viewer,
  which: WhichPacket,
  today: PlainDate,
): Promise<PacketFacts | undefined> {
  const entered = await enterPacket(cases, { ...which, viewer, operation: 'view', today })
  return entered && (await factsOf(cases, entered, { viewer, today }))
}

async function factsOf(
  cases: Cases,
  entered: EnteredPacket,
  { viewer, today }: { readonly viewer: Viewer; readonly today: PlainDate },
): Promise<PacketFacts> {
  const { file, list } = entered
  const about = await aboutCase(cases, file.caseId)
  return { list, ...about, recipient: nameOf(file, list.recipient), author: authorOf(entered, viewer), date: today }
}

/** The number of a case, and whom it is about. */
async function aboutCase(
  cases: Cases,
  caseId: Entered['caseId'],
): Promise<{ readonly reference: string; readonly subject: string }> {
  const [persons, row] = await Promise.all([
    personsOf(cases.db, caseId),
    cases.db.selectFrom('board').select('reference').where('case_id', '=', caseId).executeTakeFirst(),
  ])
  const person = persons.find(({ role }) => role === 'fachkraft') ?? persons.find(({ role }) => role === 'familie')
  return {
    reference: row?.reference ?? caseId,
    subject: person ? `${person.givenNames} ${person.familyNames}`.trim() : '',
  }
}

async function handOver(cases: Cases, viewer: Viewer, input: HandoverInput, today: PlainDate): Promise<HandoverResult> {
  const { caseId, gruppe, edition, ...handing } = input
  const entered = await enterPacket(cases, { caseId, gruppe, viewer, operation: 'act', today })
  const als = entered && actingParty(entered)
  if (!entered || !als || handing.on > today) return 'notFound'
  if (entered.list.edition !== edition) return 'stale'
  await recordHandover(cases, entered.list, { ...handing, caseId, recordedBy: viewer.userId, als })
  return 'done'
}
