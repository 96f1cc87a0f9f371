import { type PlainDate, plainDate } from '#law/calendar/plain-date.ts'
import { SUPPORTED_FROM } from '#law/engine/rule.ts'
import type { Problem } from '#law/facts/problem.ts'
import { readAnswers } from '#law/facts/read-answers.ts'
import type { FactAnswers } from '#law/facts/vocabulary.ts'

export type FileRead =
  | { readonly ok: true; readonly facts: FactAnswers; readonly on: PlainDate | undefined }
  | { readonly ok: false; readonly kind: 'notJson' | 'noFacts' }
  | { readonly ok: false; readonly kind: 'problems'; readonly problems: readonly Problem[] }

/** Reads a file of answers that a person kept, or that another program wrote in the shape of the API. */
export function readFile(text: string): FileRead {
  const json = parsed(text)
  if (json === undefined) return { ok: false, kind: 'notJson' }
  if (typeof json !== 'object' || json === null || !('facts' in json)) return { ok: false, kind: 'noFacts' }
  const read = readAnswers(json.facts)
  const { day, problem } = dayIn(json)
  const problems = [...(read.ok ? [] : read.problems), ...(problem ? [problem] : [])]
  if (!read.ok || problems.length > 0) return { ok: false, kind: 'problems', problems }
  return { ok: true, facts: read.answers, on: day }
}

function dayIn(json: object): { readonly day?: PlainDate | undefined; readonly problem?: Problem } {
  const on: unknown = 'on' in json ? json.on : undefined
  if (on === undefined || on === null) return {}
  const given = typeof on === 'string' ? on : JSON.stringify(on)
  const day = plainDate(given)
  if (day !== undefined && day >= SUPPORTED_FROM) return { day }
  const kind = day === undefined ? 'date' : 'dayNotSupported'
  return { problem: { path: '/on', kind, given, nearest: undefined, accepted: [SUPPORTED_FROM], fact: undefined } }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
