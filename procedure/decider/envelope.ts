import type { PlainDate } from '#law/calendar/plain-date.ts'

/**
 * What the store keeps of an event: what happened, its place, and who says so. It is written once. `hash` covers every
 * other field and `previousHash` binds it to the event before, so that nothing can be changed, left out or put in between
 * without a trace.
 */
export interface StoredEvent<Data extends { readonly type: string } = { readonly type: string }> {
  readonly caseId: string
  /** From 1, without gap. The order is this number, never a time. */
  readonly seq: number
  /** `type` of the data. */
  readonly type: Data['type']
  readonly data: Data
  /** The legal day of what happened. */
  readonly am: PlainDate
  /** When it was written down, in ISO 8601 with milliseconds, UTC. */
  readonly recordedAt: string
  readonly by: Author
  /** Hashes of the documents that prove it. */
  readonly documents: readonly string[]
  /** The command that brought it about; the same one never works twice in a case. */
  readonly commandId: string
  /** The version of the law that was relied on. */
  readonly lawVersion: string
  /** Hash of the event before; {@link NO_HASH} for the first. */
  readonly previousHash: string
  readonly hash: string
}

/** Everything that the hash of an event covers. */
export type Envelope = Omit<StoredEvent, 'hash'>

/** As which party somebody recorded an event. Nobody (`null`) where the program did it on its own. */
export interface Author {
  readonly partei: string
  readonly user: string | null
}

/** What stands in place of an event for somebody who may not see it: enough to verify the chain, nothing to read. */
export type WithheldEvent = Pick<StoredEvent, 'seq' | 'previousHash' | 'hash'>

/** The hash before the first event of a case. */
export const NO_HASH = '0'.repeat(64)
