import type { Decision } from '#procedure/decider/decider.ts'
import type { Command, Context, Refusal } from './commands.ts'
import type { Event, NeuerEintrag, Sachereignis } from './events.ts'
import { zustimmungsgrundlage } from './fiktion.ts'
import { modusOf } from './lage.ts'
import { darfErfassen, darfVornehmen, nachrichten, urheberOf } from './nachrichten.ts'
import { letzter, type State } from './state.ts'

/**
 * What a command brings about, or why not, with the norm. Looks at nothing but its arguments.
 * @example decide({ type: 'vornehmen', am: '2026-11-20', handlung: { type: 'untervollmachtErteilt' } }, state, context)
 */
export function decide(command: Command, state: State, context: Context): Decision<Event, Refusal> {
  const events = eventsOf(command, state, context)
  const [first, ...rest] = refusalsOf(command, state, context)
  return first ? { ok: false, refusals: [first, ...rest] } : { ok: true, events }
}

function eventsOf(command: Command, state: State, context: Context): readonly NeuerEintrag[] {
  const { am } = command
  const entry = (ereignis: Event, dokumente: readonly string[] = []) => [{ am, von: context.als, ereignis, dokumente }]
  switch (command.type) {
    case 'vornehmen':
      return entry(command.handlung)
    case 'erfassen':
      return entry(ganzesEreignis(command.eingang, state, context), command.dokumente)
    case 'entscheiden':
      return entry(ganzesEreignis(command.entscheidung, state, context))
    case 'berichtigen': {
      const { eintrag, grund, stattdessen } = command
      return entry({ type: 'berichtigt', eintrag, grund, ...(stattdessen && { stattdessen }) })
    }
  }
}

type Unvollstaendig = Extract<Command, { readonly type: 'erfassen' }>['eingang']

/** The consent on which a Vorabzustimmung relies is read from the file. */
function ganzesEreignis(event: Unvollstaendig, state: State, { heute, speicher }: Context): Sachereignis {
  if (event.type !== 'vorabzustimmungErteilt') return event
  return { ...event, zustimmung: zustimmungsgrundlage(state, heute, speicher) ?? { art: 'nichtAktenkundig' } }
}

function refusalsOf(command: Command, state: State, context: Context): readonly Refusal[] {
  const modus = modusOf(state)
  const nichtBefugt = (norm: string): readonly Refusal[] => [{ grund: 'nichtBefugt', norm }]
  if (command.am > context.heute) return [{ grund: 'nochNichtGeschehen', norm: '§ 24 Abs. 1 S. 1 VwVfG' }]
  switch (command.type) {
    case 'vornehmen': {
      const { norm } = nachrichten[command.handlung.type]
      if (!darfVornehmen(command.handlung.type, context.als)) return nichtBefugt(norm)
      if (!urheberOf(command.handlung).includes(context.als)) return nichtBefugt(norm)
      return openedOrNot(command.handlung.type === 'vorgangEroeffnet', state)
    }
    case 'erfassen':
      if (!darfErfassen(command.eingang.type, context.als, modus))
        return nichtBefugt(nachrichten[command.eingang.type].norm)
      return openedOrNot(false, state)
    case 'entscheiden':
      if (context.als !== 'auslaenderbehoerde') return nichtBefugt(nachrichten[command.entscheidung.type].norm)
      if (
        command.entscheidung.type === 'vorabzustimmungErteilt' &&
        !zustimmungsgrundlage(state, context.heute, context.speicher)
      )
        return [{ grund: 'zustimmungOffen', norm: '§ 18 Abs. 2 Nr. 2 AufenthG' }]
      return openedOrNot(false, state)
    case 'berichtigen':
      return openedOrNot(false, state)
  }
}

function openedOrNot(opens: boolean, state: State): readonly Refusal[] {
  const norm = '§ 81a Abs. 1 S. 1 AufenthG'
  const opened = letzter(state, 'vorgangEroeffnet') !== undefined
  if (opens && opened) return [{ grund: 'vorgangSchonEroeffnet', norm }]
  return !opens && !opened ? [{ grund: 'vorgangNichtEroeffnet', norm }] : []
}
