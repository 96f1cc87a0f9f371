import type { Kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { periodSheet } from '#law/periods/period-sheet.ts'
import type { Zustimmungsgrundlage } from './events-zustimmung.ts'
import { alle, type EintragVon, letzter, type State } from './state.ts'
import type { Verfahrensorte } from './vorhaben.ts'

/**
 * On which consent of the Bundesagentur the file can rely on a day: declared, deemed by silence (§ 36 Abs. 2 S. 2 BeschV),
 * given for all (§ 39 Abs. 2a S. 1 AufenthG), or not needed. `undefined`: none yet.
 * @example zustimmungsgrundlage(state, '2026-11-18', kalenderspeicher())
 */
export function zustimmungsgrundlage(
  state: State,
  heute: PlainDate,
  speicher: Kalenderspeicher,
): Zustimmungsgrundlage | undefined {
  const vorhaben = letzter(state, 'vorhabenFestgelegt')?.ereignis.vorhaben
  const bedarf = letzter(state, 'zustimmungsbedarfEntschieden')?.ereignis
  const noetig = bedarf?.noetig ?? vorhaben?.zustimmungNoetig !== 'nein'
  if (vorhaben && !noetig) return { art: 'nichtErforderlich', norm: vorhaben.zustimmungsnorm }
  const anfrage = letzter(state, 'zustimmungAngefragt')
  if (!anfrage) return undefined
  const erteilt = alle(state, 'zustimmungErteilt').findLast(({ ereignis }) => ereignis.anfrage === anfrage.seq)
  if (erteilt) return { art: 'erklaert', eintrag: erteilt.seq }
  return vorhaben && fiktion(state, anfrage, vorhaben.orte, heute, speicher)
}

function fiktion(
  state: State,
  anfrage: EintragVon<'zustimmungAngefragt'>,
  { auslaenderbehoerde, bundesagentur }: Verfahrensorte,
  heute: PlainDate,
  speicher: Kalenderspeicher,
): Zustimmungsgrundlage | undefined {
  const orte = bundesagentur ? [bundesagentur, auslaenderbehoerde] : [auslaenderbehoerde]
  const sheet = periodSheet('zustimmungImFachkraefteverfahren', { start: anfrage.am, orte }, speicher)
  if ('refused' in sheet || sheet.art !== 'frist') return undefined
  const fristende = sheet.berechnung.latestEnd
  const messages = [
    ...alle(state, 'zustimmungVersagt'),
    ...alle(state, 'angabenUnzureichend'),
    ...alle(state, 'auskunftAusgeblieben'),
  ]
  const inTime = messages.some(({ ereignis, am }) => ereignis.anfrage === anfrage.seq && am <= fristende)
  if (inTime || heute <= fristende || anfrage.ereignis.vorabpruefung) return undefined
  return { art: 'fingiert', anfrage: anfrage.seq, angefragtAm: anfrage.am, fristende, orte }
}
