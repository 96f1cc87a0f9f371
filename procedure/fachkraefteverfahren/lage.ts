import type { PlainDate } from '#law/calendar/plain-date.ts'
import { type Akte, akteOf } from './akte.ts'
import type { Ablehnungsgrund, Context, Refusal } from './commands.ts'
import type { Ereignis, Ereignisart } from './events.ts'
import { letzter, type State } from './state.ts'
import type { Modus, Vorhaben } from './vorhaben.ts'

/** What a guard looks at besides the event. */
export interface Lage {
  readonly state: State
  readonly akte: Akte
  /** The day of the act. */
  readonly am: PlainDate
  readonly context: Context
  readonly modus: Modus
  readonly vorhaben: Vorhaben | undefined
}

/**
 * The file and the act as guards see them.
 * @example lageOf(state, '2026-11-20', context).modus
 */
export function lageOf(state: State, am: PlainDate, context: Context): Lage {
  const akte = akteOf(state)
  return { state, akte, am, context, modus: modusOf(state), vorhaben: akte.vorhaben }
}

/** What stands against an event of this kind. Empty: nothing. */
export type Voraussetzung<Art extends Ereignisart> = (event: Ereignis<Art>, lage: Lage) => readonly Refusal[]

/** One guard for every kind of a group of events. */
export type Voraussetzungen<Art extends Ereignisart> = { readonly [A in Art]: Voraussetzung<A> }

/** The law asks nothing first. */
export const ohne = (): readonly Refusal[] => []

/**
 * A refusal where something is broken; `woran` names the entry, duty, paper or field.
 * @example wenn(cents <= 0, 'angabeUngueltig', '§ 47 Abs. 1 Nr. 15 AufenthV', 'cents')
 */
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
function modusOf(state: State): Modus {
  return letzter(state, 'vorgangEroeffnet')?.ereignis.modus ?? 'behoerde'
}
