import type { Decider } from '#procedure/decider/decider.ts'
import type { Command, Context, Refusal } from './commands.ts'
import { decide } from './decide.ts'
import type { Event } from './events.ts'
import { evolve } from './evolve.ts'
import { initial, type State } from './state.ts'

/** The fast-track procedure for skilled workers (§ 81a AufenthG). */
export const fachkraefteverfahren: Decider<State, Command, Event, Context, Refusal> = { initial, evolve, decide }
