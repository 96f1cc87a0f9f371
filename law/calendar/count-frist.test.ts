import { describe, expect, it } from 'vitest'
import { bekanntgabe } from './bekanntgabe.ts'
import { type Berechnung, countFrist } from './count-frist.ts'
import { isRefused } from './eingabefehler.ts'
import { ereignisfrist, type Fristangaben, gueltigkeitsdauer } from './fristangaben.ts'
import { kalenderspeicher } from './kalenderspeicher.ts'
import { jahre, type Laenge, monate, tage, werktage, wochen } from './laenge.ts'
import type { Land } from './land.ts'
import type { PlainDate } from './plain-date.ts'
import { vollendung } from './vollendung.ts'

const speicher = kalenderspeicher()

function count(angaben: Fristangaben): Berechnung {
  const counted = countFrist(angaben, speicher)
  if (isRefused(counted)) throw new Error(JSON.stringify(counted))
  return counted
}

function frist(start: PlainDate, laenge: Laenge, land: Land = 'SN', more: Partial<Fristangaben> = {}): Berechnung {
  return count({ ...ereignisfrist(start, laenge, [{ land }]), ...more })
}

const refusal = (start: PlainDate, laenge: Laenge, more: Partial<Fristangaben> = {}): unknown =>
  countFrist({ ...ereignisfrist(start, laenge, [{ land: 'SN' }]), ...more }, speicher)

describe('The week of the Bundesagentur', () => {
  it('ends on the same weekday of the next week', () => {
    expect(frist('2026-11-10', wochen(1)).end).toBe('2026-11-17')
  })

  it('moves over the Buß- und Bettag in Sachsen and not in Bayern', () => {
    const sachsen = frist('2026-11-11', wochen(1), 'SN')
    expect([sachsen.nominalEnd, sachsen.end]).toEqual(['2026-11-18', '2026-11-19'])
    expect(frist('2026-11-11', wochen(1), 'BY').end).toBe('2026-11-18')
  })

  it('moves over both days of Christmas and the Sunday after them', () => {
    const counted = frist('2026-12-18', wochen(1))
    expect(counted.end).toBe('2026-12-28')
    const moved = counted.steps.find((step) => step.art === 'verschiebung')
    expect(moved?.tage.map(({ date }) => date)).toEqual(['2026-12-25', '2026-12-26', '2026-12-27'])
  })

  it('moves from Good Friday over Easter Monday', () => {
    expect(frist('2027-03-19', wochen(1)).end).toBe('2027-03-30')
  })

  it('is shown for both seats when it is open whose holidays count', () => {
    const counted = count({ ...ereignisfrist('2026-11-11', wochen(1), [{ land: 'BY' }, { land: 'SN' }]) })
    expect([counted.end, counted.latestEnd]).toEqual(['2026-11-18', '2026-11-19'])
    expect(counted.alternatives.map(({ end, abweichend }) => [end, abweichend])).toEqual([['2026-11-19', ['ort']]])
  })
})

describe('Months', () => {
  it('end on 1 March when 28 February is a Sunday', () => {
    expect(frist('2026-12-31', monate(2)).end).toBe('2027-03-01')
  })

  it('do not stick to the end of the month', () => {
    expect(frist('2026-11-30', monate(1)).end).toBe('2026-12-30')
    expect(frist('2026-08-31', monate(1)).end).toBe('2026-09-30')
  })

  it('reach 29 February in a leap year', () => {
    expect(frist('2027-08-31', monate(6)).end).toBe('2028-02-29')
  })

  it('name § 188 Abs. 3 BGB when the day is missing', () => {
    const step = frist('2027-08-31', monate(6)).steps.find(({ art }) => art === 'monatsende')
    expect(step).toMatchObject({ gesucht: 31, letzterTag: '2028-02-29', norm: '§ 188 Abs. 3 BGB' })
  })

  it('and a half count the 15 days last', () => {
    expect(frist('2026-01-30', { einheit: 'monate', anzahl: 1, halberMonat: true }).nominalEnd).toBe('2026-03-15')
  })

  it('from the start of a day end on the day before', () => {
    const from = (start: PlainDate): PlainDate => frist(start, monate(1), 'SN', { beginn: 'tagesbeginn' }).nominalEnd
    expect([from('2026-12-01'), from('2026-12-15'), from('2027-01-31')]).toEqual([
      '2026-12-31',
      '2027-01-14',
      '2027-02-28',
    ])
  })
})

