import type { Change, ChangeSet } from '#law/engine/change.ts'
import { type FactId, isFactId } from '#law/facts/vocabulary.ts'
import { provesFact } from '#law/nachweise/proves-fact.ts'
import type { Language } from '#law/texts/catalogue.ts'
import { paperWords } from '#law/texts/paper-words.ts'
import { wordsOf } from '#law/texts/words.ts'

/** One thing that would have to be different, in words. */
export interface Step {
  /** With its size: "4.700,00 € im Jahr mehr (dann 50.700,00 €)". */
  readonly text: string
  readonly norm: string
  /** What proves it afterwards; or why nothing has to. */
  readonly proof: string
  readonly fact: FactId | undefined
}

/** Changes that together would open a way, as far as anything known stands against it. */
export type WayOut = readonly Step[]

/**
 * The alternatives of change in words, each once. What is merely not known yet is left out here: it is asked for, not
 * changed.
 */
export function waysOut(sets: readonly ChangeSet[], language: Language): readonly WayOut[] {
  const found = new Map<string, WayOut>()
  for (const set of sets) {
    const steps = set.filter(({ art }) => art !== 'klaeren').map((change) => stepOf(change, language))
    const key = steps
      .map(({ text }) => text)
      .sort()
      .join('|')
    if (steps.length > 0 && !found.has(key)) found.set(key, steps)
  }
  return [...found.values()].sort((a, b) => a.length - b.length)
}

function stepOf(change: Change, language: Language): Step {
  const { norm, fact } = change
  const words = wordsOf(language).change(change)
  const ending = ` · ${norm}`
  return {
    text: words.endsWith(ending) ? words.slice(0, -ending.length) : words,
    norm,
    proof: isFactId(fact) ? proofText(fact, change.to, language) : '',
    fact: isFactId(fact) ? fact : undefined,
  }
}

function proofText(fact: FactId, to: Change['to'], language: Language): string {
  const proof = provesFact(fact, choiceIn(to))
  const { documents, noProof } = paperWords(language)
  if ('none' in proof) return noProof[proof.none]
  return [...new Set(proof.documents.map(({ document }) => documents[document].name))].join(', ')
}

/** The answer that would have to be proven, where it is one of a choice. */
function choiceIn(to: Change['to']): string | undefined {
  const first = typeof to === 'object' ? to[0] : to
  return typeof first === 'string' ? first : undefined
}
