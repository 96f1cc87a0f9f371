import type { Eingabefehler, Refusal } from '../calendar/eingabefehler.ts'
import { FIRST_YEAR, feiertageIn, LAST_YEAR } from '../calendar/feiertage.ts'
import type { Beleg } from '../calendar/feiertagsgesetze.ts'
import type { Festtag } from '../calendar/festtage.ts'
import { LAENDER, type Land, landOf, nearestLand } from '../calendar/land.ts'
import type { Lage, Ort } from '../calendar/ort.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import type { Language } from '../texts/catalogue.ts'
import { periodWords } from '../texts/periods/period-words.ts'

/** What may be said about holidays, by the name that address, command line and form use. */
export const feiertageFields = ['land', 'year', 'gemeinde'] as const
export type FeiertageField = (typeof feiertageFields)[number]
export type FeiertageFields = Readonly<Partial<Record<FeiertageField, string>>>

export interface ReportedFeiertag {
  readonly date: PlainDate
  readonly id: Festtag
  readonly name: string
  readonly norm: string
  readonly source: string
  readonly confidence: Beleg
  /** Whether it is a holiday in this municipality; `offen` where that depends on one that is not known. */
  readonly applies: Lage
  /** Which places of the Land have it, where not all do. */
  readonly where?: string
}

/** The statutory holidays of a place in a year: one shape for command line, API and page. */
export interface FeiertageReport {
  readonly land: Land
  readonly name: string
  readonly year: number
  readonly gemeinde: string | null
  readonly holidays: readonly ReportedFeiertag[]
}

/**
 * Reads Land, year and municipality and lists the holidays with their norms. Every wrong place is in the refusal.
 * @example feiertageReport({ land: 'SN', year: '2027' }, 'de')
 */
export function feiertageReport(fields: FeiertageFields, lang: Language): FeiertageReport | Refusal {
  const [landText, yearText, gemeinde] = [fields.land?.trim(), fields.year?.trim() ?? '', fields.gemeinde?.trim()]
  const land = landText === undefined ? undefined : landOf(landText)
  const refused = [...landFaults(landText), ...yearFaults(yearText)]
  if (!land || refused.length > 0) return { refused }
  const { sheet: words } = periodWords(lang)
  const year = Number(yearText)
  const ort: Ort = gemeinde ? { land, gemeinde } : { land }
  return {
    land,
    name: LAENDER[land],
    year,
    gemeinde: gemeinde || null,
    holidays: feiertageIn(ort, year).map(({ date, tag, norm, source, beleg, lage, gebiet }) => ({
      ...{ date, id: tag, name: words.holidays[tag], norm, source, confidence: beleg, applies: lage },
      ...(gebiet === undefined ? {} : { where: words.regional[gebiet] }),
    })),
  }
}

function landFaults(text: string | undefined): readonly Eingabefehler[] {
  if (!text) return [{ fehler: 'ortFehlt', feld: 'land' }]
  return landOf(text) ? [] : [{ fehler: 'unbekanntesLand', feld: 'land', angabe: text, naechstes: nearestLand(text) }]
}

function yearFaults(text: string): readonly Eingabefehler[] {
  const year = Number(text)
  const known = /^\d{4}$/.test(text) && year >= FIRST_YEAR && year <= LAST_YEAR
  return known ? [] : [{ fehler: 'keinJahr', feld: 'year', angabe: text }]
}
