import type { PlainDate } from '#law/calendar/plain-date.ts'

/**
 * The grammar of every procedure. What happened is a list of events; what is the case now is their fold; whether something
 * may happen next is decided on that fold alone. Nothing here knows a clock, a store or a law.
 */
export interface Decider<State, Command, Event extends { readonly type: string }, Context, Refusal> {
  readonly initial: State
  readonly evolve: (state: State, eintrag: Eintrag<Event>) => State
  /** The events that a command brings about, or why not. Never throws for something a person can do. */
  readonly decide: (command: Command, state: State, context: Context) => Decision<Event, Refusal>
}

/** An event in its place in the file: the order is `seq`, unique in the case and without gap. */
export interface Eintrag<Event extends { readonly type: string }> {
  readonly seq: number
  /** The legal day of what happened, not the day on which somebody recorded it. */
  readonly am: PlainDate
  /** Who recorded it; whose act it is stands in the event. */
  readonly von: string
  readonly ereignis: Event
  /** Hashes of the documents that prove it. */
  readonly dokumente: readonly string[]
}

/** What is to be appended: everything but the place. */
export type Neu<Event extends { readonly type: string }> = Omit<Eintrag<Event>, 'seq'>

export type Decision<Event extends { readonly type: string }, Refusal> =
  | { readonly ok: true; readonly events: readonly Neu<Event>[] }
  | { readonly ok: false; readonly refusals: readonly [Refusal, ...Refusal[]] }

/**
 * The state after all events, from the beginning or from a state that was kept.
 * @example replay(fachkraefteverfahren, eintraege)
 */
export function replay<State, Event extends { readonly type: string }>(
  { initial, evolve }: Pick<Decider<State, never, Event, never, never>, 'initial' | 'evolve'>,
  eintraege: readonly Eintrag<Event>[],
  from: State = initial,
): State {
  return eintraege.reduce(evolve, from)
}
