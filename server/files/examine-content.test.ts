import { randomBytes } from 'node:crypto'
import { PDF as Document } from '@libpdf/core'
import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { pdfOf, streamOf } from '#server/testing/pdf-of.ts'
import { PDF } from '#server/testing/test-files.ts'
import type { Scanner } from './clamd.ts'
import { examineContent } from './examine-content.ts'
import { usualLimits } from './file-limits.ts'

const examine = (content: Uint8Array, scanner?: Scanner) =>
  examineContent(Buffer.from(content), { limits: usualLimits, scanner })

/** A photo as a telephone makes it: lying on its side, with the place where it was taken. */
async function photo(format: 'jpeg' | 'png' | 'webp' = 'jpeg', width = 300, height = 200): Promise<Buffer> {
  return await sharp({ create: { width, height, channels: 3, background: '#a09080' } })
    .withExif({
      IFD0: { Make: 'Telefon', Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 3/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '13/1 44/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .toFormat(format)
    .toBuffer()
}

describe('A PDF', () => {
  it('is taken as it is, with the number of its pages', async () => {
    const content = pdfOf({ pages: 7 })
    expect(await examine(content)).toMatchObject({ ok: true, content, mediaType: 'application/pdf', pages: 7 })
  })

  it('may have a hundred pages and not one more', async () => {
    expect(await examine(pdfOf({ pages: 100 }))).toMatchObject({ ok: true, pages: 100 })
    expect(await examine(pdfOf({ pages: 101 }))).toEqual({ ok: false, problem: 'tooManyPages' })
  })

  it.each([{ userPassword: 'geheim', ownerPassword: 'x' }, { ownerPassword: 'nur gegen Drucken' }])(
    'that is protected is refused: %j',
    async (passwords) => {
      const document = await Document.load(pdfOf())
      document.setProtection(passwords)
      expect(await examine(await document.save())).toEqual({ ok: false, problem: 'encrypted' })
    },
  )

  const active: readonly (readonly [what: string, content: Buffer])[] = [
    ['a script at opening', pdfOf({ catalogue: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>' })],
    ['a script by its name, written in another way', pdfOf({ catalogue: '/OpenAction << /S /Java#53cript >>' })],
    ['a program', pdfOf({ catalogue: '/OpenAction << /S /Launch /F (cmd.exe) >>' })],
    ['an address that opens by itself', pdfOf({ catalogue: '/OpenAction << /S /URI /URI (https://example.org) >>' })],
    [
      'a script among the names',
      pdfOf({
        catalogue: '/Names << /JavaScript << /Names [(a) 1000 0 R] >> >>',
        objects: ['<< /S /JavaScript /JS (1) >>'],
      }),
    ],
    ['a form of XFA', pdfOf({ catalogue: '/AcroForm << /Fields [] /XFA (x) >>' })],
    [
      'a form that sends itself away',
      pdfOf({
        catalogue: '/AcroForm << /Fields [1000 0 R] >>',
        objects: ['<< /A << /S /SubmitForm /F (https://example.org) >> >>'],
      }),
    ],
    [
      'a film',
      pdfOf({ catalogue: '/AcroForm << /Fields [1000 0 R] >>', objects: ['<< /Type /Annot /Subtype /RichMedia >>'] }),
    ],
    [
      'an attached program',
      pdfOf({
        catalogue: '/Names << /EmbeddedFiles << /Names [(a) 1000 0 R] >> >>',
        objects: [
          '<< /Type /Filespec /F (rechnung.pdf.exe) /EF << /F 1001 0 R >> >>',
          streamOf('/Type /EmbeddedFile', Buffer.from('MZ')),
        ],
      }),
    ],
  ]
  it.each(active)('that holds more than pages is refused: %s', async (_, content) => {
    expect(await examine(content)).toEqual({ ok: false, problem: 'active' })
  })

  it('may open at one of its pages, carry the data of an invoice, and lead to an address that is pressed', async () => {
    const content = pdfOf({
      catalogue: '/OpenAction << /S /GoTo /D [10 0 R /Fit] >> /AF [1000 0 R] /Annots [1002 0 R]',
      objects: [
        '<< /Type /Filespec /UF (factur-x.xml) /EF << /F 1001 0 R >> >>',
        streamOf('/Type /EmbeddedFile', Buffer.from('<xml/>')),
        '<< /Type /Annot /Subtype /Link /A << /S /URI /URI (https://example.org) >> >>',
      ],
    })
    expect(await examine(content)).toMatchObject({ ok: true })
  })

  it.each([
    ['cut off', PDF.subarray(0, PDF.length - 80)],
    [
      'without pages',
      Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF'),
    ],
    ['only by its first letters', Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(5000)])],
  ])('that is broken is refused: %s', async (_, content) => {
    expect(await examine(content)).toEqual({ ok: false, problem: 'broken' })
  })

  it('that somebody has changed anywhere never ends the program', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(PDF.length - 1), fc.nat(255), async (at, byte) => {
        const changed = Buffer.from(PDF)
        changed.writeUInt8(byte, at)
        const said = await examine(changed)
        expect(said.ok || ['broken', 'wrongType', 'encrypted', 'active', 'tooManyPages'].includes(said.problem)).toBe(
          true,
        )
      }),
      { numRuns: 100 },
    )
  })
})

describe('A photo', () => {
  it.each([
    ['jpeg', 'image/jpeg'],
    ['png', 'image/png'],
    ['webp', 'image/jpeg'],
  ] as const)('as %s is kept upright, without place or device', async (format, mediaType) => {
    const taken = await photo(format)
    expect((await sharp(taken).metadata()).exif).toBeDefined()
    const examined = await examine(taken)
    if (!examined.ok) throw new Error(examined.problem)
    const { exif, width, height, xmp, iptc } = await sharp(examined.content).metadata()
    expect([examined.mediaType, exif, xmp, iptc, width, height]).toEqual([
      mediaType,
      undefined,
      undefined,
      undefined,
      200,
      300,
    ])
    expect(examined.content.includes('Telefon')).toBe(false)
  })

  it('of few bytes and too many pixels is refused before it is unpacked', async () => {
    const bomb = await sharp({ create: { width: 8100, height: 8000, channels: 3, background: '#ffffff' } })
      .png()
      .toBuffer()
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(await examine(bomb)).toEqual({ ok: false, problem: 'tooManyPixels' })
  })

  it('that is cut off is refused', async () => {
    const whole = await sharp(randomBytes(300 * 200 * 3), { raw: { width: 300, height: 200, channels: 3 } })
      .jpeg()
      .toBuffer()
    expect(await examine(whole.subarray(0, whole.length / 2))).toEqual({ ok: false, problem: 'broken' })
  })

  it('as HEIC is refused with a reason of its own', async () => {
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(64)])
    expect(await examine(heic)).toEqual({ ok: false, problem: 'heic' })
  })
})

describe('What a file is', () => {
  it.each([
    ['a program called letter.pdf', Buffer.from('MZ\u0090 this is a program')],
    ['a drawing with a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['a page', Buffer.from('<!doctype html><title>letter</title>')],
    ['a page that begins like a PDF further down', Buffer.from('<html>%PDF-1.7')],
    ['an archive', Buffer.from('504b0304140000000800', 'hex')],
  ])('its content says: %s', async (_, content) => {
    expect(await examine(content)).toEqual({ ok: false, problem: 'wrongType' })
  })
})

describe('The scanner', () => {
  it('is asked before anything looks into the file, and what it finds is named', async () => {
    const found: Scanner = { scan: () => Promise.resolve({ result: 'infected', finding: 'Test.Virus' }) }
    expect(await examine(PDF.subarray(0, 100), found)).toEqual({
      ok: false,
      problem: 'infected',
      finding: 'Test.Virus',
    })
  })

  it('that does not answer leaves the file waiting', async () => {
    const away: Scanner = { scan: () => Promise.resolve({ result: 'notScanned' }) }
    expect(await examine(PDF, away)).toMatchObject({ ok: true, waiting: true })
    expect(await examine(PDF)).toMatchObject({ ok: true, waiting: false })
  })
})
