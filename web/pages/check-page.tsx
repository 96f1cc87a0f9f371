import type { VNode } from 'preact'
import type { FactId } from '#law/facts/vocabulary.ts'
import type { Group, GroupId } from '#web/check/groups.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { type Draft, typed } from '#web/forms/draft.ts'
import { Field } from '#web/forms/field.tsx'
import { ASKED_FIELD, NEXT_FIELD, PAY_FIELD } from '#web/forms/field-names.ts'
import type { FieldProps } from '#web/forms/field-props.ts'
import { PayForm } from '#web/forms/pay-form.tsx'
import { problemText } from '#web/forms/problem-text.ts'
import type { FieldProblem } from '#web/forms/read-field.ts'
import { sortedStates } from '#web/forms/states.ts'
import { STATE_LIST } from '#web/forms/text-fields.tsx'
import { CheckButtons, CheckFrame, type FrameProps, NothingToAsk } from './check-frame.tsx'
import { type Asking, questionFor } from './question-for.ts'
import { WhyAsked } from './why-asked.tsx'

interface CheckPageProps extends FrameProps {
  readonly group: Group & { readonly id: GroupId }
  readonly questions: readonly FactId[]
  readonly draft: Draft
  readonly problems: readonly FieldProblem[]
  /** Problems of the whole form. */
  readonly formErrors: readonly ShownError[]
  readonly asking: Asking
}

/** One page of the check: a few questions that belong together. */
export function CheckPage(props: CheckPageProps): VNode {
  const { words, group, questions, problems, formErrors } = props
  const { m } = words
  const title = m.groups[group.id]
  const errors = [
    ...formErrors,
    ...problems.map((problem) => ({ field: problem.field, text: problemText(problem, words) })),
  ]
  return (
    <CheckFrame {...props} title={title} errors={errors} place={`/check/${group.id}`}>
      {questions.length === 0 ? <NothingToAsk words={words} /> : <CheckForm {...props} />}
    </CheckFrame>
  )
}

function CheckForm({ words, group, questions, draft, problems, formErrors, standing, asking }: CheckPageProps): VNode {
  const fieldOf = (id: FactId): FieldProps => {
    const problem = problems.find(({ fact }) => fact === id)
    const error = problem ? { field: problem.field, text: problemText(problem, words) } : undefined
    return { id, words, draft, error, ...questionFor(id, words, asking) }
  }
  return (
    <form class="check-form" method="post" action={`/${words.language}/check/${group.id}`} noValidate autoComplete="on">
      <input type="hidden" name={ASKED_FIELD} value={questions.join(' ')} />
      {group.form === 'gehalt' ? (
        <section class="question">
          <PayForm
            fieldOf={fieldOf}
            choice={payChoice(draft)}
            error={formErrors.find(({ field }) => field === PAY_FIELD)?.text}
          />
          <WhyAsked words={words} fact="jahresgehalt" standing={standing} />
        </section>
      ) : (
        questions.map((id) => (
          <section class="question">
            <Field {...fieldOf(id)} />
            <WhyAsked words={words} fact={id} standing={standing} />
          </section>
        ))
      )}
      {questions.some((id) => id === 'staatsangehoerigkeiten' || id === 'antragsstaat') ? (
        <datalist id={STATE_LIST}>
          {sortedStates(words.language).map((name) => (
            <option value={name} />
          ))}
        </datalist>
      ) : null}
      <CheckButtons words={words} next={NEXT_FIELD} />
    </form>
  )
}

function payChoice(draft: Draft): 'jahr' | 'monat' | 'weissNicht' | undefined {
  const chosen = typed(draft, PAY_FIELD)
  return chosen === 'jahr' || chosen === 'monat' || chosen === 'weissNicht' ? chosen : undefined
}
