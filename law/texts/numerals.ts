/** How a language parts thousands and marks decimals. */
export interface Marks {
  readonly thousands: string
  readonly decimal: string
}

/**
 * A whole number in groups of three digits. Refuses fractions and numbers too large to be exact.
 * @example grouped(-1_234_567, { thousands: '.', decimal: ',' }) // '-1.234.567'
 */
export function grouped(value: number, { thousands }: Marks): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not a whole number.`)
  const digits = String(Math.abs(value)).replace(/\B(?=(?:\d{3})+$)/g, thousands)
  return value < 0 ? `-${digits}` : digits
}

/**
 * Whole cents as an amount with two decimals.
 * @example decimals(4_593_420, { thousands: '.', decimal: ',' }) // '45.934,20'
 */
export function decimals(cents: number, marks: Marks): string {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`${cents} is not an amount in whole cents.`)
  const [whole, rest] = [Math.trunc(cents / 100), Math.abs(cents % 100)]
  const sign = cents < 0 && whole === 0 ? '-' : ''
  return `${sign}${grouped(whole, marks)}${marks.decimal}${String(rest).padStart(2, '0')}`
}

/**
 * A fraction as a percentage, exact, without trailing zeros; `undefined` where it needs more than three decimals.
 * @example percentage(453, 1000, { thousands: '.', decimal: ',' }) // '45,3'
 */
export function percentage(num: number, den: number, { decimal }: Marks): string | undefined {
  const thousandths = (num * 100_000) / den
  if (!Number.isSafeInteger(thousandths)) return undefined
  const [whole, rest] = [Math.trunc(thousandths / 1000), String(thousandths % 1000).padStart(3, '0')]
  const shown = rest.replace(/0+$/, '')
  return shown === '' ? String(whole) : `${whole}${decimal}${shown}`
}
