import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type EncodedLaw, encode } from './encoded-law.ts'
import { readStatute } from './statute.ts'

/**
 * Builds law/statutes/index from statutes in markdown (one file a law, named after its abbreviation; a span of §§ behind
 * a hyphen when the file holds only a part, "BGB-186-193.md").
 *
 *   tsx checks/norms/build-index.ts <directory of statutes> <day of the text> <directory to write>
 */
function main(from: string, state: string, to: string): void {
  for (const file of readdirSync(from).sort()) {
    const name = /^([A-Z]\w*)(?:-(\d+)-(\d+))?\.md$/.exec(file)
    if (!name?.[1] || name[1] === 'README') continue
    const law = name[1]
    const covers = name[2] && name[3] ? ([Number(name[2]), Number(name[3])] as const) : undefined
    const statute = readStatute(readFileSync(path.join(from, file), 'utf8'), (place) =>
      process.stderr.write(`please read ${law} ${place}\n`),
    )
    const within = Object.entries(statute.paragraphs).filter(
      ([number]) => !covers || (Number.parseInt(number, 10) >= covers[0] && Number.parseInt(number, 10) <= covers[1]),
    )
    const paragraphs = Object.fromEntries(
      within.map(([number, absaetze]) => [
        number,
        Object.fromEntries(Object.entries(absaetze).map(([absatz, body]) => [absatz, encode(body)])),
      ]),
    )
    const encoded: EncodedLaw = { law, state, ...(covers && { covers }), anlagen: statute.anlagen, paragraphs }
    writeFileSync(path.join(to, `${law.toLowerCase()}.json`), print(encoded))
  }
}

/** One line a §, so that a change of the law is one changed line; entries in the order of the law. */
function print({ paragraphs, ...head }: EncodedLaw): string {
  const lines = inOrder(paragraphs).map(([number, body]) => `    ${JSON.stringify(number)}: ${compact(body)}`)
  const opening = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`)
  return `{\n${opening.join('')}  "paragraphs": {\n${lines.join(',\n')}\n  }\n}\n`
}

type Tree = number | string | readonly Tree[] | { readonly [key: string]: Tree }

function compact(tree: Tree): string {
  if (typeof tree !== 'object') return JSON.stringify(tree)
  if (isList(tree)) return `[${tree.map(compact).join(', ')}]`
  return `{ ${inOrder(tree)
    .map(([key, value]) => `${JSON.stringify(key)}: ${compact(value)}`)
    .join(', ')} }`
}

function isList(tree: Tree): tree is readonly Tree[] {
  return Array.isArray(tree)
}

/** 1, 1a, 2 …: by number first, by letter second. */
function inOrder<T>(record: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(record).sort(([a], [b]) => {
    const byNumber = Number.parseInt(a, 10) - Number.parseInt(b, 10)
    return Number.isNaN(byNumber) || byNumber === 0 ? (a < b ? -1 : 1) : byNumber
  })
}

const [from, state, to] = process.argv.slice(2)
if (!from || !state || !to) throw new Error('usage: build-index.ts <statutes> <day> <target>')
main(from, state, to)
