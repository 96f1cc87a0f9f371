import { type Curve, curveThrough } from './curve.ts'
import type { Spot } from './ink-spots.ts'

/** A row of signs that all take the same room, as typewriters and machine-readable zones have them. */
export interface EvenRow {
  /** Where the middle of each sign is, by its number in the row. */
  readonly x: Curve
  readonly y: Curve
  readonly first: number
  readonly last: number
  /** From one sign to the next. */
  readonly pitch: number
  /** Heights of the spots, smallest first. */
  readonly heights: readonly number[]
}

/** Shorter rows are no zone: the shortest has 30 signs, of which some may be lost. */
const FEWEST = 16
/** How far signs stand from their places, in parts of the pitch. Proportional letters stand nowhere: 0.29. */
const UNEVEN = 0.17

export function evenRows(spots: readonly Spot[]): readonly EvenRow[] {
  const rows = chainsOf(spots)
    .filter((chain) => chain.length >= FEWEST)
    .map((chain) => rowOf(chain, spots))
    .filter((row) => row !== undefined)
    .toSorted((a, b) => b.last - b.first - (a.last - a.first))
  return rows.filter((row, at) => !rows.slice(0, at).some((longer) => isPartOf(row, longer)))
}

/** Spots that follow each other from left to right. */
function chainsOf(spots: readonly Spot[]): readonly (readonly Spot[])[] {
  const sorted = spots.toSorted((a, b) => a.x - b.x)
  const chains = new Map<Spot, Spot[]>()
  for (const [at, spot] of sorted.entries()) {
    const chain = chains.get(spot) ?? [spot]
    chains.set(spot, chain)
    const next = nextOf(spot, sorted, at)
    // Who has come first keeps the neighbour.
    if (next && !chains.has(next)) {
      chain.push(next)
      chains.set(next, chain)
    }
  }
  return [...new Set(chains.values())]
}

function nextOf(spot: Spot, sorted: readonly Spot[], at: number): Spot | undefined {
  let best: Spot | undefined
  let least = Number.POSITIVE_INFINITY
  const reach = 2.6 * spot.height
  for (let other = at + 1; other < sorted.length; other++) {
    const next = sorted[other]
    if (!next || next.x - spot.x > reach) break
    const [right, down] = [next.x - spot.x, Math.abs(next.y - spot.y)]
    const tall = Math.max(spot.height, next.height)
    if (right < 0.35 * tall || down > 0.3 * right + 1 || Math.min(spot.height, next.height) < 0.45 * tall) continue
    const far = right + 2 * down
    if (far < least) {
      least = far
      best = next
    }
  }
  return best
}

function rowOf(chain: readonly Spot[], all: readonly Spot[]): EvenRow | undefined {
  const pitch = usualStep(chain)
  if (pitch === undefined) return undefined
  let placed = placesOf(chain, pitch)
  let row = fitted(placed, pitch)
  for (let round = 0; row && round < 3; round++) {
    placed = placesAlong(row, all)
    row = fitted(placed, row.pitch)
  }
  return row && row.last - row.first + 1 >= FEWEST && unevenness(row, placed) < UNEVEN ? row : undefined
}

interface Placed {
  readonly spot: Spot
  readonly at: number
}

/** Most steps are one sign wide. */
function usualStep(chain: readonly Spot[]): number | undefined {
  const steps = chain.slice(1).map((spot, at) => {
    const before = chain[at]
    return before ? Math.hypot(spot.x - before.x, spot.y - before.y) : 0
  })
  return steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)]
}

function placesOf(chain: readonly Spot[], pitch: number): readonly Placed[] {
  let at = 0
  return chain.map((spot, index) => {
    const before = chain[index - 1]
    if (before) at += Math.max(1, Math.round(Math.hypot(spot.x - before.x, spot.y - before.y) / pitch))
    return { spot, at }
  })
}

/** Everything that stands on the line of the row, going outwards from what is known until nothing comes any more. */
function placesAlong(row: EvenRow, all: readonly Spot[]): readonly Placed[] {
  const { x, y, pitch, heights } = row
  const usual = heights[Math.floor(heights.length / 2)] ?? 0
  const near = all.flatMap((spot): readonly Placed[] => {
    if (spot.height < 0.4 * usual || spot.height > 1.7 * usual) return []
    const at = Math.round(numberAt(row, spot.x))
    if (Math.abs(y(at) - spot.y) > 0.4 * pitch || Math.abs(x(at) - spot.x) > 0.34 * pitch) return []
    return [{ spot, at }]
  })
  const taken = new Set(near.map(({ at }) => at))
  const [first, last] = [endOf(taken, row.first, -1), endOf(taken, row.last, 1)]
  return near.filter(({ at }) => at >= first && at <= last)
}

function endOf(taken: ReadonlySet<number>, from: number, step: 1 | -1): number {
  let end = from
  for (let gap = 1; gap <= 4; gap++) {
    if (!taken.has(end + gap * step)) continue
    end += gap * step
    gap = 0
  }
  return end
}

/** Which number a sign at this place would have; the row bends little. */
function numberAt({ x, first, last }: EvenRow, place: number): number {
  const middle = (first + last) / 2
  let at = middle
  for (let round = 0; round < 4; round++) {
    const slope = x(at + 0.5) - x(at - 0.5)
    if (slope <= 0) return Number.NEGATIVE_INFINITY
    at += (place - x(at)) / slope
  }
  return at
}

function fitted(placed: readonly Placed[], pitch: number): EvenRow | undefined {
  if (placed.length < FEWEST) return undefined
  const numbers = placed.map(({ at }) => at)
  const x = curveThrough(placed.map(({ at, spot }) => [at, spot.x]))
  const y = curveThrough(placed.map(({ at, spot }) => [at, spot.y]))
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  const step = Math.hypot(x(last) - x(first), y(last) - y(first)) / (last - first)
  // Where the fit runs away, the chain was no row.
  if (!(step > 0.6 * pitch && step < 1.6 * pitch)) return undefined
  return { x, y, first, last, pitch: step, heights: placed.map(({ spot }) => spot.height).toSorted((a, b) => a - b) }
}

function unevenness({ x, pitch }: EvenRow, placed: readonly Placed[]): number {
  const squares = placed.reduce((sum, { at, spot }) => sum + ((spot.x - x(at)) / pitch) ** 2, 0)
  return Math.sqrt(squares / Math.max(1, placed.length))
}

function isPartOf(row: EvenRow, longer: EvenRow): boolean {
  const middle = (row.first + row.last) / 2
  const at = numberAt(longer, row.x(middle))
  if (at < longer.first - 2 || at > longer.last + 2) return false
  return Math.abs(longer.y(at) - row.y(middle)) < 0.6 * longer.pitch
}
