import { pruefeAngaben } from './angaben.ts'
import { beziehtSichAuf, bezugOf, pruefeBezug } from './bezug.ts'
import { type Command, entscheidungsarten, type Refusal } from './commands.ts'
import type { Akteneintrag, Sachereignis } from './events.ts'
import { berichtigterEintrag } from './evolve.ts'
import { type Lage, wenn } from './lage.ts'
import type { State } from './state.ts'

const NORM = '§ 24 Abs. 1 S. 1 VwVfG'

/**
 * Whether a correction can be made: it names an entry and a reason, leaves nothing dangling that refers to the entry, and
 * brings no decision into the file that nobody took. What it puts in the place must be possible, not lawful: it happened.
 * @example pruefeBerichtigung({ type: 'berichtigen', am, eintrag: 99, grund: 'Tippfehler' }, lage) // eintragFehlt
 */
export function pruefeBerichtigung(
  { eintrag, grund, stattdessen }: Extract<Command, { readonly type: 'berichtigen' }>,
  { state, context }: Lage,
): readonly Refusal[] {
  const wrong = berichtigterEintrag(state, eintrag)
  if (wrong === undefined) return wenn(true, 'eintragFehlt', NORM, eintrag)
  const before = state.eintraege.find(({ seq }) => seq === wrong)
  const without: State = { ...state, eintraege: state.eintraege.filter(({ seq }) => seq !== wrong) }
  return [
    ...wenn(grund.trim() === '', 'begruendungFehlt', NORM),
    ...wenn(
      opensTheFile(before) && stattdessen?.ereignis.type !== 'vorgangEroeffnet',
      'eintragPasstNicht',
      NORM,
      wrong,
    ),
    ...dangling(without, wrong, stattdessen),
    ...(stattdessen
      ? [
          ...wenn(stattdessen.am > context.heute, 'nochNichtGeschehen', NORM),
          ...pruefeAngaben(stattdessen.ereignis, stattdessen.am),
          ...pruefeBezug(stattdessen.ereignis, stattdessen.am, { ...without, eintraege: earlier(without, wrong) }),
          ...wenn(bringsInADecision(stattdessen.ereignis, before), 'eintragPasstNicht', NORM, wrong),
          ...wenn(bringsInASignature(stattdessen.ereignis, before), 'eintragPasstNicht', NORM, wrong),
        ]
      : []),
  ]
}

function opensTheFile(eintrag: Akteneintrag | undefined): boolean {
  return eintrag?.ereignis.type === 'vorgangEroeffnet'
}

function earlier({ eintraege }: State, wrong: number): readonly Akteneintrag[] {
  return eintraege.filter(({ seq }) => seq < wrong)
}

/** Whatever refers to the entry must still find what it means. */
function dangling(
  without: State,
  wrong: number,
  stattdessen: { readonly am: string; readonly ereignis: Sachereignis } | undefined,
): readonly Refusal[] {
  const broken = beziehtSichAuf(without, wrong).find(({ am, ereignis }) => {
    if (!stattdessen) return true
    const arten = bezugOf(ereignis)?.arten ?? []
    return am < stattdessen.am || (arten.length > 0 && !arten.includes(stattdessen.ereignis.type))
  })
  return wenn(broken !== undefined, 'eintragWirdGebraucht', NORM, broken?.seq)
}

/** Nobody signs by correcting something else: a signature takes the place of one of the same side alone. */
function bringsInASignature(right: Sachereignis, before: Akteneintrag | undefined): boolean {
  if (right.type !== 'vereinbarungUnterzeichnet' && right.type !== 'vereinbarungErgaenzt') return false
  const was = before?.ereignis
  return was?.type !== right.type || was.von !== right.von
}

/** A decision is corrected by a decision of its own kind, and never gets another basis; an opening opens once. */
function bringsInADecision(right: Sachereignis, before: Akteneintrag | undefined): boolean {
  const was = before?.ereignis
  const decides = entscheidungsarten.some((art) => art === right.type) || right.type === 'vorgangEroeffnet'
  if (!decides) return false
  if (was?.type !== right.type) return true
  if (right.type !== 'vorabzustimmungErteilt' || was.type !== 'vorabzustimmungErteilt') return false
  return JSON.stringify(right.zustimmung) !== JSON.stringify(was.zustimmung)
}
