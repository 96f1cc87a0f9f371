import type { Body, Law, MutableBody, MutableSentence } from './encoded-law.ts'
import { sentenceEnds } from './sentences.ts'

/**
 * Reads the structure of a statute from its markdown: which §, Absatz, Satz, Nummer and Buchstabe exist. An enumeration
 * belongs to the sentence that opens it. Text behind it goes on with that sentence when the last entry has no full stop,
 * and begins the next sentence otherwise. Entries may have sentences of their own (§ 18 Abs. 2 Nr. 5 S. 2 AufenthG).
 */

type Block =
  | { readonly kind: 'absatz'; readonly number: string; readonly text: string }
  | { readonly kind: 'item'; readonly level: number; readonly marker: string; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }

interface OpenItem {
  readonly level: number
  readonly marker: string
  readonly body: MutableBody
}

export interface Statute {
  readonly paragraphs: Law['paragraphs']
  readonly anlagen: readonly string[]
}

/** The structure of one law; `doubts` are places where punctuation and capital letters disagree, for a person to read. */
export function readStatute(markdown: string, doubts: (place: string) => void): Statute {
  const paragraphs: Record<string, Record<string, Body>> = {}
  const anlagen: string[] = []
  for (const section of markdown.split(/^# /mu).slice(1)) {
    const [title = '', ...lines] = section.split('\n')
    const paragraph = /^§ (\d+[a-z]*)(?: – (.*))?$/u.exec(title)
    const anlage = /^Anlage ?(\w*) – (.*)$/u.exec(title)
    if (paragraph?.[1] && !title.includes('weggefallen')) {
      paragraphs[paragraph[1]] = readParagraph(lines.join('\n'), (text) => doubts(`§ ${paragraph[1]}: ${text}`))
    } else if (anlage && !title.includes('weggefallen')) {
      const of = /§ (\d+[a-z]*)/.exec(anlage[2] ?? '')?.[1]
      anlagen.push(anlage[1] || ((anlage[2] ?? '').match(/§ \d+[a-z]*/g) ?? [of]).join(', '))
    }
  }
  return { paragraphs, anlagen }
}

function readParagraph(source: string, doubts: (place: string) => void): Record<string, Body> {
  const blocks = readBlocks(source)
  const absaetze: Record<string, Body> = {}
  let open: Block[] = []
  let number = ''
  const close = (): void => {
    const body = readBody(open, doubts)
    if (body.length > 0) absaetze[number] = body
  }
  for (const block of blocks) {
    if (block.kind === 'absatz') {
      close()
      open = []
      number = block.number
    }
    open.push(block)
  }
  close()
  return absaetze
}

function readBody(blocks: readonly Block[], doubts: (place: string) => void): Body {
  const body: MutableBody = []
  let stack: OpenItem[] = []
  let last = '.'
  blocks.forEach((block, at) => {
    if (block.text === '(weggefallen)' || (block.kind === 'absatz' && block.text === '')) return
    if (block.kind === 'item') {
      stack = stack.filter((open) => open.level < block.level)
      const parent = stack.at(-1)?.body ?? body
      const sentence = lastSentence(parent)
      const own: MutableBody = []
      sentence.items.set(block.marker, own)
      stack.push({ level: block.level, marker: block.marker, body: own })
      append(own, block.text, true)
    } else {
      stack = stack.slice(0, depthContinuing(stack, blocks.slice(at + 1)))
      const fresh = /[.!?]["“)]?$/u.test(last)
      if (block.kind === 'text' && fresh !== /^["„(]?[A-ZÄÖÜ§]/u.test(block.text)) doubts(block.text.slice(0, 60))
      append(stack.at(-1)?.body ?? body, block.text, fresh)
    }
    if (block.text) last = block.text
  })
  return body
}

/** How many of the open entries a text behind them still belongs to: those whose enumeration goes on afterwards. */
function depthContinuing(stack: readonly OpenItem[], following: readonly Block[]): number {
  for (let depth = stack.length; depth > 0; depth--) {
    const open = stack[depth - 1]
    const next = following.find((block) => block.kind === 'item' && open && block.level <= open.level)
    if (open && next?.kind === 'item' && next.level === open.level && isAfter(next.marker, open.marker)) return depth
  }
  return 0
}

function isAfter(next: string, marker: string): boolean {
  const [a, b] = [Number.parseInt(next, 10), Number.parseInt(marker, 10)]
  return Number.isNaN(a) || a === b ? next > marker : a > b
}

function append(body: MutableBody, text: string, fresh: boolean): void {
  if (fresh || body.length === 0) body.push({ items: new Map() })
  for (const _ of sentenceEnds(text)) body.push({ items: new Map() })
}

function lastSentence(body: MutableBody): MutableSentence {
  const last = body.at(-1)
  if (last) return last
  const first: MutableSentence = { items: new Map() }
  body.push(first)
  return first
}

function readBlocks(source: string): readonly Block[] {
  const blocks: Block[] = []
  for (const part of flattenTables(source).split(/\n\s*\n/u)) {
    const text = part.replace(/\s+/gu, ' ').trim()
    // Editors' notes follow the text of a § and are not law.
    if (/^\(\+\+\+|^§ \d+\w* .*(?:Kursivdruck|\bidF\b|Eingef\.)/u.test(text)) break
    const last = blocks.at(-1)
    if (last?.kind === 'item' && !last.text && !ENTRY.test(text)) blocks[blocks.length - 1] = { ...last, text }
    else if (text && text !== '\\-') blocks.push(readBlock(text))
  }
  return blocks
}

const ENTRY = /^(?:\d+[a-z]*\\?\.|[a-z]{1,3}\)|\(\d+[a-z]*\))(?: |$)/u

function readBlock(text: string): Block {
  const absatz = /^\((\d+[a-z]*)\) ?(.*)$/u.exec(text)
  if (absatz?.[1]) return { kind: 'absatz', number: absatz[1], text: absatz[2] ?? '' }
  const nummer = /^(\d+[a-z]*)\\?\.(?: (.*))?$/u.exec(text)
  if (nummer?.[1]) return { kind: 'item', level: 1, marker: nummer[1], text: nummer[2] ?? '' }
  const buchstabe = /^([a-z])(\1*)\)(?: (.*))?$/u.exec(text)
  if (buchstabe?.[1]) {
    const marker = buchstabe[1] + (buchstabe[2] ?? '')
    return { kind: 'item', level: marker.length + 1, marker, text: buchstabe[3] ?? '' }
  }
  return { kind: 'text', text }
}

/** Fee tables write their enumeration in cells; one cell becomes one block. */
function flattenTables(source: string): string {
  return source
    .replace(/<dt>([^<]*)<\/dt>\s*<dd>/gu, '\n\n$1 ')
    .replace(/<td[^>]*>(\d+[a-z]*\.|[a-z]{1,2}\))<\/td>\s*<td[^>]*>/gu, '\n\n$1 ')
    .replace(/^\|(?:[^\S\n]*\|)?[^\S\n]*(\d+[a-z]*\\?\.|[a-z]{1,2}\))[^\S\n]*\|/gmu, '\n\n$1 ')
    .replace(/^\|[:|\- ]+\|$/gmu, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/ *\| */gu, ' ')
}
