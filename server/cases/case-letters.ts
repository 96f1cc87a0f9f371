import type { Transaction } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Tables } from '#server/database/tables.ts'

/** Somebody who takes part in a case by an address. */
export interface Addressee {
  readonly caseId: string
  readonly partei: Partei
  readonly email: string
  readonly language: 'de' | 'en'
}

/** What cases write to people who have no account in them. Each leaves with the transaction it is given. */
export interface CaseLetters {
  /** The address as it is kept; nothing where it is none. */
  address(typed: string): string | undefined
  /** Whether somebody may have one more letter sent now; of persons the address is counted too, offices get many. */
  mayWrite(userId: string, email: string | undefined): Promise<boolean>
  /** Whether the same person has just had a letter sent there: the same button, pressed twice. */
  justWritten(tx: Transaction<Tables>, to: Addressee, by: string): Promise<boolean>
  /** Invites a person to an account that takes part in the case; an earlier one to the same address is void. */
  invite(
    tx: Transaction<Tables>,
    to: Addressee,
    by: { readonly id: string; readonly name: string },
    today: PlainDate,
  ): Promise<void>
  /** Asks an office for a step by a personal link; a link it had to the same request before is closed. */
  ask(tx: Transaction<Tables>, to: Addressee & AskedStep, by: string | undefined, today: PlainDate): Promise<void>
  /** Closes the links of an office to requests that are over: answered, or taken back. The other links stay. */
  settle(tx: Transaction<Tables>, which: Recipient, requests: RequestStates): Promise<void>
  /** Closes every open link and invitation of an address in a role. */
  close(tx: Transaction<Tables>, which: Recipient): Promise<void>
}

export type Recipient = Omit<Addressee, 'language'>

/** What an office is asked for. */
export interface AskedStep {
  /** The kind of entry that asks. */
  readonly step: string
  /** Its number: the link answers it and nothing else. Absent where the link serves all that a party may do. */
  readonly request: number | undefined
}

export interface RequestStates {
  /** Requests that still wait for this office. */
  readonly open: readonly (number | undefined)[]
  /** Requests that stand in the file, answered or not; any other one was taken back. */
  readonly standing: readonly number[]
}
