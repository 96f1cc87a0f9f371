import type { Answers, Moment } from '#law/engine/answers.ts'
import { papersFor } from '#law/nachweise/papers.ts'
import type { Way } from '#law/pathways/way.ts'
import type { Language } from '#law/texts/catalogue.ts'
import { paperWords } from '#law/texts/paper-words.ts'

/** A paper in words. */
export interface PaperLine {
  readonly name: string
  readonly note: string
  readonly hint: string | undefined
  readonly condition: string | undefined
  readonly alternatives: readonly string[]
  readonly norm: string
  /** Known to nobody for certain. */
  readonly unconfirmed: boolean
}

/** The papers of a way: those that are asked for in any case, those that may be, and those that help. */
export interface PaperLists {
  readonly required: readonly PaperLine[]
  readonly maybe: readonly PaperLine[]
  readonly helpful: readonly PaperLine[]
}

/** The papers on these answers, in words; nothing where none were researched, which is not the same as "no papers". */
export function paperLists(way: Way, answers: Answers, moment: Moment, language: Language): PaperLists | undefined {
  const papers = papersFor(way, answers, moment).filter(({ applies }) => applies !== 'nein')
  if (papers.length === 0) return undefined
  const { documents, hints, paperConditions } = paperWords(language)
  const lists = { required: [] as PaperLine[], maybe: [] as PaperLine[], helpful: [] as PaperLine[] }
  for (const { document, need, applies, condition, alternatives, hint, norm, unbestaetigt } of papers) {
    const line: PaperLine = {
      ...documents[document],
      hint: hint === undefined ? undefined : hints[hint],
      condition: condition === undefined || applies === 'ja' ? undefined : paperConditions[condition],
      alternatives: alternatives.map((one) => documents[one].name),
      norm,
      unconfirmed: unbestaetigt,
    }
    lists[need === 'optional' ? 'helpful' : applies === 'ja' ? 'required' : 'maybe'].push(line)
  }
  return lists
}
