import { expect, it } from 'vitest'
import { datedCalendar } from './dated-calendar.ts'

it('What has no end stands in no calendar, and does not keep the other days from it', () => {
  const entry = (id: string, day: '2027-01-10' | '9999-12-31') => ({ id, day, title: `Titel ${id}`, text: 'Text' })
  const options = { name: 'Ankunft', language: 'de', today: '2026-11-23', address: 'https://vorab.example' } as const
  const file = datedCalendar([entry('never', '9999-12-31'), entry('soon', '2027-01-10')], options)
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(1)
  expect(file).toContain('SUMMARY:Titel soon')
})
