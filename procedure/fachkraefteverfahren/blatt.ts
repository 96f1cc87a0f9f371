import type { Refusal } from '#law/calendar/eingabefehler.ts'
import { type Kalenderspeicher, kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { Ort } from '#law/calendar/ort.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { PeriodId } from '#law/periods/katalog.ts'
import { type Blattangaben, type PeriodSheet, periodSheet } from '#law/periods/period-sheet.ts'

/** Calendars, and the sheets counted on them. Belongs to whoever made it. */
export interface Blattspeicher extends Kalenderspeicher {
  readonly blatt: (id: PeriodId, angaben: Blattangaben) => PeriodSheet | Refusal
}

/**
 * A store for callers that look at many files: the same period from the same day at the same places is counted once.
 * When it is full it starts anew.
 * @example pflichten(state, heute, blattspeicher())
 */
export function blattspeicher(kalender: Kalenderspeicher = kalenderspeicher(), limit = 50_000): Blattspeicher {
  const kept = new Map<PeriodId, Map<PlainDate, Map<string, PeriodSheet | Refusal>>>()
  let size = 0
  const shelf = (id: PeriodId, start: PlainDate): Map<string, PeriodSheet | Refusal> => {
    const days = kept.get(id) ?? new Map<PlainDate, Map<string, PeriodSheet | Refusal>>()
    kept.set(id, days)
    const sheets = days.get(start) ?? new Map<string, PeriodSheet | Refusal>()
    days.set(start, sheets)
    return sheets
  }
  return {
    ...kalender,
    blatt(id, angaben) {
      const key = keyOf(angaben)
      const known = kept.get(id)?.get(angaben.start)?.get(key)
      if (known) return known
      if (size >= limit) {
        kept.clear()
        size = 0
      }
      const counted = periodSheet(id, angaben, kalender)
      shelf(id, angaben.start).set(key, counted)
      size++
      return counted
    },
  }
}

/** The sheet of a period, from the store where the caller brought one. */
export function blattOf(id: PeriodId, angaben: Blattangaben, speicher: Kalenderspeicher): PeriodSheet | Refusal {
  return isBlattspeicher(speicher) ? speicher.blatt(id, angaben) : periodSheet(id, angaben, speicher)
}

function isBlattspeicher(speicher: Kalenderspeicher): speicher is Blattspeicher {
  return 'blatt' in speicher
}

/** What a sheet hangs on besides period and day. Mostly a Land or nothing: then nothing has to be built. */
function keyOf(angaben: Blattangaben): string {
  if (saysMore(angaben)) return JSON.stringify(angaben)
  const [only, ...others] = angaben.orte
  if (only === undefined) return ''
  return others.length === 0 ? placeOf(only) : angaben.orte.map(placeOf).join(' ')
}

function placeOf(ort: Ort): string {
  return 'land' in ort && isPlain(ort) ? ort.land : JSON.stringify(ort)
}

function isPlain(ort: Ort): boolean {
  return !('gemeinde' in ort) && !('gebiete' in ort)
}

/** Something besides the day and the places. */
function saysMore(angaben: Blattangaben): boolean {
  let count = 0
  for (const _ in angaben) count++
  return count > 2
}
