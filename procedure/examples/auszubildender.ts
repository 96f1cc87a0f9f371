import type { Vorhaben } from '#procedure/fachkraefteverfahren/vorhaben.ts'
import type { Ablauf } from './ablauf.ts'
import { bisZurGebuehr, vonDerPruefungBisZumTitel, zustimmungDerBundesagentur } from './bausteine.ts'

const vorhaben: Vorhaben = {
  weg: 'berufsausbildung',
  anerkennungsstand: 'ohneAnerkennung',
  recht: 'bqfg',
  reglementiert: false,
  zustimmungNoetig: 'ja',
  zustimmungsnorm: '§ 8 Abs. 1 BeschV',
  altersvorsorgeNoetig: 'nein',
  minderjaehrig: true,
  voraufenthalt: { fachkraft: false, familie: false },
  wohnsitzInDerUnion: false,
  unterbevollmaechtigung: false,
  mitFamilie: false,
  vorabpruefung: false,
  orte: { auslaenderbehoerde: { land: 'TH' }, bundesagentur: { land: 'TH' } },
}

/** Half of the fee (§ 50 Abs. 1 AufenthV). */
const HALBE_GEBUEHR = 20_550

/** A trainee of seventeen: no recognition, half the fee. */
export const auszubildender: Ablauf = {
  id: 'auszubildender',
  modus: 'behoerde',
  vorhaben,
  schritte: [
    ...bisZurGebuehr(vorhaben, 'ausbildungsvertrag', HALBE_GEBUEHR),
    ...zustimmungDerBundesagentur(14),
    ...vonDerPruefungBisZumTitel(22),
  ],
}
