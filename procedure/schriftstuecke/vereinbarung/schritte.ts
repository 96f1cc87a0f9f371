import type { Laenge } from '#law/calendar/laenge.ts'
import type { Land } from '#law/calendar/land.ts'
import { type PeriodId, versionOn } from '#law/periods/katalog.ts'
import type { Charakter } from '#law/periods/period.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { type Fall, wirdGeprueft } from './fall.ts'
import { fachgesetzVon } from './klauseln-ablauf.ts'

/** The steps of the procedure with those who take them and the time for it (§ 81a Abs. 2 Nr. 6 AufenthG). */
export type SchrittId =
  | 'unterlagen'
  | 'akten'
  | 'einleitung'
  | 'eingangsbestaetigung'
  | 'weiterleitungDerBestaetigung'
  | 'einladung'
  | 'feststellung'
  | 'aushaendigung'
  | 'weitergabe'
  | 'fortfuehrung'
  | 'erklaerung'
  | 'anfrage'
  | 'zustimmung'
  | 'pruefung'
  | 'vorabzustimmung'
  | 'unterrichtung'
  | 'zuleitung'
  | 'terminanfrage'
  | 'termin'
  | 'visumantrag'
  | 'visumbescheid'
  | 'familie'

/** How much time a step has, and how firm that is. */
export type Schrittfrist =
  | { readonly art: 'unverzueglich' }
  | { readonly art: 'ohneZahl' }
  | { readonly art: 'laenge'; readonly laenge: Laenge; readonly charakter: Charakter }

/** A step of the table in this case. */
export interface Schritt {
  readonly id: SchrittId
  readonly wer: readonly Partei[]
  readonly frist: Schrittfrist
  readonly norm: string
}

interface Schrittregel {
  readonly id: SchrittId
  readonly wer: readonly Partei[] | ((fall: Fall) => readonly Partei[])
  readonly wenn?: (fall: Fall) => boolean
  /** The period of the law; absent: no number is owed. */
  readonly frist?: (fall: Fall) => PeriodId | undefined
  readonly norm: string
}

const vertretung = ({ untervertretung }: Fall): readonly Partei[] => [
  untervertretung ? 'unterbevollmaechtigter' : 'arbeitgeber',
]
const pruefende = ({ vorhaben, gegenstaende }: Fall): readonly Partei[] =>
  vorhaben?.recht === 'zentralstelle' || gegenstaende.includes('digitaleAuskunft')
    ? ['zentralstelle']
    : ['anerkennendeStelle']
const geprueft = (fall: Fall): boolean => wirdGeprueft(fall)
const mitZustimmung = ({ zustimmung }: Fall): boolean => zustimmung !== 'nein'
const ABLAEUFE = '§ 81a Abs. 2 Nr. 6 AufenthG'

const regeln: readonly Schrittregel[] = [
  { id: 'unterlagen', wer: vertretung, norm: '§ 81a Abs. 2 Nr. 5 AufenthG' },
  {
    id: 'akten',
    wer: ['auslaenderbehoerde'],
    wenn: ({ vorhaben }) => vorhaben?.voraufenthalt.fachkraft === true || vorhaben?.voraufenthalt.familie === true,
    norm: ABLAEUFE,
  },
  {
    id: 'einleitung',
    wer: ['auslaenderbehoerde'],
    wenn: geprueft,
    frist: () => 'zuleitungDesAntrags',
    norm: '§ 81a Abs. 3 S. 1 Nr. 2 und 2a AufenthG',
  },
  { id: 'eingangsbestaetigung', wer: pruefende, wenn: geprueft, frist: eingangsfrist, norm: ABLAEUFE },
  {
    id: 'weiterleitungDerBestaetigung',
    wer: ['auslaenderbehoerde'],
    wenn: geprueft,
    frist: () => 'uebersendungDerBestaetigungen',
    norm: '§ 81a Abs. 3 S. 1 Nr. 3 Hs. 1 AufenthG',
  },
  { id: 'feststellung', wer: pruefende, wenn: geprueft, frist: entscheidungsfrist, norm: ABLAEUFE },
  {
    id: 'einladung',
    wer: ['auslaenderbehoerde'],
    wenn: geprueft,
    frist: () => 'einladungDesArbeitgebers',
    norm: '§ 81a Abs. 3 S. 1 Nr. 3 Hs. 2 AufenthG',
  },
  {
    id: 'aushaendigung',
    wer: vertretung,
    wenn: (fall) => geprueft(fall) && fall.angaben.verfahren.bescheidweg === 'post',
    frist: () => 'empfangsbekenntnis',
    norm: ABLAEUFE,
  },
  { id: 'weitergabe', wer: vertretung, wenn: geprueft, frist: () => 'weitergabeAnDieFachkraft', norm: ABLAEUFE },
  {
    id: 'fortfuehrung',
    wer: vertretung,
    wenn: (fall) =>
      fall.vorhaben?.anerkennungsstand === 'teilweiseGleichwertig' ||
      wirdGeprueft(fall, 'gleichwertigkeit', 'berufsausuebungserlaubnis'),
    norm: '§ 81a Abs. 3 S. 2 AufenthG',
  },
  { id: 'erklaerung', wer: ['arbeitgeber'], wenn: mitZustimmung, norm: '§ 39 Abs. 4 S. 1 AufenthG' },
  { id: 'anfrage', wer: ['auslaenderbehoerde'], wenn: mitZustimmung, norm: '§ 81a Abs. 3 S. 1 Nr. 4 AufenthG' },
  {
    id: 'zustimmung',
    wer: ['bundesagentur'],
    wenn: mitZustimmung,
    frist: () => 'zustimmungImFachkraefteverfahren',
    norm: '§ 36 Abs. 2 S. 2 BeschV',
  },
  {
    id: 'pruefung',
    wer: ['auslaenderbehoerde'],
    frist: () => 'vorabzustimmung',
    norm: '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG',
  },
  {
    id: 'vorabzustimmung',
    wer: ['auslaenderbehoerde'],
    frist: () => 'vorabzustimmung',
    norm: '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG',
  },
  {
    id: 'unterrichtung',
    wer: ['auslaenderbehoerde'],
    frist: () => 'unterrichtungDerAuslandsvertretung',
    norm: '§ 81a Abs. 3 S. 1 Nr. 5 AufenthG',
  },
  { id: 'zuleitung', wer: vertretung, frist: () => 'weitergabeAnDieFachkraft', norm: ABLAEUFE },
  { id: 'terminanfrage', wer: ['fachkraft'], norm: '§ 31a Abs. 1 AufenthV' },
  {
    id: 'termin',
    wer: ['auslandsvertretung'],
    frist: () => 'terminZurVisumantragstellung',
    norm: '§ 31a Abs. 1 AufenthV',
  },
  { id: 'visumantrag', wer: ['fachkraft'], norm: '§ 81 Abs. 1 AufenthG' },
  {
    id: 'familie',
    wer: ['familie'],
    wenn: ({ mitFamilie }) => mitFamilie,
    norm: '§ 81a Abs. 4 AufenthG',
  },
  {
    id: 'visumbescheid',
    wer: ['auslandsvertretung'],
    frist: () => 'bescheidungDesVisumantrags',
    norm: '§ 31a Abs. 2 AufenthV',
  },
]

