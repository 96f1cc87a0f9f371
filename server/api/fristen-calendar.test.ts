import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { isRefused } from '#law/calendar/eingabefehler.ts'
import { addDays, plainDate, plainDateOf } from '#law/calendar/plain-date.ts'
import { periodIds } from '#law/periods/katalog.ts'
import { canonicalFields } from '#law/report/canonical-fields.ts'
import { answerFrist, reportOfAnswer } from '#law/report/frist-answer.ts'
import type { FristFields } from '#law/report/frist-fields.ts'
import { type CalendarOptions, EVENT_DAYS, fristCalendar, REMINDERS } from './fristen-calendar.ts'

const BA: FristFields = { from: ['2026-11-11'], id: ['D-BA-1W'], land: ['BY', 'SN'] }

function fileOf(fields: FristFields, more: Partial<CalendarOptions> = {}): string {
  const answer = answerFrist(fields)
  if (isRefused(answer)) throw new Error(JSON.stringify(answer))
  const options: CalendarOptions = {
    lang: 'de',
    day: 'end',
    reminder: undefined,
    fields: canonicalFields(answer.input),
    address: 'https://vorab.example/de/fristen?from=2026-11-11&id=D-BA-1W&land=BY&land=SN',
    today: '2026-11-22',
    ...more,
  }
  return fristCalendar(reportOfAnswer(answer, options.lang), options) ?? ''
}

function eventOf(file: string): ICAL.Event {
  const component = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')
  if (!component) throw new Error('no event')
  return new ICAL.Event(component)
}

describe('The entry for a calendar', () => {
  it('is a whole day, read by another library as the day of the sheet and not one on either side', () => {
    const event = eventOf(fileOf(BA))
    expect(event.startDate.isDate).toBe(true)
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2026-11-18', '2026-11-19'])
    expect(event.duration.toString()).toBe('P1D')
    expect(event.startDate.zone.tzid).toBe('floating')
    expect(fileOf(BA)).toMatch(/^DTSTART;VALUE=DATE:20261118\r$/m)
    expect(fileOf(BA)).not.toMatch(/VTIMEZONE|TZID/)
  })

  it('says what is due, by whom, by which norm, what follows and where the calculation is', () => {
    const { summary, description, component } = eventOf(fileOf(BA, { day: 'latest' }))
    expect(summary).toBe('Letzter vertretbarer Tag: Zustimmung der Bundesagentur, beschleunigtes Verfahren (D-BA-1W)')
    expect(description).toContain('§ 36 Abs. 2 S. 2 BeschV')
    expect(description).toContain('ab Freitag, 20. November 2026: Die Zustimmung gilt als erteilt.')
    expect(description).toContain('In jeder Lesart rechtzeitig bis Mittwoch, 18. November 2026.')
    expect(component.getFirstPropertyValue('url')).toContain('/de/fristen?from=2026-11-11')
    expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
  })

  it('keeps its name however the question was written, whatever the language, the day of writing or the reminder', () => {
    const { uid } = eventOf(fileOf(BA))
    const same: FristFields = { from: ['2026-11-11'], id: ['zustimmungImFachkraefteverfahren'], land: ['Bayern, sn'] }
    expect(eventOf(fileOf(same, { lang: 'en', today: '2027-01-01', reminder: '7' })).uid).toBe(uid)
    expect(eventOf(fileOf(BA, { day: 'latest' })).uid).not.toBe(uid)
    expect(eventOf(fileOf({ ...BA, from: ['2026-11-12'] })).uid).not.toBe(uid)
    expect(uid).toMatch(/^[0-9a-f]{40}@frist\.vorab$/)
  })

  it('reminds at nine in the morning so many days before', () => {
    expect(fileOf(BA)).not.toContain('VALARM')
    for (const reminder of REMINDERS) {
      const [alarm] = eventOf(fileOf(BA, { reminder })).component.getAllSubcomponents('valarm')
      const trigger = alarm?.getFirstPropertyValue('trigger')
      const seconds = trigger instanceof ICAL.Duration ? trigger.toSeconds() : Number.NaN
      expect(seconds).toBe(9 * 3600 - Number(reminder) * 86_400)
    }
  })

  it('does not exist for a duty without an end', () => {
    expect(fileOf({ from: ['2026-11-11'], id: ['D-VZ-UNV'], land: ['SN'] })).toBe('')
  })

  it('obeys RFC 5545 for every period, day and language: CRLF, lines of 75 octets, umlauts whole, dates exact', () => {
    const start = fc.integer({ min: 20_454, max: 24_000 }).map(plainDateOf)
    const lang = fc.constantFrom('de' as const, 'en' as const)
    const reminder = fc.constantFrom(undefined, ...REMINDERS)
    const run = fc.property(
      ...([start, fc.constantFrom(...periodIds), fc.constantFrom(...EVENT_DAYS), lang, reminder] as const),
      (from, id, day, language, remind) => {
        const fields: FristFields = { from: [from], id: [id], land: ['SN', 'BY'] }
        const answer = answerFrist(fields)
        if (isRefused(answer)) return
        const file = fileOf(fields, { day, lang: language, reminder: remind })
        if (file === '') return
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        const octets = file.split('\r\n').map((line) => new TextEncoder().encode(line).length)
        expect(Math.max(...octets)).toBeLessThanOrEqual(75)
        expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(file))).toBe(file)
        expect(file).not.toContain('\uFFFD')
        const event = eventOf(file)
        const first = event.startDate.toString()
        expect(event.endDate.toString()).toBe(addDays(plainDate(first) ?? from, 1))
        const { period, end, earliestEnd, latestEnd } = reportOfAnswer(answer, language)
        expect(first).toBe({ end, earliest: earliestEnd, latest: latestEnd }[day])
        expect(event.summary).toContain(period?.title)
      },
    )
    fc.assert(run, { numRuns: 200 })
  })
})
