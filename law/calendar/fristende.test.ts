import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilDate } from './civil-day.ts'
import { countFrist } from './count-frist.ts'
import { isRefused } from './eingabefehler.ts'
import { ereignisfrist } from './fristangaben.ts'
import { EREIGNISFRIST, fristende, nominalEnd, rollOver, type Zaehlweise } from './fristende.ts'
import { suspend } from './hemmung.ts'
import { kalenderspeicher } from './kalenderspeicher.ts'
import { type Laenge, monate, tage, wochen } from './laenge.ts'
import { landLetters } from './land.ts'
import { dayKind, ortskalender } from './ortskalender.ts'
import { addDays, addMonths, dayNumber, daysBetween, type PlainDate, plainDateOf } from './plain-date.ts'

const speicher = kalenderspeicher()
const first = dayNumber('2015-01-01')
const days = fc.integer({ min: first, max: dayNumber('2045-12-31') }).map(plainDateOf)
const kalender = fc.constantFrom(...landLetters).map((land) => speicher.of({ land }, 'giltNicht'))
const laengen: fc.Arbitrary<Laenge> = fc
  .tuple(fc.constantFrom('tage', 'wochen', 'monate', 'werktage'), fc.integer({ min: 1, max: 48 }))
  .map(([einheit, anzahl]) => ({ einheit, anzahl }))
const weisen: fc.Arbitrary<Zaehlweise> = fc.record({
  beginn: fc.constantFrom('ereignis', 'tagesbeginn'),
  samstag: fc.constantFrom('werktag', 'keinWerktag'),
  verschiebung: fc.constantFrom('naechsterWerktag', 'keine'),
})

describe('An end', () => {
  it('that rolls is never a Saturday, a Sunday or a holiday', () => {
    fc.assert(
      fc.property(days, laengen, kalender, (start, laenge, ort) => {
        const end = fristende(start, laenge, ort)
        return end !== undefined && dayKind(ort, dayNumber(end)) === 0
      }),
    )
  })

  it('never comes earlier when the start comes later', () => {
    fc.assert(
      fc.property(days, fc.nat(40), laengen, kalender, weisen, (start, more, laenge, ort, weise) => {
        const [end, later] = [fristende(start, laenge, ort, weise), fristende(addDays(start, more), laenge, ort, weise)]
        return end !== undefined && later !== undefined && end <= later
      }),
    )
  })

  it('never comes earlier when the Frist is longer', () => {
    fc.assert(
      fc.property(days, laengen, kalender, weisen, (start, laenge, ort, weise) => {
        const end = fristende(start, laenge, ort, weise)
        const longer = fristende(start, { ...laenge, anzahl: laenge.anzahl + 1 }, ort, weise)
        return end !== undefined && longer !== undefined && end <= longer
      }),
    )
  })

  it('rolls past free days only, so no Werktag lies between the nominal end and the end', () => {
    fc.assert(
      fc.property(days, kalender, (date, ort) => {
        const day = dayNumber(date)
        const end = rollOver(day, ort) ?? day
        for (let between = day; between < end; between++) if (dayKind(ort, between) === 0) return false
        return true
      }),
    )
  })

  it('counted back gives the start: days and weeks always, months where no month was too short', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 48 }), kalender, (start, count, ort) => {
        const end = (laenge: Laenge): PlainDate =>
          plainDateOf(nominalEnd(dayNumber(start), laenge, EREIGNISFRIST, ort) ?? 0)
        expect(addDays(end(tage(count)), -count)).toBe(start)
        expect(addDays(end(wochen(count)), -7 * count)).toBe(start)
        const month = end(monate(count))
        if (month.slice(8) === start.slice(8)) expect(addMonths(month, -count)).toBe(start)
        else expect(addDays(month, 1).slice(8)).toBe('01')
      }),
    )
  })

  it('of n Werktage has exactly n Werktage after the start', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), kalender, (start, count, ort) => {
        const weise = { ...EREIGNISFRIST, samstag: 'keinWerktag', verschiebung: 'keine' } as const
        const end = fristende(start, { einheit: 'werktage', anzahl: count }, ort, weise) ?? start
        let counted = 0
        for (let day = dayNumber(start) + 1; day <= dayNumber(end); day++) if (dayKind(ort, day) === 0) counted++
        return counted === count
      }),
    )
  })

  it('from the start of a day is the end of the event on the eve, except where a month is too short', () => {
    fc.assert(
      fc.property(days, laengen, kalender, (start, laenge, ort) => {
        const day = dayNumber(start)
        const from = nominalEnd(day, laenge, { beginn: 'tagesbeginn', samstag: 'werktag' }, ort) ?? 0
        const after = nominalEnd(day, laenge, { beginn: 'ereignis', samstag: 'werktag' }, ort) ?? 0
        if (laenge.einheit === 'tage' || laenge.einheit === 'wochen') return from === after - 1
        if (laenge.einheit === 'monate') return from <= after && after - from <= 1
        return from <= after
      }),
    )
  })
})

