import type { Vorhaben } from '#procedure/fachkraefteverfahren/vorhaben.ts'
import type { Ablauf } from './ablauf.ts'
import { bisZurGebuehr, vonDerPruefungBisZumTitel } from './bausteine.ts'

const vorhaben: Vorhaben = {
  weg: 'blaueKarteRegel',
  anerkennungsstand: 'vergleichbar',
  recht: 'zentralstelle',
  reglementiert: false,
  zustimmungNoetig: 'nein',
  zustimmungsnorm: '§ 18g Abs. 1 S. 1 AufenthG',
  altersvorsorgeNoetig: 'nein',
  minderjaehrig: false,
  voraufenthalt: { fachkraft: false, familie: false },
  wohnsitzInDerUnion: false,
  unterbevollmaechtigung: false,
  mitFamilie: false,
  vorabpruefung: false,
  orte: { auslaenderbehoerde: { land: 'BY' }, bundesagentur: { land: 'BY' } },
}

/** An engineer with a comparable degree and a high salary: no consent of the Bundesagentur, no recognition procedure. */
export const ingenieurin: Ablauf = {
  id: 'ingenieurin',
  modus: 'behoerde',
  vorhaben,
  schritte: [...bisZurGebuehr(vorhaben, 'arbeitsvertrag'), ...vonDerPruefungBisZumTitel(14)],
}
