import type { DayNumber } from './civil-day.ts'
import {
  type Beleg,
  type Feiertagsgesetz,
  feiertagsgesetze,
  type Gebiet,
  type Landesfeiertag,
  TAG_DER_DEUTSCHEN_EINHEIT,
  ueberall,
} from './feiertagsgesetze.ts'
import { type Festtag, festtagIn } from './festtage.ts'
import { gebietslage } from './gebietslage.ts'
import type { Lage, Ort } from './ort.ts'
import { dayNumber, type PlainDate, plainDateOf } from './plain-date.ts'

/** The years for which the holidays of all Länder were entered. Outside of them nothing is counted. */
export const FIRST_YEAR = 2015
export const LAST_YEAR = 2050

/** One holiday of a place in a year, with the norm that makes it one. */
export interface Feiertag {
  readonly date: PlainDate
  readonly tag: Festtag
  readonly norm: string
  readonly source: string
  readonly beleg: Beleg
  /** Only some places of the Land have it: which, and whether this place is one of them. */
  readonly gebiet?: Gebiet
  readonly lage: Lage
}

/**
 * The statutory holidays of a place in a year, in order. Holidays that other places of the same Land have are listed as
 * well, with the Lage `nein` or `offen`. Expects a year from 2015 to 2050.
 * @example feiertageIn({ land: 'SN' }, 2026).filter(({ tag }) => tag === 'bussUndBettag')[0]?.date // '2026-11-18'
 */
export function feiertageIn(ort: Ort, year: number): readonly Feiertag[] {
  if ('gastland' in ort) return []
  const gesetz = feiertagsgesetze[ort.land]
  const all = [
    ...ueberall.map((tag) => nationwide(tag, year, gesetz)),
    ...gesetz.dazu.flatMap((eigen) => ofLand(eigen, year, gesetz, ort)),
  ]
  return all.sort((a, b) => (a.date < b.date ? -1 : 1))
}

function nationwide(tag: Festtag, year: number, gesetz: Feiertagsgesetz): Feiertag {
  const norm = tag === 'tagDerDeutschenEinheit' ? TAG_DER_DEUTSCHEN_EINHEIT : gesetz.norm
  return { date: dateOf(tag, year), tag, norm, source: gesetz.source, beleg: gesetz.beleg, lage: 'ja' }
}

function ofLand(eigen: Landesfeiertag, year: number, gesetz: Feiertagsgesetz, ort: Ort): readonly Feiertag[] {
  const day: DayNumber = festtagIn(eigen.tag, year)
  if (eigen.from !== undefined && day < dayNumber(eigen.from)) return []
  if (eigen.until !== undefined && day > dayNumber(eigen.until)) return []
  const { tag, gebiet, norm = gesetz.norm, source = gesetz.source, beleg = gesetz.beleg } = eigen
  const feiertag = { date: plainDateOf(day), tag, norm, source, beleg }
  return [
    gebiet === undefined ? { ...feiertag, lage: 'ja' } : { ...feiertag, gebiet, lage: gebietslage(ort, gebiet, year) },
  ]
}

function dateOf(tag: Festtag, year: number): PlainDate {
  return plainDateOf(festtagIn(tag, year))
}
