import type { Berechnung } from '#law/calendar/count-frist.ts'
import type { Spanne } from '#law/calendar/hemmung.ts'
import type { Kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { dayKind } from '#law/calendar/ortskalender.ts'
import { addDays, addMonths, dayNumber, daysBetween, type PlainDate, weekday } from '#law/calendar/plain-date.ts'

/** What a day of the picture is. A day can be several things at once. */
export interface PictureDay {
  readonly day: PlainDate
  readonly isEvent: boolean
  readonly runs: boolean
  readonly stands: boolean
  readonly free: boolean
  readonly end: boolean
  /** An end in another reading. */
  readonly other: boolean
}

export interface PictureMonth {
  /** How many months before it were left out. */
  readonly leftOut: number
  /** The first day of the month. */
  readonly first: PlainDate
  /** Weeks from Monday to Sunday; nothing where the day belongs to another month. */
  readonly weeks: readonly (readonly (PictureDay | undefined)[])[]
}

/** While they are no more than this, all months are shown; beyond it those in which something happens. */
const FEW_MONTHS = 3

/**
 * The course of a Frist as calendar sheets: the months of the event, of standstill and of every arguable end, and those
 * between while they are few.
 */
export function monthPicture(berechnung: Berechnung, speicher: Kalenderspeicher): readonly PictureMonth[] {
  const { angaben, end, latestEnd } = berechnung
  const stills = berechnung.steps.flatMap((step) => (step.art === 'hemmung' ? [step] : []))
  const ends = [end, ...berechnung.alternatives.map((alternative) => alternative.end)]
  const happens = new Set([
    ...[angaben.start, ...ends].map(firstOf),
    ...stills.flatMap(({ von, bis }) => monthsBetween(von, bis)),
  ])
  const all = monthsBetween(angaben.start, latestEnd)
  const shown = all.length <= FEW_MONTHS ? all : all.filter((first) => happens.has(first))
  const dayOf = classify(berechnung, stills, speicher)
  return shown.map((first, at) => {
    const before = at === 0 ? 0 : all.indexOf(first) - all.indexOf(shown[at - 1] ?? first) - 1
    return monthOf(first, before, dayOf)
  })
}

function classify(
  { angaben, lesarten, end, alternatives, steps }: Berechnung,
  stills: readonly Spanne[],
  speicher: Kalenderspeicher,
): (day: PlainDate) => PictureDay {
  const ort = angaben.orte[lesarten.ort]
  const kalender = ort && speicher.of(ort, lesarten.gebiet)
  const others = new Set<PlainDate>(alternatives.map((alternative) => alternative.end))
  const begin = steps.find((step) => step.art === 'beginn')?.ersterTag ?? angaben.start
  return (day) => {
    const stands = stills.some(({ von, bis }) => von <= day && day <= bis)
    return {
      day,
      isEvent: day === angaben.start && begin !== day,
      runs: !stands && day >= begin && day <= end,
      stands,
      free: kalender !== undefined && dayKind(kalender, dayNumber(day)) !== 0,
      end: day === end,
      other: others.has(day),
    }
  }
}

function monthsBetween(from: PlainDate, to: PlainDate): readonly PlainDate[] {
  const months: PlainDate[] = []
  for (let first = firstOf(from); first <= to; first = addMonths(first, 1)) months.push(first)
  return months
}

function firstOf(day: PlainDate): PlainDate {
  return addDays(day, 1 - Number(day.slice(8)))
}

function monthOf(first: PlainDate, leftOut: number, dayOf: (day: PlainDate) => PictureDay): PictureMonth {
  const length = daysBetween(first, addMonths(first, 1))
  const before = weekday(first) - 1
  const cells = Array.from({ length: Math.ceil((before + length) / 7) * 7 }, (_, at) =>
    at < before || at >= before + length ? undefined : dayOf(addDays(first, at - before)),
  )
  const weeks = Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
  return { first, leftOut, weeks }
}
