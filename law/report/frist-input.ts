import type { Eingabefehler, Refusal } from '../calendar/eingabefehler.ts'
import type { Beginn } from '../calendar/fristende.ts'
import type { Spanne } from '../calendar/hemmung.ts'
import type { Laenge } from '../calendar/laenge.ts'
import { landOf, nearestLand } from '../calendar/land.ts'
import { nearest } from '../calendar/nearest-word.ts'
import type { Ort } from '../calendar/ort.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import { type Fachberuf, fachberufe } from '../periods/fachgesetze.ts'
import { type PeriodId, versionOn } from '../periods/katalog.ts'
import { kennzeichen, periodOf } from '../periods/kennzeichen.ts'
import type { VariantenId } from '../periods/period.ts'
import { type FristField, type FristFields, fristFields, HOECHSTENS, textsOf } from './frist-fields.ts'
import { FristReader } from './frist-reader.ts'

/** What is asked about a Frist, read but not yet counted. */
export interface FristInput {
  readonly start: PlainDate
  readonly laenge: Laenge | undefined
  readonly orte: readonly Ort[]
  readonly id: PeriodId | undefined
  readonly variante: VariantenId | undefined
  readonly fachberuf: Fachberuf | undefined
  readonly beginn: Beginn
  readonly validity: boolean
  readonly hemmungen: readonly Spanne[]
  readonly verlaengerung: { readonly um: Laenge } | { readonly bis: PlainDate } | undefined
  readonly statedEnd: PlainDate | undefined
  readonly zugang: PlainDate | undefined
  /** The fields that were filled in. */
  readonly given: readonly FristField[]
}

/**
 * Reads what was typed. Every wrong place is in the refusal at once, each by the name of its field.
 * @example readFristInput({ from: ['2026-11-11'], length: ['P1W'], land: ['SN'] })
 */
export function readFristInput(fields: FristFields): FristInput | Refusal {
  const given = fristFields.filter((field) => textsOf(fields, field).length > 0)
  const wrong = given.flatMap((field) => tooMany(field, textsOf(fields, field)))
  if (wrong.length > 0) return { refused: wrong }
  const reader = new FristReader((field) => textsOf(fields, field))
  const start = reader.day('from')
  if (!given.includes('from')) reader.wrong.push({ fehler: 'tagFehlt', feld: 'from' })
  const id = readId(reader)
  const laenge = reader.length('length')
  if (!given.includes('length') && !given.includes('id')) reader.wrong.push({ fehler: 'laengeFehlt', feld: 'length' })
  const read = {
    ...{ laenge, id, given },
    orte: readPlaces(reader, needsPlace(id, start)),
    variante: readVariant(reader, id, start),
    fachberuf: reader.oneOf('profession', fachberufe),
    beginn: reader.oneOf('begin', ['event', 'day']) === 'day' ? 'tagesbeginn' : 'ereignis',
    validity: ['1', 'true'].includes(reader.oneOf('validity', ['1', 'true', '0', 'false']) ?? ''),
    hemmungen: reader.spans('suspended'),
    verlaengerung: readExtension(reader),
    statedEnd: reader.day('stated-end'),
    zugang: reader.day('arrived'),
  } as const
  return start === undefined || reader.wrong.length > 0 ? { refused: reader.wrong } : { ...read, start }
}

function tooMany(feld: FristField, texts: readonly string[]): readonly Eingabefehler[] {
  const hoechstens = HOECHSTENS[feld]
  return texts.length > hoechstens ? [{ fehler: 'zuViele', feld, anzahl: texts.length, hoechstens }] : []
}

function readId(reader: FristReader): PeriodId | undefined {
  const text = reader.text('id')
  if (text === undefined) return undefined
  const id = periodOf(text)
  const erlaubt = Object.values(kennzeichen)
  const naechste = nearest(text.toUpperCase(), erlaubt)
  if (!id) reader.wrong.push({ fehler: 'unbekannteAngabe', feld: 'id', angabe: text, erlaubt, naechste })
  return id
}

/** The variants are those of the version in force when the period begins to run. */
function readVariant(
  reader: FristReader,
  id: PeriodId | undefined,
  start: PlainDate | undefined,
): VariantenId | undefined {
  if (id === undefined || start === undefined) return undefined
  const version = versionOn(id, start)
  return version
    ? reader.oneOf(
        'variant',
        (version.varianten ?? []).map((variante) => variante.id),
      )
    : undefined
}

/** Missions count by their host country, and where nothing is moved the place only decides which act is cited. */
function needsPlace(id: PeriodId | undefined, start: PlainDate | undefined): boolean {
  const version = id && start ? versionOn(id, start) : undefined
  if (!version || version.regelwerk === 'land') return true
  return version.feiertagsort !== 'gastland' && version.feiertagsort !== 'keiner'
}

function readPlaces(reader: FristReader, needed: boolean): readonly Ort[] {
  const laender = reader.texts('land')
  const [gemeinde, gastland] = [reader.text('gemeinde'), reader.text('abroad')]
  const orte = laender.flatMap((text, index): readonly Ort[] => {
    const land = landOf(text)
    if (!land)
      reader.wrong.push({ fehler: 'unbekanntesLand', feld: 'land', angabe: text, naechstes: nearestLand(text) })
    if (!land) return []
    return [index === 0 && gemeinde !== undefined ? { land, gemeinde } : { land }]
  })
  const freieTage = reader.days('free')
  if (gastland !== undefined) return [...orte, { gastland, freieTage }]
  if (needed && laender.length === 0) reader.wrong.push({ fehler: 'ortFehlt', feld: 'land' })
  return orte
}

function readExtension(reader: FristReader): FristInput['verlaengerung'] {
  const [um, bis] = [reader.length('extended-by'), reader.day('extended-to')]
  if (reader.text('extended-by') !== undefined && reader.text('extended-to') !== undefined)
    reader.wrong.push({ fehler: 'nurEines', feld: 'extended-to', anderes: 'extended-by' })
  return um ? { um } : bis ? { bis } : undefined
}
