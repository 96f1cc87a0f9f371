import type { Kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { type Akte, akteOf } from './akte.ts'
import type { Ereignisart } from './events.ts'
import { fristenzeilen } from './fristen.ts'
import { fortgang } from './fristen-ende.ts'
import { familienfristen } from './fristen-familie.ts'
import type { Beginn, Blick, Fristzeile } from './fristzeile.ts'
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

/** One of the ways in which a row can begin. */
interface Anfang {
  readonly zeile: Fristzeile
  readonly beginn: Beginn
}

const anfaenge = anfaengeVon(zeilen)
const anfaengeDerFamilie = anfaengeVon(zeilenDerFamilie)
const anfaengeDesFortgangs = anfaengeVon([fortgang])

function anfaengeVon(rows: readonly Fristzeile[]): readonly Anfang[] {
  return rows.flatMap((zeile) => zeile.beginnt.map((beginn) => ({ zeile, beginn })))
}

/** Sets of beginnings, a bit each, thirty-two to a number. */
const WORDS = Math.ceil(anfaenge.length / 32)
/** The beginnings that a kind of entry makes possible, and those that look for themselves. */
const nachArt = new Map<Ereignisart, Int32Array>()
const immer = new Int32Array(WORDS)
for (const [index, { beginn }] of anfaenge.entries()) {
  if (beginn.arten.length === 0) add(immer, index)
  for (const art of beginn.arten) {
    const set = nachArt.get(art) ?? new Int32Array(WORDS)
    nachArt.set(art, set)
    add(set, index)
  }
}

function add(set: Int32Array, index: number): void {
  set[index >> 5] = (set[index >> 5] ?? 0) | (1 << (index & 31))
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
    for (const anfang of moegliche(anfaengeDerFamilie, akte)) pflichtenAb(anfang, blick, found)
    return found
  }
  let waits = false
  for (const anfang of candidatesOf(akte)) {
    const before = found.length
    pflichtenAb(anfang, blick, found)
    const { gewicht } = anfang.zeile
    if (!waits && found.length > before && (gewicht === 'schritt' || gewicht === 'neben'))
      waits = isAnyOffen(found, before)
  }
  if (!waits && !ende) for (const anfang of moegliche(anfaengeDesFortgangs, akte)) pflichtenAb(anfang, blick, found)
  return found
}

/** What anything in the file can begin, in the order of the table: of a hundred some twenty. */
function candidatesOf(akte: Akte): readonly Anfang[] {
  const set = immer.slice()
  for (const art of akte.arten()) {
    const more = nachArt.get(art)
    if (more) for (let word = 0; word < WORDS; word++) set[word] = (set[word] ?? 0) | (more[word] ?? 0)
  }
  const found: Anfang[] = []
  for (let word = 0; word < WORDS; word++) {
    let bits = set[word] ?? 0
    while (bits !== 0) {
      const lowest = 31 - Math.clz32(bits & -bits)
      bits &= bits - 1
      const anfang = anfaenge[word * 32 + lowest]
      if (anfang) found.push(anfang)
    }
  }
  return found
}

/** The same for a few. */
function moegliche(few: readonly Anfang[], akte: Akte): readonly Anfang[] {
  return few.filter(({ beginn: { arten } }) => arten.length === 0 || arten.some((art) => akte.hat(art)))
}

function isAnyOffen(found: readonly Pflicht[], from: number): boolean {
  for (let at = from; at < found.length; at++) {
    const stand = found[at]?.stand
    if (stand === 'offen' || stand === 'ueberfaellig' || stand === 'ruht') return true
  }
  return false
}

function pflichtenAb({ zeile, beginn }: Anfang, blick: Blick, found: Pflicht[]): void {
  for (const lauf of beginn.laeufe(blick)) {
    const pflicht = pflichtOf(zeile, lauf, blick)
    if (pflicht) found.push(pflicht)
  }
}
