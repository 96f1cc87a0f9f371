import { decimals, grouped, type Marks, percentage } from '../numerals.ts'
import type { Figures, NumberUnit } from '../phrases.ts'

const MARKS: Marks = { thousands: ',', decimal: '.' }

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

const UNITS: Readonly<Record<NumberUnit | 'Tage', readonly [one: string, many: string]>> = {
  Monate: ['month', 'months'],
  'Stunden/Woche': ['hour a week', 'hours a week'],
  Jahre: ['year', 'years'],
  Anzahl: ['', ''],
  Stufe: ['level', 'levels'],
  Tage: ['day', 'days'],
}

/** English: €45,934.20, 22 November 2026, 45.3%. */
export const figures: Figures = {
  money: (cents) => (cents < 0 ? `-€${decimals(-cents, MARKS)}` : `€${decimals(cents, MARKS)}`),
  number: (value) => grouped(value, MARKS),
  share({ num, den }) {
    if (num * 3 === den * 2) return 'two thirds'
    const percent = percentage(num, den, MARKS)
    return percent === undefined ? `${num}/${den}` : `${percent}%`
  },
  date(day) {
    const [year, month, of] = day.split('-')
    return `${Number(of)} ${MONTHS[Number(month) - 1]} ${year}`
  },
  and: (items) => joined(items, 'and'),
  or: (items) => joined(items, 'or'),
  quantity: (value, unit) => (unit === 'Stufe' ? `level ${grouped(value, MARKS)}` : counted(value, unit)),
  difference: counted,
  per: { 'EUR/Jahr': ' a year', 'EUR/Monat': ' a month', EUR: '' },
  level: (level) => (level === 'keine' ? 'none' : level),
  yes: 'yes',
  no: 'no',
  weissNicht: 'I do not know',
}

function counted(value: number, unit: NumberUnit | 'Tage'): string {
  const [one, many] = UNITS[unit]
  return `${grouped(value, MARKS)} ${value === 1 ? one : many}`.trim()
}

function joined(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? ''
  const apart = items.some((item) => item.includes(',')) ? '; ' : ', '
  return items.length < 2 ? last : `${items.slice(0, -1).join(apart)} ${word} ${last}`
}
