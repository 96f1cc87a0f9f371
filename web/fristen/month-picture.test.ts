import { describe, expect, it } from 'vitest'
import { isRefused } from '#law/calendar/eingabefehler.ts'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { answerFrist } from '#law/report/frist-answer.ts'
import type { FristFields } from '#law/report/frist-fields.ts'
import { monthPicture, type PictureDay, type PictureMonth } from './month-picture.ts'

const speicher = kalenderspeicher()

function pictureOf(fields: FristFields): readonly PictureMonth[] {
  const answer = answerFrist(fields, speicher)
  if (isRefused(answer) || answer.art !== 'laenge') throw new Error('not counted')
  return monthPicture(answer.berechnung, speicher)
}

const days = (months: readonly PictureMonth[], is: (day: PictureDay) => boolean): readonly string[] =>
  months.flatMap(({ weeks }) => weeks.flat().flatMap((day) => (day && is(day) ? [day.day] : [])))

describe('The picture of a Frist', () => {
  it('shows the event, the course, the free days and every end', () => {
    const months = pictureOf({ from: ['2026-11-26'], length: ['3WT'], land: ['SN'] })
    expect(months.map(({ first }) => first)).toEqual(['2026-11-01', '2026-12-01'])
    expect(days(months, ({ isEvent }) => isEvent)).toEqual(['2026-11-26'])
    expect(days(months, ({ runs }) => runs)).toEqual(['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30'])
    expect(days(months, ({ end }) => end)).toEqual(['2026-11-30'])
    expect(days(months, ({ other }) => other)).toEqual(['2026-12-01'])
    expect(days(months, ({ free }) => free)).toContain('2026-11-18')
  })

  it('begins every week on Monday and holds every day of its month once', () => {
    for (const from of ['2026-02-10', '2028-02-10', '2027-08-31', '2026-06-01']) {
      for (const { first, weeks } of pictureOf({ from: [from], length: ['P1M'], land: ['SN'] })) {
        const held = weeks.flat().flatMap((day) => (day ? [Number(day.day.slice(8))] : []))
        const [year, month] = first.split('-').map(Number)
        const length = new Date(Date.UTC(year ?? 0, month ?? 0, 0)).getUTCDate()
        expect(held, first).toEqual(Array.from({ length }, (_, at) => at + 1))
        const column = weeks[0]?.findIndex((day) => day !== undefined)
        expect(column, first).toBe((new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7)
      }
    }
  })

  it('leaves out months in which nothing happens, but none with a standstill', () => {
    const fields = { from: ['2026-01-15'], length: ['P8M'], land: ['SN'], suspended: ['2026-04-20..2026-05-05'] }
    expect(pictureOf(fields).map(({ first, leftOut }) => [first.slice(0, 7), leftOut])).toEqual([
      ['2026-01', 0],
      ['2026-04', 2],
      ['2026-05', 0],
      ['2026-09', 3],
      ['2026-10', 0],
    ])
    expect(days(pictureOf(fields), ({ stands }) => stands)).toHaveLength(16)
  })
})
