import type { Befundregel, Gehalt } from './befund.ts'

/** Weeks of a month as pay is reckoned by the month: 52 weeks in 12 months. */
const WEEKS_OF_A_MONTH = 52 / 12
/** Up to one euro a month is rounding. */
const ROUNDING = 100
/** What a year can have beside twelve salaries. */
const SALARIES = [12, 13, 13.5, 14] as const

interface Bezahlung {
  readonly gehalt: Gehalt
  readonly wochenstunden?: number | undefined
}

/**
 * What lies behind two statements of pay; undefined where they say the same.
 * @example vergleicheGehalt({ gehalt: { cents: 300_000, je: 'monat' } }, { gehalt: { cents: 3_900_000, je: 'jahr' } }) // 'sonderzahlung'
 */
export function vergleicheGehalt(one: Bezahlung, other: Bezahlung): Befundregel | undefined {
  const [a, b] = [monthly(one, 12), monthly(other, 12)]
  // An hourly wage without hours says nothing of the month.
  if (a === undefined || b === undefined) return undefined
  const distance = Math.abs(a - b)
  if (distance < 1) return undefined
  if (distance <= ROUNDING) return 'gerundet'
  if (sameWithBonus(one, other)) return 'sonderzahlung'
  return samePerHour(one, other) ? 'andereArbeitszeit' : 'gehaltVerschieden'
}

/** Cents a month, when a year has so many salaries and the source says no other number. */
function monthly({ gehalt: { cents, je, anzahl }, wochenstunden }: Bezahlung, salaries: number): number | undefined {
  switch (je) {
    case 'monat':
      return (cents * (anzahl ?? 12)) / 12
    case 'jahr':
      return cents / (anzahl === undefined ? salaries : 12)
    case 'stunde':
      return wochenstunden === undefined ? undefined : cents * wochenstunden * WEEKS_OF_A_MONTH
  }
}

/** One side counts a thirteenth or a fourteenth salary, the other does not. */
function sameWithBonus(one: Bezahlung, other: Bezahlung): boolean {
  const years = (paid: Bezahlung): readonly number[] =>
    SALARIES.flatMap((salaries) => {
      const { cents, je } = paid.gehalt
      if (je === 'jahr') return [cents]
      const month = je === 'monat' ? cents : monthly(paid, 12)
      return month === undefined ? [] : [month * salaries]
    })
  return years(one).some((year) => years(other).some((same) => Math.abs(year - same) <= 12 * ROUNDING))
}

function samePerHour(one: Bezahlung, other: Bezahlung): boolean {
  const hourly = (paid: Bezahlung): number | undefined => {
    const month = monthly(paid, 12)
    return month === undefined || paid.wochenstunden === undefined ? undefined : month / paid.wochenstunden
  }
  const [a, b] = [hourly(one), hourly(other)]
  return a !== undefined && b !== undefined && one.wochenstunden !== other.wochenstunden && Math.abs(a - b) < 3
}
