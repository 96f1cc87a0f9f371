const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long things last, in milliseconds. */
export const LASTS = {
  /** A session that nobody used for so long is over … */
  sessionIdle: HOUR,
  /** … and every session after a working day. */
  session: 12 * HOUR,
  /** From the password to the second factor. */
  halfSession: 10 * MINUTE,
  /** A change of what proves who one is asks for a proof not older than this. */
  fresh: 30 * MINUTE,
  /** Nobody means a second letter so soon: it is the same button, pressed twice, and the link of the first would be void. */
  samePress: 10_000,
  invitation: 14 * DAY,
  /** A personal link serves for one step of a case, as long as an office may take for it. */
  personalLink: 90 * DAY,
  /** The first administrator sits at the machine. */
  setup: DAY,
  recovery: 30 * MINUTE,
  /** Somebody who changes the address sits at the machine and opens the other mailbox. */
  emailChange: HOUR,
  day: DAY,
  mailCode: 10 * MINUTE,
  challenge: 5 * MINUTE,
  /** Time to fetch a telephone and install an app. */
  enrolment: HOUR,
} as const

/** How many wrong codes one code by mail survives. */
export const CODE_ATTEMPTS = 5

export interface Limit {
  readonly points: number
  readonly windowMs: number
}

/** How often something may be tried before it has to wait. */
export const LIMITS = {
  /** Passwords for one account, whoever tries. */
  account: { points: 10, windowMs: 15 * MINUTE },
  /** Passwords from one place, whatever account. An office may share one address of the network. */
  client: { points: 100, windowMs: 15 * MINUTE },
  /** Codes of the app for one person. */
  secondFactor: { points: 8, windowMs: 15 * MINUTE },
  /** The same codes over a day: with patience somebody would guess one of a million in weeks. */
  longRun: { points: 40, windowMs: DAY },
  /** Mails to one address. */
  mail: { points: 5, windowMs: HOUR },
  /** Papers checked from one place. A mission may share one address of the network. */
  paperCheck: { points: 100, windowMs: 15 * MINUTE },
  /** Requests of one program with its token. */
  token: { points: 600, windowMs: 5 * MINUTE },
  /** Wrong tokens from one place. */
  wrongToken: { points: 60, windowMs: 15 * MINUTE },
  /** Invitations by one person. */
  invitations: { points: 50, windowMs: HOUR },
} as const satisfies Readonly<Record<string, Limit>>

export type LimitName = keyof typeof LIMITS
