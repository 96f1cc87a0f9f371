import { type Bekanntgabe, bekanntgabe } from '../calendar/bekanntgabe.ts'
import { type Berechnung, countFrist } from '../calendar/count-frist.ts'
import { type Eingabefehler, isRefused, type Refusal } from '../calendar/eingabefehler.ts'
import { ereignisfrist, type Fristangaben, gueltigkeitsdauer } from '../calendar/fristangaben.ts'
import { rollOver } from '../calendar/fristende.ts'
import type { Spanne } from '../calendar/hemmung.ts'
import type { Kalenderspeicher } from '../calendar/kalenderspeicher.ts'
import type { Laenge } from '../calendar/laenge.ts'
import type { Ort } from '../calendar/ort.ts'
import { addDays, dayNumber, type PlainDate, plainDateOf } from '../calendar/plain-date.ts'
import { type Portalabruf, portalabruf } from '../calendar/portalabruf.ts'
import { rueckblick } from '../calendar/rueckblick.ts'
import { type Fachberuf, type Fachgesetz, fachgesetze } from './fachgesetze.ts'
import { katalog, type PeriodId, versionOn } from './katalog.ts'
import type { Dauer, PeriodVersion, Variante, VariantenId } from './period.ts'

/** What happened, and where: all that a period of the catalogue needs to be counted. */
export interface Blattangaben {
  /** The day of the event with which it begins. */
  readonly start: PlainDate
  /** Places whose holidays count; several where that is open. */
  readonly orte: readonly Ort[]
  readonly variante?: VariantenId
  /** The profession, for the two periods that its own act decides. */
  readonly fachberuf?: Fachberuf
  /** A length set in the single case instead of the one of the catalogue. */
  readonly laenge?: Laenge
  readonly hemmungen?: readonly Spanne[]
  readonly verlaengerung?: NonNullable<Fristangaben['verlaengerung']>
  /** The day that an office set, for a period that has no length of its own. */
  readonly gesetztesEnde?: PlainDate
  /** The day of real arrival of an act, or of its retrieval from a portal. */
  readonly zugang?: PlainDate
}

/** What a reader of the sheet must be told besides. */
export type Hinweis = 'zweiterOrtFehlt' | 'gastlandOhneFeiertage' | 'nichtAmWortlautGeprueft'

/** A period of the catalogue, counted as far as it can be. */
export type PeriodSheet = {
  readonly id: PeriodId
  readonly version: PeriodVersion
  readonly variante: Variante | undefined
  /** The act of the profession that was named, for the periods that it decides. */
  readonly fachgesetz: Fachgesetz | undefined
  /** The length that applies: of the version, of the variant, or of the Land. */
  readonly dauer: Dauer
  readonly hinweise: readonly Hinweis[]
} & (
  | { readonly art: 'frist'; readonly berechnung: Berechnung }
  | { readonly art: 'richtwert'; readonly von: PlainDate; readonly bis: PlainDate }
  | { readonly art: 'rueckblick'; readonly fenster: Spanne }
  | { readonly art: 'bekanntgabe'; readonly bekanntgabe: Bekanntgabe }
  | { readonly art: 'portalabruf'; readonly abruf: Portalabruf }
  /** Due on the day itself at the latest. */
  | { readonly art: 'amTag'; readonly tag: PlainDate }
  /** Set by an office; moved off a free day unless the notice points to § 31 Abs. 3 S. 2 VwVfG. */
  | { readonly art: 'gesetztesEnde'; readonly end: PlainDate; readonly verschoben: PlainDate }
  /** No end can be counted; an open duty has an age. */
  | { readonly art: 'ohneEnde'; readonly grund: 'unverzueglich' | 'gesetzt' | 'hemmung' | 'ohneZahl' }
)

type Blattkopf = Pick<PeriodSheet, 'id' | 'version' | 'variante' | 'fachgesetz' | 'dauer' | 'hinweise'>

