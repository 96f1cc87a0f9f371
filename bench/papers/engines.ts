import { createRequire } from 'node:module'
import path from 'node:path'
import type { Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'
import { asHtml, plain } from './as-html.ts'

export interface Engine {
  print(paper: Schriftstueck): Promise<Uint8Array>
  close(): Promise<void>
}

/** Each loads its own packages only: what one costs to start is not the others' burden. */
export const engines = { typst, chromium, pdfkit } as const
export type EngineName = keyof typeof engines

async function typst(): Promise<Engine> {
  const { typesetter } = await import('#server/papers/typeset/typesetter.ts')
  const own = typesetter({ threads: 1 })
  return { print: (paper) => own.typeset(paper), close: () => own.close() }
}

async function chromium(): Promise<Engine> {
  const [{ chromium: browsers }, { findBrowser }] = await Promise.all([
    import('playwright-core'),
    import('#web/testing/find-browser.ts'),
  ])
  const browser = await browsers.launch(await findBrowser())
  const page = await browser.newPage()
  return {
    print: async (paper) => {
      await page.setContent(asHtml(paper))
      return await page.pdf({
        preferCSSPageSize: true,
        tagged: true,
        outline: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate:
          '<span style="font-size:8px;margin-left:25mm">Seite <span class="pageNumber"></span> von <span class="totalPages"></span></span>',
      })
    },
    close: () => browser.close(),
  }
}

async function pdfkit(): Promise<Engine> {
  const { default: PdfDocument } = await import('pdfkit')
  const fonts = path.dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans/package.json'))
  const print = (paper: Schriftstueck): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      const pdf = new PdfDocument({ size: 'A4', margin: 71, lang: paper.language, info: { Title: paper.title } })
      const parts: Buffer[] = []
      pdf.on('data', (part: Buffer) => parts.push(part))
      pdf.on('end', () => resolve(Buffer.concat(parts)))
      pdf.on('error', reject)
      pdf.registerFont('text', path.join(fonts, '400Regular/NotoSans_400Regular.ttf'))
      pdf.registerFont('bold', path.join(fonts, '700Bold/NotoSans_700Bold.ttf'))
      drawWith(pdf, paper)
      pdf.end()
    })
  return { print, close: () => Promise.resolve() }
}

/** Headings, text and tables one below the other: less than the others do, so its times are on the kind side. */
function drawWith(pdf: PDFKit.PDFDocument, paper: Schriftstueck): void {
  const heading = (text: string, size: number) => pdf.moveDown().font('bold').fontSize(size).text(text)
  const line = (text: string) => pdf.font('text').fontSize(10).text(text).moveDown(0.5)
  heading(paper.title, 19)
  for (const block of paper.blocks) {
    if (block.kind === 'heading') heading(block.text, 13)
    else if (block.kind === 'paragraph') line(`${block.number ?? ''} ${plain(block.text)}`)
    else if (block.kind === 'fields') for (const { label, value } of block.rows) line(`${label}: ${value}`)
    else if (block.kind === 'list') pdf.font('text').fontSize(10).list(block.items.map(plain))
    else if (block.kind === 'table') {
      pdf.font('text').fontSize(9)
      pdf.table({ data: [block.head, ...block.rows].map((row) => [...row]) })
    } else if (block.kind === 'checklist') for (const { text } of block.items) line(`[ ] ${plain(text)}`)
    else if (block.kind === 'signatures') for (const { under } of block.lines) line(`______________  ${under}`)
  }
}
