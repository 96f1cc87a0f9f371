import sharp from 'sharp'
import type { GreyPage } from './ask-tool.ts'

/** Drawn at this many dots to an inch, and made four times smaller: what one letter looks like is gone, its place is not. */
export const DRAWN_AT = 96
const SMALLER = 4

/** As much of a page as is kept: the mean of the ink in each square of about a millimetre. */
export function small({ width, height, pixels }: GreyPage): GreyPage {
  const [columns, rows] = [Math.floor(width / SMALLER), Math.floor(height / SMALLER)]
  const made = new Uint8Array(columns * rows)
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++) {
      let sum = 0
      for (let dy = 0; dy < SMALLER; dy++)
        for (let dx = 0; dx < SMALLER; dx++) sum += pixels[(y * SMALLER + dy) * width + x * SMALLER + dx] ?? 255
      made[y * columns + x] = Math.round(sum / SMALLER ** 2)
    }
  return { width: columns, height: rows, pixels: made }
}

/** Squares of six by six dots, about as high as a line and a half. */
const SQUARE = 6
/** Other versions of the program that draws pages make letters a little darker or lighter, never a line. */
const MOST_GREY = 16

/** What differs between two pages, said so that somebody finds the place; nothing where they are the same to the eye. */
export function differences(found: readonly GreyPage[], golden: readonly GreyPage[]): readonly string[] {
  if (found.length !== golden.length) return [`${found.length} pages where ${golden.length} are kept`]
  return found.flatMap((page, at) => {
    const kept = golden[at]
    if (!kept || kept.width !== page.width || kept.height !== page.height) return [`page ${at + 1} has another size`]
    const places = squares(page).filter((corner) => differs(page, kept, corner))
    const [first] = places
    if (!first) return []
    const millimetres = (dots: number): number => Math.round((dots * SMALLER * 25.4) / DRAWN_AT)
    return [
      `page ${at + 1} differs in ${places.length} squares, first ${millimetres(first.x)} mm from the left and ${millimetres(first.y)} mm from the top`,
    ]
  })
}

interface Corner {
  readonly x: number
  readonly y: number
}

function squares({ width, height }: GreyPage): readonly Corner[] {
  const steps = (length: number): readonly number[] => [...Array(Math.floor(length / SQUARE)).keys()]
  return steps(height).flatMap((row) => steps(width).map((column) => ({ x: column * SQUARE, y: row * SQUARE })))
}

/** By its ink row by row and column by column: a line that moved by its half is elsewhere, though the square is as dark. */
function differs(one: GreyPage, other: GreyPage, { x, y }: Corner): boolean {
  const dots = [...Array(SQUARE).keys()]
  const mean = (page: GreyPage, at: (step: number) => Corner): number =>
    dots.reduce((sum, step) => {
      const place = at(step)
      return sum + (page.pixels[place.y * page.width + place.x] ?? 255)
    }, 0) / SQUARE
  const distance = (line: (of: number) => (step: number) => Corner): number =>
    dots.reduce((sum, of) => sum + Math.abs(mean(one, line(of)) - mean(other, line(of))), 0) / SQUARE
  return (
    distance((row) => (step) => ({ x: x + step, y: y + row })) > MOST_GREY ||
    distance((column) => (step) => ({ x: x + column, y: y + step })) > MOST_GREY
  )
}

/** All pages of a paper below each other in one small picture. */
export async function pagesToPng(pages: readonly GreyPage[]): Promise<Buffer> {
  const [first] = pages
  if (!first) throw new RangeError('A paper has pages.')
  const raw = { width: first.width, height: first.height * pages.length, channels: 1 } as const
  return await sharp(Buffer.concat(pages.map(({ pixels }) => pixels)), { raw })
    .png({ palette: true, colours: 16, dither: 0, compressionLevel: 9, effort: 10 })
    .toBuffer()
}

export async function pagesFromPng(png: Buffer, height: number): Promise<readonly GreyPage[]> {
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true })
  const size = info.width * height
  return Array.from({ length: Math.round(data.length / size) }, (_, at) => ({
    width: info.width,
    height,
    pixels: data.subarray(at * size, (at + 1) * size),
  }))
}
