import { parseArgs } from 'node:util'
import type { Eingabefehler } from '#law/calendar/eingabefehler.ts'
import { nearest } from '#law/calendar/nearest-word.ts'
import { type FristFields, fristFields } from '#law/report/frist-fields.ts'
import type { Language } from '#law/texts/catalogue.ts'
import { refusalTexts } from '#law/texts/periods/sheet-lines.ts'
import type { SheetWords } from '#law/texts/periods/words.ts'
import { languageIn } from '../language-in.ts'

/** Where a command writes. */
export interface Output {
  out(text: string): void
  err(text: string): void
}

/** What a command line about a Frist says. */
export interface FristOptions {
  readonly fields: FristFields
  readonly json: boolean
  readonly list: boolean
  readonly lang: Language
  /** Options that nobody knows: until they are mended the rest cannot be judged. */
  readonly unknown: readonly Eingabefehler[]
  /** Words that belong to no option, and a language that there is not. */
  readonly wrong: readonly Eingabefehler[]
}

const PLACE = 'vorab frist'
const SWITCHES = ['validity', 'list', 'json'] as const
const LANGUAGES = ['de', 'en'] as const
const NAMES: readonly string[] = [...fristFields, 'list', 'json', 'lang']

/** Takes a command line apart. What the fields say is read by the law, for all entrances alike. */
export function readFristOptions(args: readonly string[]): FristOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(NAMES.map((name) => [name, option(name)])),
    allowPositionals: true,
    strict: false,
  })
  const fields = Object.fromEntries(fristFields.map((name) => [name, texts(values[name])]))
  const [lang] = texts(values['lang'])
  return {
    fields,
    json: values['json'] !== undefined,
    list: values['list'] !== undefined,
    lang: languageIn(args),
    unknown: unknownOptions(args, NAMES, PLACE),
    wrong: [
      ...positionals.filter((word) => word !== '').map((word) => unknownWord(word, NAMES, PLACE)),
      ...(lang === undefined || LANGUAGES.some((known) => known === lang) ? [] : [unknownLanguage(lang)]),
    ],
  }
}

/** Options that are not among the known ones, each with the nearest. */
export function unknownOptions(
  args: readonly string[],
  names: readonly string[],
  place: string,
): readonly Eingabefehler[] {
  return args
    .filter((arg) => arg.startsWith('--') && !names.includes(arg.slice(2).split('=')[0] ?? ''))
    .map((arg) => unknownWord(arg, names, place))
}

/** Names every wrong place by its option. */
export function refuseOptions(wrong: readonly Eingabefehler[], words: SheetWords, io: Output): 2 {
  const named = wrong.map((problem) => ({
    ...problem,
    feld: optionOf(problem.feld),
    ...('anderes' in problem ? { anderes: optionOf(problem.anderes) } : {}),
  }))
  for (const text of refusalTexts({ refused: named }, words)) io.err(`${text}\n`)
  return 2
}

/** The option that fills a field. */
export function optionOf(field: string): string {
  return /^[a-z-]+$/.test(field) ? `--${field}` : field
}

function option(name: string): { readonly type: 'string' | 'boolean'; readonly multiple: true } {
  return { type: SWITCHES.some((one) => one === name) ? 'boolean' : 'string', multiple: true }
}

function texts(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.flatMap((one) => (typeof one === 'string' ? [one] : one === true ? ['1'] : []))
}

function unknownWord(angabe: string, names: readonly string[], feld: string): Eingabefehler {
  const erlaubt = names.map((name) => `--${name}`)
  return { fehler: 'unbekannteAngabe', feld, angabe, erlaubt, naechste: nearest(angabe, erlaubt) }
}

function unknownLanguage(angabe: string): Eingabefehler {
  return { fehler: 'unbekannteAngabe', feld: 'lang', angabe, erlaubt: LANGUAGES, naechste: nearest(angabe, LANGUAGES) }
}