/**
 * The steps of this case with the periods that hold on its day.
 * @example schritteIm(fall).map(({ id }) => id) // ['unterlagen', 'pruefung', …]
 */
export function schritteIm(fall: Fall): readonly Schritt[] {
  return regeln
    .filter(({ wenn }) => wenn?.(fall) !== false)
    .map(({ id, wer, frist, norm }) => ({
      id,
      wer: typeof wer === 'function' ? wer(fall) : wer,
      ...fristOf(fall, frist?.(fall), norm),
    }))
}

type Fristteil = Pick<Schritt, 'frist' | 'norm'>

function fristOf(fall: Fall, id: PeriodId | undefined, norm: string): Fristteil {
  const version = id && versionOn(id, fall.tag)
  if (!version) return { frist: { art: 'ohneZahl' }, norm }
  const special = fachgesetzfrist(fall, id)
  if (special) return special
  const land = landOf(fall)
  const own = land && version.laender?.[land]
  const dauer = own?.dauer ?? version.dauer
  const rule = own?.norm ?? version.norms[0] ?? norm
  switch (dauer.art) {
    case 'unverzueglich':
      return { frist: { art: 'unverzueglich' }, norm: rule }
    case 'frist':
    case 'dauer':
      return { frist: { art: 'laenge', laenge: dauer.laenge, charakter: version.charakter }, norm: rule }
    default:
      return { frist: { art: 'ohneZahl' }, norm: rule }
  }
}

/** The acts of the professions each have a clause of their own; not every one knows a confirmation of receipt. */
function fachgesetzfrist(fall: Fall, id: PeriodId | undefined): Fristteil | undefined {
  const gesetz = fachgesetzVon(fall)
  if (!gesetz) return undefined
  if (id === 'entscheidungFachgesetz')
    return { frist: { art: 'laenge', laenge: gesetz.fachkraefteverfahren, charakter: 'soll' }, norm: gesetz.norm }
  if (id !== 'empfangsbestaetigungFachgesetz') return undefined
  return gesetz.eingang
    ? { frist: { art: 'laenge', laenge: gesetz.eingang.laenge, charakter: 'muss' }, norm: gesetz.eingang.norm }
    : { frist: { art: 'ohneZahl' }, norm: gesetz.norm }
}

function landOf({ vorhaben }: Fall): Land | undefined {
  const ort = vorhaben?.orte.anerkennendeStelle ?? vorhaben?.orte.auslaenderbehoerde
  return ort && 'land' in ort ? ort.land : undefined
}

function eingangsfrist(fall: Fall): PeriodId | undefined {
  if (wirdGeprueft(fall, 'digitaleAuskunft')) return undefined
  switch (fall.vorhaben?.recht) {
    case 'bqfg':
      return 'empfangsbestaetigung'
    case 'fachgesetz':
      return 'empfangsbestaetigungFachgesetz'
    case 'landesrecht':
      return wieBundesrecht(fall) ? 'empfangsbestaetigung' : 'empfangsbestaetigungLandesrecht'
    case 'zentralstelle':
      return 'empfangsbestaetigungZeugnisbewertung'
    case undefined:
      return undefined
  }
}

function entscheidungsfrist(fall: Fall): PeriodId | undefined {
  if (wirdGeprueft(fall, 'digitaleAuskunft')) return 'digitaleAuskunft'
  switch (fall.vorhaben?.recht) {
    case 'bqfg':
      return 'gleichwertigkeitsentscheidung'
    case 'fachgesetz':
      return 'entscheidungFachgesetz'
    case 'landesrecht':
      return wieBundesrecht(fall) ? 'gleichwertigkeitsentscheidung' : 'entscheidungLandesrecht'
    case 'zentralstelle':
      return 'zeugnisbewertung'
    case undefined:
      return undefined
  }
}

/** Some Länder have brought the fast-track procedure into their own law. */
function wieBundesrecht({ ausgabe: { eigenheit } }: Fall): boolean {
  return eigenheit.landesrecht?.wert === 'wieBundesrecht' && eigenheit.landesrecht.beleg !== 'C'
}
