import type { Channels, Recipient, Rung } from './channel.ts'

/** How patient the ladder is. */
export interface Patience {
  /** So many tries by one way before the next one. */
  readonly tries: number
  /** Before the second try, in milliseconds; doubled each time. */
  readonly firstPauseMs: number
  /** So often it is asked what became of something accepted. */
  readonly asks: number
  readonly askPauseMs: number
  /** So often it is still asked after the fall, because a receipt can be late. */
  readonly lateAsks: number
  readonly lateAskPauseMs: number
}

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

export const usualPatience: Patience = {
  tries: 5,
  firstPauseMs: MINUTE,
  asks: 6,
  askPauseMs: 10 * MINUTE,
  lateAsks: 3,
  lateAskPauseMs: DAY,
}

/** How long to wait before the next try. */
export function pauseBefore({ firstPauseMs }: Patience, tries: number): number {
  return firstPauseMs * 2 ** Math.max(0, tries - 1)
}

/** How the employer wants the Vorabzustimmung to come (agreement, D 6). */
export type Zuleitung = 'persoenlich' | 'post' | 'email'

/** The rungs of a recipient, the first first. The last of the mission and the employer is done by people. */
export function ladderOf(recipient: Recipient, zuleitung: Zuleitung | undefined): readonly [Rung, ...Rung[]] {
  switch (recipient) {
    case 'auslandsvertretung':
      return ['register', 'sichereEmail', 'original']
    case 'arbeitgeber':
      return zuleitung === 'email' ? ['email', 'uebergabe'] : ['uebergabe']
    case 'fachkraft':
      return ['email']
  }
}

/** Why a rung is skipped before anything was tried. */
export type Skip = 'notConfigured' | 'noAddress'

/** What stands against a rung in this installation. */
export function skipOf(
  rung: Rung,
  { channels, address }: { readonly channels: Channels; readonly address: boolean },
): Skip | undefined {
  switch (rung) {
    case 'register':
      return channels.register ? undefined : 'notConfigured'
    case 'sichereEmail':
    case 'email':
      if (!channels[rung]) return 'notConfigured'
      return address ? undefined : 'noAddress'
    case 'original':
    case 'uebergabe':
      return undefined
  }
}

/** Whether people do it. */
export function isByHand(rung: Rung): boolean {
  return rung === 'original' || rung === 'uebergabe'
}

/** The rung after one; undefined at the end. */
export function nextRung(ladder: readonly Rung[], rung: Rung): Rung | undefined {
  return ladder[ladder.indexOf(rung) + 1]
}
