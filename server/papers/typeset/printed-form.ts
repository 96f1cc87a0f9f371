import type { Block, Inline, Schriftstueck, Tick } from '#procedure/schriftstuecke/schriftstueck.ts'
import { PAGE_WORDS } from './page-words.ts'
import { qrDrawing } from './qr-drawing.ts'

/**
 * A paper as the template reads it: every field there, every text clean. Texts stay texts; the template gets them as
 * data and never as instructions.
 */
export function printedForm(paper: Schriftstueck): string {
  const words = PAGE_WORDS[paper.language]
  const [year = '', month = '', day = ''] = paper.date.split('-')
  const name = words.months[Number(month) - 1] ?? ''
  const title = clean(paper.title)
  return JSON.stringify({
    language: paper.language,
    title,
    titleSize: paper.blocks[0]?.kind === 'letterhead' ? 12 : title.length > 70 ? 16 : 19,
    subject: clean(paper.subject),
    author: clean(paper.author),
    date: paper.date,
    day: paper.language === 'de' ? `${Number(day)}. ${name} ${year}` : `${Number(day)} ${name} ${year}`,
    reference: paper.reference === undefined ? null : clean(paper.reference),
    edition: paper.edition === undefined ? null : clean(paper.edition),
    banner: paper.banner === undefined ? null : clean(paper.banner),
    words,
    outline: true,
    blocks: levelled(paper.blocks).map(printedBlock),
    attachments: paper.attachments ?? [],
  })
}

/** The title is the first heading, so all others stand below it, and no level is left out on the way down. */
function levelled(blocks: readonly Block[]): readonly Block[] {
  let above = 0
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block
    const level = Math.min(block.level, above + 1)
    above = level
    return { ...block, level: level === 1 ? 1 : level === 2 ? 2 : 3 }
  })
}

function printedBlock(block: Block): Readonly<Record<string, unknown>> {
  const { kind } = block
  switch (kind) {
    case 'heading':
      return { kind, level: block.level + 1, text: clean(block.text) }
    case 'paragraph':
      return { kind, number: clean(block.number ?? ''), text: runs(block.text) }
    case 'fields':
      return { kind, rows: block.rows.map(({ label, value }) => ({ label: clean(label), value: clean(value) })) }
    case 'list':
      return { kind, ordered: block.ordered, items: block.items.map(runs) }
    case 'table':
      return printedTable(block)
    case 'checklist':
      return { kind, items: block.items.map(printedTick) }
    case 'note':
      return { kind, tone: block.tone, text: runs(block.text) }
    case 'letterhead':
      return { kind, from: block.from.map(clean), to: block.to.map(clean) }
    case 'signatures':
      return {
        kind,
        lines: block.lines.map(({ under, placeAndDay = '' }) => ({
          under: clean(under),
          placeAndDay: clean(placeAndDay),
        })),
      }
    case 'seal':
      return { kind, lines: block.lines.map(clean) }
    case 'qr':
      return { kind, drawing: qrDrawing(block.content), alt: clean(block.alt), text: block.text.map(runs) }
    case 'pageBreak':
      return { kind }
  }
}

/** Every row as long as the head: a cell that is missing is empty. */
function printedTable(table: Extract<Block, { kind: 'table' }>): Readonly<Record<string, unknown>> {
  const { kind, caption, head, rows, widths = [] } = table
  return {
    kind,
    caption: clean(caption),
    head: head.map(clean),
    rows: rows.map((row) => head.map((_, at) => clean(row[at] ?? ''))),
    widths: head.map((_, at) => widths[at] ?? 1),
  }
}

function printedTick({ text, isChecked = false, details = [] }: Tick): Readonly<Record<string, unknown>> {
  return { text: runs(text), isChecked, details: details.map(clean) }
}

type Run = { readonly text: string } | { readonly strong: string } | { readonly cite: string }

function runs(inline: Inline): readonly Run[] {
  if (typeof inline === 'string') return [{ text: clean(inline) }]
  return inline.map((run) =>
    typeof run === 'string'
      ? { text: clean(run) }
      : 'strong' in run
        ? { strong: clean(run.strong) }
        : { cite: clean(run.cite) },
  )
}

/** Control characters, marks of direction and halves of pairs print nothing and can hide what a text says. */
const UNSEEN = /[\p{Cc}\p{Cs}\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/gu

function clean(text: string): string {
  const lines = text.normalize('NFC').replace(/\r\n?|[\u2028\u2029]/g, '\n')
  return lines.replaceAll('\t', ' ').replace(UNSEEN, (found) => (found === '\n' ? found : ''))
}