/**
 * The calculation sheet of a period: the version in force when it begins to run, counted with everything that is open.
 * Refuses a day before the period existed, a variant it does not have, and whatever cannot be counted.
 * @example periodSheet('einladungDesArbeitgebers', { start: '2026-11-26', orte: [{ land: 'SN' }] }, speicher)
 */
export function periodSheet(id: PeriodId, angaben: Blattangaben, speicher: Kalenderspeicher): PeriodSheet | Refusal {
  const version = versionOn(id, angaben.start)
  if (!version) return { refused: [notYet(id, angaben.start)] }
  const variante = version.varianten?.find((candidate) => candidate.id === angaben.variante)
  if (angaben.variante !== undefined && !variante) return { refused: [unknownVariant(version, angaben.variante)] }
  const orte = placesFor(version, angaben.orte)
  const fachgesetz = fachgesetzFor(id, angaben.fachberuf)
  const own = variante?.dauer ?? lengthOf(id, fachgesetz) ?? deviationOf(version, angaben.orte) ?? version.dauer
  const dauer = setLength(own, angaben.laenge)
  const head = { id, version, variante, fachgesetz, dauer, hinweise: hintsFor(version, angaben.orte) }
  if (dauer.art === 'frist' || dauer.art === 'dauer') {
    const berechnung = countFrist(fristangaben(version, dauer, angaben, orte), speicher)
    return isRefused(berechnung) ? berechnung : { ...head, art: 'frist', berechnung }
  }
  return uncounted(head, dauer, angaben, orte, speicher)
}

function uncounted(
  head: Blattkopf,
  dauer: Exclude<Dauer, { art: 'frist' } | { art: 'dauer' }>,
  angaben: Blattangaben,
  orte: readonly Ort[],
  speicher: Kalenderspeicher,
): PeriodSheet {
  const [ort = { gastland: '', freieTage: [] }] = orte
  switch (dauer.art) {
    case 'richtwert':
      return { ...head, art: 'richtwert', von: after(angaben.start, dauer.von), bis: after(angaben.start, dauer.bis) }
    case 'rueckblick':
      return { ...head, art: 'rueckblick', fenster: rueckblick(angaben.start, dauer.laenge) }
    case 'amTag':
      return { ...head, art: 'amTag', tag: angaben.start }
    case 'bekanntgabe':
      return notified(head, dauer.weg, angaben, ort, speicher)
    case 'gesetzt':
      if (angaben.gesetztesEnde === undefined) return { ...head, art: 'ohneEnde', grund: 'gesetzt' }
      return {
        ...head,
        art: 'gesetztesEnde',
        end: angaben.gesetztesEnde,
        verschoben: moved(angaben.gesetztesEnde, ort, speicher),
      }
    case 'unverzueglich':
    case 'hemmung':
    case 'ohneZahl':
      return { ...head, art: 'ohneEnde', grund: dauer.art }
  }
}

function notified(
  head: Blattkopf,
  weg: Extract<Dauer, { art: 'bekanntgabe' }>['weg'],
  { start, zugang }: Blattangaben,
  ort: Ort,
  speicher: Kalenderspeicher,
): PeriodSheet {
  if (weg === 'portal') {
    const abruf = zugang === undefined ? {} : { abgerufenAm: zugang }
    return { ...head, art: 'portalabruf', abruf: portalabruf({ benachrichtigtAm: start, ...abruf, ort }, speicher) }
  }
  const von = head.version.regelwerk === 'bund' ? 'bund' : 'land'
  const sendung = { weg, am: start, von, ort, ...(zugang === undefined ? {} : { zugang }) } as const
  return { ...head, art: 'bekanntgabe', bekanntgabe: bekanntgabe(sendung, speicher) }
}

