import { type Fall, wirdGeprueft } from './fall.ts'
import type { Klausel } from './klausel.ts'

/** Sections K and L: what it costs, and what follows when the agreement is not kept. */

const zahltAndere = ({ angaben: { verfahren } }: Fall): boolean =>
  verfahren.zahler !== undefined &&
  verfahren.gebuehrenschuldner !== undefined &&
  verfahren.zahler !== verfahren.gebuehrenschuldner
/** Where nothing is known of the practice, the rule of § 14 BGebG stands. */
const beiUnterschrift = ({ ausgabe: { eigenheit } }: Fall): boolean =>
  eigenheit.zahlung?.wert === 'beiUnterzeichnung' && eigenheit.zahlung.beleg !== 'C'

export const klauselnGebuehr = [
  {
    id: 'gebuehr',
    abschnitt: 'K',
    norm: '§ 47 Abs. 1 Nr. 15 AufenthV',
    wenn: ({ minderjaehrig }: Fall): boolean => !minderjaehrig,
  },
  {
    id: 'halbeGebuehr',
    abschnitt: 'K',
    norm: '§ 47 Abs. 1 Nr. 15, § 50 Abs. 1 S. 1 AufenthV',
    wenn: ({ minderjaehrig }: Fall): boolean => minderjaehrig,
  },
  {
    id: 'faelligBeiUnterschrift',
    abschnitt: 'K',
    norm: '§ 14 BGebG',
    wenn: beiUnterschrift,
  },
  {
    id: 'faelligNachAufforderung',
    abschnitt: 'K',
    norm: '§ 14 BGebG',
    wenn: (fall: Fall): boolean => !beiUnterschrift(fall),
  },
  {
    id: 'schuldnerFachkraft',
    abschnitt: 'K',
    norm: '§ 69 Abs. 3 S. 2 AufenthG, § 6 Abs. 1 Nr. 1 BGebG',
    wenn: ({ angaben }: Fall): boolean => angaben.verfahren.gebuehrenschuldner === 'fachkraft',
  },
  {
    id: 'schuldnerArbeitgeber',
    abschnitt: 'K',
    norm: '§ 69 Abs. 3 S. 2 AufenthG, § 6 Abs. 1 Nr. 2 BGebG',
    wenn: ({ angaben }: Fall): boolean => angaben.verfahren.gebuehrenschuldner === 'arbeitgeber',
  },
  {
    id: 'arbeitgeberZahlt',
    abschnitt: 'K',
    norm: '§ 6 Abs. 1 Nr. 2 und Abs. 2 BGebG',
    wenn: (fall: Fall): boolean => zahltAndere(fall) && fall.angaben.verfahren.zahler === 'arbeitgeber',
  },
  {
    id: 'fachkraftZahlt',
    abschnitt: 'K',
    norm: '§ 6 Abs. 1 Nr. 2 BGebG',
    wenn: (fall: Fall): boolean => zahltAndere(fall) && fall.angaben.verfahren.zahler === 'fachkraft',
  },
  { id: 'umfangDerGebuehr', abschnitt: 'K', norm: '§ 47 Abs. 1 Nr. 15 AufenthV' },
  {
    id: 'familieInDerGebuehr',
    abschnitt: 'K',
    norm: '§ 81a Abs. 4 AufenthG',
    wenn: ({ mitFamilie }: Fall): boolean => mitFamilie,
  },
  {
    id: 'bundesagenturOhneGebuehr',
    abschnitt: 'K',
    norm: '§ 69 Abs. 1 S. 3 AufenthG',
    wenn: ({ zustimmung }: Fall): boolean => zustimmung !== 'nein',
  },
  { id: 'weitereKosten', abschnitt: 'K', norm: '§ 46 Abs. 2 Nr. 1 AufenthV' },
  {
    id: 'kostenDerAnerkennung',
    abschnitt: 'K',
    norm: '§ 81a Abs. 3 S. 1 Nr. 2 AufenthG',
    wenn: (fall: Fall): boolean => wirdGeprueft(fall),
  },
  { id: 'bearbeitungsgebuehr', abschnitt: 'K', norm: '§ 49 Abs. 2 AufenthV, § 69 Abs. 7 S. 3 und 4 AufenthG' },
  { id: 'keineBearbeitungsgebuehr', abschnitt: 'K', norm: '§ 49 Abs. 3 AufenthV' },
  { id: 'wechselDerZustaendigkeit', abschnitt: 'K', norm: '§ 49 Abs. 4 AufenthV' },
  { id: 'keinErfolgGeschuldet', abschnitt: 'L', norm: '§ 81a Abs. 2 Nr. 8 AufenthG' },
  { id: 'verzoegerungAnderer', abschnitt: 'L', norm: '§ 81a Abs. 2 Nr. 8 AufenthG' },
  { id: 'rechtsbehelfeGegenAndere', abschnitt: 'L', norm: '§ 75 VwGO' },
  {
    id: 'folgeNachEinreise',
    abschnitt: 'L',
    norm: '§ 81a Abs. 2 Nr. 8, § 96 Abs. 1 AufenthG',
    hinweis: 'warning',
  },
  { id: 'folgeVorEinreise', abschnitt: 'L', norm: '§ 81a Abs. 2 Nr. 8 AufenthG' },
  { id: 'bussgeldDesArbeitgebers', abschnitt: 'L', norm: '§ 98 Abs. 2a Nr. 2 und Abs. 5 AufenthG' },
  { id: 'falscheAngaben', abschnitt: 'L', norm: '§ 95 Abs. 2 Nr. 2, § 54 Abs. 2 Nr. 8 AufenthG' },
  { id: 'fehlendeMitwirkung', abschnitt: 'L', norm: '§ 82 Abs. 1 S. 4 AufenthG' },
] as const satisfies readonly Klausel[]
