import { nearest } from '#law/calendar/nearest-word.ts'
import { wayById, ways } from '#law/pathways/ways.ts'
import { reportLawDiff, reportWayLaw } from '#law/report/law-report.ts'
import type { Reason } from '#law/report/reason.ts'
import { catalogueOf } from '#law/texts/catalogues.ts'
import { type Arguments, readArguments, readDay, refuse } from '../arguments.ts'
import type { ExitCode, Io } from '../io.ts'

/** `vorab law`, `vorab law WAY`, `vorab law diff D1 D2`: the law as the program holds it. */
export function lawCommand(argv: readonly string[], io: Io): ExitCode {
  const given = readArguments(argv, io)
  if (!given) return 2
  const [word, from, to] = given.words
  if (word === undefined) return list(given, io)
  if (word === 'diff') return diff(given, from, to, io)
  const way = wayById(word)
  if (!way) {
    const near = nearest(
      word,
      ways.flatMap(({ id, key }) => [id, key]),
    )
    refuse(io, `„${word}“?${near === undefined ? '' : ` → ${near}`}\n${ways.map(({ id }) => `  ${id}`).join('\n')}`)
    return 2
  }
  const report = reportWayLaw(way, given.on, given.lang)
  if (given.json) io.out(`${JSON.stringify(report, null, 2)}\n`)
  else {
    io.out(`${report.name} – ${report.norm}\n${report.short ?? ''}\n\n${tree(report.requires, 0)}\n`)
    for (const { title, norm, unit, values } of report.parameters) {
      io.out(`${title} (${norm}, ${unit})\n`)
      for (const { from: first, until, value, source } of values)
        io.out(`  ${first} – ${until ?? '…'}  ${JSON.stringify(value)}  ${source}\n`)
    }
  }
  return 0
}

function list({ lang, json }: Arguments, io: Io): ExitCode {
  const rows = ways.map(({ id, key, norm }) => ({ id, key, norm, name: catalogueOf(lang).ways[id]?.name ?? id }))
  io.out(
    json
      ? `${JSON.stringify(rows, null, 2)}\n`
      : rows.map((row) => `${row.id}\n  ${row.name} – ${row.norm}\n`).join(''),
  )
  return 0
}

function diff(given: Arguments, from: string | undefined, to: string | undefined, io: Io): ExitCode {
  if (from === undefined || to === undefined) {
    refuse(io, 'vorab law diff JJJJ-MM-TT JJJJ-MM-TT')
    return 2
  }
  const [first, second] = [readDay(from, given.lang, io), readDay(to, given.lang, io)]
  if (!first || !second) return 2
  const report = reportLawDiff(first, second, given.lang)
  if (given.json) {
    io.out(`${JSON.stringify(report, null, 2)}\n`)
    return 0
  }
  for (const rule of report.rules) {
    io.out(
      `${rule.title} – ${rule.norm}  [${rule.ways.join(', ')}]\n  ${rule.before.source}\n  → ${rule.after.source}\n`,
    )
    for (const line of rule.removed) io.out(`  - ${line}\n`)
    for (const line of rule.added) io.out(`  + ${line}\n`)
  }
  for (const parameter of report.parameters)
    io.out(
      `${parameter.title} – ${parameter.norm}: ${JSON.stringify(parameter.before)} → ${JSON.stringify(parameter.after)}\n`,
    )
  return 0
}

function tree(reason: Reason, depth: number): string {
  const line = [reason.title, reason.asked, reason.norm].filter((part) => part !== null).join(' · ')
  return [`${'  '.repeat(depth)}${line}`, ...reason.of.map((part) => tree(part, depth + 1))].join('\n')
}