function fristangaben(
  { regelwerk, hemmungsnorm }: PeriodVersion,
  dauer: Extract<Dauer, { art: 'frist' | 'dauer' }>,
  { start, hemmungen = [], verlaengerung }: Blattangaben,
  orte: readonly Ort[],
): Fristangaben {
  const plain =
    dauer.art === 'dauer' ? gueltigkeitsdauer(start, dauer.laenge, orte) : ereignisfrist(start, dauer.laenge, orte)
  const open = dauer.art === 'frist' && dauer.verschiebung === 'streitig' ? ({ verschiebung: 'streitig' } as const) : {}
  return {
    ...plain,
    ...open,
    regelwerk,
    hemmungen,
    ...(hemmungsnorm === undefined ? {} : { hemmungsnorm }),
    ...(verlaengerung === undefined ? {} : { verlaengerung }),
  }
}

/** A mission counts by its host country. Where nothing rolls any one place will do. */
function placesFor({ feiertagsort }: PeriodVersion, orte: readonly Ort[]): readonly Ort[] {
  const nowhere: Ort = { gastland: '', freieTage: [] }
  const abroad = orte.filter((ort) => 'gastland' in ort)
  if (feiertagsort === 'gastland') return abroad.length > 0 ? abroad : [nowhere]
  return feiertagsort === 'keiner' ? [orte[0] ?? nowhere] : orte
}

function hintsFor({ feiertagsort, beleg }: PeriodVersion, orte: readonly Ort[]): readonly Hinweis[] {
  const abroad = orte.some((ort) => 'gastland' in ort && ort.freieTage.length > 0)
  return [
    ...(feiertagsort === 'bundesagenturOderAuslaenderbehoerde' && orte.length < 2
      ? (['zweiterOrtFehlt'] as const)
      : []),
    ...(feiertagsort === 'gastland' && !abroad ? (['gastlandOhneFeiertage'] as const) : []),
    ...(beleg === 'A' ? [] : (['nichtAmWortlautGeprueft'] as const)),
  ]
}

const EINGANG: PeriodId = 'empfangsbestaetigungFachgesetz'
const ENTSCHEIDUNG: PeriodId = 'entscheidungFachgesetz'

function fachgesetzFor(id: PeriodId, fachberuf: Fachberuf | undefined): Fachgesetz | undefined {
  return fachberuf !== undefined && (id === EINGANG || id === ENTSCHEIDUNG) ? fachgesetze[fachberuf] : undefined
}

/** The length by the act of a profession; acts without a duty to acknowledge have none. */
function lengthOf(id: PeriodId, fachgesetz: Fachgesetz | undefined): Dauer | undefined {
  if (!fachgesetz) return undefined
  if (id === ENTSCHEIDUNG) return { art: 'frist', laenge: fachgesetz.fachkraefteverfahren }
  return fachgesetz.eingang ? { art: 'frist', laenge: fachgesetz.eingang.laenge } : { art: 'ohneZahl' }
}

function setLength(dauer: Dauer, laenge: Laenge | undefined): Dauer {
  if (laenge === undefined) return dauer
  return dauer.art === 'dauer' || dauer.art === 'frist' ? { ...dauer, laenge } : { art: 'frist', laenge }
}

function deviationOf({ laender }: PeriodVersion, orte: readonly Ort[]): Dauer | undefined {
  const [ort] = orte
  return ort && 'land' in ort ? laender?.[ort.land]?.dauer : undefined
}

function after(start: PlainDate, { einheit, anzahl }: Laenge): PlainDate {
  return addDays(start, einheit === 'wochen' ? anzahl * 7 : anzahl)
}

function moved(day: PlainDate, ort: Ort, speicher: Kalenderspeicher): PlainDate {
  const end = rollOver(dayNumber(day), speicher.of(ort, 'gilt'))
  return end === undefined ? day : plainDateOf(end)
}

function notYet(id: PeriodId, start: PlainDate): Eingabefehler {
  return { fehler: 'nichtInKraft', feld: 'start', angabe: start, ab: katalog[id][0].from }
}

function unknownVariant({ varianten = [] }: PeriodVersion, angabe: string): Eingabefehler {
  return {
    fehler: 'unbekannteAngabe',
    feld: 'variante',
    angabe,
    erlaubt: varianten.map(({ id }) => id),
    naechste: undefined,
  }
}
