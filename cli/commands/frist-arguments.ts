import { parseArgs } from 'node:util'
import type { Eingabefehler } from '#law/calendar/eingabefehler.ts'
import type { Beginn } from '#law/calendar/fristende.ts'
import type { Spanne } from '#law/calendar/hemmung.ts'
import { type Laenge, readLaenge } from '#law/calendar/laenge.ts'
import { landOf, nearestLand } from '#law/calendar/land.ts'
import { nearest } from '#law/calendar/nearest-word.ts'
import type { Ort } from '#law/calendar/ort.ts'
import { type PlainDate, plainDate } from '#law/calendar/plain-date.ts'
import { type Fachberuf, fachberufe } from '#law/periods/fachgesetze.ts'
import type { PeriodId } from '#law/periods/katalog.ts'
import { kennzeichen, periodOf } from '#law/periods/kennzeichen.ts'
import type { Language } from '#law/texts/catalogue.ts'

/** What a command line about a Frist says, read but not yet counted. */
export interface FristArguments {
  readonly start: PlainDate
  readonly laenge: Laenge | undefined
  readonly orte: readonly Ort[]
  readonly id: PeriodId | undefined
  readonly variante: string | undefined
  readonly fachberuf: Fachberuf | undefined
  readonly beginn: Beginn
  readonly validity: boolean
  readonly hemmungen: readonly Spanne[]
  readonly verlaengerung: { readonly um: Laenge } | { readonly bis: PlainDate } | undefined
  readonly statedEnd: PlainDate | undefined
  readonly zugang: PlainDate | undefined
  readonly lang: Language
  readonly json: boolean
}

const OPTIONS = {
  from: { type: 'string' },
  length: { type: 'string' },
  land: { type: 'string', multiple: true },
  gemeinde: { type: 'string' },
  id: { type: 'string' },
  variant: { type: 'string' },
  profession: { type: 'string' },
  begin: { type: 'string' },
  validity: { type: 'boolean' },
  suspended: { type: 'string', multiple: true },
  'extended-by': { type: 'string' },
  'extended-to': { type: 'string' },
  'stated-end': { type: 'string' },
  arrived: { type: 'string' },
  abroad: { type: 'string' },
  free: { type: 'string' },
  list: { type: 'boolean' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
} as const

/** Names of all options, for the nearest one to a misspelt name. */
const NAMES: readonly string[] = Object.keys(OPTIONS)

/** Collects what is wrong, so that every wrong place is named at once. */
class Reader {
  readonly wrong: Eingabefehler[] = []

  day(feld: string, text: string | undefined): PlainDate | undefined {
    if (text === undefined) return undefined
    const day = plainDate(text.trim())
    if (!day) this.wrong.push({ fehler: 'keinTag', feld, angabe: text })
    return day
  }

  length(feld: string, text: string | undefined): Laenge | undefined {
    if (text === undefined) return undefined
    const laenge = readLaenge(text)
    if (!laenge) this.wrong.push({ fehler: 'keineLaenge', feld, angabe: text })
    return laenge
  }

  span(feld: string, text: string): readonly Spanne[] {
    const [from, to, ...more] = text.split('..')
    if (from === undefined || to === undefined || more.length > 0) {
      this.wrong.push({ fehler: 'keineSpanne', feld, angabe: text })
      return []
    }
    const [von, bis] = [this.day(feld, from), this.day(feld, to)]
    return von && bis ? [{ von, bis }] : []
  }

  oneOf<Word extends string>(feld: string, text: string | undefined, erlaubt: readonly Word[]): Word | undefined {
    if (text === undefined) return undefined
    const found = erlaubt.find((word) => word === text)
    if (!found)
      this.wrong.push({ fehler: 'unbekannteAngabe', feld, angabe: text, erlaubt, naechste: nearest(text, erlaubt) })
    return found
  }
}

/** Reads the options; every wrong one is in the list, with the language to name them in. */
export function readFristArguments(
  args: readonly string[],
): FristArguments | { readonly refused: readonly Eingabefehler[]; readonly lang: Language } {
  const lang = languageIn(args)
  const unknown = unknownOptions(args)
  if (unknown.length > 0) return { refused: unknown, lang }
  const { values, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
  })
  const text = (name: keyof typeof OPTIONS): string | undefined => single(values[name])
  const reader = new Reader()
  for (const angabe of positionals) reader.wrong.push(unknownWord(angabe))
  const start = reader.day('--from', text('from'))
  if (text('from') === undefined) reader.wrong.push({ fehler: 'tagFehlt', feld: '--from' })
  const id = readId(text('id'), reader)
  const laenge = reader.length('--length', text('length'))
  if (text('length') === undefined && text('id') === undefined)
    reader.wrong.push({ fehler: 'laengeFehlt', feld: '--length' })
  const orte = readPlaces(values.land, text('gemeinde'), text('abroad'), text('free'), reader)
  const extendedBy = reader.length('--extended-by', text('extended-by'))
  const extendedTo = reader.day('--extended-to', text('extended-to'))
  const read = {
    ...{ laenge, orte, id, lang },
    variante: text('variant'),
    fachberuf: reader.oneOf('--profession', text('profession'), fachberufe),
    beginn: reader.oneOf('--begin', text('begin'), ['event', 'day']) === 'day' ? 'tagesbeginn' : 'ereignis',
    validity: values.validity === true,
    hemmungen: list(values.suspended).flatMap((span) => reader.span('--suspended', span)),
    verlaengerung: extendedBy ? { um: extendedBy } : extendedTo ? { bis: extendedTo } : undefined,
    statedEnd: reader.day('--stated-end', text('stated-end')),
    zugang: reader.day('--arrived', text('arrived')),
    json: values.json === true,
  } as const
  reader.oneOf('--lang', text('lang'), ['de', 'en'])
  return start === undefined || reader.wrong.length > 0 ? { refused: reader.wrong, lang } : { ...read, start }
}

