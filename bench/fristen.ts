import { countFrist } from '#law/calendar/count-frist.ts'
import { feiertageIn } from '#law/calendar/feiertage.ts'
import { ereignisfrist } from '#law/calendar/fristangaben.ts'
import { EREIGNISFRIST, fristende } from '#law/calendar/fristende.ts'
import { type Kalenderspeicher, kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { type Laenge, monate, tage, werktage, wochen } from '#law/calendar/laenge.ts'
import { type Land, landLetters } from '#law/calendar/land.ts'
import { addDays, type PlainDate } from '#law/calendar/plain-date.ts'

/** Claim: one core counts at least a million ends in a second, and counting for long does not make memory grow. */

const CLAIM = 1_000_000

interface Case {
  readonly start: PlainDate
  readonly laenge: Laenge
  readonly land: Land
}

const LENGTHS = [wochen(1), wochen(2), wochen(3), wochen(4), monate(1), monate(2), monate(3), tage(10), werktage(3)]

/** Cases in a fixed pseudo-random order, so that every run counts the same. */
function cases(count: number): readonly Case[] {
  let seed = 81
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((seed / 2_147_483_648) * below)
  }
  return Array.from({ length: count }, () => ({
    start: addDays('2016-01-01', next(12_000)),
    laenge: LENGTHS[next(LENGTHS.length)] ?? wochen(1),
    land: landLetters[next(landLetters.length)] ?? 'SN',
  }))
}

/** The way it is often written: Date objects and a set of holidays as text. */
function naive({ start, laenge }: Case, holidays: ReadonlySet<string>): string {
  const day = new Date(start)
  const iso = (): string => day.toISOString().slice(0, 10)
  const step = (): void => void day.setUTCDate(day.getUTCDate() + 1)
  const free = (saturday: boolean): boolean =>
    day.getUTCDay() === 0 || (saturday && day.getUTCDay() === 6) || holidays.has(iso())
  if (laenge.einheit === 'werktage') {
    for (let left = laenge.anzahl; left > 0; ) {
      step()
      if (!free(false)) left--
    }
  } else if (laenge.einheit === 'monate') {
    const wanted = day.getUTCDate()
    day.setUTCDate(1)
    day.setUTCMonth(day.getUTCMonth() + laenge.anzahl + 1, 0)
    day.setUTCDate(Math.min(wanted, day.getUTCDate()))
  } else day.setUTCDate(day.getUTCDate() + laenge.anzahl * (laenge.einheit === 'wochen' ? 7 : 1))
  while (free(true)) step()
  return iso()
}

/** Ends in a second on this core, the best of several rounds. */
function perSecond(count: number, rounds: number, run: (at: number) => unknown): number {
  let best = 0
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    for (let at = 0; at < count; at++) run(at)
    best = Math.max(best, (count * 1000) / (performance.now() - start))
  }
  return best
}

const list = cases(4096)
const speicher: Kalenderspeicher = kalenderspeicher()
const calendars = list.map(({ land }) => speicher.of({ land }, 'giltNicht'))
const holidays = new Map(
  landLetters.map((land) => {
    const years = Array.from({ length: 36 }, (_, index) => 2015 + index)
    const days = years.flatMap((year) => feiertageIn({ land }, year).filter(({ lage }) => lage === 'ja'))
    return [land, new Set<string>(days.map(({ date }) => date))] as const
  }),
)

function at(index: number): Case {
  return list[index & 4095] ?? { start: '2026-11-11', laenge: wochen(1), land: 'SN' }
}

function quick(index: number): PlainDate | undefined {
  const { start, laenge, land } = at(index)
  return fristende(start, laenge, calendars[index & 4095] ?? speicher.of({ land }, 'giltNicht'), EREIGNISFRIST)
}

function byDates(index: number): string {
  const one = at(index)
  return naive(one, holidays.get(one.land) ?? new Set())
}

const differing = list.filter((_, index) => quick(index) !== byDates(index)).length
const ends = perSecond(2_000_000, 5, quick)
const dates = perSecond(100_000, 3, byDates)
const sheets = perSecond(5_000, 3, (index) => {
  const { start, laenge, land } = at(index)
  return countFrist(ereignisfrist(start, laenge, [{ land }]), speicher)
})
const before = process.memoryUsage().heapUsed
for (let index = 0; index < 10_000_000; index++) quick(index)
globalThis.gc?.()
const grown = (process.memoryUsage().heapUsed - before) / 1_048_576

const figure = (value: number): string => Math.round(value).toLocaleString('en')
const lines = [
  `same end as the naive count: ${list.length - differing} of ${list.length}`,
  `ends per second and core: ${figure(ends)} (claim ${figure(CLAIM)}: ${ends >= CLAIM ? 'held' : 'missed'})`,
  `naive count with Date and Set: ${figure(dates)}, ratio ${(ends / dates).toFixed(1)}`,
  `sheets with reasons per second: ${figure(sheets)}`,
  `heap after ten million more ends: ${grown >= 0 ? '+' : ''}${grown.toFixed(1)} MiB${globalThis.gc ? '' : ' (before collection)'}`,
]
process.stdout.write(`${lines.join('\n')}\n`)
process.exitCode = differing === 0 && ends >= CLAIM ? 0 : 1
