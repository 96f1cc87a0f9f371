import { reportVocabulary } from '#law/report/vocabulary-report.ts'
import { readArguments } from '../arguments.ts'
import type { ExitCode, Io } from '../io.ts'

/** `vorab facts`: everything that may be asked. */
export function factsCommand(argv: readonly string[], io: Io): ExitCode {
  const given = readArguments(argv, io)
  if (!given) return 2
  const facts = reportVocabulary(given.lang)
  if (given.json) {
    io.out(`${JSON.stringify(facts, null, 2)}\n`)
    return 0
  }
  for (const fact of facts) {
    const values =
      fact.values && fact.values.length <= 20 ? fact.values.map(({ value }) => value).join(' | ') : fact.format
    io.out(`${fact.id}\n  ${fact.label}${fact.unit ? ` (${fact.unit})` : ''}\n  ${values}\n`)
    io.out(`  ${fact.answeredBy.join(', ')} · ${fact.norms.join(', ')}\n\n`)
  }
  return 0
}
