import { untervollmachtsnorm } from '#procedure/fachkraefteverfahren/vertretung.ts'
import { anwaltlichVersichert, type Fall, wirdGeprueft } from './fall.ts'
import type { Klausel } from './klausel.ts'

/** Section A: who agrees with whom about what, and who may act for whom. */

const gesetzlich = ({ vorhaben }: Fall): boolean => vorhaben === undefined || !IM_ABSATZ_5.includes(vorhaben.weg)
const mitVollmacht = ({ ausgabe }: Fall): boolean => ausgabe.fassung === 'mitVollmacht' || ausgabe.beideFassungen
const mitVersicherung = ({ ausgabe }: Fall): boolean => ausgabe.fassung === 'mitVersicherung'

/** Ways that § 81a Abs. 1 S. 1 AufenthG does not name: other qualified workers. */
const IM_ABSATZ_5: readonly string[] = ['berufserfahrung', 'forschung', 'berufskraftfahrer', 'pflegehilfskraft']

export const klauselnGrundlagen = [
  {
    id: 'gegenstand',
    abschnitt: 'A',
    norm: (fall: Fall): string => (gesetzlich(fall) ? '§ 81a Abs. 1 S. 1 AufenthG' : '§ 81a Abs. 5 AufenthG'),
    wenn: ({ ausbildung }: Fall): boolean => !ausbildung,
  },
  {
    id: 'gegenstandAusbildung',
    abschnitt: 'A',
    norm: '§ 81a Abs. 1 S. 1 AufenthG',
    wenn: ({ ausbildung }: Fall): boolean => ausbildung,
  },
  { id: 'durchfuehrung', abschnitt: 'A', norm: '§ 81a Abs. 2 AufenthG' },
  { id: 'ziel', abschnitt: 'A', norm: '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG' },
  { id: 'inNamen', abschnitt: 'A', norm: '§ 81a Abs. 1 S. 1 AufenthG' },
  { id: 'zustaendigkeit', abschnitt: 'A', norm: '§ 31 Abs. 4 AufenthV' },
  { id: 'ausland', abschnitt: 'A', norm: '§ 81a Abs. 1 S. 1 AufenthG' },
  { id: 'ansprechpartner', abschnitt: 'A', norm: '§ 81a Abs. 2 Nr. 1 AufenthG' },
  { id: 'erreichbarkeit', abschnitt: 'A', norm: '§ 81a Abs. 2 Nr. 1 AufenthG' },
  {
    id: 'unterbevollmaechtigung',
    abschnitt: 'A',
    norm: ({ tag }: Fall): string => untervollmachtsnorm(tag),
    wenn: ({ untervertretung }: Fall): boolean => untervertretung,
  },
  {
    id: 'rechtsdienstleistung',
    abschnitt: 'A',
    norm: '§ 14 Abs. 5 VwVfG',
    wenn: ({ untervertretung, angaben }: Fall): boolean =>
      untervertretung && angaben.unterbevollmaechtigter?.art !== 'rechtsanwalt',
  },
  {
    id: 'anwaltlicheVersicherung',
    abschnitt: 'A',
    norm: '§ 14 Abs. 1 S. 3 VwVfG',
    wenn: ({ untervertretung, angaben }: Fall): boolean => untervertretung && anwaltlichVersichert(angaben),
  },
  { id: 'vollmachtAlsAnlage', abschnitt: 'A', norm: '§ 81a Abs. 2 Nr. 2 AufenthG a. F.', wenn: mitVollmacht },
  { id: 'versicherung', abschnitt: 'A', norm: '§ 81a Abs. 2 Nr. 2 AufenthG', wenn: mitVersicherung },
  {
    id: 'mitUntervollmacht',
    abschnitt: 'A',
    norm: '§ 81a Abs. 2 Nr. 2 AufenthG',
    wenn: ({ angaben }: Fall): boolean => angaben.verfahren.untervollmachtErlaubt === true,
  },
  {
    id: 'ohneUntervollmacht',
    abschnitt: 'A',
    norm: '§ 81a Abs. 2 Nr. 2 AufenthG',
    wenn: ({ angaben }: Fall): boolean => angaben.verfahren.untervollmachtErlaubt === false,
  },
  { id: 'nachweisAufVerlangen', abschnitt: 'A', norm: '§ 14 Abs. 1 S. 3 VwVfG', wenn: mitVersicherung },
  {
    id: 'vollmachtImOriginal',
    abschnitt: 'A',
    norm: '§ 14 Abs. 1 S. 3 VwVfG',
    wenn: ({ ausgabe: { eigenheit } }: Fall): boolean =>
      eigenheit.vollmacht?.wert === 'original' && eigenheit.vollmacht.beleg !== 'C',
  },
  { id: 'widerruf', abschnitt: 'A', norm: '§ 14 Abs. 1 S. 4 VwVfG' },
  {
    id: 'sorgeberechtigte',
    abschnitt: 'A',
    norm: '§ 80 Abs. 1 und 5 AufenthG',
    wenn: ({ minderjaehrig }: Fall): boolean => minderjaehrig,
  },
  { id: 'pass', abschnitt: 'A', norm: '§ 5 Abs. 1 Nr. 4 AufenthG' },
  {
    id: 'unionswohnsitz',
    abschnitt: 'A',
    norm: '§ 81a Abs. 2 Nr. 5 AufenthG',
    wenn: ({ vorhaben }: Fall): boolean => vorhaben?.wohnsitzInDerUnion === true,
  },
  {
    id: 'kontaktpersonenAnlage',
    abschnitt: 'A',
    norm: '§ 81a Abs. 2 Nr. 5 AufenthG',
  },
  {
    id: 'anerkennungsvollmacht',
    abschnitt: 'A',
    norm: '§ 81a Abs. 2 Nr. 3 AufenthG',
    wenn: (fall: Fall): boolean => wirdGeprueft(fall),
  },
] as const satisfies readonly Klausel[]
