import type { Land } from '#law/calendar/land.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Fassung } from '#procedure/fachkraefteverfahren/events-vereinbarung.ts'
import { fassungenAm } from '#procedure/fachkraefteverfahren/vereinbarungslage.ts'
import type { Amtspraxis, Ausgabe } from './ausgabe.ts'
import { eigenheiten } from './eigenheiten.ts'

/**
 * The edition for an office of a Land on a day: the text of § 81a Abs. 2 Nr. 2 AufenthG that holds then, and what is known of
 * the practice there. On the days on which it is not certain which text holds, the later one with the power attached as well.
 * @example ausgabeAm('2026-07-28', 'SN').fassung // 'mitVollmacht'
 */
export function ausgabeAm(tag: PlainDate, land: Land | undefined): Ausgabe {
  const fassungen = fassungenAm(tag)
  const fassung: Fassung = fassungen.includes('mitVersicherung') ? 'mitVersicherung' : 'mitVollmacht'
  const praxis = praxisIn(land)
  return {
    id: `${praxis}-${fassung}`,
    fassung,
    beideFassungen: fassungen.length > 1,
    praxis,
    eigenheit: eigenheiten[praxis],
  }
}

function praxisIn(land: Land | undefined): Amtspraxis {
  if (land === undefined) return 'allgemein'
  return amtspraxen.find((praxis) => eigenheiten[praxis].land === land) ?? 'allgemein'
}

const amtspraxen: readonly Amtspraxis[] = Object.keys(eigenheiten) as readonly Amtspraxis[]
