import type { Kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { type Akte, akteOf } from './akte.ts'
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

/** Sets of rows, a bit each, thirty-two to a number. */
const WORDS = Math.ceil(zeilen.length / 32)
/** The rows that a kind of entry can begin, and those that look for their beginning themselves. */
const nachArt = new Map<Ereignisart, Int32Array>()
const immer = new Int32Array(WORDS)
for (const [index, { beginnt }] of zeilen.entries()) {
  for (const { arten } of beginnt) {
    if (arten.length === 0) add(immer, index)
    for (const art of arten) {
      const rows = nachArt.get(art) ?? new Int32Array(WORDS)
      nachArt.set(art, rows)
      add(rows, index)
    }
  }
}

function add(rows: Int32Array, index: number): void {
  rows[index >> 5] = (rows[index >> 5] ?? 0) | (1 << (index & 31))
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
  for (const zeile of candidatesOf(akte)) {
    const before = found.length
    pflichtenDer(zeile, blick, found)
    if (!waits && found.length > before && (zeile.gewicht === 'schritt' || zeile.gewicht === 'neben'))
      waits = isAnyOffen(found, before)
  }
  if (!waits && !ende) pflichtenDer(fortgang, blick, found)
  return found
}

/** The rows that anything in the file can begin, in the order of the table: of a hundred some twenty. */
function candidatesOf(akte: Akte): readonly Fristzeile[] {
  const rows = immer.slice()
  for (const art of akte.arten()) {
    const more = nachArt.get(art)
    if (more) for (let word = 0; word < WORDS; word++) rows[word] = (rows[word] ?? 0) | (more[word] ?? 0)
  }
  const found: Fristzeile[] = []
  for (let word = 0; word < WORDS; word++) {
    let bits = rows[word] ?? 0
    while (bits !== 0) {
      const lowest = 31 - Math.clz32(bits & -bits)
      bits &= bits - 1
      const zeile = zeilen[word * 32 + lowest]
      if (zeile) found.push(zeile)
    }
  }
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
