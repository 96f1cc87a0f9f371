import { type GlyphShape, PITCH, SHAPE } from './glyph-shapes.ts'
import type { Grey } from './grey.ts'

/** A sign that may stand in a place, and how like it what stands there looks: one is the same, zero is nothing. */
export interface Likeness {
  readonly sign: string
  readonly like: number
}

/** A place in the picture: its middle, and one pitch to the right and one down from there. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly right: readonly [x: number, y: number]
  readonly down: readonly [x: number, y: number]
}

/** How far the sign may stand from where it should, in pixels of the comparison. */
const SHIFT = { right: 3, down: 3 } as const
const PATCH = { width: SHAPE.width + 2 * SHIFT.right, height: SHAPE.height + 2 * SHIFT.down } as const
const AREA = SHAPE.width * SHAPE.height
/** First every other pixel for all signs, then every pixel for the likely ones. */
const ROUGH = shiftsBy(2)
const FINE = shiftsBy(1)
const CLOSER = 9
/** Grey levels that paper has without anything on it. */
const BLANK = 7

/** The signs of a zone by their likeness to what stands in a place, the most like first. */
export function signsLike(grey: Grey, place: Place, shapes: readonly GlyphShape[]): readonly Likeness[] {
  const patch = patchAt(grey, place)
  const rough = likenessesOf(patch, shapes, ROUGH)
  const likely = new Set(
    ranked(rough)
      .slice(0, CLOSER)
      .map(({ sign }) => sign),
  )
  const closer = likenessesOf(
    patch,
    shapes.filter(({ sign }) => likely.has(sign)),
    FINE,
  )
  return ranked(
    new Map([...rough, ...[...closer].map(([sign, like]) => [sign, Math.max(like, rough.get(sign) ?? 0)] as const)]),
  )
}

function ranked(likenesses: ReadonlyMap<string, number>): readonly Likeness[] {
  return [...likenesses].map(([sign, like]) => ({ sign, like })).toSorted((a, b) => b.like - a.like)
}

type Shift = readonly [right: number, down: number]

function shiftsBy(step: number): readonly Shift[] {
  const steps = (most: number): number[] =>
    Array.from({ length: Math.floor((2 * most) / step) + 1 }, (_, at) => at * step)
  return steps(SHIFT.down).flatMap((down) => steps(SHIFT.right).map((right): Shift => [right, down]))
}

function likenessesOf(
  patch: Float32Array,
  shapes: readonly GlyphShape[],
  shifts: readonly Shift[],
): ReadonlyMap<string, number> {
  const best = new Map<string, number>()
  const ink = new Float32Array(AREA)
  for (const [right, down] of shifts) {
    cutOut(patch, right, down, ink)
    const spread = spreadOf(ink)
    if (spread < BLANK * Math.sqrt(AREA)) continue
    for (const shape of shapes) {
      const like = productOf(ink, shape.ink) / spread
      if (like > (best.get(shape.sign) ?? 0)) best.set(shape.sign, like)
    }
  }
  return best
}

/** Laid out like a shape, so that the two are compared in one pass. */
function cutOut(patch: Float32Array, right: number, down: number, into: Float32Array): void {
  for (let row = 0; row < SHAPE.height; row++) {
    const from = (row + down) * PATCH.width + right
    into.set(patch.subarray(from, from + SHAPE.width), row * SHAPE.width)
  }
}

/** The surroundings of a place in the measure of the comparison; larger pictures are averaged. */
function patchAt(grey: Grey, { x, y, right, down }: Place): Float32Array {
  const patch = new Float32Array(PATCH.width * PATCH.height)
  const finer = Math.max(1, Math.min(4, Math.round(Math.hypot(...right) / PITCH)))
  for (let row = 0; row < PATCH.height; row++) {
    for (let column = 0; column < PATCH.width; column++) {
      let sum = 0
      for (let part = 0; part < finer * finer; part++) {
        const u = (column + ((part % finer) + 0.5) / finer - PATCH.width / 2) / PITCH
        const v = (row + (Math.floor(part / finer) + 0.5) / finer - PATCH.height / 2) / PITCH
        sum += brightnessAt(grey, x + u * right[0] + v * down[0], y + u * right[1] + v * down[1])
      }
      patch[row * PATCH.width + column] = sum / (finer * finer)
    }
  }
  return patch
}

/** Between four pixels. */
export function brightnessAt({ width, height, data }: Grey, x: number, y: number): number {
  const [column, row] = [Math.min(Math.max(x - 0.5, 0), width - 1.001), Math.min(Math.max(y - 0.5, 0), height - 1.001)]
  const [left, top] = [Math.floor(column), Math.floor(row)]
  const [toRight, toBottom] = [column - left, row - top]
  const at = top * width + left
  const above = (data[at] ?? 0) * (1 - toRight) + (data[at + 1] ?? 0) * toRight
  const below = (data[at + width] ?? 0) * (1 - toRight) + (data[at + width + 1] ?? 0) * toRight
  return above * (1 - toBottom) + below * toBottom
}

function spreadOf(ink: Float32Array): number {
  let [sum, squares] = [0, 0]
  for (const value of ink) {
    sum += value
    squares += value * value
  }
  return Math.sqrt(Math.max(0, squares - (sum * sum) / AREA))
}

/** Hundreds of millions of these are added for one scan: four sums at once do not wait for each other. */
function productOf(one: Float32Array, other: Float32Array): number {
  let [a, b, c, d] = [0, 0, 0, 0]
  for (let at = 0; at < AREA; at += 4) {
    a += (one[at] ?? 0) * (other[at] ?? 0)
    b += (one[at + 1] ?? 0) * (other[at + 1] ?? 0)
    c += (one[at + 2] ?? 0) * (other[at + 2] ?? 0)
    d += (one[at + 3] ?? 0) * (other[at + 3] ?? 0)
  }
  return a + b + c + d
}
