import type { Value } from '#law/engine/answers.ts'
import { readAnswers } from '#law/facts/read-answers.ts'
import { type FactAnswers, isFactId } from '#law/facts/vocabulary.ts'
import { inEuros } from '#law/report/in-euros.ts'

/** The answers as the API takes them and as a person may keep them: a file that this program and others can read. */
export interface AnswersFile {
  readonly facts: Readonly<Record<string, Value>>
  readonly on?: string
}

/** Amounts in euros, everything else as it is; `readAnswers` reads it back. */
export function answersToJson(facts: FactAnswers): Readonly<Record<string, Value>> {
  const json: Record<string, Value> = {}
  for (const [fact, value] of Object.entries(facts)) {
    if (value !== undefined) json[fact] = inEuros(fact, value)
  }
  return json
}

/** The answers that are in order; one that is not does not spoil the others. */
export function keptAnswers(json: unknown): FactAnswers {
  if (typeof json !== 'object' || json === null) return {}
  const kept: Record<string, unknown> = {}
  const entries: [string, unknown][] = Object.entries(json)
  for (const [fact, value] of entries) {
    if (isFactId(fact) && readAnswers({ [fact]: value }).ok) kept[fact] = value
  }
  const read = readAnswers(kept)
  return read.ok ? read.answers : {}
}
