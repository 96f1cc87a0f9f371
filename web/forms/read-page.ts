import type { PlainDate } from '#law/calendar/plain-date.ts'
import { type Value, WEISS_NICHT } from '#law/engine/answers.ts'
import { type FactAnswers, type FactId, isFactId, vocabulary } from '#law/facts/vocabulary.ts'
import type { Group } from '#web/check/groups.ts'
import type { Language } from '#web/language/language.ts'
import { type Draft, typed } from './draft.ts'
import { ASKED_FIELD, PAY_FIELD } from './field-names.ts'
import { type FieldProblem, readField } from './read-field.ts'

export interface PageRead {
  /** All answers, with those of this page in place of what was there before. */
  readonly facts: FactAnswers
  readonly problems: readonly FieldProblem[]
  /** The problem of a page in a form of its own that concerns no single fact. */
  readonly payMissing: boolean
}

interface PostedPage {
  readonly page: Group
  readonly draft: Draft
  readonly facts: FactAnswers
  readonly language: Language
  readonly today: PlainDate
  /** Whether a question may be left out: so it is when the person wants the result now. */
  readonly gapsAllowed: boolean
}

/** Reads the questions that a page had asked. What is wrong is named; nothing of it becomes an answer. */
export function readPage(posted: PostedPage): PageRead {
  return posted.page.form === 'gehalt' ? readPay(posted) : readFacts(posted, askedOn(posted))
}

function askedOn({ page, draft }: PostedPage): readonly FactId[] {
  const named = typed(draft, ASKED_FIELD).split(' ')
  return page.facts.filter((fact) => named.includes(fact))
}

function readFacts({ draft, facts, language, today, gapsAllowed }: PostedPage, asked: readonly FactId[]): PageRead {
  const read: Record<string, Value | undefined> = { ...facts }
  const problems: FieldProblem[] = []
  for (const id of asked) {
    const found = readField({ id, fact: vocabulary[id], draft, language, today })
    if ('value' in found) read[id] = found.value
    else if (!('nothing' in found)) problems.push(found.problem)
    else if (gapsAllowed) delete read[id]
    else problems.push(found.problem)
  }
  return { facts: answersOf(read), problems, payMissing: false }
}

const MONTHLY = ['monatsgehalt', 'gehaltszahlungenImJahr'] as const
const EXTRA = 'festeZusatzzahlungenImJahr'

/** Pay by year or by month, never both: the amounts of the other way are dropped. */
function readPay(posted: PostedPage): PageRead {
  const { draft, facts, gapsAllowed, page } = posted
  const others: Record<string, Value | undefined> = { ...facts }
  for (const fact of page.facts) delete others[fact]
  const clean = { ...posted, facts: answersOf(others) }
  switch (typed(draft, PAY_FIELD)) {
    case 'jahr':
      return readFacts(clean, ['jahresgehalt'])
    case 'monat':
      return readFacts(clean, typed(draft, EXTRA) === '' ? MONTHLY : [...MONTHLY, EXTRA])
    case WEISS_NICHT:
      return { facts: { ...clean.facts, jahresgehalt: WEISS_NICHT }, problems: [], payMissing: false }
    default:
      return { facts: gapsAllowed ? clean.facts : facts, problems: [], payMissing: !gapsAllowed }
  }
}

/** Every value came from the law's own reader; this only tells the compiler which facts they belong to. */
function answersOf(read: Readonly<Record<string, Value | undefined>>): FactAnswers {
  return Object.fromEntries(Object.entries(read).filter(([fact, value]) => isFactId(fact) && value !== undefined))
}
