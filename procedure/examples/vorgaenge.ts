import type { Ablauf } from './ablauf.ts'
import { auszubildender } from './auszubildender.ts'
import { eigenregie } from './eigenregie.ts'
import { elektroniker } from './elektroniker.ts'
import { informatiker } from './informatiker.ts'
import { ingenieurin } from './ingenieurin.ts'
import { pflegefachfrau } from './pflegefachfrau.ts'

/** A procedure that has come to a point, so many days ago. */
export interface Ausschnitt {
  readonly ablauf: Ablauf
  /** The last step that was taken. */
  readonly bis: string
  /** Days since that step. */
  readonly vorTagen: number
}

/** Every stage a file can be in, so that a newcomer can look at each: from the first contact to the work in Germany. */
export const ausschnitte: readonly Ausschnitt[] = [
  { ablauf: ingenieurin, bis: 'erstkontakt', vorTagen: 1 },
  { ablauf: pflegefachfrau, bis: 'vorhaben', vorTagen: 2 },
  { ablauf: auszubildender, bis: 'unterschriftArbeitgeber', vorTagen: 1 },
  { ablauf: ingenieurin, bis: 'gebuehr', vorTagen: 3 },
  { ablauf: elektroniker, bis: 'akte', vorTagen: 4 },
  { ablauf: pflegefachfrau, bis: 'antrag', vorTagen: 12 },
  { ablauf: pflegefachfrau, bis: 'nachforderung', vorTagen: 0 },
  { ablauf: elektroniker, bis: 'bestaetigungWeiter', vorTagen: 80 },
  { ablauf: pflegefachfrau, bis: 'bescheid', vorTagen: 6 },
  { ablauf: pflegefachfrau, bis: 'besprechung', vorTagen: 3 },
  { ablauf: eigenregie, bis: 'bestaetigung', vorTagen: 20 },
  { ablauf: eigenregie, bis: 'anfrage', vorTagen: 2 },
  { ablauf: informatiker, bis: 'anfrage', vorTagen: 3 },
  { ablauf: informatiker, bis: 'anfrage', vorTagen: 12 },
  { ablauf: auszubildender, bis: 'zustimmung', vorTagen: 1 },
  { ablauf: ingenieurin, bis: 'vorabzustimmung', vorTagen: 0 },
  { ablauf: ingenieurin, bis: 'terminanfrage', vorTagen: 8 },
  { ablauf: informatiker, bis: 'visumantrag', vorTagen: 15 },
  { ablauf: ingenieurin, bis: 'visum', vorTagen: 5 },
  { ablauf: elektroniker, bis: 'einreise', vorTagen: 2 },
  { ablauf: auszubildender, bis: 'titelantrag', vorTagen: 10 },
]
