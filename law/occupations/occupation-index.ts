import { wordsOf } from './fold.ts'
import { iscoGroups } from './isco-groups.ts'
import { isProfessionId, type ProfessionId, professions } from './professions.ts'

/** What can be found: a profession, or a unit group of ISCO-08. */
export interface Entry {
  readonly profession: ProfessionId | undefined
  readonly code: string
  readonly de: string
  readonly en: string
}

/** Where in an entry a word stands. */
export type Field = 'de' | 'en' | 'everyday'

interface Place {
  readonly entry: number
  readonly field: Field
}

export const entries: readonly Entry[] = [
  ...Object.keys(professions)
    .filter(isProfessionId)
    .map((id) => ({ profession: id, code: professions[id].isco, de: professions[id].de, en: professions[id].en })),
  ...iscoGroups
    .filter(({ code }) => code.length === 4)
    .map(({ code, de, en }) => ({ profession: undefined, code, de, en })),
]

const words = new Map<string, Place[]>()
const phrases = new Map<string, Place[]>()
const everydayOfCode = new Map(iscoGroups.map(({ code, everyday }) => [code, everyday]))

for (const [at, { profession, code, de, en }] of entries.entries()) {
  enter(de, { entry: at, field: 'de' })
  enter(en, { entry: at, field: 'en' })
  const everyday = profession ? professions[profession].everyday : (everydayOfCode.get(code) ?? [])
  for (const word of everyday) enter(word, { entry: at, field: 'everyday' })
}

/** Every word of the index. */
export const sortedWords: readonly string[] = [...words.keys()].sort()

const byInitial = new Map<string, string[]>()
for (const word of sortedWords) {
  const initial = word.slice(0, 1)
  const found = byInitial.get(initial)
  if (found) found.push(word)
  else byInitial.set(initial, [word])
}

/** The words that begin with the same letter. */
export function wordsWithInitial(word: string): readonly string[] {
  return byInitial.get(word.slice(0, 1)) ?? []
}

export function placesOf(word: string): readonly Place[] {
  return words.get(word) ?? []
}

/** Entries that are called exactly so: as a whole, or as one of several names separated by a comma or a stroke. */
export function placesOfPhrase(phrase: readonly string[]): readonly Place[] {
  return phrases.get(phrase.join(' ')) ?? []
}

function enter(text: string, place: Place): void {
  for (const name of new Set([text, ...text.split(/,|\//)])) {
    const parts = wordsOf(name)
    push(phrases, parts.join(' '), place)
    for (const part of parts) push(words, part, place)
    // Kfz-Mechatroniker is also typed as one word.
    if (parts.length === 2) push(words, parts.join(''), place)
  }
}

function push(map: Map<string, Place[]>, key: string, place: Place): void {
  if (key === '') return
  const found = map.get(key)
  if (!found) map.set(key, [place])
  else if (!found.some(({ entry, field }) => entry === place.entry && field === place.field)) found.push(place)
}
