import { type EvenRow, evenRows } from './even-rows.ts'
import type { GlyphShape } from './glyph-shapes.ts'
import { type Grey, halfTurned, quarterTurned } from './grey.ts'
import { inkSpots } from './ink-spots.ts'
import { ADVANCE } from './ocr-b-outlines.ts'
import { type Likeness, type Place, signsLike } from './signs-like.ts'

/** What stands in the places of a zone, line by line. */
export interface SeenZone {
  readonly lines: readonly (readonly (readonly Likeness[])[])[]
  /** The mean likeness of the best signs. */
  readonly like: number
  /** By how many quarters the picture was turned so that the zone is upright, and where each place is in it then. */
  readonly turns: number
  readonly places: readonly (readonly Place[])[]
}

type SeenLines = Omit<SeenZone, 'turns'>

/** From line to line, in parts of the pitch (ICAO Doc 9303 part 4 figure 4): printers differ. */
const [NEAREST, FARTHEST] = [1.5, 3.4]
const TALLEST = 786
/** The widths of the three formats by the number of their lines. */
const WIDTHS: Readonly<Record<2 | 3, readonly number[]>> = { 2: [44, 36], 3: [30] }
/** Below this it is some other text. */
const LIKELY = 0.62
/** As like as a zone is that was found the right way round. */
const SURE = 0.8
/** What looks so much less like one at a glance does not turn out to be it. */
const FAR_BEHIND = 0.1
/** A page typed with a typewriter has rows enough: so many pairs are glanced at, and so many looked at closely. */
const [MOST, CLOSELY] = [40, 3]

/** The zone in a picture, whichever way round it lies; undefined where there is none that can be read. */
export function findZone(grey: Grey, shapes: readonly GlyphShape[]): SeenZone | undefined {
  let best: SeenZone | undefined
  for (const [quarter, turned] of [grey, quarterTurned(grey)].entries()) {
    const rows = evenRows(inkSpots(turned))
    // One for all ways: a page typed with a typewriter has hundreds of them, and each would hold a picture.
    const upsideDown = halfTurned(turned)
    // Upside down the arrows point the other way: a glance at some of the signs tells.
    const ways = zonesOf(rows)
      .flatMap((lines) => [layOut(turned, lines, 0), layOut(upsideDown, linesUpsideDown(turned, lines), 2)])
      .filter((laid) => laid !== undefined)
      .slice(0, MOST)
      .map((laid) => ({ laid, like: glance(laid, shapes) }))
      .toSorted((a, b) => b.like - a.like)
    for (const { laid, like } of ways.slice(0, CLOSELY)) {
      if (best && best.like > SURE && like < best.like - FAR_BEHIND) break
      const seen = see(laid, shapes)
      if (seen.like > (best?.like ?? LIKELY)) best = { ...seen, turns: quarter + laid.turns }
    }
    if (best && best.like > SURE) return best
  }
  return best
}

/** Rows that stand under each other as the lines of a zone do; three lines before two of them. */
function zonesOf(rows: readonly EvenRow[]): readonly (readonly EvenRow[])[] {
  const under = (upper: EvenRow): EvenRow[] => rows.filter((lower) => isUnder(upper, lower))
  const pairs = rows.flatMap((upper) => under(upper).map((lower) => [upper, lower]))
  const triples = pairs.flatMap(([upper, lower]) =>
    upper && lower ? under(lower).map((last) => [upper, lower, last]) : [],
  )
  return [...triples, ...pairs]
}

function isUnder(upper: EvenRow, lower: EvenRow): boolean {
  const pitch = (upper.pitch + lower.pitch) / 2
  if (Math.abs(upper.pitch - lower.pitch) > 0.12 * pitch) return false
  const [one, other] = [middleOf(upper), middleOf(lower)]
  const [right, down] = [other.x - one.x, other.y - one.y]
  const [along, across] = directionOf(upper)
  const distance = down * along - right * across
  return (
    distance > NEAREST * pitch && distance < FARTHEST * pitch && Math.abs(right * along + down * across) < 16 * pitch
  )
}

function middleOf({ x, y, first, last }: EvenRow): { readonly x: number; readonly y: number } {
  const at = (first + last) / 2
  return { x: x(at), y: y(at) }
}

function directionOf({ x, y, first, last }: EvenRow): readonly [number, number] {
  const [right, down] = [x(last) - x(first), y(last) - y(first)]
  const length = Math.hypot(right, down)
  return [right / length, down / length]
}

