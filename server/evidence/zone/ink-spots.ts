import type { Grey } from './grey.ts'

/** A piece of ink that hangs together, such as a letter. */
export interface Spot {
  /** Its middle. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Half of the side of the square whose mean brightness is taken for the paper. */
const AROUND = 28
/** Ink is darker than what surrounds it by this, and by this part of it. */
const DARKER = 12
const DARKER_PART = 0.14
/** Smaller is noise, larger is no letter. */
const [LOWEST, HIGHEST] = [5, 130]

/** What stands on the paper, whatever light falls on it. */
export function inkSpots(grey: Grey): readonly Spot[] {
  const { starts, ends, rows } = runsOf(grey)
  const parents = joinRuns(starts, ends, rows)
  const boxes = new Map<number, { left: number; right: number; top: number; bottom: number }>()
  let y = 0
  for (let run = 0; run < starts.length; run++) {
    while (run >= (rows[y + 1] ?? Number.POSITIVE_INFINITY)) y++
    const root = rootOf(parents, run)
    const [left, right] = [starts[run] ?? 0, ends[run] ?? 0]
    const box = boxes.get(root)
    if (box) {
      box.left = Math.min(box.left, left)
      box.right = Math.max(box.right, right)
      box.bottom = y + 1
    } else boxes.set(root, { left, right, top: y, bottom: y + 1 })
  }
  return [...boxes.values()]
    .map(({ left, right, top, bottom }) => ({
      x: (left + right) / 2,
      y: (top + bottom) / 2,
      width: right - left,
      height: bottom - top,
    }))
    .filter(({ width, height }) => height >= LOWEST && height <= HIGHEST && width <= 2 * height)
}

interface Runs {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Where the runs of each row of pixels begin. */
  readonly rows: readonly number[]
}

/** Ink row by row. */
function runsOf({ width, height, data }: Grey): Runs {
  const sums = sumsOf({ width, height, data })
  const [starts, ends, rows]: [number[], number[], number[]] = [[], [], []]
  for (let y = 0; y < height; y++) {
    rows.push(starts.length)
    const [top, bottom] = [Math.max(0, y - AROUND) * (width + 1), Math.min(height, y + AROUND + 1) * (width + 1)]
    let inside = false
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(0, x - AROUND), Math.min(width, x + AROUND + 1)]
      const sum =
        (sums[bottom + right] ?? 0) - (sums[top + right] ?? 0) - (sums[bottom + left] ?? 0) + (sums[top + left] ?? 0)
      const mean = sum / (((bottom - top) / (width + 1)) * (right - left))
      const isInk = (data[y * width + x] ?? 0) < mean - Math.max(DARKER, mean * DARKER_PART)
      if (isInk !== inside) (isInk ? starts : ends).push(x)
      inside = isInk
    }
    if (inside) ends.push(width)
  }
  return { starts, ends, rows }
}

/** The sum of everything above and left of each pixel. */
function sumsOf({ width, height, data }: Grey): Float64Array {
  const sums = new Float64Array((width + 1) * (height + 1))
  for (let y = 0; y < height; y++) {
    let row = 0
    for (let x = 0; x < width; x++) {
      row += data[y * width + x] ?? 0
      sums[(y + 1) * (width + 1) + x + 1] = row + (sums[y * (width + 1) + x + 1] ?? 0)
    }
  }
  return sums
}

/** Runs of neighbouring rows that touch are one spot. */
function joinRuns(starts: readonly number[], ends: readonly number[], rows: readonly number[]): Int32Array {
  const parents = Int32Array.from(starts.keys())
  for (let y = 1; y < rows.length; y++) {
    const [above, here, below] = [rows[y - 1] ?? 0, rows[y] ?? 0, rows[y + 1] ?? starts.length]
    let other = above
    for (let run = here; run < below; run++) {
      const [start, end] = [starts[run] ?? 0, ends[run] ?? 0]
      while (other < here && (ends[other] ?? 0) < start) other++
      for (let near = other; near < here && (starts[near] ?? 0) <= end; near++) {
        const [one, two] = [rootOf(parents, near), rootOf(parents, run)]
        if (one !== two) parents[Math.max(one, two)] = Math.min(one, two)
      }
    }
  }
  return parents
}

function rootOf(parents: Int32Array, run: number): number {
  let at = run
  for (let up = parents[at] ?? at; up !== at; up = parents[at] ?? at) {
    parents[at] = parents[up] ?? up
    at = up
  }
  return at
}
