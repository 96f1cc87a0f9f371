import type { PlainDate } from '#law/calendar/plain-date.ts'

/** Whom a Vorabzustimmung must reach. */
export const recipients = ['auslandsvertretung', 'arbeitgeber', 'fachkraft'] as const
export type Recipient = (typeof recipients)[number]

/** By which way, the surest first: what a machine does, then what people do. */
export const rungs = ['register', 'sichereEmail', 'original', 'email', 'uebergabe'] as const
export type Rung = (typeof rungs)[number]

/** What is to arrive. */
export interface Parcel {
  /** The same in every try: whoever receives it twice keeps it once. */
  readonly key: string
  /** The number people quote. */
  readonly reference: string
  readonly issuedOn: PlainDate
  readonly person: ParcelPerson | undefined
  /** Where a mail goes to. */
  readonly address: string | undefined
  /** The signed consent; undefined where the entry names no file. */
  readonly paper: { readonly name: string; readonly content: Uint8Array } | undefined
  readonly language: 'de' | 'en'
}

/** What the register asks of the person (§ 3 Abs. 1 Nr. 4 AZRG). */
export interface ParcelPerson {
  readonly givenNames: string
  readonly familyNames: string
  readonly bornOn: PlainDate | undefined
  readonly birthPlace: string | undefined
  readonly nationalities: readonly string[]
}

/** Why nothing came through that may come through later. */
export type Unreachable = 'refused' | 'timeout' | 'brokenOff' | 'busy'

export type Outcome =
  /** It is there; the proof is what the other side gave for it. */
  | { readonly result: 'delivered'; readonly proof: string }
  /** Taken in, and whether it is kept will be said later. */
  | { readonly result: 'accepted' }
  | { readonly result: 'unreachable'; readonly reason: Unreachable }
  /** No further try by this way changes that. */
  | { readonly result: 'rejected'; readonly reason: string }

/** One way out of the house. It never throws for what a network does. */
export interface Channel {
  send(parcel: Parcel): Promise<Outcome>
  /** What became of something that was accepted. Absent where every answer is final. */
  readonly ask?: (key: string) => Promise<Outcome>
}

/** The ways that this installation has; what is missing is skipped, visibly. */
export type Channels = Readonly<Partial<Record<'register' | 'sichereEmail' | 'email', Channel>>>

/** Somebody reads why it failed; whose address it was need not stand there. */
export function withoutAddresses(reason: string): string {
  return reason.replaceAll(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '…').slice(0, 300)
}
