import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Anerkennungsergebnis } from '#procedure/fachkraefteverfahren/events-anerkennung.ts'
import type { Pruefergebnis, Pruefpunkt } from '#procedure/fachkraefteverfahren/events-zustimmung.ts'
import type { Gegenstand, Vorhaben } from '#procedure/fachkraefteverfahren/vorhaben.ts'
import { gruendeBeiEntscheidung, type Vorgang, vereinbart } from './vorgang.ts'

/** Procedures on the way to the Vorabzustimmung, and what it takes. */

export const BEHOERDE = 'auslaenderbehoerde'
export const anfrage = { type: 'zustimmungAngefragt', vorabpruefung: false, weg: 'elektronisch' } as const
export const erklaerung = { type: 'beschaeftigungErklaert', zusatzblatt: false } as const
export const vorabzustimmung = { type: 'vorabzustimmungErteilt', hinweise: [] } as const
export const gleichwertig = { anerkennungsstand: 'gleichwertig' } as const

const erfuellt: Readonly<Record<Pruefpunkt, Pruefergebnis>> = {
  identitaetUndPass: 'erfuellt',
  lebensunterhalt: 'erfuellt',
  keinAusweisungsinteresse: 'erfuellt',
  altersvorsorge: 'entfaellt',
  konkretesAngebot: 'erfuellt',
  besondereVoraussetzungen: 'erfuellt',
}
export const geprueft = (
  file: Vorgang,
  am: PlainDate,
  anders: Partial<typeof erfuellt> = {},
  absehensgrund?: string,
): Vorgang =>
  file.entscheidet(am, {
    type: 'voraussetzungenGeprueft',
    ergebnisse: { ...erfuellt, ...anders },
    ...(absehensgrund !== undefined && { absehensgrund }),
  })
export const entschieden = (file: Vorgang, gegenstand: Gegenstand, ergebnis: Anerkennungsergebnis): Vorgang =>
  file.erfasst(
    BEHOERDE,
    gegenstand === 'zeugnisbewertung' || gegenstand === 'digitaleAuskunft' ? 'zentralstelle' : 'anerkennendeStelle',
    '2026-08-18',
    {
      type: 'anerkennungEntschieden',
      gegenstand,
      ergebnis,
      massnahmen: [],
    },
  )
/** Recognised, declared and asked on Tuesday, 10 November 2026 in Saxony: the week ends on the 17th. */
export const gefragt = (abweichend: Partial<Vorhaben> = {}): Vorgang =>
  vereinbart({ ...gleichwertig, ...abweichend })
    .tut('arbeitgeber', '2026-11-09', erklaerung)
    .tut(BEHOERDE, '2026-11-10', anfrage)
export const nachricht = (file: Vorgang, am: PlainDate, art: 'angabenUnzureichend' | 'auskunftAusgeblieben'): Vorgang =>
  file.erfasst(BEHOERDE, 'bundesagentur', am, { type: art, anfrage: file.nr('zustimmungAngefragt') })
/** What stands between this file and the Vorabzustimmung on a day. */
export const luecken = (file: Vorgang, am: PlainDate): readonly string[] =>
  gruendeBeiEntscheidung(file, am, vorabzustimmung)
export const ohneZustimmung = (abweichend: Partial<Vorhaben> = {}): Vorgang =>
  vereinbart({
    weg: 'blaueKarteRegel',
    anerkennungsstand: 'vergleichbar',
    zustimmungNoetig: 'nein',
    zustimmungsnorm: '§ 18g Abs. 1 S. 1 AufenthG',
    ...abweichend,
  })
