import type { Decision } from '#procedure/decider/decider.ts'
import { pruefeAngaben } from './angaben.ts'
import { istFremd, pruefeBefugnis } from './befugnis.ts'
import { pruefeBerichtigung } from './berichtigung.ts'
import { pruefeBezug } from './bezug.ts'
import type { Command, Context, Entscheidung, Handlung, Refusal } from './commands.ts'
import { pruefeEinmaligkeit } from './einmal.ts'
import type { Event, NeuerEintrag, Sachereignis } from './events.ts'
import { zustimmungsgrundlage } from './fiktion.ts'
import { type Lage, lageOf } from './lage.ts'
import { pruefeAkte, pruefeTag } from './pruefe-tag.ts'
import type { State } from './state.ts'
import { fehlendeVoraussetzungen } from './voraussetzungen.ts'

/**
 * What a command brings about, or why not, with the norms: all reasons at once, but nothing about a file to somebody who may
 * not act in it. Looks at nothing but its arguments. What an office did is recorded as it happened: no condition of the law
 * is held against it here, {@link bedenken} names them.
 * @example decide({ type: 'vornehmen', am: '2026-11-20', handlung: { type: 'untervollmachtErteilt' } }, state, context)
 */
export function decide(command: Command, state: State, context: Context): Decision<Event, Refusal> {
  const lage = lageOf(state, command.am, context)
  const [first, ...rest] = refusalsOf(command, lage)
  if (first) return { ok: false, refusals: [first, ...rest] }
  return { ok: true, events: [entryOf(command, lage)] }
}

/**
 * What would stand against an act of another office that is only recorded: it happened, but perhaps without effect, like an
 * extension that came too late. Empty for everything else, which is refused outright.
 * @example bedenken(command, state, context).map(({ grund }) => grund) // ['begruendungFehlt']
 */
export function bedenken(command: Command, state: State, context: Context): readonly Refusal[] {
  if (command.type !== 'erfassen' || !istFremd(command, context.als)) return []
  const lage = lageOf(state, command.am, context)
  return fehlendeVoraussetzungen(ganzesEreignis(command.eingang, lage), lage)
}

function refusalsOf(command: Command, lage: Lage): readonly Refusal[] {
  const art = command.type === 'berichtigen' ? 'berichtigt' : asked(command).type
  const fremd = istFremd(command, lage.context.als)
  const unopened = lage.akte.hat('vorgangEroeffnet') || art === 'vorgangEroeffnet' ? [] : pruefeAkte(art, lage)
  if (unopened.length > 0) return unopened
  const befugnis = pruefeBefugnis(command, lage)
  if (befugnis.some(({ grund }) => grund === 'nichtBefugt')) return befugnis
  const around = [...befugnis, ...pruefeAkte(art, lage), ...pruefeTag(art, command.am, fremd, lage)]
  if (command.type === 'berichtigen') return [...around, ...pruefeBerichtigung(command, lage)]
  const ereignis = ganzesEreignis(asked(command), lage)
  return distinct([
    ...around,
    ...pruefeAngaben(ereignis, command.am),
    ...pruefeBezug(ereignis, command.am, lage.state),
    ...pruefeEinmaligkeit(ereignis, lage.akte),
    ...(fremd ? [] : fehlendeVoraussetzungen(ereignis, lage)),
  ])
}

function asked(command: Exclude<Command, { readonly type: 'berichtigen' }>): Handlung | Entscheidung {
  switch (command.type) {
    case 'vornehmen':
      return command.handlung
    case 'erfassen':
      return command.eingang
    case 'entscheiden':
      return command.entscheidung
  }
}

function entryOf(command: Command, lage: Lage): NeuerEintrag {
  const { am } = command
  const von = lage.context.als
  if (command.type === 'berichtigen') {
    const { eintrag, grund, stattdessen } = command
    return {
      am,
      von,
      dokumente: [],
      ereignis: { type: 'berichtigt', eintrag, grund, ...(stattdessen && { stattdessen }) },
    }
  }
  return { am, von, dokumente: command.dokumente ?? [], ereignis: ganzesEreignis(asked(command), lage) }
}

/** The consent on which a Vorabzustimmung relies is read from the file, never handed in. */
function ganzesEreignis(event: Handlung | Entscheidung, { state, am, context }: Lage): Sachereignis {
  if (event.type !== 'vorabzustimmungErteilt') return event
  const zustimmung = zustimmungsgrundlage(state, am, context.speicher) ?? {
    art: 'nichtAktenkundig' as const,
  }
  return { ...event, zustimmung }
}

/** The same reason on the same norm is said once. */
function distinct(refusals: readonly Refusal[]): readonly Refusal[] {
  return refusals.filter(
    ({ grund, norm, woran }, index) =>
      refusals.findIndex((other) => other.grund === grund && other.norm === norm && other.woran === woran) === index,
  )
}
