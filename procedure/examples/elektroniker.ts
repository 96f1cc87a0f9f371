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
  recht: 'bqfg',
  reglementiert: false,
  zustimmungNoetig: 'ja',
  zustimmungsnorm: '§ 39 Abs. 2 S. 1 AufenthG',
  altersvorsorgeNoetig: 'ja',
  minderjaehrig: false,
  voraufenthalt: { fachkraft: true, familie: false },
  wohnsitzInDerUnion: false,
  unterbevollmaechtigung: true,
  mitFamilie: false,
  vorabpruefung: false,
  orte: {
    auslaenderbehoerde: { land: 'SN' },
    anerkennendeStelle: { land: 'BY' },
    bundesagentur: { land: 'SN' },
  },
}

/** A trained electronics technician over 45 with an earlier stay; a Saxon agent runs the file for the employer. */
export const elektroniker: Ablauf = {
  id: 'elektroniker',
  modus: 'behoerde',
  vorhaben,
  schritte: [
    ...bisZurGebuehr(vorhaben, 'arbeitsvertrag'),
    tut(12, 'arbeitgeber', 'untervollmacht', { type: 'untervollmachtErteilt' }),
    tut(12, 'unterbevollmaechtigter', 'ansprechpartnerUnterbevollmaechtigter', {
      type: 'ansprechpartnerBenannt',
      fuer: 'unterbevollmaechtigter',
      rolle: 'ansprechpartner',
      person: 'unterbevollmaechtigter',
    }),
    tut(13, 'auslaenderbehoerde', 'akte', { type: 'akteAngefordert', fuer: 'fachkraft' }),
    ...anerkennungBeantragt(14, 'gleichwertigkeit', 'anerkennendeStelle'),
    erfasst(20, 'auslaenderbehoerde', 'andereAuslaenderbehoerde', 'akteDa', {
      type: 'akteEingegangen',
      fuer: 'fachkraft',
    }),
    erfasst(70, 'auslaenderbehoerde', 'anerkennendeStelle', 'bescheid', {
      type: 'anerkennungEntschieden',
      gegenstand: 'gleichwertigkeit',
      ergebnis: 'gleichwertig',
      massnahmen: [],
    }),
    tut(71, 'auslaenderbehoerde', 'einladungBescheid', ({ nr }) => ({
      type: 'arbeitgeberEingeladen',
      anlass: nr('bescheid'),
      weg: 'elektronisch',
    })),
    tut(73, 'auslaenderbehoerde', 'zustellung', ({ nr }) => ({
      type: 'bescheidZugestellt',
      entscheidung: nr('bescheid'),
      weg: 'uebergabe',
      belehrt: true,
    })),
    tut(74, 'unterbevollmaechtigter', 'bescheidWeiter', ({ nr }) => ({
      type: 'weitergegeben',
      eintrag: nr('zustellung'),
    })),
    tut(75, 'auslaenderbehoerde', 'besprechung', ({ nr }) => ({
      type: 'besprechungGefuehrt',
      anlass: nr('bescheid'),
      weg: 'persoenlich',
    })),
    tut(76, 'unterbevollmaechtigter', 'altersvorsorge', { type: 'anlageEingegangen', anlage: 'AN-08', form: 'kopie' }),
    ...zustimmungDerBundesagentur(77),
    ...vonDerPruefungBisZumTitel(86, 'erfuellt'),
  ],
}
