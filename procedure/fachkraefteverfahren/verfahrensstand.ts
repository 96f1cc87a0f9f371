import type { Kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { type Akte, spaeter } from './akte.ts'
import { type Anerkennungslage, anerkennungslage } from './anerkennungslage.ts'
import type { Partei } from './beteiligte.ts'
import type { Akteneintrag } from './events.ts'
import { type Zustimmungslage, zustimmungsbedarf, zustimmungslage } from './fiktion.ts'
import type { EintragVon } from './state.ts'
import { istUnterbevollmaechtigt } from './vertretung.ts'
import { neubeginn, zweckwechsel } from './wechsel.ts'
import { wegfall } from './wegfall.ts'

/** Something the procedure waits for has come: with which entry, on which day. */
export interface Meilenstein {
  readonly ausloeser: Akteneintrag
  readonly seit: PlainDate
}

/** How far the procedure has come. */
export interface Verfahrensstand {
  readonly eroeffnung: EintragVon<'vorgangEroeffnet'> | undefined
  readonly ende: EintragVon<'vorgangBeendet'> | undefined
  readonly wegfall: Akteneintrag | undefined
  /** Since this entry purpose and job are what they are. */
  readonly wechsel: number
  /** Since this entry the Vorabzustimmung is to be examined and given anew. */
  readonly neubeginn: number
  readonly widerruf: EintragVon<'vorabzustimmungWiderrufen'> | undefined
  /** Who runs the file. */
  readonly fuehrt: Partei
  /** Who acts for the worker: the employer, or the one to whom the employer passed the power. */
  readonly vertritt: Partei
  /** Signed by both. */
  readonly vereinbarung: Meilenstein | undefined
  /** Paid in full; a file that does not know the amount takes every payment for full. */
  readonly gebuehr: EintragVon<'gebuehrGezahlt'> | undefined
  readonly anerkennung: Anerkennungslage
  readonly bedarf: 'ja' | 'nein' | 'offen'
  readonly zustimmung: Zustimmungslage | undefined
  readonly vorabzustimmung: EintragVon<'vorabzustimmungErteilt'> | undefined
}

/**
 * Reads from a file how far it has come on a day; the day matters because silence can become consent.
 * @example verfahrensstand(akteOf(state), '2026-11-18', kalenderspeicher()).vereinbarung?.seit
 */
export function verfahrensstand(akte: Akte, heute: PlainDate, speicher: Kalenderspeicher): Verfahrensstand {
  const eroeffnung = akte.erster('vorgangEroeffnet')
  const vertritt = istUnterbevollmaechtigt(akte) ? 'unterbevollmaechtigter' : 'arbeitgeber'
  const neu = neubeginn(akte)
  return {
    eroeffnung,
    ende: akte.letzter('vorgangBeendet'),
    wegfall: wegfall(akte),
    wechsel: zweckwechsel(akte),
    neubeginn: neu,
    widerruf: akte.letzter('vorabzustimmungWiderrufen'),
    fuehrt: eroeffnung?.ereignis.modus === 'eigenregie' ? vertritt : 'auslaenderbehoerde',
    vertritt,
    vereinbarung: gueltigeVereinbarung(akte),
    gebuehr: bezahlt(akte),
    anerkennung: anerkennungslage(akte),
    bedarf: zustimmungsbedarf(akte),
    zustimmung: zustimmungslage(akte, heute, speicher),
    vorabzustimmung: akte.letzter('vorabzustimmungErteilt', (_, { seq }) => seq > neu),
  }
}

/** The agreement, once both sides have signed. */
export function gueltigeVereinbarung(akte: Akte): Meilenstein | undefined {
  const behoerde = akte.erster('vereinbarungUnterzeichnet', ({ von }) => von === 'auslaenderbehoerde')
  const andere = akte.erster('vereinbarungUnterzeichnet', ({ von }) => von !== 'auslaenderbehoerde')
  return behoerde && andere && letzteVon([behoerde, andere])
}

/** The entry that came last into the file, from the latest day of all. */
export function letzteVon(eintraege: readonly [Akteneintrag, ...Akteneintrag[]]): Meilenstein {
  const [first, ...rest] = eintraege
  return rest.reduce<Meilenstein>(
    ({ ausloeser, seit }, eintrag) => ({
      ausloeser: eintrag.seq > ausloeser.seq ? eintrag : ausloeser,
      seit: spaeter(seit, eintrag.am),
    }),
    { ausloeser: first, seit: first.am },
  )
}

/** The payment with which the fee was paid in full. */
export function bezahlt(akte: Akte): EintragVon<'gebuehrGezahlt'> | undefined {
  const cents = akte.letzter('gebuehrFestgesetzt')?.ereignis.cents ?? 0
  let paid = 0
  return akte.alle('gebuehrGezahlt').find(({ ereignis }) => {
    paid += ereignis.cents
    return paid >= cents
  })
}
