import type { Akteneintrag, Ereignis } from './events.ts'
import type { State } from './state.ts'

/**
 * The file after a further entry. A correction puts something in the place of the entry that it names, or takes it out; the
 * number stays, so that whatever refers to it still finds it. A correction is corrected by naming it or, again, the entry.
 * @example evolve(state, eintrag).seq // eintrag.seq
 */
export function evolve(state: State, eintrag: Akteneintrag): State {
  const { ereignis } = eintrag
  if (ereignis.type !== 'berichtigt') {
    return { ...state, seq: eintrag.seq, eintraege: [...state.eintraege, eintrag] }
  }
  const wrong = berichtigterEintrag(state, ereignis.eintrag)
  if (wrong === undefined) return { ...state, seq: eintrag.seq }
  return {
    seq: eintrag.seq,
    eintraege: replaced(state.eintraege, wrong, eintrag, ereignis),
    berichtigt: new Map([...state.berichtigt, [wrong, eintrag.seq]]),
  }
}

/**
 * The entry that a correction is about: the named one, or the one that the named correction is about. `undefined` for a
 * number that was never given, and for a correction that a later one has replaced.
 * @example berichtigterEintrag(state, 7)
 */
export function berichtigterEintrag({ eintraege, berichtigt }: State, named: number): number | undefined {
  if (berichtigt.has(named) || eintraege.some(({ seq }) => seq === named)) return named
  for (const [wrong, correction] of berichtigt) if (correction === named) return wrong
  return undefined
}

function replaced(
  eintraege: readonly Akteneintrag[],
  wrong: number,
  { von, dokumente }: Akteneintrag,
  { stattdessen }: Ereignis<'berichtigt'>,
): readonly Akteneintrag[] {
  const before = eintraege.filter(({ seq }) => seq < wrong)
  const after = eintraege.filter(({ seq }) => seq > wrong)
  if (!stattdessen) return [...before, ...after]
  const { am, ereignis } = stattdessen
  const kept = eintraege.find(({ seq }) => seq === wrong)?.dokumente ?? []
  const right = { seq: wrong, am, von, ereignis, dokumente: dokumente.length > 0 ? dokumente : kept }
  return [...before, right, ...after]
}