describe('The sheet', () => {
  it('and the quick count agree in the reading that is adopted', () => {
    fc.assert(
      fc.property(days, laengen, fc.constantFrom(...landLetters), (start, laenge, land) => {
        const counted = countFrist(ereignisfrist(start, laenge, [{ land }]), speicher)
        const quick = fristende(start, laenge, speicher.of({ land }, 'giltNicht'))
        return !isRefused(counted) && counted.end === quick
      }),
    )
  })

  it('holds every end between the earliest and the latest', () => {
    fc.assert(
      fc.property(days, laengen, fc.constantFrom(...landLetters), fc.nat(20), (start, laenge, land, length) => {
        const hemmungen = [{ von: addDays(start, 3), bis: addDays(start, 3 + length) }]
        const angaben = { ...ereignisfrist(start, laenge, [{ land }]), hemmungen, verlaengerung: { um: wochen(2) } }
        const counted = countFrist(angaben, speicher)
        if (isRefused(counted)) return false
        const ends = [counted.end, ...counted.alternatives.map(({ end }) => end)]
        const inside = ends.every((end) => counted.earliestEnd <= end && end <= counted.latestEnd)
        return inside && ends.includes(counted.earliestEnd) && ends.includes(counted.latestEnd)
      }),
      { numRuns: 60 },
    )
  })
})

describe('A standstill', () => {
  const spannen = fc.tuple(fc.integer({ min: -20, max: 80 }), fc.nat(30))

  it('adds exactly the days that stood still', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), fc.array(spannen, { maxLength: 4 }), (start, length, list) => {
        const from = dayNumber(start) + 1
        const end = from + length - 1
        const hemmungen = list.map(([offset, more]) => ({
          von: addDays(start, offset),
          bis: addDays(start, offset + more),
        }))
        const counted = suspend(from, end, hemmungen, 'zaehlt')
        const last = counted.at(-1)?.endeDanach ?? end
        // Counted day by day: the Frist ends when as many running days have passed as it is long.
        const still = (day: number): boolean =>
          hemmungen.some(({ von, bis }) => dayNumber(von) <= day && day <= dayNumber(bis))
        let day = from - 1
        for (let left = length; left > 0; ) if (!still(++day)) left--
        const added = counted.reduce((sum, { tage: days }) => sum + days, 0)
        expect(added).toBe(last - end)
        expect(lastRunningDay(last, still)).toBe(day)
      }),
    )
  })

  it('named twice or in two overlapping parts counts once', () => {
    const once = suspend(0, 50, [{ von: '1970-01-11', bis: '1970-01-20' }], 'zaehlt')
    const twice = suspend(
      0,
      50,
      [
        { von: '1970-01-11', bis: '1970-01-15' },
        { von: '1970-01-13', bis: '1970-01-20' },
      ],
      'zaehlt',
    )
    expect(twice.at(-1)?.endeDanach).toBe(once.at(-1)?.endeDanach)
  })
})

/** A standstill that begins on the last day may leave the end on a day that stands still; the running day is before it. */
function lastRunningDay(end: number, still: (day: number) => boolean): number {
  let day = end
  while (still(day)) day--
  return day
}

describe('Day numbers', () => {
  it('agree with the text of the day', () => {
    fc.assert(
      fc.property(
        days,
        (date) =>
          plainDateOf(dayNumber(date)) === date && civilDate(dayNumber(date)) === Number(date.replaceAll('-', '')),
      ),
    )
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1)
  })
})

describe('A calendar', () => {
  it('knows nothing before 2015 and after 2050', () => {
    const sachsen = ortskalender({ land: 'SN' }, 'giltNicht')
    expect([fristende('2014-12-01', tage(1), sachsen), fristende('2050-12-31', tage(1), sachsen)]).toEqual([
      undefined,
      undefined,
    ])
  })

  it('is kept at most as often as its store allows', () => {
    const small = kalenderspeicher(3)
    for (const land of landLetters) small.of({ land }, 'giltNicht')
    expect(small.size()).toBe(3)
    expect(small.of({ land: 'TH' }, 'giltNicht')).toBe(small.of({ land: 'TH' }, 'giltNicht'))
  })
})
