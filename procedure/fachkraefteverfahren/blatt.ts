import type { Refusal } from '#law/calendar/eingabefehler.ts'
import { type Kalenderspeicher, kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { Ort } from '#law/calendar/ort.ts'
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
  const kept = new Map<string, PeriodSheet | Refusal>()
  return {
    ...kalender,
    blatt(id, angaben) {
      const key = keyOf(id, angaben)
      const known = kept.get(key)
      if (known) return known
      if (kept.size >= limit) kept.clear()
      const counted = periodSheet(id, angaben, kalender)
      kept.set(key, counted)
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

/** Short and quick to build: most periods have a day and a Land and nothing else. */
function keyOf(id: PeriodId, angaben: Blattangaben): string {
  if (saysMore(angaben)) return `${id} ${JSON.stringify(angaben)}`
  let key = `${id} ${angaben.start}`
  for (const ort of angaben.orte) key += ` ${'land' in ort && isPlain(ort) ? ort.land : JSON.stringify(ort)}`
  return key
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
