import { nearest, plainWord } from './nearest-word.ts'

/** The Länder by the letters of ISO 3166-2:DE. */
export type Land =
  | 'BW'
  | 'BY'
  | 'BE'
  | 'BB'
  | 'HB'
  | 'HH'
  | 'HE'
  | 'MV'
  | 'NI'
  | 'NW'
  | 'RP'
  | 'SL'
  | 'SN'
  | 'ST'
  | 'SH'
  | 'TH'

export const LAENDER: Readonly<Record<Land, string>> = {
  BW: 'Baden-Württemberg',
  BY: 'Bayern',
  BE: 'Berlin',
  BB: 'Brandenburg',
  HB: 'Bremen',
  HH: 'Hamburg',
  HE: 'Hessen',
  MV: 'Mecklenburg-Vorpommern',
  NI: 'Niedersachsen',
  NW: 'Nordrhein-Westfalen',
  RP: 'Rheinland-Pfalz',
  SL: 'Saarland',
  SN: 'Sachsen',
  ST: 'Sachsen-Anhalt',
  SH: 'Schleswig-Holstein',
  TH: 'Thüringen',
}

/** What people also write: English names and other letters in use. */
const OTHER_WORDS: ReadonlyMap<string, Land> = new Map([
  ['bavaria', 'BY'],
  ['hesse', 'HE'],
  ['lower saxony', 'NI'],
  ['nrw', 'NW'],
  ['north rhine-westphalia', 'NW'],
  ['rhineland-palatinate', 'RP'],
  ['rlp', 'RP'],
  ['saxony', 'SN'],
  ['saxony-anhalt', 'ST'],
  ['lsa', 'ST'],
  ['thuringia', 'TH'],
  ['nds', 'NI'],
  ['bln', 'BE'],
  ['brb', 'BB'],
])

const letters = Object.keys(LAENDER) as readonly Land[]
const words: ReadonlyMap<string, Land> = new Map([
  ...letters.map((land) => [plainWord(land), land] as const),
  ...letters.map((land) => [plainWord(`DE-${land}`), land] as const),
  ...letters.map((land) => [plainWord(LAENDER[land]), land] as const),
  ...[...OTHER_WORDS].map(([word, land]) => [plainWord(word), land] as const),
])

/** All Länder, in the order of their names. */
export const landLetters: readonly Land[] = letters

/**
 * The Land meant by letters or a name; `undefined` when there is none.
 * @example landOf('de-sn') // 'SN'
 */
export function landOf(text: string): Land | undefined {
  return words.get(plainWord(text))
}

/**
 * The Land whose letters or name come closest to a word that names none; `undefined` when nothing is near.
 * @example nearestLand('Saxen') // 'SN'
 */
export function nearestLand(text: string): Land | undefined {
  const word = nearest(plainWord(text), [...words.keys()], 0.45)
  return word === undefined ? undefined : words.get(word)
}
