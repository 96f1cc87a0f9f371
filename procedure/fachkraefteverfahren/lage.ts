import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Ablehnungsgrund, Context, Refusal } from './commands.ts'
import type { Ereignis, Ereignisart } from './events.ts'
import { letzter, type State } from './state.ts'
import type { Modus, Vorhaben } from './vorhaben.ts'

/** What a guard looks at besides the event. */
export interface Lage {
  readonly state: State
  /** The day of the act. */
  readonly am: PlainDate
  readonly context: Context
  readonly modus: Modus
  readonly vorhaben: Vorhaben | undefined
}

/** What stands against an event of this kind. Empty: nothing. */
export type Voraussetzung<Art extends Ereignisart> = (event: Ereignis<Art>, lage: Lage) => readonly Refusal[]

/** One guard for every kind of a group of events. */
export type Voraussetzungen<Art extends Ereignisart> = { readonly [A in Art]: Voraussetzung<A> }

export const keine: Voraussetzung<Ereignisart> = () => []

/** A refusal when something is not as the norm wants it. */
export function wenn(
  broken: boolean,
  grund: Ablehnungsgrund,
  norm: string,
  woran?: string | number,
): readonly Refusal[] {
  if (!broken) return []
  return [woran === undefined ? { grund, norm } : { grund, norm, woran: String(woran) }]
}

/** The mode in which the file is kept; before it is opened, the strict one. */
export function modusOf(state: State): Modus {
  return letzter(state, 'vorgangEroeffnet')?.ereignis.modus ?? 'behoerde'
}
