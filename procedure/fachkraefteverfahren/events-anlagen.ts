import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from './beteiligte.ts'

/** Papers that came into the file and went out of it. Which are needed is worked out, not stored. */
export interface Anlagenereignisse {
  readonly anlageEingegangen: {
    readonly anlage: string
    readonly form: Anlagenform
    /** The entry of the paper that this translates; absent: the paper itself. */
    readonly uebersetzungVon?: number
    /** Code of the state that issued it: what shows that it is genuine follows from that. */
    readonly staat?: string
  }
  readonly anlageBeanstandet: { readonly anlage: string; readonly grund: string }
  /** The office sets the worker a time for statements or papers (§ 82 Abs. 1 S. 2 AufenthG). */
  readonly fristGesetzt: {
    readonly unterlagen: readonly string[]
    readonly bis: PlainDate
    /** Told what follows when it passes (§ 82 Abs. 3 S. 2 AufenthG). */
    readonly belehrt: boolean
    /** The earlier setting that this one extends, even backwards (§ 31 Abs. 7 VwVfG); absent: a time of its own. */
    readonly verlaengert?: number
  }
  readonly unterlagenNachgereicht: { readonly fristsetzung: number }
  readonly schreibenEingegangen: { readonly absender: Partei; readonly betreff: string }
}

export type Anlagenform = 'original' | 'beglaubigteKopie' | 'farbkopie' | 'kopie' | 'elektronisch'
