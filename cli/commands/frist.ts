import { isRefused } from '#law/calendar/eingabefehler.ts'
import { fristReport } from '#law/report/frist-answer.ts'
import { catalogueReport } from '#law/report/frist-catalogue.ts'
import type { Language } from '#law/texts/catalogue.ts'
import { periodWords } from '#law/texts/periods/period-words.ts'
import { catalogueText } from './frist-catalogue-text.ts'
import { type Output, readFristOptions, refuseOptions } from './frist-options.ts'
import { fristText } from './frist-text.ts'

/**
 * `vorab frist --from D --length P1W|P2M|3WT --land SN [--gemeinde …] [--id D-BA-1W] [--lang de|en] [--json]`: the end of
 * a Frist with the sheet that leads to it; `--list` the catalogue instead. 0 when it was counted, 2 when something was wrong; every wrong place is named.
 */
export function fristCommand(args: readonly string[], io: Output): number {
  const { fields, json, list, lang, unknown, wrong } = readFristOptions(args)
  const { sheet: words } = periodWords(lang)
  if (unknown.length > 0) return refuseOptions(unknown, words, io)
  if (list && wrong.length === 0) return listCatalogue(lang, json, io)
  const report = fristReport(fields, lang)
  const refused = [...wrong, ...(isRefused(report) ? report.refused : [])]
  if (isRefused(report) || refused.length > 0) return refuseOptions(refused, words, io)
  io.out(json ? `${JSON.stringify(report, undefined, 2)}\n` : `${fristText(report, words)}\n`)
  return 0
}

/** `vorab frist --list`: every period of the catalogue, with all its versions. */
function listCatalogue(lang: Language, json: boolean, io: Output): number {
  const report = catalogueReport(lang)
  io.out(json ? `${JSON.stringify(report, undefined, 2)}\n` : catalogueText(report))
  return 0
}
