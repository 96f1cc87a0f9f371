import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { leseAbbild } from '#procedure/pass/lese-abbild.ts'
import type { MediaType } from '#server/files/file-tables.ts'
import { photoPages } from '#server/files/photo-pages.ts'
import { greyOf } from './grey.ts'
import { picturesIn, readScan } from './read-scan.ts'
import { chanceFrom, inventedZone, type ScanConditions, zoneScan } from './testing/zone-scan.ts'

/** An invented person of a state that there is not. */
const ZONE = 'P<UTOMUSTERFRAU<<ERIKA<<<<<<<<<<<<<<<<<<<<<<\nC01X00T478UTO6408125F2702283<<<<<<<<<<<<<<<4'
const TD1 = 'I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nMUSTERFRAU<<ERIKA<<<<<<<<<<<<<'
const PIXELS = 64_000_000

async function readIn(content: Uint8Array, mediaType: MediaType = 'image/jpeg') {
  const seen = await readScan({ content, mediaType, pixels: PIXELS })
  return seen && leseAbbild(seen.lines)
}

const light: Omit<ScanConditions, 'dpi'> = { on: 'table', blur: 0.7, noise: 6 }

describe('A zone in a scan', () => {
  it.each<[string, ScanConditions]>([
    ['straight on a sheet', { dpi: 200, ...light, on: 'sheet' }],
    ['upside down', { dpi: 200, turn: 180, ...light }],
    ['sideways', { dpi: 200, turn: 90, ...light }],
    ['askew by seven degrees', { dpi: 200, turn: -7, ...light }],
    ['by a camera held slantingly, with a shadow on it', { dpi: 240, tilt: 0.12, turn: 4, shadow: 0.45, ...light }],
  ])('lying %s is read sign by sign', async (_, conditions) => {
    expect((await readIn(await zoneScan(ZONE, conditions)))?.zone).toBe(ZONE)
  })

  it('of three lines is read as well', async () => {
    expect((await readIn(await zoneScan(TD1, { dpi: 200, ...light })))?.zone).toBe(TD1)
  })

  it('is read from the pages of a PDF, whether its pictures are JPEG or pixels', async () => {
    const scan = await zoneScan(ZONE, { dpi: 200, ...light })
    const pdf = await photoPages('Pass', [scan], { pixels: PIXELS })
    expect((await readIn(pdf, 'application/pdf'))?.zone).toBe(ZONE)
    // The very same picture as in the photo: what is read in one is read in the other.
    const [open, ...more] = await picturesIn({
      content: await pdfOfPixels(scan),
      mediaType: 'application/pdf',
      pixels: PIXELS,
    })
    const [packed, photo] = [await open?.(), await greyOf(scan, PIXELS)]
    expect([more.length, packed?.width, packed?.height]).toEqual([0, photo.width, photo.height])
    expect(Buffer.compare(packed?.data ?? Buffer.alloc(0), photo.data)).toBe(0)
  })

  it('that is too blurred gives nothing, or says of every wrong field that it is doubtful', async () => {
    const read = await readIn(await zoneScan(ZONE, { dpi: 100, blur: 6, noise: 25, quality: 30 }))
    if (read && read.zone !== ZONE) expect(read.unsicher.length).toBeGreaterThan(0)
  })

  it('is not seen where there is none', async () => {
    const blank = await sharp({ create: { width: 900, height: 1200, channels: 3, background: '#eee' } })
      .jpeg()
      .toBuffer()
    expect(await readIn(blank)).toBeUndefined()
    expect(await readIn(Buffer.from('%PDF-1.7 broken'), 'application/pdf').catch(() => 'refused')).not.toHaveProperty(
      'zone',
    )
  })
})

it('A field that was not called doubtful is right, in scans and photos of every kind', async () => {
  const chance = chanceFrom(20_261_122)
  let sure = 0
  for (let round = 0; round < 2; round++) {
    const zone = inventedZone(chance)
    const conditions: ScanConditions = {
      dpi: 140 + 100 * chance(),
      turn: 16 * chance() - 8,
      tilt: 0.1 * chance(),
      blur: 2 * chance(),
      noise: 12 * chance(),
      shadow: 0.5 * chance(),
      on: 'table',
    }
    const read = await readIn(await zoneScan(zone, conditions, chance))
    if (read?.unsicher.length !== 0) continue
    sure++
    expect(read.zone.split('\n')[1]).toBe(zone.split('\n')[1])
  }
  // Whoever doubts everything proves nothing.
  expect(sure).toBeGreaterThan(0)
})

/** A page that is one picture of packed pixels, as scanners write it. */
async function pdfOfPixels(scan: Buffer): Promise<Buffer> {
  const { data, info } = await sharp(scan).greyscale().toColourspace('b-w').raw().toBuffer({ resolveWithObject: true })
  const packed = deflateSync(data)
  const content = Buffer.from('q 595 0 0 842 0 0 cm /I Do Q')
  const objects: readonly Buffer[] = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from('<</Type/Pages/Kids[3 0 R]/Count 1>>'),
    Buffer.from('<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>'),
    streamOf(`<</Length ${content.length}>>`, content),
    streamOf(
      `<</Type/XObject/Subtype/Image/Width ${info.width}/Height ${info.height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode/Length ${packed.length}>>`,
      packed,
    ),
  ]
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  const starts: number[] = []
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0)
  for (const [at, object] of objects.entries()) {
    starts.push(length())
    parts.push(Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'))
  }
  const table = length()
  const lines = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

function streamOf(dictionary: string, data: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${dictionary}\nstream\n`), data, Buffer.from('\nendstream')])
}
