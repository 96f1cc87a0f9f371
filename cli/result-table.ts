import type { Moment } from '#law/engine/answers.ts'
import type { Truth } from '#law/engine/truth.ts'
import type { CheckResult, WayResult } from '#law/pathways/check.ts'
import { mainObstacles } from '#law/report/main-obstacles.ts'
import { withoutTitle } from '#law/report/report.ts'
import type { Language } from '#law/texts/catalogue.ts'
import { catalogueOf } from '#law/texts/catalogues.ts'
import { type Words, wordsOf } from '#law/texts/words.ts'

const MARK: Readonly<Record<Truth, string>> = { ja: '✓', offen: '?', nein: '✗' }
const ORDER: readonly Truth[] = ['ja', 'offen', 'nein']

interface Heading {
  readonly on: string
  readonly open: string
  readonly change: string
  readonly none: string
  readonly unclear: (count: number) => string
}

const HEADING: Readonly<Record<Language, Heading>> = {
  de: {
    on: 'Rechtsstand',
    open: 'Noch zu klären',
    change: 'Was sich ändern müsste',
    none: 'keine',
    unclear: (count) => (count === 1 ? 'und eine offene Angabe klären' : `und ${count} offene Angaben klären`),
  },
  en: {
    on: 'Law as of',
    open: 'Still to be clarified',
    change: 'What would have to change',
    none: 'none',
    unclear: (count) => (count === 1 ? 'and clarify one open fact' : `and clarify ${count} open facts`),
  },
}

/** The result for a terminal: open ways first, each with its reasons in a line or two. */
export function resultTable(result: CheckResult, lang: Language, columns: number): string {
  const words = wordsOf(lang)
  const heading = HEADING[lang]
  const lines = [`${heading.on}: ${words.date(result.on)} (${result.law.edition}, ${words.date(result.law.stand)})`]
  if (result.ohneTitel) return formatted([...lines, '', withoutTitle(lang)], columns)
  for (const truth of ORDER) {
    const ways = result.ways.filter((way) => way.result === truth)
    lines.push('', `${MARK[truth]} ${words.result(truth)} (${ways.length})`)
    if (ways.length === 0) lines.push(`  ${heading.none}`)
    for (const way of ways) lines.push(...wayLines(way, words, lang, result.moment))
  }
  return formatted(lines, columns)
}

function formatted(lines: readonly string[], columns: number): string {
  return `${lines.flatMap((line) => wrap(line, Math.max(60, Math.min(columns, 110)))).join('\n')}\n`
}

function wayLines(result: WayResult, words: Words, lang: Language, moment: Moment): readonly string[] {
  const { way, finding, openFacts, toChange } = result
  const heading = HEADING[lang]
  const name = catalogueOf(lang).ways[way.id]?.name ?? way.id
  const lines = [`  ${name} – ${way.norm}`]
  for (const { title, because, norm } of mainObstacles(finding, words, moment).slice(0, 3))
    lines.push(`      ${[title, because, norm].filter(Boolean).join(' · ')}`)
  if (result.result === 'offen' && openFacts.length > 0)
    lines.push(
      `      ${heading.open}: ${openFacts.map((fact) => catalogueOf(lang).facts[fact]?.label ?? fact).join('; ')}`,
    )
  const first = result.result === 'nein' ? toChange[0] : undefined
  if (first) {
    const known = first.filter(({ art }) => art !== 'klaeren')
    const unclear = first.length - known.length
    lines.push(`      ${heading.change}:`, ...known.map((change) => `        → ${words.change(change)}`))
    if (unclear > 0) lines.push(`        → ${heading.unclear(unclear)}`)
  }
  return lines
}

/** Breaks a line at blanks; what follows is set in by two more. */
function wrap(line: string, width: number): readonly string[] {
  const indent = /^ */.exec(line)?.[0] ?? ''
  const lines: string[] = []
  let current = indent
  for (const word of line.trim().split(' ')) {
    const joined = current.trim() === '' ? current + word : `${current} ${word}`
    if (joined.length > width && current.trim() !== '') {
      lines.push(current)
      current = `${indent}  ${word}`
    } else current = joined
  }
  return [...lines, current]
}
