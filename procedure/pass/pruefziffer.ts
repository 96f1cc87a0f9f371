const WEIGHTS = [7, 3, 1] as const

/**
 * The check digit of a field of the machine-readable zone (ICAO Doc 9303 part 3 section 4.9): weights 7, 3, 1; letters count from
 * ten, the filler counts nothing. Undefined where a sign stands in it that the zone does not know.
 * @example pruefziffer('D23145890734') // '9'
 */
export function pruefziffer(field: string): string | undefined {
  let sum = 0
  for (const [at, sign] of [...field].entries()) {
    const value = wertOf(sign)
    if (value === undefined) return undefined
    sum += value * (WEIGHTS[at % 3] ?? 1)
  }
  return String(sum % 10)
}

function wertOf(sign: string): number | undefined {
  if (sign === '<') return 0
  if (/^\d$/.test(sign)) return Number(sign)
  return /^[A-Z]$/.test(sign) ? sign.charCodeAt(0) - 55 : undefined
}
