import type { VNode } from 'preact'
import type { FactAnswers } from '#law/facts/vocabulary.ts'
import { belehrungen } from '#procedure/fachkraefteverfahren/belehrungen.ts'
import { type Draft, typed } from '#web/forms/draft.ts'
import { NormText } from '#web/fristen/norm-text.tsx'
import { answerText } from '#web/language/answer-text.ts'
import type { FormContext } from '../step/field.ts'
import type { OpeningPageId } from './opening-fields.ts'
import { isQuestionPage, pagesOf, questionsOf } from './opening-questions.ts'
import { fieldsShown } from './shown-fields.ts'

interface SummaryProps {
  readonly context: FormContext
  readonly draft: Draft
  readonly facts: FactAnswers
}

/** Everything once more, and what happens to the data. */
export function OpeningSummary(props: SummaryProps): VNode {
  const { context, draft, facts } = props
  const { procedure } = context
  const lines = pagesOf(draft, context, facts).flatMap((page) => linesOf(page, props))
  return (
    <>
      <dl class="people">
        {lines.map(([label, value]) => (
          <div class="people__line">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="notice">
        <strong>{procedure.belehrung.N11.titel}.</strong> {procedure.belehrung.N11.text}{' '}
        <NormText norm={belehrungen.N11.norm} />
      </p>
    </>
  )
}

type Line = readonly [label: string, value: string]

function linesOf(page: OpeningPageId, { context, draft, facts }: SummaryProps): readonly Line[] {
  const { words } = context
  if (isQuestionPage(page)) {
    const { asked, answers } = questionsOf(page, draft, context, facts)
    return asked.flatMap((fact): readonly Line[] => {
      const answer = answers[fact]
      return answer === undefined ? [] : [[words.law.facts[fact]?.label ?? fact, answerText(fact, answer, words)]]
    })
  }
  return Object.entries(fieldsShown(page, draft, context)).flatMap(([name, { label, control }]): readonly Line[] => {
    const value = typed(draft, name)
    if (value === '') return []
    const options = control.kind === 'choice' ? control.options(context) : []
    return [[words.m.workspace.fields[label], options.find((one) => one.value === value)?.text ?? value]]
  })
}
