import type { Access, Db, TakeSeat } from './access.ts'
import { type MailText, type OutboxMail, openedMail, sealedMail } from './access-mail.ts'
import { LASTS } from './limits.ts'
import type { OidcOffice } from './oidc-office.ts'
import { type Seal, sealWith } from './sealed-cookie.ts'
import { keyFor } from './tokens.ts'

export interface AccessOptions {
  readonly db: Db
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** The key of the installation: 32 bytes. */
  readonly key: Uint8Array
  /** The address people use. Passkeys belong to it: when it changes, they are lost. */
  readonly origin: string
  /** Puts a mail into the outbox, inside the transaction it is given. */
  /** With the case that the mail goes with, where it belongs to one. */
  readonly enqueue: (db: Db, mail: OutboxMail, caseId: string | undefined) => Promise<void>
  readonly offices?: readonly OidcOffice[]
  /** Absent where nobody is invited to a case. */
  readonly takeSeat?: TakeSeat
}

const noSeat: TakeSeat = () => Promise.resolve(false)

/** Puts the accounts together. Every purpose has a key of its own, made from the one of the installation. */
export function openAccess({
  db,
  clock,
  key,
  origin,
  enqueue,
  offices = [],
  takeSeat = noSeat,
}: AccessOptions): Access {
  const seal = (purpose: string, idleMs: number): Seal => sealWith({ key: keyFor(key, purpose), clock, idleMs })
  const mail = mailSeal(key, clock)
  return {
    db,
    clock,
    origin: new URL(origin).origin,
    keys: { attempts: keyFor(key, 'attempts'), mailCode: keyFor(key, 'mail code'), apiToken: keyFor(key, 'api token') },
    seals: {
      totp: seal('totp', Number.POSITIVE_INFINITY),
      challenge: seal('challenge', LASTS.challenge),
      enrolment: seal('enrolment', LASTS.enrolment),
      oidc: seal('oidc', LASTS.halfSession),
      codes: seal('codes', LASTS.enrolment),
    },
    mail: (tx, message) => enqueue(tx, sealedMail(mail, message), message.caseId),
    offices,
    takeSeat,
  }
}

/** For whoever sends the mails: their words, from what lay in the outbox. */
export function accessMailReader(key: Uint8Array, clock: () => number): (data: OutboxMail['data']) => MailText {
  const seal = mailSeal(key, clock)
  return (data) => openedMail(seal, data)
}

function mailSeal(key: Uint8Array, clock: () => number): Seal {
  return sealWith({ key: keyFor(key, 'mail'), clock, idleMs: Number.POSITIVE_INFINITY })
}
