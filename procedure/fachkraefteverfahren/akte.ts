import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Akteneintrag, Ereignis, Ereignisart } from './events.ts'
import type { EintragVon, State } from './state.ts'
import type { Vorhaben } from './vorhaben.ts'

/** The file laid out by kind of event, so that many questions cost one pass. */
export interface Akte {
  readonly eintraege: readonly Akteneintrag[]
  readonly vorhaben: Vorhaben | undefined
  readonly hat: (art: Ereignisart) => boolean
  /** The kinds that occur. */
  readonly arten: () => Iterable<Ereignisart>
  /** All entries of a kind, oldest first. */
  readonly alle: <Art extends Ereignisart>(art: Art) => readonly EintragVon<Art>[]
  readonly erster: <Art extends Ereignisart>(art: Art, passt?: Passt<Art>) => EintragVon<Art> | undefined
  readonly letzter: <Art extends Ereignisart>(art: Art, passt?: Passt<Art>) => EintragVon<Art> | undefined
}

/** Whether an entry is the one that is meant. */
export type Passt<Art extends Ereignisart> = (ereignis: Ereignis<Art>, eintrag: EintragVon<Art>) => boolean

const NONE: readonly never[] = []

/**
 * Lays out a file.
 * @example akteOf(state).letzter('visumErteilt')?.ereignis.gueltigBis
 */
export function akteOf({ eintraege }: Pick<State, 'eintraege'>): Akte {
  const byKind = new Map<Ereignisart, Akteneintrag[]>()
  for (const eintrag of eintraege) {
    const known = byKind.get(eintrag.ereignis.type)
    if (known) known.push(eintrag)
    else byKind.set(eintrag.ereignis.type, [eintrag])
  }
  const alle = <Art extends Ereignisart>(art: Art): readonly EintragVon<Art>[] => {
    const found: readonly Akteneintrag[] = byKind.get(art) ?? NONE
    return sindVon(found, art) ? found : NONE
  }
  return {
    eintraege,
    vorhaben: alle('vorhabenFestgelegt').at(-1)?.ereignis.vorhaben,
    hat: (art) => byKind.has(art),
    arten: () => byKind.keys(),
    alle,
    erster: (art, passt) => alle(art).find((eintrag) => !passt || passt(eintrag.ereignis, eintrag)),
    letzter: (art, passt) => alle(art).findLast((eintrag) => !passt || passt(eintrag.ereignis, eintrag)),
  }
}

/** Entries are filed under their own kind, so the first speaks for all. */
function sindVon<Art extends Ereignisart>(
  eintraege: readonly Akteneintrag[],
  art: Art,
): eintraege is readonly EintragVon<Art>[] {
  return eintraege[0] === undefined || eintraege[0].ereignis.type === art
}

/** The later of two days. */
export function spaeter(one: PlainDate, other: PlainDate): PlainDate {
  return one < other ? other : one
}
