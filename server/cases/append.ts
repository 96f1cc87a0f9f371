import type { Transaction } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Author, StoredEvent } from '#procedure/decider/envelope.ts'
import type { Tables } from '#server/database/tables.ts'

/** An event says what kind it is. */
export type Typed = { readonly type: string }

export interface NewEvent<Data extends Typed> {
  readonly data: Data
  readonly am: PlainDate
  readonly documents: readonly string[]
}

/** What a command brings about in a case. */
export interface Append<Data extends Typed> {
  readonly caseId: string
  /** The number of the last event that whoever decided has seen. */
  readonly expectedSeq: number
  /** Made by whoever sends the command, at random: it makes a second sending harmless, and hashes impossible to guess. */
  readonly commandId: string
  readonly events: readonly NewEvent<Data>[]
  readonly by: Author
  /** In milliseconds. */
  readonly recordedAt: number
  readonly lawVersion: string
}

export type Appended<Data extends Typed> =
  | { readonly done: 'appended'; readonly events: readonly StoredEvent<Data>[] }
  /** The command was here before: what it brought about then. Nothing was written. */
  | { readonly done: 'repeated'; readonly events: readonly StoredEvent<Data>[] }
  /** Others were quicker: what they did. Nothing was written. */
  | { readonly done: 'conflict'; readonly since: readonly StoredEvent<Data>[] }

/** Runs in the transaction of the append, after the events are written. When it throws, nothing has happened. */
export type Within<Data extends Typed> = (
  tx: Transaction<Tables>,
  appended: readonly StoredEvent<Data>[],
) => Promise<void>
