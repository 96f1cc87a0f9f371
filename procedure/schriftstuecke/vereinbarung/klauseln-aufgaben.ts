import { gesetz } from '#law/periods/gesetzesseiten.ts'
import { VERSICHERUNG_SEIT } from '#law/statutes/aufenthg/p18-allgemeine-bestimmungen.ts'
import { type Fall, wirdGeprueft } from './fall.ts'
import type { Klausel } from './klausel.ts'

const ENDE_DER_REMONSTRATION = 'https://italien.diplo.de/it-de/service/visa-aktuell/2726122-2726122'

/** Section B: what the office does, and what it does not owe. */

const zustimmungsfrei = ({ zustimmung }: Fall): boolean => zustimmung === 'nein'
const ueberBewertung = (fall: Fall): boolean => wirdGeprueft(fall, 'gleichwertigkeit', 'zeugnisbewertung')

export const klauselnBehoerde = [
  { id: 'ansprechstelle', abschnitt: 'B', norm: '§ 81a Abs. 3 S. 1 Nr. 1 AufenthG' },
  {
    id: 'einleitung',
    abschnitt: 'B',
    norm: '§ 81a Abs. 3 S. 1 Nr. 2 AufenthG',
    wenn: ueberBewertung,
  },
  {
    id: 'bestaetigungImAusland',
    abschnitt: 'B',
    norm: '§ 81a Abs. 3 S. 1 Nr. 2a AufenthG',
    from: '2024-03-01',
    source: gesetz('aufenthg_2004', '81a'),
    wenn: (fall: Fall): boolean => wirdGeprueft(fall, 'digitaleAuskunft'),
  },
  {
    id: 'erlaubnisEinholen',
    abschnitt: 'B',
    norm: '§ 81a Abs. 3 S. 1 Nr. 2 AufenthG',
    wenn: (fall: Fall): boolean => wirdGeprueft(fall, 'berufsausuebungserlaubnis'),
  },
  {
    id: 'weiterleitungAnArbeitgeber',
    abschnitt: 'B',
    norm: '§ 81a Abs. 3 S. 1 Nr. 3 AufenthG',
    wenn: (fall: Fall): boolean => wirdGeprueft(fall),
  },
  {
    id: 'zustimmungEinholen',
    abschnitt: 'B',
    norm: '§ 81a Abs. 3 S. 1 Nr. 4 AufenthG',
    wenn: (fall: Fall): boolean => !zustimmungsfrei(fall),
  },
  { id: 'unterrichtung', abschnitt: 'B', norm: '§ 81a Abs. 3 S. 1 Nr. 5 AufenthG' },
  { id: 'vorabzustimmen', abschnitt: 'B', norm: '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG' },
  {
    id: 'erinnern',
    abschnitt: 'B',
    norm: '§ 81a Abs. 2 Nr. 6 AufenthG',
    wenn: (fall: Fall): boolean => wirdGeprueft(fall),
  },
  {
    id: 'fremdeZustaendigkeit',
    abschnitt: 'B',
    norm: '§ 14a Abs. 5 S. 1 BQFG',
    wenn: (fall: Fall): boolean => wirdGeprueft(fall),
  },
  {
    id: 'rechtsbehelfe',
    abschnitt: 'B',
    norm: '§§ 58, 70, 74 VwGO',
    wenn: (fall: Fall): boolean => wirdGeprueft(fall),
  },
  {
    id: 'verwaltungsinterna',
    abschnitt: 'B',
    norm: '§ 81a Abs. 3 S. 1 Nr. 4 und 6 AufenthG',
    wenn: (fall: Fall): boolean => !zustimmungsfrei(fall),
  },
  {
    id: 'verwaltungsinternum',
    abschnitt: 'B',
    norm: '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG',
    wenn: zustimmungsfrei,
  },
  { id: 'keinErfolg', abschnitt: 'B', norm: '§ 81a Abs. 3 S. 1 Nr. 1 AufenthG', hinweis: 'information' },
  // Remonstration was custom of the Foreign Office without a norm, until it ended everywhere on one day.
  {
    id: 'visumentscheidungMitRemonstration',
    abschnitt: 'B',
    norm: '§ 71 Abs. 2 S. 1 AufenthG',
    until: '2025-06-30',
    source: ENDE_DER_REMONSTRATION,
  },
  {
    id: 'visumentscheidung',
    abschnitt: 'B',
    norm: '§ 71 Abs. 2 S. 1 AufenthG',
    from: '2025-07-01',
    source: ENDE_DER_REMONSTRATION,
  },
] as const satisfies readonly Klausel[]

/** Section C: what worker and employer have to do. */
export const klauselnMitwirkung = [
  { id: 'mitwirkung', abschnitt: 'C', norm: '§ 82 Abs. 1 S. 1 AufenthG' },
  { id: 'fristsetzung', abschnitt: 'C', norm: '§ 82 Abs. 1 S. 2 bis 4 AufenthG' },
  { id: 'hinwirken', abschnitt: 'C', norm: '§ 81a Abs. 2 Nr. 4 AufenthG' },
  {
    id: 'angebot',
    abschnitt: 'C',
    norm: ({ abschnitt4 }: Fall): string => (abschnitt4 ? '§ 18 Abs. 2 Nr. 1 AufenthG' : '§ 81a Abs. 2 Nr. 5 AufenthG'),
    wenn: ({ ausbildung }: Fall): boolean => !ausbildung,
  },
  {
    id: 'ausbildungsangebot',
    abschnitt: 'C',
    norm: '§ 16a Abs. 1 S. 1 AufenthG',
    wenn: ({ ausbildung }: Fall): boolean => ausbildung,
  },
  {
    id: 'beschaeftigungVersichern',
    abschnitt: 'C',
    norm: '§ 18 Abs. 2 Nr. 4a AufenthG',
    from: VERSICHERUNG_SEIT,
    source: gesetz('aufenthg_2004', '18'),
    wenn: ({ abschnitt4 }: Fall): boolean => abschnitt4,
  },
  { id: 'wegfallMitteilen', abschnitt: 'C', norm: '§ 81a Abs. 2 AufenthG', hinweis: 'warning' },
  { id: 'endeMitteilen', abschnitt: 'C', norm: '§ 4a Abs. 5 S. 3 Nr. 3 AufenthG' },
  { id: 'titelPruefen', abschnitt: 'C', norm: '§ 4a Abs. 5 S. 3 Nr. 1 und 2 AufenthG' },
  {
    id: 'beratungshinweis',
    abschnitt: 'C',
    norm: '§ 45c S. 1 und 2 AufenthG',
    from: '2026-01-01',
    source: gesetz('aufenthg_2004', '45c'),
  },
  {
    id: 'endeDurchFachkraft',
    abschnitt: 'C',
    norm: '§ 82 Abs. 6 S. 1 AufenthG',
    // Only holders of a title for a time; a settlement permit does not hang on the job.
    wenn: ({ vorhaben }: Fall): boolean => vorhaben?.weg !== 'niederlassungHochqualifiziert',
  },
  {
    id: 'mitteilungBlaueKarte',
    abschnitt: 'C',
    norm: '§ 82 Abs. 1 S. 6 AufenthG',
    from: '2023-11-18',
    source: gesetz('aufenthg_2004', '82'),
    wenn: ({ blaueKarte }: Fall): boolean => blaueKarte,
  },
  { id: 'weitergeben', abschnitt: 'C', norm: '§ 81a Abs. 2 Nr. 6 AufenthG' },
] as const satisfies readonly Klausel[]
