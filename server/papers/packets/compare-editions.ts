import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Empfaengergruppe } from '#procedure/fachkraefteverfahren/checklistenzeile.ts'
import type { ListedFile } from './packet-tables.ts'

/** As much of a packet as is needed to tell who has what. */
export interface ComparedPacket {
  readonly gruppe: Empfaengergruppe
  readonly recipient: Partei
  /** As it is now. */
  readonly files: readonly ListedFile[]
  /** Newest first. */
  readonly handovers: readonly { readonly on: PlainDate; readonly list: readonly ListedFile[] }[]
}

/** What one recipient has of a file, by its last hand-over. */
export interface HeldEdition {
  readonly gruppe: Empfaengergruppe
  readonly recipient: Partei
  /** `same`: this very file. `older`: another one of the same paper. `notYet`: nothing of it. */
  readonly state: 'same' | 'older' | 'notYet'
  readonly on: PlainDate | undefined
  /** The hashes of what is there instead. */
  readonly had: readonly string[]
}

export interface ComparedFile extends ListedFile {
  readonly held: readonly HeldEdition[]
}

/** File by file, as the packets are now: whether all recipients have the same edition of it, by its hash. */
export function compareEditions(packets: readonly ComparedPacket[]): readonly ComparedFile[] {
  const files = packets.flatMap((packet) => packet.files)
  const once = files.filter(({ sha256 }, at) => files.findIndex((file) => file.sha256 === sha256) === at)
  return once.map(({ anlage, name, sha256 }) => ({
    anlage,
    name,
    sha256,
    held: packets.flatMap((packet) => {
      const own = packet.files.find((file) => file.sha256 === sha256)
      return own ? [heldBy(packet, own)] : []
    }),
  }))
}

function heldBy({ gruppe, recipient, files, handovers: [last] }: ComparedPacket, file: ListedFile): HeldEdition {
  const about = { gruppe, recipient, on: last?.on }
  if (!last) return { ...about, state: 'notYet', had: [] }
  if (last.list.some(({ sha256 }) => sha256 === file.sha256)) return { ...about, state: 'same', had: [] }
  const isStill = (hash: string): boolean => files.some(({ sha256 }) => sha256 === hash)
  const had = last.list.filter(({ anlage, sha256 }) => anlage === file.anlage && !isStill(sha256))
  return { ...about, state: had.length > 0 ? 'older' : 'notYet', had: had.map(({ sha256 }) => sha256) }
}
