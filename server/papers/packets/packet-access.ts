import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Empfaengergruppe } from '#procedure/fachkraefteverfahren/checklistenzeile.ts'
import { type Cases, type Entered, enterCase } from '#server/cases/cases.ts'
import { mayInCase, type Operation } from '#server/cases/permissions.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { linesOf } from '#server/evidence/attachments.ts'
import { filesNamed } from '#server/files/file-lines.ts'
import { packetsIn } from './packet-contents.ts'
import { listOf, type PacketList } from './packet-list.ts'

export interface WhichPacket {
  readonly caseId: string
  readonly gruppe: Empfaengergruppe
}

/** A packet that somebody may have, and the file of its case. */
export interface EnteredPacket {
  readonly file: Entered
  readonly list: PacketList
}

export async function enterPacket(
  cases: Cases,
  asked: WhichPacket & { readonly viewer: Viewer; readonly operation: Operation; readonly today: PlainDate },
): Promise<EnteredPacket | undefined> {
  const file = await enterCase(cases, asked)
  const list = file && (await listsFor(cases, file, asked.today)).find(({ gruppe }) => gruppe === asked.gruppe)
  return file && list && { file, list }
}

/** The packets of a file that somebody with these standings may have. */
export async function listsFor(cases: Cases, file: Entered, today: PlainDate): Promise<readonly PacketList[]> {
  const als = partiesIn(file)
  const mine = packetsIn(await linesOf(cases, file, today)).filter(({ parties }) =>
    parties.some((partei) => als.includes(partei)),
  )
  const documents = mine.flatMap(({ papers }) => papers.flatMap((one) => [...one.documents, ...one.translations]))
  const known = await filesNamed(cases.db, file.caseId, documents)
  return mine.map((contents) => listOf(contents, known))
}

/** Whoever only administers accounts is no party. */
export function partiesIn({ standings }: Entered): readonly Partei[] {
  return standings.filter(({ role }) => role !== 'verwaltung').map(({ partei }) => partei)
}

/** As whom somebody records what happened to a packet. */
export function actingParty({ file, list }: EnteredPacket): Partei | undefined {
  return list.parties.find((partei) => mayInCase(file.standings, 'act', partei))
}

/** Whether somebody is the recipient, and may say so. */
export function isRecipient({ file, list }: EnteredPacket): boolean {
  return mayInCase(file.standings, 'act', list.recipient)
}

export function nameOf({ parties }: Entered, recipient: Partei): string {
  return parties.findLast(({ partei, until }) => partei === recipient && until === undefined)?.name ?? ''
}

/** Who puts a packet together: the organisation for which somebody acts, or the person. */
export function authorOf({ file, list }: EnteredPacket, viewer: Viewer): string {
  const standing = file.standings.find(({ partei }) => list.parties.includes(partei))
  return viewer.organisations.find(({ id }) => id === standing?.organisationId)?.name ?? viewer.name
}
