import { decimals, grouped, type Marks, percentage } from '../numerals.ts'
import type { Figures, NumberUnit } from '../phrases.ts'

const MARKS: Marks = { thousands: '.', decimal: ',' }

const UNITS: Readonly<Record<NumberUnit | 'Tage', readonly [one: string, many: string]>> = {
  Monate: ['Monat', 'Monate'],
  'Stunden/Woche': ['Stunde in der Woche', 'Stunden in der Woche'],
  Jahre: ['Jahr', 'Jahre'],
  Anzahl: ['', ''],
  Stufe: ['Stufe', 'Stufen'],
  Tage: ['Tag', 'Tage'],
}

/** German: 45.934,20 €, 22.11.2026, 45,3 %. */
export const figures: Figures = {
  money: (cents) => `${decimals(cents, MARKS)} €`,
  number: (value) => grouped(value, MARKS),
  share({ num, den }) {
    if (num * 3 === den * 2) return 'zwei Drittel'
    const percent = percentage(num, den, MARKS)
    return percent === undefined ? `${num}/${den}` : `${percent} %`
  },
  date(day) {
    const [year, month, of] = day.split('-')
    return `${of}.${month}.${year}`
  },
  and: (items) => joined(items, 'und'),
  or: (items) => joined(items, 'oder'),
  quantity: (value, unit) => (unit === 'Stufe' ? `Stufe ${grouped(value, MARKS)}` : counted(value, unit)),
  difference: counted,
  per: { 'EUR/Jahr': ' im Jahr', 'EUR/Monat': ' im Monat', EUR: '' },
  level: (level) => (level === 'keine' ? 'keine Kenntnisse' : level),
  yes: 'ja',
  no: 'nein',
  weissNicht: 'weiß ich nicht',
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
