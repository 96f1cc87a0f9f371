import { wordsOf } from './fold.ts'
import { entries, type Field, placesOf, placesOfPhrase, sortedWords, wordsWithInitial } from './occupation-index.ts'
import type { ProfessionId } from './professions.ts'
import { typingDistance } from './typing-distance.ts'

/** What people type may be in either language; titles are shown in this one. */
export type OccupationLanguage = 'de' | 'en'

export interface FoundOccupation {
  /** A unit group of ISCO-08, four digits. */
  readonly code: string
  /** The profession; absent where only the group was found. */
  readonly profession: ProfessionId | undefined
  readonly title: string
}

/**
 * Occupations that answer to a text, best first: titles and everyday words of both languages, in any order, with any
 * umlaut, gender or plural form, from the first letters on, with small slips of typing. Deterministic.
 * @example searchOccupations('krankenschwester', 'de', 1)[0]?.profession // 'nurse'
 */
export function searchOccupations(text: string, lang: OccupationLanguage, limit: number): readonly FoundOccupation[] {
  const query = wordsOf(text)
  if (query.length === 0 || limit <= 0) return []
  const scores = new Map<number, number>()
  const found = new Map<number, number>()
  for (const word of query) {
    for (const [entry, score] of scoresOf(word, lang)) {
      scores.set(entry, (scores.get(entry) ?? 0) + score)
      found.set(entry, (found.get(entry) ?? 0) + 1)
    }
  }
  for (const { entry, field } of placesOfPhrase(query)) {
    scores.set(entry, (scores.get(entry) ?? 0) + query.length * weightOf(field, lang))
  }
  const most = Math.max(0, ...found.values())
  const ranked = [...scores]
    .filter(([entry]) => found.get(entry) === most)
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || compare(a, b))
  return distinct(
    ranked.map(([entry]) => entry),
    lang,
    limit,
  )
}

/** The best score of every entry for one word. */
function scoresOf(word: string, lang: OccupationLanguage): ReadonlyMap<number, number> {
  const scores = new Map<number, number>()
  for (const [known, likeness] of alike(word)) {
    for (const { entry, field } of placesOf(known)) {
      const score = likeness * weightOf(field, lang)
      if (score > (scores.get(entry) ?? 0)) scores.set(entry, score)
    }
  }
  return scores
}

/** The words of the index that a typed word may mean, with how much: 1 is the word itself. */
function alike(word: string): readonly (readonly [string, number])[] {
  const found: (readonly [string, number])[] = []
  for (const known of sortedWords) {
    const likeness = likenessOf(known, word)
    if (likeness > 0) found.push([known, likeness])
  }
  if (found.length > 0) return found
  const slipped = slips(word)
  return slipped.length > 0 ? slipped : heads(word)
}

function likenessOf(known: string, word: string): number {
  if (known.length < word.length) {
    return known.length >= 4 && word.length - known.length <= 3 && word.startsWith(known) ? 0.8 : 0
  }
  const at = known.indexOf(word)
  if (at === 0) return known.length === word.length ? 1 : 0.5 + (0.4 * word.length) / known.length
  if (at < 0 || word.length < 4) return 0
  // The head of a German compound stands last: "entwickler" means the Softwareentwickler too.
  return at + word.length === known.length ? 0.3 + (0.4 * word.length) / known.length : 0.3
}

/** Words at most one slip away, from eight letters on two; the first letter is taken to be right. */
function slips(word: string): readonly (readonly [string, number])[] {
  if (word.length < 4) return []
  const allowed = word.length >= 8 ? 2 : 1
  return wordsWithInitial(word).flatMap((known) => {
    const begun = known.length - word.length > allowed
    const distance = begun ? typingDistance(known.slice(0, word.length), word, 1) : typingDistance(known, word, allowed)
    return distance === undefined ? [] : [[known, 0.6 - 0.15 * distance] as const]
  })
}

/** A compound that is not known by itself means what its head means: a Kinderarzt is an Arzt. */
function heads(word: string): readonly (readonly [string, number])[] {
  return sortedWords
    .filter((known) => known.length >= 4 && word.endsWith(known))
    .map((known) => [known, (0.6 * known.length) / word.length] as const)
}

function weightOf(field: Field, lang: OccupationLanguage): number {
  return field === lang ? 1 : field === 'everyday' ? 0.95 : 0.9
}

/** Professions before groups, then the shorter name, then the code. */
function compare(a: number, b: number): number {
  const [one, other] = [entries[a], entries[b]]
  if (!one || !other) return a - b
  const byKind = Number(one.profession === undefined) - Number(other.profession === undefined)
  return byKind || one.de.length - other.de.length || (one.code < other.code ? -1 : one.code > other.code ? 1 : a - b)
}

/** A group says nothing new where a profession of it stands before it. */
function distinct(ranked: readonly number[], lang: OccupationLanguage, limit: number): readonly FoundOccupation[] {
  const shown: FoundOccupation[] = []
  const codes = new Set<string>()
  for (const at of ranked) {
    const entry = entries[at]
    if (!entry || (entry.profession === undefined && codes.has(entry.code))) continue
    codes.add(entry.code)
    shown.push({ code: entry.code, profession: entry.profession, title: entry[lang] })
    if (shown.length === limit) break
  }
  return shown
}