/** The language asked for, known before anything is read, so that mistakes are named in it. */
export function languageIn(args: readonly string[]): Language {
  const at = args.indexOf('--lang')
  return (at >= 0 && args[at + 1] === 'en') || args.includes('--lang=en') ? 'en' : 'de'
}

function unknownOptions(args: readonly string[]): readonly Eingabefehler[] {
  const known = NAMES.map((name) => `--${name}`)
  return args.filter((arg) => arg.startsWith('--') && !known.includes(arg.split('=')[0] ?? arg)).map(unknownWord)
}

function unknownWord(angabe: string): Eingabefehler {
  const erlaubt = NAMES.map((name) => `--${name}`)
  return { fehler: 'unbekannteAngabe', feld: 'vorab frist', angabe, erlaubt, naechste: nearest(angabe, erlaubt) }
}

function readId(text: string | undefined, reader: Reader): PeriodId | undefined {
  if (text === undefined) return undefined
  const id = periodOf(text)
  const erlaubt = Object.values(kennzeichen)
  const naechste = nearest(text.toUpperCase(), erlaubt)
  if (!id) reader.wrong.push({ fehler: 'unbekannteAngabe', feld: '--id', angabe: text, erlaubt, naechste })
  return id
}

function readPlaces(
  land: unknown,
  gemeinde: string | undefined,
  abroad: string | undefined,
  free: string | undefined,
  reader: Reader,
): readonly Ort[] {
  const laender = list(land).flatMap((text) => text.split(','))
  const orte = laender.flatMap((text, index): readonly Ort[] => {
    const found = landOf(text)
    if (!found)
      reader.wrong.push({ fehler: 'unbekanntesLand', feld: '--land', angabe: text, naechstes: nearestLand(text) })
    if (!found) return []
    return [index === 0 && gemeinde !== undefined ? { land: found, gemeinde } : { land: found }]
  })
  if (abroad === undefined) {
    if (laender.length === 0) reader.wrong.push({ fehler: 'ortFehlt', feld: '--land' })
    return orte
  }
  const freieTage = (free?.split(',') ?? []).flatMap((text) => reader.day('--free', text) ?? [])
  return [...orte, { gastland: abroad, freieTage }]
}

function single(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
