import type { PlainDate } from '../calendar/plain-date.ts'

/** An amount of money in whole cents. Every threshold of this law is exact to the cent. */
export type Cents = number & { readonly unit: 'cents' }

/** How a value was confirmed: A wording of the norm read, B official page, C private source, D our inference. */
export type Confidence = 'A' | 'B' | 'C' | 'D'

/** One value of a parameter with the days on which it holds, both ends included. */
export interface ParameterValue<T> {
  readonly from: PlainDate
  /** Last day; absent while no end is known. What may not be assumed to go on gets an end. */
  readonly until?: PlainDate
  readonly value: T
  readonly source: string
  readonly confidence: Confidence
  /** The day a person last compared this value with its source. */
  readonly checked: PlainDate
}

/** A number or list that the law fixes from outside the rule, with its history. */
export interface Parameter<T> {
  readonly id: string
  readonly norm: string
  readonly unit: 'EUR' | 'EUR/Jahr' | 'EUR/Monat' | 'Anzahl' | 'Monate' | 'ISCO-08' | 'Staaten'
  readonly values: readonly ParameterValue<T>[]
  /** Days for which no value could be confirmed although one must have held. They answer `offen`. */
  readonly unconfirmed?: readonly { readonly from: PlainDate; readonly until: PlainDate; readonly reason: string }[]
}

/**
 * The value of a parameter on a day; `undefined` where none is published. There is no "latest" to fall back on.
 * @example valueAt(beitragsbemessungsgrenze, '2027-01-01') // undefined, until the ordinance for 2027 is entered
 */
export function valueAt<T>(parameter: Parameter<T>, on: PlainDate): ParameterValue<T> | undefined {
  const { values } = parameter
  for (let index = values.length - 1; index >= 0; index--) {
    const value = values[index]
    if (value && value.from <= on) return value.until === undefined || on <= value.until ? value : undefined
  }
  return undefined
}

/**
 * Euros to cents, for writing amounts as the gazettes print them. Refuses more than two decimals.
 * @example euro(45_934.2) // 4_593_420
 */
export function euro(amount: number): Cents {
  const cents = Math.round(amount * 100)
  if (Math.abs(cents - amount * 100) > 1e-6) throw new RangeError(`${amount} € has fractions of a cent.`)
  return cents as Cents
}
