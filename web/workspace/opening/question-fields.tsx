import type { VNode } from 'preact'
import type { FactAnswers, FactId } from '#law/facts/vocabulary.ts'
import type { FieldError } from '#web/components/error-summary.tsx'
import type { Draft } from '#web/forms/draft.ts'
import { Field } from '#web/forms/field.tsx'
import { ASKED_FIELD } from '#web/forms/field-names.ts'
import { NormText } from '#web/fristen/norm-text.tsx'
import { questionFor } from '#web/pages/question-for.ts'
import type { FormContext } from '../step/field.ts'

interface QuestionFieldsProps {
  readonly context: FormContext
  readonly draft: Draft
  readonly asked: readonly FactId[]
  readonly norm: string | undefined
  readonly facts: FactAnswers
  readonly errors: readonly FieldError[]
}

/** The questions of the check that it did not come to, asked of somebody who opens a case for another. */
export function QuestionFields({ context, draft, asked, norm, facts, errors }: QuestionFieldsProps): VNode {
  const { words, today } = context
  const own: Partial<Record<FactId, string>> = words.m.opening.questions
  return (
    <>
      {norm === undefined ? null : (
        <p class="muted">
          <NormText norm={norm} />
        </p>
      )}
      <input type="hidden" name={ASKED_FIELD} value={asked.join(' ')} />
      {asked.map((id) => {
        const { question, help, known } = questionFor(id, words, { reader: 'arbeitgeber', facts, on: today })
        const error = errors.find(({ field }) => field === id || field.startsWith(`${id}.`))
        return (
          <section class="question">
            <Field {...{ id, words, draft, error, help, known }} question={own[id] ?? question} />
          </section>
        )
      })}
    </>
  )
}