describe('Three Werktage', () => {
  it('end on Monday when Saturday counts and on Tuesday when it does not', () => {
    const counted = frist('2026-11-26', werktage(3))
    expect([counted.end, counted.earliestEnd, counted.latestEnd]).toEqual(['2026-11-30', '2026-11-30', '2026-12-01'])
    expect(counted.alternatives).toMatchObject([{ end: '2026-12-01', abweichend: ['samstag'] }])
  })

  it('that end on a Saturday move to Monday, where both readings meet', () => {
    const counted = frist('2026-11-25', werktage(3))
    expect([counted.nominalEnd, counted.end]).toEqual(['2026-11-28', '2026-11-30'])
    expect(counted.alternatives).toEqual([])
    expect(counted.streitpunkte).toMatchObject([{ frage: 'samstag', entscheidend: false }])
  })

  it('skip the Buß- und Bettag in Sachsen', () => {
    expect(frist('2026-11-16', werktage(3), 'SN').end).toBe('2026-11-20')
    expect(frist('2026-11-16', werktage(3), 'BY').end).toBe('2026-11-19')
  })
})

describe('Duties of employer and worker', () => {
  it('four weeks from 3 December end on New Year’s Eve, which is no holiday', () => {
    expect(frist('2026-12-03', wochen(4)).end).toBe('2026-12-31')
  })

  it('two weeks from 11 December end after Christmas', () => {
    expect(frist('2026-12-11', wochen(2)).end).toBe('2026-12-28')
  })

  it('the appointment lies within three weeks of the later event', () => {
    expect(frist('2026-11-23', wochen(3)).end).toBe('2026-12-14')
  })
})

describe('Notification by post', () => {
  const posted = (am: PlainDate) => bekanntgabe({ weg: 'post', am, von: 'land', ort: { land: 'SN' } }, speicher)

  it('is deemed on the fourth day', () => {
    expect(posted('2026-11-23')).toMatchObject({ day: '2026-11-27', alternatives: [] })
  })

  it('on a Saturday is disputed', () => {
    expect(posted('2026-11-24')).toMatchObject({ day: '2026-11-28', alternatives: [{ day: '2026-11-30' }] })
  })
})

describe('Standstill', () => {
  it('adds 22 days to the unrolled end', () => {
    const hemmungen = [{ von: '2026-10-05', bis: '2026-10-26' }] as const
    const counted = frist('2026-09-15', monate(2), 'SN', { hemmungen })
    expect(counted.steps.filter(({ art }) => art === 'laenge' || art === 'hemmung')).toMatchObject([
      { letzterTag: '2026-11-15' },
      { tage: 22, letzterTag: '2026-12-07' },
    ])
    expect(counted.end).toBe('2026-12-07')
  })

  it('is shown with and without the day of the request', () => {
    const counted = frist('2026-09-14', wochen(8), 'SN', { hemmungen: [{ von: '2026-10-05', bis: '2026-10-26' }] })
    expect([counted.end, counted.earliestEnd]).toEqual(['2026-12-01', '2026-11-30'])
  })

  it('that begins after the Frist has ended changes nothing', () => {
    const counted = frist('2026-09-15', wochen(1), 'SN', { hemmungen: [{ von: '2026-10-05', bis: '2026-10-26' }] })
    expect([counted.end, counted.latestEnd]).toEqual(['2026-09-22', '2026-09-22'])
    expect(counted.steps.some(({ art }) => art === 'hemmungOhneWirkung')).toBe(true)
  })

  it('that begins on the day to which the end was moved is shown both ways', () => {
    const counted = frist('2026-09-15', monate(2), 'SN', { hemmungen: [{ von: '2026-11-16', bis: '2026-11-17' }] })
    expect(counted.end).toBe('2026-11-16')
    // 16 November and two days are the 18th, the Buß- und Bettag.
    expect(counted.latestEnd).toBe('2026-11-19')
  })
})

describe('A second standstill', () => {
  it('on the day to which the end was moved is shown both ways as well', () => {
    const hemmungen = [
      { von: '2026-09-21', bis: '2026-09-26' },
      { von: '2026-11-23', bis: '2026-11-24' },
    ] as const
    // 15 November and six days are Saturday the 21st, moved to Monday the 23rd.
    const counted = frist('2026-09-15', monate(2), 'SN', { hemmungen })
    expect([counted.end, counted.latestEnd]).toEqual(['2026-11-23', '2026-11-25'])
  })
})

