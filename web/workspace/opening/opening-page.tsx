import type { VNode } from 'preact'
import type { FactAnswers } from '#law/facts/vocabulary.ts'
import type { FoundOrganisation } from '#server/cases/organisations-named.ts'
import type { FieldError } from '#web/components/error-summary.tsx'
import { ErrorSummary, type ShownError } from '#web/components/error-summary.tsx'
import type { Draft } from '#web/forms/draft.ts'
import { typed } from '#web/forms/draft.ts'
import { ASKED_FIELD } from '#web/forms/field-names.ts'
import { PartSet, RadioPart } from '#web/forms/form-parts.tsx'
import type { Assets } from '#web/http/assets.ts'
import { countAnswers } from '#web/session/session.ts'
import type { FormContext } from '../step/field.ts'
import { FieldList } from '../step/field-view.tsx'
import { WorkspaceFrame } from '../workspace-frame.tsx'
import type { OpeningPageId } from './opening-fields.ts'
import { isQuestionPage, pagesOf, questionsOf } from './opening-questions.ts'
import { OpeningSummary } from './opening-summary.tsx'
import { QuestionFields } from './question-fields.tsx'
import { asksForOffice, fieldsShown, OFFICE } from './shown-fields.ts'

export interface OpeningPageProps {
  readonly context: FormContext
  readonly assets: Assets
  readonly page: OpeningPageId
  readonly draft: Draft
  readonly errors: readonly ShownError[]
  /** Authorities among which one is to be chosen. */
  readonly offices: readonly FoundOrganisation[]
  /** The answers of the check, which come along. */
  readonly facts: FactAnswers
}

/** The opening of a case: one task a page. What was said before travels along in the form. */
export function OpeningPage(props: OpeningPageProps): VNode {
  const { context, assets, page, draft, errors, facts } = props
  const { words, viewer } = context
  const { m, language } = words
  const { opening } = m.workspace
  const title = opening.pages[page]
  const steps = pagesOf(draft, context, facts)
  const at = steps.indexOf(page)
  const answered = countAnswers(facts)
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={errors.length > 0 ? m.problems.pageTitle({ title }) : title}
      place="/vorgaenge/neu"
      viewer={viewer}
    >
      <ErrorSummary words={words} errors={errors} />
      <p class="muted">{opening.progress({ number: at + 1, count: steps.length })}</p>
      <h1 class="kern-heading-large">{title}</h1>
      <p class="lead">
        {page === 'parties' && asksForOffice(draft, context) ? m.opening.office.lead : opening.leads[page]}
      </p>
      {page === 'plan' && answered > 0 ? <p class="notice">{opening.carried({ count: answered })}</p> : null}
      <form method="post" action={`/${language}/vorgaenge/neu`} class="step-form" noValidate>
        <input type="hidden" name="seite" value={page} />
        {page === 'confirm' ? <OpeningSummary {...props} /> : null}
        <Asked {...props} />
        <p class="buttons">
          <button class="kern-btn kern-btn--primary" type="submit">
            <span class="kern-label">{page === 'confirm' ? opening.open : opening.next}</span>
          </button>
          {at === 0 ? null : (
            <button class="kern-btn kern-btn--secondary" type="submit" name="zurueck" value="1">
              <span class="kern-label">{opening.back}</span>
            </button>
          )}
        </p>
      </form>
    </WorkspaceFrame>
  )
}

/** What this page asks, and beside it what the others were told. */
function Asked(props: OpeningPageProps): VNode {
  const { context, page, draft, facts } = props
  const errors = props.errors.filter((error): error is FieldError => error.field !== undefined)
  if (isQuestionPage(page)) {
    const { asked, norm } = questionsOf(page, draft, context, facts)
    return (
      <>
        <Carried draft={draft} isShown={(name) => asked.some((fact) => name === fact || name.startsWith(`${fact}.`))} />
        <QuestionFields context={context} draft={draft} asked={asked} norm={norm} facts={facts} errors={errors} />
      </>
    )
  }
  const fields = fieldsShown(page, draft, context)
  const shown = [...Object.keys(fields), ...(page === 'parties' ? [OFFICE] : [])]
  return (
    <>
      <Carried draft={draft} isShown={(name) => shown.includes(name)} />
      <FieldList fields={fields} draft={draft} errors={errors} context={context} />
      <Offices {...props} />
    </>
  )
}

/** Which of the authorities that were found. */
function Offices({ context, page, draft, offices }: OpeningPageProps): VNode | null {
  if (page !== 'parties' || offices.length === 0) return null
  return (
    <div id={OFFICE}>
      <PartSet legend={context.words.m.opening.office.which}>
        {offices.map(({ id, name, land }) => (
          <RadioPart
            name={OFFICE}
            value={id}
            chosen={typed(draft, OFFICE)}
            text={land === undefined ? name : `${name} (${land})`}
          />
        ))}
      </PartSet>
    </div>
  )
}

/** Of one showing of the form only. */
const OWN: readonly string[] = ['seite', 'zurueck', ASKED_FIELD]

/** What other pages were told. */
function Carried({ draft, isShown }: { readonly draft: Draft; readonly isShown: (name: string) => boolean }): VNode {
  return (
    <>
      {[...draft]
        .filter(([name]) => !isShown(name) && !OWN.includes(name))
        .flatMap(([name, values]) => values.map((value) => <input type="hidden" name={name} value={value} />))}
    </>
  )
}
