import sharp from 'sharp'
import type { SeenZone } from './find-zone.ts'
import { type Grey, halfTurned, quarterTurned } from './grey.ts'
import { brightnessAt } from './signs-like.ts'

/** Where the zone is in a file: in which of its pictures, turned by how many quarters, and the corner and sides of a frame around it. */
export interface Frame {
  readonly picture: number
  readonly turns: number
  readonly corner: readonly [x: number, y: number]
  readonly right: readonly [x: number, y: number]
  readonly down: readonly [x: number, y: number]
}

const WIDTH = 1000

export function frameOf(picture: number, { places, turns }: SeenZone): Frame {
  const [top = [], bottom = []] = [places[0], places.at(-1)]
  const [first, end, below] = [top[0], top.at(-1), bottom[0]]
  if (!first || !end || !below) throw new Error('A zone without places has no frame.')
  const [right, down] = [first.right, first.down]
  const along = (from: number, to: number, side: number): number => to - from + 2 * side
  return {
    picture,
    turns,
    corner: [first.x - right[0] - down[0], first.y - right[1] - down[1]],
    right: [along(first.x, end.x, right[0]), along(first.y, end.y, right[1])],
    down: [along(first.x, below.x, down[0]), along(first.y, below.y, down[1])],
  }
}

/** The zone alone, upright, to be compared with what was read. */
export async function zoneStrip(grey: Grey, { turns, corner, right, down }: Frame): Promise<Buffer> {
  const turned = turnedBy(grey, turns)
  const height = Math.min(WIDTH, Math.max(1, Math.round((WIDTH * Math.hypot(...down)) / Math.hypot(...right))))
  const pixels = new Uint8Array(WIDTH * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const [u, v] = [x / WIDTH, y / height]
      pixels[y * WIDTH + x] = brightnessAt(
        turned,
        corner[0] + u * right[0] + v * down[0],
        corner[1] + u * right[1] + v * down[1],
      )
    }
  }
  return await sharp(pixels, { raw: { width: WIDTH, height, channels: 1 } })
    .jpeg({ quality: 80 })
    .toBuffer()
}

function turnedBy(grey: Grey, turns: number): Grey {
  const half = turns >= 2 ? halfTurned : undefined
  const quarter = turns % 2 === 1 ? quarterTurned(grey) : grey
  return half ? half(quarter) : quarter
}
