import type { Generated } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'

/** The tables of the accounts (migrations 0002, 0005, 0018). Of every token, link and code only a hash is stored. */
export interface AccessTables {
  organisations: OrganisationTable
  users: UserTable
  passkeys: PasskeyTable
  recovery_codes: RecoveryCodeTable
  memberships: MembershipTable
  deputies: DeputyTable
  invitations: InvitationTable
  recoveries: RecoveryTable
  sessions: SessionTable
  oidc_identities: OidcIdentityTable
  sign_in_attempts: AttemptTable
  spent_challenges: SpentChallengeTable
  email_changes: EmailChangeTable
  api_tokens: ApiTokenTable
}

export const ORGANISATION_KINDS = [
  'behoerde',
  'arbeitgeber',
  'unterbevollmaechtigter',
  'anerkennendeStelle',
  'zentralstelle',
  'bundesagentur',
  'auslandsvertretung',
  'beratungsstelle',
] as const
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

export const ROLES = ['sachbearbeitung', 'leitung', 'verwaltung', 'ansprechpartner'] as const
export type Role = (typeof ROLES)[number]

export type UserLanguage = 'de' | 'en'

interface OrganisationTable {
  id: Generated<string>
  kind: OrganisationKind
  name: string
  /** The code of the Land whose law the organisation is under. */
  land: string | null
  gemeinde: string | null
  created_at: Date
  demonstration: Generated<boolean>
}

interface UserTable {
  id: Generated<string>
  /** In small letters: one person, one account, however the address is written. */
  email: string
  name: string
  language: UserLanguage
  password_hash: string | null
  /** Sealed with the key of the installation. */
  totp_secret: string | null
  /** The half minute of the last accepted code: no code counts twice. */
  totp_last_step: Generated<number>
  created_at: Date
  demonstration: Generated<boolean>
  disabled_at: Date | null
}

interface PasskeyTable {
  id: string
  user_id: string
  public_key: Buffer
  counter: number
  transports: string[]
  label: string
  created_at: Date
  last_used_at: Date | null
}

interface RecoveryCodeTable {
  user_id: string
  code_hash: Buffer
  used_at: Date | null
}

interface MembershipTable {
  id: Generated<string>
  user_id: string
  organisation_id: string
  role: Role
  from_day: PlainDate
  /** The last day, where one was agreed. */
  until_day: PlainDate | null
  /** Ended at once. */
  ended_at: Date | null
}

interface DeputyTable {
  id: Generated<string>
  user_id: string
  deputy_id: string
  organisation_id: string
  from_day: PlainDate
  until_day: PlainDate
  ended_at: Date | null
}

interface InvitationTable {
  id: Generated<string>
  token_hash: Buffer
  email: string
  language: UserLanguage
  organisation_id: string | null
  role: Role | null
  case_id: string | null
  partei: Partei | null
  /** The kind of entry by which a personal link was asked for; absent for every other invitation. */
  step: string | null
  /** The number of the entry that asks: the link answers this one alone. Absent where it serves a whole party. */
  request: number | null
  invited_by: string | null
  created_at: Date
  expires_at: Date
  used_at: Date | null
  revoked_at: Date | null
  code_hash: Buffer | null
  code_expires_at: Date | null
  code_attempts: Generated<number>
}

interface RecoveryTable {
  token_hash: Buffer
  user_id: string
  created_at: Date
  expires_at: Date
  used_at: Date | null
}

interface SessionTable {
  id: Generated<string>
  id_hash: Buffer
  /** A person with an account, or … */
  user_id: string | null
  /** … somebody with a personal link. */
  invitation_id: string | null
  /** The office whose sign-in vouched for the person: the session acts for it alone. */
  organisation_id: string | null
  created_at: Date
  last_seen_at: Date
  expires_at: Date
  user_agent: string
  second_factor_at: Date | null
  ended_at: Date | null
}

interface OidcIdentityTable {
  issuer: string
  subject: string
  user_id: string
  created_at: Date
}

interface AttemptTable {
  /** A keyed hash of whom or what is counted: no address of anybody is stored. */
  key: string
  points: number
  window_ends_at: Date
}

interface EmailChangeTable {
  token_hash: Buffer
  user_id: string
  /** The new address, which has not shown yet that it is read by the person. */
  email: string
  created_at: Date
  expires_at: Date
  used_at: Date | null
}

/** What a program may do with a token: less than the person, never more. */
export const TOKEN_SCOPES = ['read', 'act', 'open'] as const
export type TokenScope = (typeof TOKEN_SCOPES)[number]

interface ApiTokenTable {
  id: Generated<string>
  user_id: string
  token_hash: Buffer
  label: string
  scopes: TokenScope[]
  created_at: Date
  expires_at: Date
  last_used_at: Date | null
  revoked_at: Date | null
}

interface SpentChallengeTable {
  hash: Buffer
  expires_at: Date
}
