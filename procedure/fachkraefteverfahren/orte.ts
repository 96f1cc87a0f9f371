import { landLetters } from '#law/calendar/land.ts'
import type { Ort } from '#law/calendar/ort.ts'
import type { Feiertagsort } from '#law/periods/period.ts'
import type { Verfahrensorte } from './vorhaben.ts'

/** Seat of the Zentralstelle für ausländisches Bildungswesen: Bonn. */
const ZENTRALSTELLE: Ort = { land: 'NW' }
/** The Verwaltungsgericht Berlin decides on visas, because the Auswärtiges Amt has its seat there (§ 52 Nr. 2 S. 4 VwGO). */
export const VERWALTUNGSGERICHT_BERLIN: Ort = { land: 'BE' }

/** Where a seat is not known, every Land is a reading: the end then holds wherever it is. */
const UEBERALL: readonly Ort[] = landLetters.map((land) => ({ land }))

/**
 * The places whose holidays may count for a period in this procedure, several where that is open.
 * @example ortskandidaten('sitzDerAuslaenderbehoerde', { auslaenderbehoerde: { land: 'SN' } }) // [{ land: 'SN' }]
 */
export function ortskandidaten(feiertagsort: Feiertagsort, orte: Verfahrensorte): readonly Ort[] {
  const { auslaenderbehoerde, anerkennendeStelle, zentralstelle, bundesagentur, auslandsvertretung, gericht } = orte
  switch (feiertagsort) {
    case 'sitzDerAuslaenderbehoerde':
    case 'empfaenger':
    case 'keiner':
      return [auslaenderbehoerde]
    case 'sitzDerAnerkennendenStelle':
      return anerkennendeStelle ? [anerkennendeStelle] : UEBERALL
    case 'sitzDerZentralstelle':
      return [zentralstelle ?? ZENTRALSTELLE]
    case 'bundesagenturOderAuslaenderbehoerde':
      if (!bundesagentur) return [auslaenderbehoerde, ...UEBERALL]
      return same(bundesagentur, auslaenderbehoerde) ? [bundesagentur] : [bundesagentur, auslaenderbehoerde]
    case 'gastland':
      return auslandsvertretung ? [auslandsvertretung] : [auslaenderbehoerde]
    case 'sitzDesGerichts':
      return gericht ? [gericht] : [VERWALTUNGSGERICHT_BERLIN]
  }
}

function same(one: Ort, other: Ort): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
