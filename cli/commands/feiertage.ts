import { parseArgs } from 'node:util'
import type { Eingabefehler } from '#law/calendar/eingabefehler.ts'
import { type Feiertag, FIRST_YEAR, feiertageIn, LAST_YEAR } from '#law/calendar/feiertage.ts'
import { LAENDER, type Land, landOf, nearestLand } from '#law/calendar/land.ts'
import { nearest } from '#law/calendar/nearest-word.ts'
import type { Ort } from '#law/calendar/ort.ts'
import { periodWords } from '#law/texts/periods/period-words.ts'
import { refusalTexts } from '#law/texts/periods/sheet-lines.ts'
import type { SheetWords } from '#law/texts/periods/words.ts'
import type { Output } from './frist.ts'
import { languageIn } from './frist-arguments.ts'

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
  const words = periodWords(languageIn(args)).sheet
  const { values } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: false })
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
  const [landText, yearText, gemeinde] = [text(values.land), text(values.year), text(values.gemeinde)]
  const wrong = [...unknownOptions(args), ...landFaults(landText), ...yearFaults(yearText)]
  const land = landText === undefined ? undefined : landOf(landText)
  if (wrong.length > 0 || !land) {
    for (const line of refusalTexts({ refused: wrong }, words)) io.err(`${line}\n`)
    return 2
  }
  const year = Number(yearText)
  const ort: Ort = gemeinde === undefined ? { land } : { land, gemeinde }
  const days = feiertageIn(ort, year)
  io.out(
    values.json === true
      ? `${JSON.stringify(asJson(land, year, gemeinde, days, words), undefined, 2)}\n`
      : table(land, year, days, words),
  )
  return 0
}

function asJson(
  land: Land,
  year: number,
  gemeinde: string | undefined,
  days: readonly Feiertag[],
  words: SheetWords,
): unknown {
  return {
    land,
    name: LAENDER[land],
    year,
    gemeinde: gemeinde ?? null,
    holidays: days.map(({ date, tag, norm, source, beleg, lage, gebiet }) => ({
      ...{ date, id: tag, name: words.holidays[tag], norm, source, confidence: beleg, applies: lage },
      ...(gebiet === undefined ? {} : { where: words.regional[gebiet] }),
    })),
  }
}

function table(land: Land, year: number, days: readonly Feiertag[], words: SheetWords): string {
  const lines = days.map(({ date, tag, norm, gebiet, lage }) => {
    const where = gebiet === undefined ? '' : ` – ${words.regional[gebiet]}: ${words.status[lage]}`
    return `${date}  ${words.holidays[tag]} (${norm})${where}`
  })
  return `${[`${LAENDER[land]} ${year}`, ...lines].join('\n')}\n`
}

function landFaults(text: string | undefined): readonly Eingabefehler[] {
  if (text === undefined) return [{ fehler: 'ortFehlt', feld: '--land' }]
  return landOf(text) ? [] : [{ fehler: 'unbekanntesLand', feld: '--land', angabe: text, naechstes: nearestLand(text) }]
}

function yearFaults(text: string | undefined): readonly Eingabefehler[] {
  const year = Number(text)
  const known = /^\d{4}$/.test(text ?? '') && year >= FIRST_YEAR && year <= LAST_YEAR
  return known ? [] : [{ fehler: 'keinJahr', feld: '--year', angabe: text ?? '' }]
}

function unknownOptions(args: readonly string[]): readonly Eingabefehler[] {
  const erlaubt = Object.keys(OPTIONS).map((name) => `--${name}`)
  return args
    .filter((arg) => arg.startsWith('--') && !erlaubt.includes(arg.split('=')[0] ?? arg))
    .map((angabe) => ({
      fehler: 'unbekannteAngabe',
      feld: 'vorab feiertage',
      angabe,
      erlaubt,
      naechste: nearest(angabe, erlaubt),
    }))
}
