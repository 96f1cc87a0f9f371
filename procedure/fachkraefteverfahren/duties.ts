import type { Kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { akteOf } from './akte.ts'
import type { Ereignisart } from './events.ts'
import { fristenzeilen } from './fristen.ts'
import { fortgang } from './fristen-ende.ts'
import { familienfristen } from './fristen-familie.ts'
import type { Blick, Fristzeile } from './fristzeile.ts'
import { pflichtOf } from './lauf-pflicht.ts'
import type { Pflicht } from './pflicht.ts'
import type { State } from './state.ts'
import { verfahrensstand } from './verfahrensstand.ts'

const inDerFamilienakte: ReadonlySet<string> = new Set(familienfristen.map(({ id }) => id))
const zeilen = fristenzeilen.filter(({ id }) => id !== fortgang.id && !inDerFamilienakte.has(id))
/** In the file of a family member: its own rows, and those about objections and papers sent back. */
const zeilenDerFamilie: readonly Fristzeile[] = [
  ...familienfristen,
  ...zeilen.filter(({ id }) => id === 'einwand' || id === 'anlageErsetzen'),
]

/** The rows that a kind of entry can begin, and those that look for their beginning themselves. */
const nachArt = new Map<Ereignisart, readonly number[]>()
const immer = new Uint8Array(zeilen.length)
for (const [index, { beginnt }] of zeilen.entries()) {
  for (const { arten } of beginnt) {
    if (arten.length === 0) immer[index] = 1
    for (const art of arten) nachArt.set(art, [...(nachArt.get(art) ?? []), index])
  }
}

/**
 * Every duty of the file on a day: who owes what since when, until when, on which norm, and what follows otherwise. Nothing
 * of it is stored. In the order of the table, then of the file. A file that was not opened has none; that of a family member
 * has the duties of its own visa and title, and those of the procedure stand in the file of the worker (§ 81a Abs. 4
 * AufenthG). Bring a {@link Blattspeicher} to look at many files.
 * @example pflichten(state, '2026-11-18', blattspeicher()).filter(({ stand }) => stand === 'ueberfaellig')
 */
export function pflichten(state: State, heute: PlainDate, speicher: Kalenderspeicher): readonly Pflicht[] {
  const akte = akteOf(state)
  const blick: Blick = { akte, stand: verfahrensstand(akte, heute, speicher), heute, speicher }
  const { eroeffnung, ende } = blick.stand
  const found: Pflicht[] = []
  if (!eroeffnung) return found
  if (eroeffnung.ereignis.familieVon !== undefined) {
    for (const zeile of zeilenDerFamilie) pflichtenDer(zeile, blick, found)
    return found
  }
  let waits = false
  const candidates = immer.slice()
  for (const art of akte.arten()) for (const index of nachArt.get(art) ?? []) candidates[index] = 1
  for (let index = 0; index < zeilen.length; index++) {
    const zeile = zeilen[index]
    if (candidates[index] === 0 || !zeile) continue
    const before = found.length
    pflichtenDer(zeile, blick, found)
    if (!waits && found.length > before && (zeile.gewicht === 'schritt' || zeile.gewicht === 'neben'))
      waits = isAnyOffen(found, before)
  }
  if (!waits && !ende) pflichtenDer(fortgang, blick, found)
  return found
}

function isAnyOffen(found: readonly Pflicht[], from: number): boolean {
  for (let at = from; at < found.length; at++) {
    const stand = found[at]?.stand
    if (stand === 'offen' || stand === 'ueberfaellig' || stand === 'ruht') return true
  }
  return false
}

function pflichtenDer(zeile: Fristzeile, blick: Blick, found: Pflicht[]): void {
  for (const { arten, laeufe } of zeile.beginnt) {
    if (arten.length > 0 && !arten.some((art) => blick.akte.hat(art))) continue
    for (const lauf of laeufe(blick)) {
      const pflicht = pflichtOf(zeile, lauf, blick)
      if (pflicht) found.push(pflicht)
    }
  }
}
