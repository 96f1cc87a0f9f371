import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { FactAnswers, FactId } from '#law/facts/vocabulary.ts'
import { groupsOf } from '#law/occupations/groups-of.ts'
import { iscoGroup } from '#law/occupations/isco-groups.ts'
import type { PageWords } from '#web/language/page-words.ts'
import type { Reader } from '#web/session/session.ts'

/** What questions depend on besides their own words. */
export interface Asking {
  readonly reader: Reader
  readonly facts: FactAnswers
  readonly on: PlainDate
}

export interface Question {
  readonly question: string
  readonly help: string | undefined
  /** What earlier answers already say about this one; the person decides. */
  readonly known: string | undefined
}

/** The words of a question for the person in front of the page: employers are asked about somebody else. */
export function questionFor(fact: FactId, words: PageWords, { reader, facts, on }: Asking): Question {
  const text = words.law.facts[fact]
  const forEmployers: Partial<Record<FactId, string>> = words.m.employer
  const own = reader === 'arbeitgeber' ? forEmployers[fact] : undefined
  return {
    question: own ?? text?.question ?? fact,
    help: helpFor(fact, words) ?? text?.help,
    known: fact === 'reglementierterBeruf' ? regulationHint(words, facts, on) : undefined,
  }
}

/** On the page an occupation is searched for by name; elsewhere its code has to be written. */
function helpFor(fact: FactId, { m }: PageWords): string | undefined {
  const own: Partial<Record<FactId, string>> = m.check.occupationHelp
  return own[fact]
}

function regulationHint({ m, language }: PageWords, facts: FactAnswers, on: PlainDate): string | undefined {
  const code = facts.taetigkeit
  const group = code === undefined ? undefined : iscoGroup(code)
  const known = group && groupsOf(group.code, on)
  return known ? m.check.regulated[known.reglementiert]({ occupation: group[language] }) : undefined
}
