import type { PlainDate } from '../calendar/plain-date.ts'
import { type Cents, euro, type Parameter } from '../engine/parameter.ts'

/** Fees of the AufenthV as read on 2026-08-19. Whether the same amounts held on an earlier day was not checked. */

const GELESEN: PlainDate = '2026-08-19'

function gebuehr(id: string, norm: string, value: number): Parameter<Cents> {
  return {
    id,
    norm,
    unit: 'EUR',
    values: [
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
