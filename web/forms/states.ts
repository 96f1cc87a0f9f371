import { nearest, plainWord } from '#law/calendar/nearest-word.ts'
import { STATE_CODES } from '#law/facts/state-codes.ts'
import { stateName } from '#law/texts/states.ts'
import { LANGUAGES, type Language } from '#web/language/language.ts'
import { LONGEST_LINE } from './too-long.ts'

/** States by the names people know them by, in the languages of the pages. */

/** Names in use beside the official one. */
const ALSO: Readonly<Record<string, string>> = {
  mazedonien: 'MK',
  macedonia: 'MK',
  bosnien: 'BA',
  bosnia: 'BA',
  usa: 'US',
  amerika: 'US',
  america: 'US',
  vereinigtestaatenvonamerika: 'US',
  unitedstatesofamerica: 'US',
  england: 'GB',
  grossbritannien: 'GB',
  greatbritain: 'GB',
  uk: 'GB',
  russia: 'RU',
  holland: 'NL',
  tschechischerepublik: 'CZ',
  czechrepublic: 'CZ',
  turkey: 'TR',
  turkiye: 'TR',
  elfenbeinkueste: 'CI',
  ivorycoast: 'CI',
  cotedivoire: 'CI',
  weissrussland: 'BY',
  birma: 'MM',
  burma: 'MM',
  kosova: 'XK',
  srbija: 'RS',
  shqiperia: 'AL',
  crnagora: 'ME',
}

const sorted = new Map<Language, readonly string[]>()

/** The names of all states in the order of the language. */
export function sortedStates(language: Language): readonly string[] {
  const known = sorted.get(language)
  if (known) return known
  const { compare } = new Intl.Collator(language)
  const made = STATE_CODES.map((code) => stateName(code, language)).sort(compare)
  sorted.set(language, made)
  return made
}

const codes = new Map<string, string>(Object.entries(ALSO))
for (const code of STATE_CODES) {
  codes.set(code.toLowerCase(), code)
  for (const language of LANGUAGES) {
    const name = stateName(code, language)
    codes.set(plainWord(name), code)
    codes.set(withoutMarks(name), code)
  }
}
const words: readonly string[] = [...codes.keys()].filter((word) => word.length > 3)

export type StateRead = { readonly code: string } | { readonly code: undefined; readonly nearest: string | undefined }

/**
 * The state a person means: its name in German or English, a name in use, or its code.
 * @example parseState('serbien', 'de') // { code: 'RS' }
 */
export function parseState(text: string, language: Language): StateRead {
  const code = codes.get(plainWord(text)) ?? codes.get(withoutMarks(text))
  if (code !== undefined) return { code }
  if (text.length > LONGEST_LINE) return { code: undefined, nearest: undefined }
  const near = codes.get(nearest(plainWord(text), words) ?? '')
  return { code: undefined, nearest: near === undefined ? undefined : stateName(near, language) }
}

function withoutMarks(text: string): string {
  return plainWord(text.normalize('NFD').replace(/\p{M}/gu, ''))
}
