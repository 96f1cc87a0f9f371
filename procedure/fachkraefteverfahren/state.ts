import type { Akteneintrag, Ereignis, Ereignisart } from './events.ts'

/** The file as it stands: every entry that counts, corrections applied. Everything else is worked out from it. */
export interface State {
  /** Last number given, corrected entries included. */
  readonly seq: number
  /** What counts, in the order of the file. A corrected entry stands in the place of the wrong one. */
  readonly eintraege: readonly Akteneintrag[]
  /** Numbers of entries that were corrected, with the number of the correction. */
  readonly berichtigt: ReadonlyMap<number, number>
}

export const initial: State = { seq: 0, eintraege: [], berichtigt: new Map() }

/** An entry whose event is of one kind. */
export type EintragVon<Art extends Ereignisart> = Akteneintrag & { readonly ereignis: Ereignis<Art> }

/** All entries of a kind, oldest first. */
export function alle<Art extends Ereignisart>({ eintraege }: State, art: Art): readonly EintragVon<Art>[] {
  return eintraege.filter((eintrag): eintrag is EintragVon<Art> => eintrag.ereignis.type === art)
}

/** The newest entry of a kind. */
export function letzter<Art extends Ereignisart>({ eintraege }: State, art: Art): EintragVon<Art> | undefined {
  return eintraege.findLast((eintrag): eintrag is EintragVon<Art> => eintrag.ereignis.type === art)
}
