import { parseArgs } from 'node:util'
import { isRefused } from '#law/calendar/eingabefehler.ts'
import { type FeiertageReport, feiertageFields, feiertageReport } from '#law/report/feiertage-report.ts'
import { periodWords } from '#law/texts/periods/period-words.ts'
import type { SheetWords } from '#law/texts/periods/words.ts'
import { languageIn } from '../language-in.ts'
import { type Output, refuseOptions, unknownOptions } from './frist-options.ts'

const OPTIONS = {
  land: { type: 'string' },
  year: { type: 'string' },
  gemeinde: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
} as const

/**
 * `vorab feiertage --land SN --year 2027 [--gemeinde …] [--lang de|en] [--json]`: the statutory holidays of a place in a
 * year, each with its norm. 0 when they were listed, 2 when something was wrong; every wrong place is named.
 */
export function feiertageCommand(args: readonly string[], io: Output): number {
  const lang = languageIn(args)
  const words = periodWords(lang).sheet
  const unknown = unknownOptions(args, Object.keys(OPTIONS), 'vorab feiertage')
  if (unknown.length > 0) return refuseOptions(unknown, words, io)
  const { values } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: false })
  const fields = feiertageFields.flatMap((field) => {
    const value = values[field]
    return typeof value === 'string' ? [[field, value] as const] : []
  })
  const report = feiertageReport(Object.fromEntries(fields), lang)
  if (isRefused(report)) return refuseOptions(report.refused, words, io)
  io.out(values.json === true ? `${JSON.stringify(report, undefined, 2)}\n` : table(report, words))
  return 0
}

function table({ name, year, holidays }: FeiertageReport, words: SheetWords): string {
  const lines = holidays.map((day) => {
    const where = day.where === undefined ? '' : ` – ${day.where}: ${words.status[day.applies]}`
    return `${day.date}  ${day.name} (${day.norm})${where}`
  })
  return `${[`${name} ${year}`, ...lines].join('\n')}\n`
}
