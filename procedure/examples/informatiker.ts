import type { Vorhaben } from '#procedure/fachkraefteverfahren/vorhaben.ts'
import { type Ablauf, tut } from './ablauf.ts'
import { bisZurGebuehr, vonDerPruefungBisZumTitel } from './bausteine.ts'

const vorhaben: Vorhaben = {
  weg: 'blaueKarteInformatik',
  anerkennungsstand: 'ohneAnerkennung',
  recht: 'zentralstelle',
  reglementiert: false,
  zustimmungNoetig: 'ja',
  zustimmungsnorm: '§ 18g Abs. 2 AufenthG',
  altersvorsorgeNoetig: 'nein',
  minderjaehrig: false,
  voraufenthalt: { fachkraft: false, familie: false },
  wohnsitzInDerUnion: true,
  unterbevollmaechtigung: false,
  mitFamilie: false,
  vorabpruefung: false,
  orte: { auslaenderbehoerde: { land: 'BE' }, bundesagentur: { land: 'NW' } },
}

/** An IT specialist without a degree who lives in another state of the Union: the Bundesagentur stays silent. */
export const informatiker: Ablauf = {
  id: 'informatiker',
  modus: 'behoerde',
  vorhaben,
  schritte: [
    ...bisZurGebuehr(vorhaben, 'arbeitsvertrag'),
    tut(13, 'arbeitgeber', 'erklaerung', { type: 'beschaeftigungErklaert', zusatzblatt: false }),
    tut(14, 'auslaenderbehoerde', 'anfrage', {
      type: 'zustimmungAngefragt',
      vorabpruefung: false,
      weg: 'elektronisch',
    }),
    ...vonDerPruefungBisZumTitel(27),
  ],
}
