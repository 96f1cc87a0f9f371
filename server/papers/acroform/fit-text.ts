import type { EmbeddedFont } from '@libpdf/core'

/** What is set smaller cannot be read any more. */
const SMALLEST = 5
const LARGEST = 11
/** What the library leaves free within the border of a field, on both sides. */
const PADDING = 4
const LINE = 1.2

export interface Room {
  readonly width: number
  readonly height: number
  readonly lines: 'one' | 'many'
}

/**
 * The largest size in points at which a text can be read whole in the room of a field; undefined where there is none.
 * @example fitText('Anna', { width: 200, height: 20, lines: 'one' }, font) // 11
 */
export function fitText(text: string, room: Room, font: EmbeddedFont): number | undefined {
  for (let size = LARGEST; size >= SMALLEST; size -= 0.5) if (fits(text, size, room, font)) return size
  return undefined
}

function fits(text: string, size: number, { width, height, lines }: Room, font: EmbeddedFont): boolean {
  const free = width - PADDING
  if (lines === 'one') return size <= height && font.getTextWidth(text, size) <= free
  const count = text.split('\n').reduce((sum, line) => sum + wrapped(line, size, free, font), 0)
  return count * size * LINE <= height - PADDING
}

/** How many lines a paragraph takes; a word that is wider than the field takes more than there are. */
function wrapped(line: string, size: number, free: number, font: EmbeddedFont): number {
  let [count, used] = [1, 0]
  for (const word of line.split(' ')) {
    const width = font.getTextWidth(`${word} `, size)
    if (font.getTextWidth(word, size) > free) return Number.POSITIVE_INFINITY
    if (used + font.getTextWidth(word, size) > free) {
      count++
      used = width
    } else used += width
  }
  return count
}
