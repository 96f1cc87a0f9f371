import type { Kysely, Transaction } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Tables } from '#server/database/tables.ts'
import type { AccessMail } from './access-mail.ts'
import type { OidcOffice } from './oidc-office.ts'
import type { Seal } from './sealed-cookie.ts'

export type Db = Kysely<Tables>

/** What the accounts need of the world, put together once by {@link openAccess}. */
export interface Access {
  readonly db: Db
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** The address people use: `https://vorab.example`. Links in mails and passkeys belong to it. */
  readonly origin: string
  readonly keys: AccessKeys
  readonly seals: AccessSeals
  /** Puts a mail into the outbox, in the transaction of what it tells of. */
  readonly mail: (db: Db, mail: AccessMail) => Promise<void>
  readonly offices: readonly OidcOffice[]
  readonly takeSeat: TakeSeat
}

/** Who was invited to take part in a case, and as whom. */
export interface Seat {
  readonly caseId: string
  readonly partei: Partei
  readonly email: string
  readonly userId: string
}

/** Puts a person on the place kept for the address, in the transaction of the acceptance; false where none is kept. */
export type TakeSeat = (tx: Transaction<Tables>, seat: Seat, today: PlainDate) => Promise<boolean>

export interface AccessKeys {
  readonly attempts: Uint8Array
  readonly mailCode: Uint8Array
  /** Of tokens for programs: a form that is sent twice makes the same one. */
  readonly apiToken: Uint8Array
}

/** Each seal opens for its purpose alone. */
export interface AccessSeals {
  /** Secrets of authenticator apps, as they lie in the database. */
  readonly totp: Seal
  /** What a passkey has to sign. */
  readonly challenge: Seal
  /** A new secret of an app between the page that shows it and the form that confirms it. */
  readonly enrolment: Seal
  /** The way to an office's sign-in and back. */
  readonly oidc: Seal
  /** New recovery codes until they were noted. */
  readonly codes: Seal
}
