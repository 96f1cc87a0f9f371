import { isRefused, type Refusal } from '#law/calendar/eingabefehler.ts'
import type { Ort } from '#law/calendar/ort.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { type PeriodId, versionOn } from '#law/periods/katalog.ts'
import type { Blattangaben, PeriodSheet } from '#law/periods/period-sheet.ts'
import { blattOf } from './blatt.ts'
import type { Blick, Fristzeile, Lauf } from './fristzeile.ts'
import { ortskandidaten, VERWALTUNGSGERICHT_BERLIN } from './orte.ts'

/** Until when somebody is in time in every reading, and after which day it is over in every reading. */
export interface Enden {
  readonly bis: PlainDate | undefined
  readonly spaetestens: PlainDate | undefined
}

/**
 * The sheet of a period for one run: places of the file, standstill and the one extension included. An extension counts
 * only if it was told before the period was over in every reading (§ 14a Abs. 3 S. 4 BQFG).
 */
export function laufblatt(zeile: Fristzeile, period: PeriodId, lauf: Lauf, blick: Blick): PeriodSheet | Refusal {
  const { speicher } = blick
  const angaben = angabenOf(zeile, period, lauf, blick)
  const plain = blattOf(period, angaben, speicher)
  const verlaengert = zeile.verlaengert?.(blick, lauf)
  if (!verlaengert || isRefused(plain) || plain.art !== 'frist') return plain
  if (verlaengert.am > plain.berechnung.latestEnd) return plain
  const longer = blattOf(period, { ...angaben, verlaengerung: verlaengert.verlaengerung }, speicher)
  return isRefused(longer) ? plain : longer
}

function angabenOf(zeile: Fristzeile, period: PeriodId, lauf: Lauf, blick: Blick): Blattangaben {
  const variante = zeile.variante?.(blick, lauf)
  const fachberuf = entscheidetDerBeruf(period) ? blick.akte.vorhaben?.fachberuf : undefined
  const gesetztesEnde = zeile.gesetzt?.(blick, lauf)
  const hemmungen = zeile.stillstand?.(blick, lauf).spannen ?? []
  const plain = { start: lauf.seit, orte: orteOf(zeile, period, lauf.seit, blick) }
  if (variante === undefined && fachberuf === undefined && gesetztesEnde === undefined && hemmungen.length === 0)
    return plain
  return {
    ...plain,
    ...(variante !== undefined && { variante }),
    ...(fachberuf !== undefined && { fachberuf }),
    ...(gesetztesEnde !== undefined && { gesetztesEnde }),
    ...(hemmungen.length > 0 && { hemmungen }),
  }
}

/** Only these two periods ask for the profession. */
function entscheidetDerBeruf(period: PeriodId): boolean {
  return period === 'empfangsbestaetigungFachgesetz' || period === 'entscheidungFachgesetz'
}

function orteOf({ feiertagsort }: Fristzeile, period: PeriodId, start: PlainDate, { akte }: Blick): readonly Ort[] {
  const where = feiertagsort ?? versionOn(period, start)?.feiertagsort ?? 'keiner'
  if (akte.vorhaben) return ortskandidaten(where, akte.vorhaben.orte)
  // The file of a family member names no places; which court decides on its visa is known all the same.
  return where === 'sitzDesGerichts' ? [VERWALTUNGSGERICHT_BERLIN] : []
}

/** The two ends of a sheet. What has no end gets none. */
export function enden(blatt: PeriodSheet): Enden {
  switch (blatt.art) {
    case 'frist':
      return { bis: blatt.berechnung.earliestEnd, spaetestens: blatt.berechnung.latestEnd }
    case 'gesetztesEnde':
      return { bis: blatt.end, spaetestens: blatt.verschoben }
    case 'amTag':
      return { bis: blatt.tag, spaetestens: blatt.tag }
    case 'richtwert':
    case 'rueckblick':
    case 'bekanntgabe':
    case 'portalabruf':
    case 'ohneEnde':
      return { bis: undefined, spaetestens: undefined }
  }
}