describe('Age', () => {
  it('45 years are complete on the eve of the birthday', () => {
    expect(vollendung('1981-11-22', 45)).toMatchObject({ mitAblauf: '2026-11-21', erreichtAb: '2026-11-22' })
  })

  it('born on 29 February completes the year on 28 February', () => {
    expect(vollendung('1980-02-29', 45)).toMatchObject({ mitAblauf: '2025-02-28', erreichtAb: '2025-03-01' })
  })
})

describe('Validity', () => {
  it('of three months ends on a Sunday and is not moved', () => {
    const counted = count(gueltigkeitsdauer('2026-11-30', monate(3), [{ land: 'SN' }]))
    expect([counted.end, counted.latestEnd]).toEqual(['2027-02-28', '2027-02-28'])
    expect(counted.steps).toContainEqual(
      expect.objectContaining({ art: 'keineVerschiebung', letzterTag: '2027-02-28' }),
    )
  })

  it('from the first of a month is shown with and without its first day', () => {
    const counted = count(gueltigkeitsdauer('2026-12-01', monate(3), [{ land: 'SN' }]))
    expect([counted.earliestEnd, counted.latestEnd]).toEqual(['2027-02-28', '2027-03-01'])
  })
})

describe('Extension', () => {
  it('by a month is counted from the moved end and from the end by length', () => {
    const counted = frist('2026-12-31', monate(2), 'SN', { verlaengerung: { um: monate(1) } })
    expect(counted.end).toBe('2027-04-01')
    expect(counted.alternatives).toMatchObject([
      { end: '2027-03-30', nominalEnd: '2027-03-28', abweichend: ['verlaengerungAb'] },
    ])
  })

  it('to a stated day leaves no doubt', () => {
    const counted = frist('2026-12-31', monate(2), 'SN', { verlaengerung: { bis: '2027-03-31' } })
    expect([counted.end, counted.latestEnd]).toEqual(['2027-03-31', '2027-03-31'])
  })

  it('to a day before the old end is refused', () => {
    expect(refusal('2026-12-31', monate(2), { verlaengerung: { bis: '2027-02-28' } })).toEqual({
      refused: [{ fehler: 'endeZuFrueh', feld: 'verlaengerung', angabe: '2027-02-28', fruehestens: '2027-03-01' }],
    })
  })
})

describe('A stated end', () => {
  it('is kept although it is a holiday (§ 31 Abs. 3 S. 2 VwVfG)', () => {
    const counted = frist('2026-11-02', wochen(2), 'SN', { mitgeteiltesEnde: '2026-11-18' })
    expect([counted.end, counted.nominalEnd]).toEqual(['2026-11-18', '2026-11-18'])
  })
})

describe('A municipality that is not known', () => {
  it('in Bayern shows both ends around 15 August', () => {
    const counted = frist('2025-08-08', wochen(1), 'BY')
    expect([counted.end, counted.latestEnd]).toEqual(['2025-08-15', '2025-08-18'])
    expect(counted.alternatives).toMatchObject([{ abweichend: ['gebiet'] }])
  })

  it('is settled by its name', () => {
    const at = (gemeinde: string) => count(ereignisfrist('2025-08-08', wochen(1), [{ land: 'BY', gemeinde }]))
    expect(at('Augsburg').earliestEnd).toBe('2025-08-18')
    expect(at('Nürnberg').latestEnd).toBe('2025-08-15')
  })
})

describe('What cannot be counted is refused as a value', () => {
  it('a length of nothing', () => {
    expect(refusal('2026-11-10', tage(0))).toMatchObject({
      refused: [{ fehler: 'laengeAusserhalb', hoechstens: 3660 }],
    })
  })

  it('a length beyond ten years', () => {
    expect(refusal('2026-11-10', jahre(11))).toMatchObject({
      refused: [{ fehler: 'laengeAusserhalb', angabe: 'P132M' }],
    })
  })

  it('a day before 2015 and an end after 2050', () => {
    expect(refusal('2014-12-31', tage(5))).toMatchObject({
      refused: [{ fehler: 'ausserhalbDesKalenders', feld: 'start' }],
    })
    expect(refusal('2050-12-30', tage(5))).toMatchObject({
      refused: [{ fehler: 'ausserhalbDesKalenders', feld: 'ende' }],
    })
  })

  it('a standstill that ends before it begins, together with a missing place', () => {
    const hemmungen = [{ von: '2026-10-26', bis: '2026-10-05' }] as const
    expect(refusal('2026-09-15', monate(2), { hemmungen, orte: [] })).toMatchObject({
      refused: [{ fehler: 'ortFehlt' }, { fehler: 'spanneUmgekehrt' }],
    })
  })
})
