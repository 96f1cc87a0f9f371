import type { Block, Inline, Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'

/** Running text as it is read, without what is set off in it. */
export function lauftext(text: Inline): string {
  if (typeof text === 'string') return text
  return text.map((run) => (typeof run === 'string' ? run : 'strong' in run ? run.strong : run.cite)).join('')
}

/** Everything that can be read in a block, piece by piece, in the order in which it is printed. */
export function blocktexte(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [...(block.number === undefined ? [] : [block.number]), lauftext(block.text)]
    case 'note':
      return [lauftext(block.text)]
    case 'fields':
      return block.rows.flatMap(({ label, value }) => [label, ...value.split('\n')])
    case 'list':
      return block.items.map(lauftext)
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()]
    case 'checklist':
      return block.items.flatMap(({ text, details = [] }) => [lauftext(text), ...details])
    case 'letterhead':
      return [...block.to, ...block.from]
    case 'signatures':
      return block.lines.flatMap(({ placeAndDay, under }) =>
        placeAndDay === undefined ? [under] : [placeAndDay, under],
      )
    case 'seal':
      return block.lines
    case 'qr':
      return block.text.map(lauftext)
    case 'pageBreak':
      return []
  }
}

/** A paper as it is read: a line for each piece, for each field with its label, and for each row of a table. */
export function gelesen({ blocks }: Pick<Schriftstueck, 'blocks'>): string {
  return blocks.flatMap(zeilen).join('\n')
}

function zeilen(block: Block): readonly string[] {
  switch (block.kind) {
    case 'fields':
      return block.rows.map(({ label, value }) => `${label}: ${value}`)
    case 'table':
      return block.rows.map((row) => row.join(' | '))
    default:
      return blocktexte(block)
  }
}
