import type { Block, Inline, Schriftstueck } from '../../schriftstueck.ts'

/** A paper as plain lines: what a reader reads, without how it looks. */
export function papiertext({ title, edition = '', banner, blocks }: Schriftstueck): string {
  return [title, edition, ...(banner === undefined ? [] : [banner]), '', ...blocks.flatMap(lines)]
    .join('\n')
    .concat('\n')
}

function lines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return ['', `${'#'.repeat(block.level)} ${block.text}`]
    case 'paragraph':
      return [`${block.number === undefined ? '' : `${block.number}  `}${plain(block.text)}`]
    case 'note':
      return [`! ${plain(block.text)}`]
    case 'fields':
      return block.rows.map(({ label, value }) => `${label}: ${value === '' ? '____' : value}`)
    case 'list':
      return block.items.map((item) => `- ${plain(item)}`)
    case 'checklist':
      return block.items.map(({ text, isChecked }) => `[${isChecked ? 'x' : ' '}] ${plain(text)}`)
    case 'table':
      return [block.caption, block.head.join(' | '), ...block.rows.map((row) => row.join(' | '))]
    case 'signatures':
      return block.lines.map(({ under }) => `____ ${under}`)
    default:
      return [`(${block.kind})`]
  }
}

function plain(text: Inline): string {
  if (typeof text === 'string') return text
  return text.map((part) => (typeof part === 'string' ? part : 'strong' in part ? part.strong : part.cite)).join('')
}