function linesUpsideDown({ width, height }: Grey, rows: readonly EvenRow[]): readonly EvenRow[] {
  return rows.toReversed().map((row) => ({
    ...row,
    x: (at) => width - row.x(-at),
    y: (at) => height - row.y(-at),
    first: -row.last,
    last: -row.first,
  }))
}

/** Where signs can be: in as many places as a format has, and some more where an end is not certain. */
interface LaidOut {
  readonly grey: Grey
  /** By how many more quarters it was turned. */
  readonly turns: 0 | 2
  readonly width: number
  readonly places: readonly (readonly Place[])[]
}

/** How far beyond what was found a line may go on. */
const BEYOND = 3

function layOut(grey: Grey, rows: readonly EvenRow[], turns: 0 | 2): LaidOut | undefined {
  const [upper] = rows
  if (!upper) return undefined
  const shifts = rows.map((row) => shiftOf(upper, row))
  const first = Math.min(...rows.map((row, at) => row.first - (shifts[at] ?? 0)))
  const last = Math.max(...rows.map((row, at) => row.last - (shifts[at] ?? 0)))
  const found = last - first + 1
  const width = WIDTHS[rows.length === 3 ? 3 : 2].find((one) => Math.abs(one - found) <= BEYOND)
  if (width === undefined) return undefined
  const down = downOf(rows, shifts)
  const [from, to] = [Math.min(first, last - width + 1), Math.max(last, first + width - 1)]
  const places = rows.map((row, at) => placesOf(row, shifts[at] ?? 0, [from, to], down))
  return { grey, turns, width, places }
}

/** How like signs of a zone every fourth place looks. */
function glance(laid: LaidOut, shapes: readonly GlyphShape[]): number {
  const some = laid.places.map((line) => line.filter((_, at) => at % 4 === 1))
  return likenessOf(
    some.map((line) => line.map((place) => signsLike(laid.grey, place, shapes))),
    0,
    Number.POSITIVE_INFINITY,
  )
}

function see({ grey, width, places }: LaidOut, shapes: readonly GlyphShape[]): SeenLines {
  const lines = places.map((line) => line.map((place) => signsLike(grey, place, shapes)))
  const count = (places[0]?.length ?? width) - width + 1
  const starts = Array.from({ length: count }, (_, start) => start)
  const [start = 0] = starts.toSorted((a, b) => likenessOf(lines, b, width) - likenessOf(lines, a, width))
  const cut = <T>(line: readonly T[]): readonly T[] => line.slice(start, start + width)
  return { lines: lines.map(cut), like: likenessOf(lines, start, width), places: places.map(cut) }
}

/** By how many signs a row is counted differently from the first. */
function shiftOf(upper: EvenRow, row: EvenRow): number {
  const [along, across] = directionOf(upper)
  const middle = Math.round((upper.first + upper.last) / 2)
  const [x, y] = [upper.x(middle), upper.y(middle)]
  let [best, least] = [row.first, Number.POSITIVE_INFINITY]
  for (let at = row.first - 20; at <= row.last + 20; at++) {
    const aside = Math.abs((row.x(at) - x) * along + (row.y(at) - y) * across)
    if (aside < least) [best, least] = [at, aside]
  }
  return best - middle
}

/** One pitch downwards: its direction from line to line, its length from the tallest signs. */
function downOf(rows: readonly EvenRow[], shifts: readonly number[]): readonly [number, number] {
  const [upper, lower] = rows
  if (!upper || !lower) return [0, 0]
  const middle = Math.round((upper.first + upper.last) / 2)
  const at = middle + (shifts[1] ?? 0)
  const [right, down] = [lower.x(at) - upper.x(middle), lower.y(at) - upper.y(middle)]
  const heights = rows.flatMap(({ heights }) => heights).toSorted((a, b) => a - b)
  const tallest = heights[Math.floor(0.85 * heights.length)] ?? 0
  const length = (tallest * ADVANCE) / TALLEST / Math.hypot(right, down)
  return [right * length, down * length]
}

function placesOf(
  { x, y }: EvenRow,
  shift: number,
  [from, to]: readonly [number, number],
  down: readonly [number, number],
): readonly Place[] {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const at = from + index + shift
    return { x: x(at), y: y(at), right: [x(at + 0.5) - x(at - 0.5), y(at + 0.5) - y(at - 0.5)], down }
  })
}

function likenessOf(lines: SeenZone['lines'], start: number, width: number): number {
  const all = lines.flatMap((line) => line.slice(start, start + width).map(([best]) => best?.like ?? 0))
  return all.reduce((sum, like) => sum + like, 0) / Math.max(1, all.length)
}
