/** One thing that a writer does: `events` events with an amount each, under one commandId. */
export interface KillCommand {
  readonly caseId: string
  readonly commandId: string
  readonly events: number
  readonly amount: number
}

/** What a writer says on its standard output, one line of JSON each. A line is written before the next thing happens. */
export type Said =
  | { readonly said: 'ready'; readonly ms: number }
  /** About to send. Whether it worked is unknown until it is acknowledged. */
  | { readonly said: 'try'; readonly command: KillCommand }
  | { readonly said: 'ack'; readonly commandId: string; readonly repeated: boolean }

/** What a writer is told on its command line. */
export interface WriterOrder {
  /** An address, or else a folder for the database that comes with the program. */
  readonly url?: string
  readonly dataDirectory: string
  readonly cases: number
  readonly writers: number
  /** Sent by somebody who was killed before he heard the answer: sent again first. */
  readonly retries: readonly KillCommand[]
}
