import type { VNode } from 'preact'
import type { FactId } from '#law/facts/vocabulary.ts'
import type { Group, GroupId } from '#web/check/groups.ts'
import { countWays, type Standing } from '#web/check/standing.ts'
import { ErrorSummary, type ShownError } from '#web/components/error-summary.tsx'
import { Layout } from '#web/components/layout.tsx'
import { type Draft, typed } from '#web/forms/draft.ts'
import { Field } from '#web/forms/field.tsx'
import { ASKED_FIELD, NEXT_FIELD, PAY_FIELD } from '#web/forms/field-names.ts'
import type { FieldProps } from '#web/forms/field-props.ts'
import { PayForm } from '#web/forms/pay-form.tsx'
import { problemText } from '#web/forms/problem-text.ts'
import type { FieldProblem } from '#web/forms/read-field.ts'
import { sortedStates } from '#web/forms/states.ts'
import { STATE_LIST } from '#web/forms/text-fields.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { PageWords } from '#web/language/page-words.ts'
import { type Asking, questionFor } from './question-for.ts'
import { WhyAsked } from './why-asked.tsx'

export interface CheckPageProps {
  readonly words: PageWords
  readonly assets: Assets
  readonly group: Group & { readonly id: GroupId }
  readonly questions: readonly FactId[]
  readonly draft: Draft
  readonly problems: readonly FieldProblem[]
  /** Problems of the whole form. */
  readonly formErrors: readonly ShownError[]
  readonly standing: Standing
  readonly pagesLeft: number
  readonly answered: number
  readonly asking: Asking
  readonly back: string
  /** The answers of before are gone. */
  readonly expired: boolean
}

/** One page of the check: a few questions that belong together. */
export function CheckPage(props: CheckPageProps): VNode {
  const { words, assets, group, questions, problems, formErrors } = props
  const { m } = words
  const title = m.groups[group.id]
  const errors = [
    ...formErrors,
    ...problems.map((problem) => ({ field: problem.field, text: problemText(problem, words) })),
  ]
  return (
    <Layout
      words={words}
      assets={assets}
      title={errors.length > 0 ? m.problems.pageTitle({ title }) : title}
      place={`/check/${group.id}`}
      script
    >
      <div class="check-top">
        <p class="back">
          <a class="kern-link" href={props.back}>
            <span class="kern-icon kern-icon--arrow-back" aria-hidden="true" />
            {m.site.back}
          </a>
        </p>
        <p class="muted">{m.check.pagesLeft({ count: props.pagesLeft })}</p>
      </div>
      <ErrorSummary words={words} errors={errors} />
      {props.expired ? <p class="notice">{m.answers.expired}</p> : null}
      <h1 class="kern-heading-large">{title}</h1>
      {props.asking.reader === 'arbeitgeber' ? <p class="muted">{m.check.employerNote}</p> : null}
      {questions.length === 0 ? <NothingToAsk {...props} /> : <CheckForm {...props} />}
      <StandingLine {...props} />
    </Layout>
  )
}

function NothingToAsk({ words }: CheckPageProps): VNode {
  const { check } = words.m
  return (
    <div class="stack">
      <p class="kern-body kern-body--bold">{check.nothingToAsk}</p>
      <p class="kern-body">{check.nothingToAskText}</p>
      <p class="buttons">
        <a class="kern-btn kern-btn--primary" href={`/${words.language}/check`}>
          <span class="kern-label">{check.continue}</span>
        </a>
        <a class="kern-btn kern-btn--secondary" href={`/${words.language}/result`}>
          <span class="kern-label">{check.resultNow}</span>
        </a>
      </p>
    </div>
  )
}

function CheckForm({ words, group, questions, draft, problems, formErrors, standing, asking }: CheckPageProps): VNode {
  const { check } = words.m
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
      <p class="buttons">
        <button class="kern-btn kern-btn--primary" type="submit">
          <span class="kern-label">{check.continue}</span>
        </button>
        <button class="kern-btn kern-btn--secondary" type="submit" name={NEXT_FIELD} value="ergebnis">
          <span class="kern-label">{check.resultNow}</span>
        </button>
      </p>
    </form>
  )
}

function payChoice(draft: Draft): 'jahr' | 'monat' | 'weissNicht' | undefined {
  const chosen = typed(draft, PAY_FIELD)
  return chosen === 'jahr' || chosen === 'monat' || chosen === 'weissNicht' ? chosen : undefined
}

/** With so many pages left it helps to know that answers make them fewer. */
const MANY = 15

/** What the answers have brought so far. */
function StandingLine({ words, standing, pagesLeft, answered }: CheckPageProps): VNode {
  const { check } = words.m
  const { ja: open, offen: undecided, nein: closed } = countWays(standing)
  return (
    <aside class="standing" aria-label={check.standingLabel}>
      {pagesLeft > MANY ? <p>{check.getsFewer}</p> : null}
      <p>{check.standing({ total: standing.ways.length, open, undecided, closed })}</p>
      {answered > 0 ? (
        <p>
          <a class="kern-link" href={`/${words.language}/answers`}>
            {check.answers({ count: answered })}
          </a>
        </p>
      ) : null}
    </aside>
  )
}
