import type { Value } from '#law/engine/answers.ts'
import { type FactAnswers, type FactId, vocabulary } from '#law/facts/vocabulary.ts'
import { wayById } from '#law/pathways/ways.ts'
import { factsOpenForPlan, normOpenForPlan, type PlanPart } from '#server/cases/open-for-plan.ts'
import { isAskable } from '#web/check/groups.ts'
import { type Draft, typed } from '#web/forms/draft.ts'
import { ASKED_FIELD } from '#web/forms/field-names.ts'
import { type FieldProblem, readField } from '#web/forms/read-field.ts'
import type { FormContext } from '../step/field.ts'
import { type OpeningPageId, pages, workerFields } from './opening-fields.ts'

/** The pages that ask what the check has left open, each for one part of the plan. */
const parts = { consent: 'zustimmung', provision: 'altersvorsorge' } as const satisfies Record<string, PlanPart>

export type QuestionPageId = keyof typeof parts

export function isQuestionPage(page: OpeningPageId): page is QuestionPageId {
  return Object.hasOwn(parts, page)
}

/** The pages of this opening: those that have nothing to ask are left out. */
export function pagesOf(draft: Draft, context: FormContext, facts: FactAnswers): readonly OpeningPageId[] {
  return pages.filter((page) => !isQuestionPage(page) || questionsOf(page, draft, context, facts).asked.length > 0)
}

/** What a page asks, what was answered there and before, and what is not answered yet. */
export interface Questions {
  readonly asked: readonly FactId[]
  /** For the sake of which norm. */
  readonly norm: string | undefined
  readonly answers: FactAnswers
  readonly problems: readonly FieldProblem[]
  /** Questions that an answer of this page has opened: they were not shown yet. */
  readonly hasNew: boolean
}

/** The questions of a page on these answers; it asks nothing where the law has decided. */
export function questionsOf(page: QuestionPageId, draft: Draft, context: FormContext, facts: FactAnswers): Questions {
  const before = page === 'provision' ? answersWith(draft, context, facts) : withWorker(draft, context, facts)
  return ask(parts[page], draft, context, before)
}

/** The answers of the check together with those of the opening. */
export function answersFrom(draft: Draft, context: FormContext, facts: FactAnswers): FactAnswers {
  return ask('altersvorsorge', draft, context, answersWith(draft, context, facts)).answers
}

function answersWith(draft: Draft, context: FormContext, facts: FactAnswers): FactAnswers {
  return ask('zustimmung', draft, context, withWorker(draft, context, facts)).answers
}

/** Answer by answer, because one may decide the others or open them. */
function ask(
  part: PlanPart,
  draft: Draft,
  { today, words: { language } }: FormContext,
  before: FactAnswers,
): Questions {
  const way = wayById(typed(draft, 'weg'))
  const norm = way && normOpenForPlan(part, way, before, today)
  const asked: FactId[] = []
  let answers = before
  for (;;) {
    const open = way ? factsOpenForPlan(part, way, answers, today).filter(isAskable) : []
    const next = firstOf(open).filter((fact) => !asked.includes(fact))
    asked.push(...next)
    const read = next.map((id) => readField({ id, fact: vocabulary[id], draft, language, today }))
    const problems = read.flatMap((found) => ('value' in found ? [] : [found.problem]))
    const given: readonly (readonly [FactId, Value])[] = next.flatMap((id, index) => {
      const found = read[index]
      return found && 'value' in found ? [[id, found.value]] : []
    })
    answers = { ...answers, ...Object.fromEntries(given) }
    if (next.length === 0 || problems.length > 0) return { asked, norm, answers, ...shownOf(problems, draft) }
  }
}

/** Where somebody lives decides most of the rest, so that nobody is asked about stays that there cannot be. */
function firstOf(open: readonly FactId[]): readonly FactId[] {
  return open.includes('standort') ? ['standort'] : open
}

/** Nobody is told off for a question that was not shown. */
function shownOf(problems: readonly FieldProblem[], draft: Draft): Pick<Questions, 'problems' | 'hasNew'> {
  const shown = typed(draft, ASKED_FIELD).split(' ')
  const own = problems.filter(({ fact }) => shown.includes(fact))
  return { problems: own, hasNew: own.length < problems.length }
}

/** Day of birth and nationality are asked with the person, and the law needs them here. */
function withWorker(draft: Draft, context: FormContext, facts: FactAnswers): FactAnswers {
  const [born, state] = [
    workerFields.geboren.read(draft, 'geboren', context),
    workerFields.staat.read(draft, 'staat', context),
  ]
  return {
    ...facts,
    ...(born.ok === true && { geburtsdatum: born.value }),
    ...(state.ok === true && { staatsangehoerigkeiten: [state.value] }),
  }
}
