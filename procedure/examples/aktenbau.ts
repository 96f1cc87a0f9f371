import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Event } from '#procedure/fachkraefteverfahren/events.ts'
import { evolve } from '#procedure/fachkraefteverfahren/evolve.ts'
import { initial, type State } from '#procedure/fachkraefteverfahren/state.ts'
import type { Vorhaben } from '#procedure/fachkraefteverfahren/vorhaben.ts'

/** What happened, and when: an entry without the rest. */
export type Vorgang = readonly [PlainDate, Event]

/** A skilled worker whose training is to be recognised under the BQFG, in Saxony throughout. */
export const musterVorhaben: Vorhaben = {
  weg: 'fachkraftBerufsausbildung',
  anerkennungsstand: 'wirdBeantragt',
  recht: 'bqfg',
  reglementiert: false,
  zustimmungNoetig: 'ja',
  zustimmungsnorm: '§ 39 Abs. 2 S. 1 AufenthG',
  altersvorsorgeNoetig: 'nein',
  minderjaehrig: false,
  voraufenthalt: { fachkraft: false, familie: false },
  wohnsitzInDerUnion: false,
  unterbevollmaechtigung: false,
  mitFamilie: false,
  vorabpruefung: false,
  orte: {
    auslaenderbehoerde: { land: 'SN' },
    anerkennendeStelle: { land: 'SN' },
    bundesagentur: { land: 'SN' },
    gericht: { land: 'SN' },
  },
}

/** A file in which just this happened, whether a guard would have let it or not. */
export function akteAus(vorgaenge: readonly Vorgang[], from: State = initial): State {
  return vorgaenge.reduce(
    (state, [am, ereignis]) => evolve(state, { seq: state.seq + 1, am, von: 'test', ereignis, dokumente: [] }),
    from,
  )
}

/** Opened and with a purpose: entries 1 and 2. */
export function eroeffnet(vorhaben: Partial<Vorhaben> = {}, am: PlainDate = '2026-09-01'): State {
  return akteAus([
    [am, { type: 'vorgangEroeffnet', modus: 'behoerde' }],
    [am, { type: 'vorhabenFestgelegt', vorhaben: { ...musterVorhaben, ...vorhaben } }],
  ])
}
