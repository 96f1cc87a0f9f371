import type { Answers, Moment } from '../engine/answers.ts'
import { isFactId } from '../facts/vocabulary.ts'
import { papersFor } from '../nachweise/papers.ts'
import { provesFact } from '../nachweise/proves-fact.ts'
import type { Way } from '../pathways/way.ts'
import type { Language } from '../texts/catalogue.ts'
import { paperWords } from '../texts/paper-words.ts'

/** A paper of a way, in words. */
export interface ReportedPaper {
  readonly id: string
  readonly name: string
  readonly need: 'required' | 'conditional' | 'optional'
  readonly applies: 'ja' | 'nein' | 'offen'
  readonly condition: string | null
  readonly norm: string
  readonly confidence: string
  /** Not confirmed by any source: never to be taken as certain. */
  readonly unbestaetigt: boolean
}

/** The papers of a way that apply or may apply on these answers. */
export function reportPapers(way: Way, answers: Answers, moment: Moment, lang: Language): readonly ReportedPaper[] {
  const words = paperWords(lang)
  return papersFor(way, answers, moment)
    .filter(({ applies }) => applies !== 'nein')
    .map(({ document, need, applies, condition, norm, confidence, unbestaetigt }) => ({
      id: document,
      name: words.documents[document].name,
      need,
      applies,
      condition: condition === undefined ? null : words.paperConditions[condition],
      norm,
      confidence,
      unbestaetigt,
    }))
}

/** Names of the papers that would prove a changed fact. */
export function reportProof(fact: string, value: unknown, lang: Language): readonly string[] {
  if (!isFactId(fact)) return []
  const proof = provesFact(fact, typeof value === 'string' ? value : undefined)
  return 'documents' in proof ? proof.documents.map(({ document }) => paperWords(lang).documents[document].name) : []
}
