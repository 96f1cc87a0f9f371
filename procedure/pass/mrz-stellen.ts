import type { Mrzformat } from './mrzlesung.ts'

interface Stelle {
  readonly text: string
  /** The check digit that stands behind it. */
  readonly ziffer: string
}

/** The fields of a zone by their places in it. */
export interface Mrzstellen {
  readonly namen: string
  readonly ausstellerstaat: string
  readonly nummer: Stelle
  readonly staatsangehoerigkeit: string
  readonly geburtsdatum: Stelle
  readonly geschlecht: string
  readonly ablaufdatum: Stelle
  /** Of a passport alone: the other formats give what else they hold no digit of its own. */
  readonly zusatz: Stelle | undefined
  /** All fields with digits together. */
  readonly gesamt: Stelle
}

/** Cuts a zone whose lines are of full length (ICAO Doc 9303 part 4 section 4.2, part 5 section 4.2, part 6 section 4.2). */
export function stellenIn(format: Mrzformat, [one = '', two = '', three = '']: readonly string[]): Mrzstellen {
  switch (format) {
    case 'TD3':
      return {
        ...secondLine(two),
        namen: one.slice(5),
        ausstellerstaat: one.slice(2, 5),
        nummer: { text: two.slice(0, 9), ziffer: two.slice(9, 10) },
        zusatz: { text: two.slice(28, 42), ziffer: two.slice(42, 43) },
        gesamt: { text: two.slice(0, 10) + two.slice(13, 20) + two.slice(21, 43), ziffer: two.slice(43) },
      }
    case 'TD2':
      return {
        ...secondLine(two),
        namen: one.slice(5),
        ausstellerstaat: one.slice(2, 5),
        nummer: longNumber(two.slice(0, 9), two.slice(9, 10), two.slice(28, 35)),
        zusatz: undefined,
        gesamt: { text: two.slice(0, 10) + two.slice(13, 20) + two.slice(21, 35), ziffer: two.slice(35) },
      }
    case 'TD1':
      return {
        namen: three,
        ausstellerstaat: one.slice(2, 5),
        nummer: longNumber(one.slice(5, 14), one.slice(14, 15), one.slice(15)),
        staatsangehoerigkeit: two.slice(15, 18),
        geburtsdatum: { text: two.slice(0, 6), ziffer: two.slice(6, 7) },
        geschlecht: two.slice(7, 8),
        ablaufdatum: { text: two.slice(8, 14), ziffer: two.slice(14, 15) },
        zusatz: undefined,
        gesamt: { text: one.slice(5) + two.slice(0, 7) + two.slice(8, 15) + two.slice(18, 29), ziffer: two.slice(29) },
      }
  }
}

function secondLine(two: string) {
  return {
    staatsangehoerigkeit: two.slice(10, 13),
    geburtsdatum: { text: two.slice(13, 19), ziffer: two.slice(19, 20) },
    geschlecht: two.slice(20, 21),
    ablaufdatum: { text: two.slice(21, 27), ziffer: two.slice(27, 28) },
  }
}

/** A number of more than nine signs goes on in the field behind it, and its digit follows there. */
function longNumber(text: string, ziffer: string, rest: string): Stelle {
  const [more = ''] = rest.split('<')
  if (ziffer !== '<' || more.length < 2) return { text, ziffer }
  return { text: text + more.slice(0, -1), ziffer: more.slice(-1) }
}
