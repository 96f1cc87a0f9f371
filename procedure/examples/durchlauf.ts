import type { Kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { addDays, type PlainDate } from '#law/calendar/plain-date.ts'
import type { Command } from '#procedure/fachkraefteverfahren/commands.ts'
import { decide } from '#procedure/fachkraefteverfahren/decide.ts'
import { evolve } from '#procedure/fachkraefteverfahren/evolve.ts'
import { initial, type State } from '#procedure/fachkraefteverfahren/state.ts'
import { type Ablauf, type Schritt, schritteBis } from './ablauf.ts'

/** A step that has been given its day and its command. */
export interface Gang {
  readonly schritt: Schritt
  readonly am: PlainDate
  readonly befehl: Command
}

/** A run as far as it got: the file, and each command with the step it came from. */
export interface Durchlauf {
  readonly state: State
  readonly gaenge: readonly Gang[]
}

/**
 * Walks a procedure from a first day on, each command decided on its own day. Throws where a step is refused, because then
 * the example or the law behind it is wrong.
 * @example durchlauf(ingenieurin, '2026-11-02', kalenderspeicher(), 'vorabzustimmung').state.seq
 */
export function durchlauf(ablauf: Ablauf, beginn: PlainDate, speicher: Kalenderspeicher, bis?: string): Durchlauf {
  const numbers = new Map<string, number>()
  let state = initial
  const gaenge = schritteBis(ablauf, bis).map((schritt): Gang => {
    const am = addDays(beginn, schritt.tag)
    const befehl = schritt.befehl({ am, tag: (tag) => addDays(beginn, tag), nr: (name) => numberOf(numbers, name) })
    const decision = decide(befehl, state, { als: schritt.als, heute: am, speicher })
    if (!decision.ok) {
      const why = decision.refusals.map(({ grund, norm }) => `${grund} (${norm})`).join(', ')
      throw new Error(`${ablauf.id}, ${schritt.name} on ${am}: ${why}`)
    }
    for (const neu of decision.events) state = evolve(state, { ...neu, seq: state.seq + 1 })
    numbers.set(schritt.name, state.seq)
    return { schritt, am, befehl }
  })
  return { state, gaenge }
}

function numberOf(numbers: ReadonlyMap<string, number>, name: string): number {
  const seq = numbers.get(name)
  if (seq === undefined) throw new Error(`No earlier step is called ${name}.`)
  return seq
}
