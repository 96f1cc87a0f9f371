import { type ParseArgsConfig, parseArgs } from 'node:util'
import { type PlainDate, plainDate } from '#law/calendar/plain-date.ts'
import { SUPPORTED_FROM } from '#law/engine/rule.ts'
import type { Language } from '#law/texts/catalogue.ts'
import { problemWords } from '#law/texts/problem-words.ts'
import { optionFault } from './fault-words.ts'
import type { Io } from './io.ts'
import { languageIn } from './language-in.ts'

/** Arguments every command over the law understands. */
export interface Arguments {
  readonly words: readonly string[]
  readonly on: PlainDate
  readonly lang: Language
  readonly json: boolean
}

const OPTIONS = {
  on: { type: 'string' },
  lang: { type: 'string', default: 'de' },
  json: { type: 'boolean', default: false },
} as const satisfies ParseArgsConfig['options']

/** Reads them; on bad ones says what is wrong and returns nothing. */
export function readArguments(argv: readonly string[], io: Io): Arguments | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true })
    const lang = values.lang === 'en' ? 'en' : 'de'
    if (values.lang !== 'de' && values.lang !== 'en') return refuse(io, `--lang: „${values.lang}“ – de, en`)
    const on = readDay(values.on ?? io.today, lang, io)
    return on && { words: positionals, on, lang, json: values.json }
  } catch (fault) {
    return refuse(io, optionFault(fault, languageIn(argv)))
  }
}

/** A day Vorab answers for; otherwise the reason is printed. */
export function readDay(text: string, lang: Language, io: Io): PlainDate | undefined {
  const day = plainDate(text)
  const problem = { path: '', given: text, nearest: undefined, fact: undefined }
  if (day === undefined) return refuse(io, problemWords({ ...problem, kind: 'date', accepted: [] }, lang))
  if (day < SUPPORTED_FROM)
    return refuse(io, problemWords({ ...problem, kind: 'dayNotSupported', accepted: [SUPPORTED_FROM] }, lang))
  return day
}

/** Prints why the input cannot be used. */
export function refuse(io: Io, why: string): undefined {
  io.err(`vorab: ${why}\n`)
  return undefined
}
