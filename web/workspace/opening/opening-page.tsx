import type { VNode } from 'preact'
import { belehrungen } from '#procedure/fachkraefteverfahren/belehrungen.ts'
import type { FoundOrganisation } from '#server/cases/organisations-named.ts'
import type { FieldError } from '#web/components/error-summary.tsx'
import { ErrorSummary, type ShownError } from '#web/components/error-summary.tsx'
import type { Draft } from '#web/forms/draft.ts'
import { typed } from '#web/forms/draft.ts'
import { PartSet, RadioPart } from '#web/forms/form-parts.tsx'
import { NormText } from '#web/fristen/norm-text.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { FormContext } from '../step/field.ts'
import { FieldList } from '../step/field-view.tsx'
import { WorkspaceFrame } from '../workspace-frame.tsx'
import { fieldsOfPage, type OpeningPageId, openersOf, pages } from './opening-fields.ts'
import { isRunByOffice } from './read-opening.ts'

export interface OpeningPageProps {
  readonly context: FormContext
  readonly assets: Assets
  readonly page: OpeningPageId
  readonly draft: Draft
  readonly errors: readonly ShownError[]
  /** Authorities among which one is to be chosen. */
  readonly offices: readonly FoundOrganisation[]
  /** How many answers of the check come along. */
  readonly answered: number
}

/** The opening of a case: one task a page. What was said before travels along in the form. */
export function OpeningPage(props: OpeningPageProps): VNode {
  const { context, assets, page, draft, errors, answered } = props
  const { words, viewer } = context
  const { m, language } = words
  const { opening } = m.workspace
  const fields = fieldsShown(page, draft, context)
  const title = opening.pages[page]
  const at = pages.indexOf(page)
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={errors.length > 0 ? m.problems.pageTitle({ title }) : title}
      place="/vorgaenge/neu"
      viewer={viewer}
    >
      <ErrorSummary words={words} errors={errors} />
      <p class="muted">{opening.progress({ number: at + 1, count: pages.length })}</p>
      <h1 class="kern-heading-large">{title}</h1>
      <p class="lead">
        {page === 'parties' && asksForOffice(draft, context) ? m.opening.office.lead : opening.leads[page]}
      </p>
      {page === 'plan' && answered > 0 ? <p class="notice">{opening.carried({ count: answered })}</p> : null}
      <form method="post" action={`/${language}/vorgaenge/neu`} class="step-form" noValidate>
        <Carried draft={draft} shown={page === 'parties' ? [...Object.keys(fields), OFFICE] : Object.keys(fields)} />
        <input type="hidden" name="seite" value={page} />
        {page === 'confirm' ? <Summary context={context} draft={draft} /> : null}
        <FieldList
          fields={fields}
          draft={draft}
          errors={errors.filter((error): error is FieldError => error.field !== undefined)}
          context={context}
        />
        <Offices {...props} />
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

/** Chosen among those that were found by their name, never typed. */
const OFFICE = 'behoerdeId'
const NAMED: readonly string[] = ['arbeitgeber', 'behoerde', 'land']

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

function kindOf(draft: Draft, { viewer }: FormContext): ReturnType<typeof openersOf>[number]['kind'] | undefined {
  return openersOf(viewer).find(({ id }) => id === typed(draft, 'organisation'))?.kind
}

/** An authority that works here is to run what somebody else opens. */
function asksForOffice(draft: Draft, context: FormContext): boolean {
  return isRunByOffice(draft) && kindOf(draft, context) !== 'behoerde'
}

/** Nobody is asked for what their role already says. */
function fieldsShown(page: OpeningPageId, draft: Draft, context: FormContext): ReturnType<typeof fieldsOfPage> {
  const left = fieldsLeft(page, draft, context)
  const shown = Object.entries(fieldsOfPage(page)).filter(([name]) => !left.includes(name))
  // Who is asked for another party at all must name it.
  return Object.fromEntries(
    shown.map(([name, field]) => [name, NAMED.includes(name) ? { ...field, optional: false } : field]),
  )
}

function fieldsLeft(page: OpeningPageId, draft: Draft, context: FormContext): readonly string[] {
  if (page === 'who') return openersOf(context.viewer).every(({ kind }) => kind === 'behoerde') ? ['modus'] : []
  if (page !== 'parties') return []
  const kind = kindOf(draft, context)
  if (kind === 'behoerde') return [OFFICE, 'behoerde', 'land', 'gemeinde']
  return [
    OFFICE,
    ...(kind === 'arbeitgeber' ? ['arbeitgeber'] : []),
    // Asked only where the authority itself does not say where it is.
    ...(isRunByOffice(draft) && !draft.has('land') ? ['land', 'gemeinde'] : []),
  ]
}

/** What other pages were told. */
function Carried({ draft, shown }: { readonly draft: Draft; readonly shown: readonly string[] }): VNode {
  return (
    <>
      {[...draft]
        .filter(([name]) => !shown.includes(name) && name !== 'seite' && name !== 'zurueck')
        .flatMap(([name, values]) => values.map((value) => <input type="hidden" name={name} value={value} />))}
    </>
  )
}

/** Everything once more, and what happens to the data. */
function Summary({ context, draft }: { readonly context: FormContext; readonly draft: Draft }): VNode {
  const { words, procedure } = context
  const { workspace } = words.m
  const lines = pages.flatMap((page) =>
    Object.entries(fieldsShown(page, draft, context)).flatMap(([name, { label, control }]) => {
      const value = typed(draft, name)
      if (value === '') return []
      const options = control.kind === 'choice' ? control.options(context) : []
      return [[workspace.fields[label], options.find((one) => one.value === value)?.text ?? value] as const]
    }),
  )
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
