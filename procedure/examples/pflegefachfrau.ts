import type { Vorhaben } from '#procedure/fachkraefteverfahren/vorhaben.ts'
import { type Ablauf, erfasst, tut } from './ablauf.ts'
import {
  anerkennungBeantragt,
  bisZurGebuehr,
  vonDerPruefungBisZumTitel,
  zustimmungDerBundesagentur,
} from './bausteine.ts'

const vorhaben: Vorhaben = {
  weg: 'fachkraftBerufsausbildung',
  anerkennungsstand: 'wirdBeantragt',
  recht: 'fachgesetz',
  fachberuf: 'pflege',
  reglementiert: true,
  zustimmungNoetig: 'ja',
  zustimmungsnorm: '§ 39 Abs. 2 S. 1 AufenthG',
  altersvorsorgeNoetig: 'nein',
  minderjaehrig: false,
  voraufenthalt: { fachkraft: false, familie: false },
  wohnsitzInDerUnion: false,
  unterbevollmaechtigung: false,
  mitFamilie: true,
  vorabpruefung: false,
  orte: {
    auslaenderbehoerde: { land: 'SN' },
    anerkennendeStelle: { land: 'SN' },
    bundesagentur: { land: 'SN' },
  },
}

/** A nurse: only partly equivalent, so the procedure goes on to a measure under § 16d, and the family follows. */
export const pflegefachfrau: Ablauf = {
  id: 'pflegefachfrau',
  modus: 'behoerde',
  vorhaben,
  schritte: [
    ...bisZurGebuehr(vorhaben, 'arbeitsvertrag'),
    ...anerkennungBeantragt(14, 'berufsausuebungserlaubnis', 'anerkennendeStelle'),
    erfasst(40, 'auslaenderbehoerde', 'anerkennendeStelle', 'nachforderung', ({ tag }) => ({
      type: 'nachweiseAngefordert',
      gegenstand: 'berufsausuebungserlaubnis',
      unterlagen: ['Stundenübersicht der praktischen Ausbildung'],
      bis: tag(61),
      hemmt: false,
      unmittelbar: false,
    })),
    tut(41, 'auslaenderbehoerde', 'einladungNachforderung', ({ nr }) => ({
      type: 'arbeitgeberEingeladen',
      anlass: nr('nachforderung'),
      weg: 'elektronisch',
    })),
    tut(52, 'arbeitgeber', 'nachgereicht', ({ nr }) => ({
      type: 'nachweiseEingereicht',
      anforderung: nr('nachforderung'),
    })),
    tut(53, 'auslaenderbehoerde', 'nachgereichtWeiter', ({ nr }) => ({
      type: 'nachweiseWeitergeleitet',
      anforderung: nr('nachforderung'),
    })),
    erfasst(80, 'auslaenderbehoerde', 'anerkennendeStelle', 'bescheid', {
      type: 'anerkennungEntschieden',
      gegenstand: 'berufsausuebungserlaubnis',
      ergebnis: 'teilweiseGleichwertig',
      massnahmen: ['Anpassungslehrgang oder Kenntnisprüfung'],
    }),
    tut(81, 'auslaenderbehoerde', 'einladungBescheid', ({ nr }) => ({
      type: 'arbeitgeberEingeladen',
      anlass: nr('bescheid'),
      weg: 'telefonisch',
    })),
    tut(84, 'auslaenderbehoerde', 'zustellung', ({ nr }) => ({
      type: 'bescheidZugestellt',
      entscheidung: nr('bescheid'),
      weg: 'postMitEmpfangsbekenntnis',
      belehrt: true,
    })),
    tut(87, 'arbeitgeber', 'empfang', ({ nr, tag }) => ({
      type: 'empfangBekannt',
      zustellung: nr('zustellung'),
      eingegangenAm: tag(86),
    })),
    tut(87, 'arbeitgeber', 'bescheidWeiter', ({ nr }) => ({ type: 'weitergegeben', eintrag: nr('zustellung') })),
    tut(90, 'auslaenderbehoerde', 'besprechung', ({ nr }) => ({
      type: 'besprechungGefuehrt',
      anlass: nr('bescheid'),
      weg: 'telefonisch',
    })),
    tut(91, 'arbeitgeber', 'ermaechtigung', { type: 'beratungsstelleErmaechtigt' }),
    tut(92, 'auslaenderbehoerde', 'beratungsstelle', ({ nr }) => ({
      type: 'beratungsstelleUnterrichtet',
      entscheidung: nr('bescheid'),
    })),
    tut(100, 'arbeitgeber', 'fortfuehrung', {
      type: 'fortfuehrungEntschieden',
      ergebnis: 'fortfuehren',
      weg: 'anerkennungMassnahme',
    }),
    tut(101, 'auslaenderbehoerde', 'neuesVorhaben', {
      type: 'vorhabenFestgelegt',
      vorhaben: {
        ...vorhaben,
        weg: 'anerkennungMassnahme',
        anerkennungsstand: 'teilweiseGleichwertig',
        zustimmungsnorm: '§ 8 Abs. 2 BeschV',
      },
    }),
    ...zustimmungDerBundesagentur(103),
    ...vonDerPruefungBisZumTitel(112),
  ],
}
