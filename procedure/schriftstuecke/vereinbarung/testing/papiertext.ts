import { lauftext } from '#procedure/testing/gelesen.ts'
import type { Block, Schriftstueck } from '../../schriftstueck.ts'

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
      return [`${block.number === undefined ? '' : `${block.number}  `}${lauftext(block.text)}`]
    case 'note':
      return [`! ${lauftext(block.text)}`]
    case 'fields':
      return block.rows.map(({ label, value }) => `${label}: ${value === '' ? '____' : value}`)
    case 'list':
      return block.items.map((item) => `- ${lauftext(item)}`)
    case 'checklist':
      return block.items.map(({ text, isChecked }) => `[${isChecked ? 'x' : ' '}] ${lauftext(text)}`)
    case 'table':
      return [block.caption, block.head.join(' | '), ...block.rows.map((row) => row.join(' | '))]
    case 'signatures':
      return block.lines.map(({ under }) => `____ ${under}`)
    default:
      return [`(${block.kind})`]
  }
}
