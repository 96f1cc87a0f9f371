import type { PlainDate } from '../calendar/plain-date.ts'
import { type Cents, euro, type Parameter } from '../engine/parameter.ts'

/**
 * Fees of the AufenthV. The text of 2026-08-19 and a version of 2021 have the same amounts; that nothing changed in
 * between and in the year before is our inference.
 */

const GELESEN: PlainDate = '2026-08-19'

function gebuehr(id: string, norm: string, value: number): Parameter<Cents> {
  return {
    id,
    norm,
    unit: 'EUR',
    values: [
      {
        from: '2020-03-01',
        until: '2026-08-18',
        value: euro(value),
        source: `${norm}, derselbe Betrag in einer Fassung von 2021 und am 19.08.2026 gelesen`,
        confidence: 'D',
        checked: '2026-11-22',
      },
      {
        from: GELESEN,
        value: euro(value),
        source: `${norm}, gelesen am 19.08.2026`,
        confidence: 'A',
        checked: GELESEN,
      },
    ],
  }
}

export const gebuehren = {
  nationalesVisum: gebuehr('nationalesVisum', '§ 46 Abs. 2 Nr. 1 AufenthV', 75),
  aufenthaltserlaubnis: gebuehr('aufenthaltserlaubnis', '§ 45 Nr. 1 AufenthV', 100),
  wechselDesAufenthaltszwecks: gebuehr('wechselDesAufenthaltszwecks', '§ 45 Nr. 3 AufenthV', 98),
  niederlassungserlaubnis: gebuehr('niederlassungserlaubnis', '§ 44 Nr. 3 AufenthV', 113),
  niederlassungserlaubnisHochqualifizierte: gebuehr(
    'niederlassungserlaubnisHochqualifizierte',
    '§ 44 Nr. 1 AufenthV',
    147,
  ),
  beschleunigtesFachkraefteverfahren: gebuehr('beschleunigtesFachkraefteverfahren', '§ 47 Abs. 1 Nr. 15 AufenthV', 411),
} as const satisfies Record<string, Parameter<Cents>>

export type GebuehrId = keyof typeof gebuehren
