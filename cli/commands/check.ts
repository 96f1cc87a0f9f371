import { readAnswers } from '#law/facts/read-answers.ts'
import { check } from '#law/pathways/check.ts'
import { reportOf } from '#law/report/report.ts'
import { problemWords } from '#law/texts/problem-words.ts'
import { readArguments, refuse } from '../arguments.ts'
import type { ExitCode, Io } from '../io.ts'
import { readJson, readText } from '../read-text.ts'
import { resultTable } from '../result-table.ts'

/** `vorab check FILE|-`: all ways on the facts of a JSON file. */
export async function checkCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const given = readArguments(argv, io)
  if (!given) return 2
  const [path] = given.words
  if (path === undefined || given.words.length !== 1) {
    refuse(io, 'vorab check DATEI|- [--on JJJJ-MM-TT] [--lang de|en] [--json]')
    return 2
  }
  const text = await readText(path, given.lang, io)
  const input = text === undefined ? undefined : readJson(path, text, given.lang, io)
  if (input === undefined) return 2
  const read = readAnswers(factsIn(input))
  if (!read.ok) {
    for (const problem of read.problems) refuse(io, `${path}${problem.path}: ${problemWords(problem, given.lang)}`)
    return 2
  }
  const result = check(read.answers, given.on)
  io.out(
    given.json
      ? `${JSON.stringify(reportOf(result, given.lang), null, 2)}\n`
      : resultTable(result, given.lang, io.columns),
  )
  return 0
}

/** A saved check wraps its facts in `facts`; plain facts are taken as they are. */
function factsIn(input: unknown): unknown {
  const wrapped = typeof input === 'object' && input !== null && 'facts' in input
  return wrapped ? input.facts : input
}
