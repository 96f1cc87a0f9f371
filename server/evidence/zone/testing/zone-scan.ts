import sharp from 'sharp'
import { pruefziffer } from '#procedure/pass/pruefziffer.ts'
import { ADVANCE, ocrBOutlines } from '../ocr-b-outlines.ts'

/** What happened to a page between the passport and the file. */
export interface ScanConditions {
  readonly dpi: number
  /** Degrees clockwise, any. */
  readonly turn?: number
  /** How slantingly a camera looked: 0.1 is a telephone held carelessly. */
  readonly tilt?: number
  /** Of the lens, in tenths of a millimetre. */
  readonly blur?: number
  /** Grey levels. */
  readonly noise?: number
  /** How much of the light a shadow takes at its darkest. */
  readonly shadow?: number
  /** Of the JPEG. */
  readonly quality?: number
  /** The passport lies on a sheet of A4, or fills the picture of a camera. */
  readonly on?: 'sheet' | 'table'
  /** Other outlines than those that the reader knows. */
  readonly outlines?: ReadonlyMap<string, string>
}

/** A chance that is the same every time. */
export function chanceFrom(seed: number): () => number {
  let state = seed + 0x6d2b79f5
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const STATES = ['UTO', 'D<<', 'SRB', 'IND', 'BRA', 'TUR', 'PHL', 'MKD', 'COL', 'VNM', 'GHA', 'QAT', 'JPN', 'ZWE']

/** The zone of somebody who does not exist, with digits that hold. */
export function inventedZone(chance: () => number): string {
  const among = (signs: string): string => signs[Math.floor(chance() * signs.length)] ?? ''
  const some = (signs: string, count: number): string => Array.from({ length: count }, () => among(signs)).join('')
  const digits = '0123456789'
  const state = STATES[Math.floor(chance() * STATES.length)] ?? 'UTO'
  const name = `MUSTER${some(LETTERS, 1 + Math.floor(chance() * 8))}<<${some(LETTERS, 3 + Math.floor(chance() * 7))}${chance() < 0.5 ? `<${some(LETTERS, 4)}` : ''}`
  const number = chance() < 0.5 ? `${among(LETTERS)}${some(digits, 8)}` : some(`${LETTERS}${digits}`, 9)
  const day = (): string =>
    `${some(digits, 2)}${['01', '03', '06', '09', '10', '12'][Math.floor(chance() * 6)] ?? '01'}${among('012')}${among('12345678')}`
  const [born, until] = [day(), day()]
  const more = chance() < 0.5 ? '<'.repeat(14) : some(`${LETTERS}${digits}`, 9).padEnd(14, '<')
  const digit = (text: string): string => pruefziffer(text) ?? ''
  const [first, second, third] = [`${number}${digit(number)}`, `${born}${digit(born)}`, `${until}${digit(until)}`]
  const fourth = `${more}${digit(more)}`
  const whole = digit(first + second + third + fourth)
  return (
    `P<${state}${name}`.slice(0, 44).padEnd(44, '<') +
    `\n${first}${state}${second}${among('FM<')}${third}${fourth}${whole}`
  )
}

/** Millimetres. A page of a passport (ICAO Doc 9303 part 4), the first line 23 mm from its lower edge. */
const PAGE = { width: 125, height: 88 }
const STEP = 2.54
const known = new Map(ocrBOutlines)

/** A page like that of a passport, drawn: a face that is none, printed lines, a pattern beneath, and its zone. */
function pageDrawing(zone: string, outlines: ReadonlyMap<string, string>): string {
  const text = (line: string, x: number, y: number, step: number): string =>
    [...line]
      .map((sign, at) => {
        const scale = step / ADVANCE
        return `<path transform="translate(${x + at * step} ${y}) scale(${scale} ${-scale})" d="${outlines.get(sign) ?? ''}"/>`
      })
      .join('')
  const lines = zone.split('\n')
  const left = (PAGE.width - (lines[0]?.length ?? 44) * STEP) / 2
  const waves = Array.from({ length: 26 }, (_, at) => {
    const y = 2 + at * 3.4
    return `<path d="M0 ${y} Q 30 ${y - 9} 62 ${y} T 125 ${y}" fill="none" stroke="#b9c9d8" stroke-width="0.25"/>`
  })
  const printed = ['REISEPASS', 'MUSTER', 'NUR ZUR PROBE', 'KEIN DOKUMENT', '12 08 1990', 'BEISPIELSTADT']
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PAGE.width} ${PAGE.height}">
    <rect width="100%" height="100%" fill="#e9eee6"/>${waves.join('')}
    <rect x="6" y="10" width="30" height="38" fill="#cfcfcb"/><circle cx="21" cy="25" r="8" fill="#8d7f74"/><path d="M8 48 Q 21 28 34 48 Z" fill="#4a5568"/>
    <g fill="#2b2f3a">${printed.map((line, at) => text(line, 46, 14 + at * 6.5, at === 0 ? 2.6 : 1.9)).join('')}</g>
    <g fill="#1c1c1e">${lines.map((line, at) => text(line, left, PAGE.height - 16.5 - (lines.length - 1 - at) * 6.35, STEP)).join('')}</g>
  </svg>`
}

/** A file as somebody brings it: a JPEG of the page under these conditions. */
export async function zoneScan(zone: string, conditions: ScanConditions, chance = chanceFrom(1)): Promise<Buffer> {
  const { dpi, turn = 0, tilt = 0, blur = 0, noise = 0, shadow = 0, quality = 85, on = 'sheet' } = conditions
  const perMm = dpi / 25.4
  const page = await sharp(Buffer.from(pageDrawing(zone, conditions.outlines ?? known)))
    .resize({ width: Math.round(PAGE.width * perMm) })
    .greyscale()
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const [width, height] = sizeOf(on, turn, perMm)
  const pixels = new Uint8Array(width * height)
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  const [aside, ahead] = [tilt * (chance() < 0.5 ? -1 : 1), tilt * (chance() - 0.5)]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [right, down] = [x - width / 2, y - height / 2]
      const far = 1 + (aside * right) / (PAGE.width * perMm) + (ahead * down) / (PAGE.height * perMm)
      const [u, v] = [(right * cos + down * sin) / far, (down * cos - right * sin) / far]
      const bright = sample(page.data, page.info, u + page.info.width / 2, v + page.info.height / 2)
      const light = 1 - shadow * Math.max(0, Math.sin((x / width) * 3 + (y / height) * 2))
      const beneath = on === 'sheet' ? 250 : 92 + 22 * Math.sin(x / 37) * Math.sin(y / 53)
      pixels[y * width + x] = Math.max(
        0,
        Math.min(255, (bright ?? beneath) * light + noise * (chance() + chance() - 1) * 2),
      )
    }
  }
  const picture = sharp(pixels, { raw: { width, height, channels: 1 } })
  const seen = blur > 0 ? picture.blur(Math.max(0.3, (blur / 10) * perMm)) : picture
  return await seen.jpeg({ quality }).toBuffer()
}

function sizeOf(on: 'sheet' | 'table', turn: number, perMm: number): readonly [number, number] {
  if (on === 'sheet') return [Math.round(210 * perMm), Math.round(297 * perMm)]
  const isOnEnd = Math.abs(Math.sin((turn * Math.PI) / 180)) > 0.7
  const [long, short] = [Math.round(150 * perMm), Math.round(112 * perMm)]
  return isOnEnd ? [short, long] : [long, short]
}

function sample(
  data: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
  x: number,
  y: number,
): number | undefined {
  if (x < 0 || y < 0 || x >= width - 1 || y >= height - 1) return undefined
  const [left, top] = [Math.floor(x), Math.floor(y)]
  const at = top * width + left
  const [toRight, toBottom] = [x - left, y - top]
  const above = (data[at] ?? 0) * (1 - toRight) + (data[at + 1] ?? 0) * toRight
  const below = (data[at + width] ?? 0) * (1 - toRight) + (data[at + width + 1] ?? 0) * toRight
  return above * (1 - toBottom) + below * toBottom
}
