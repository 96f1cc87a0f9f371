import type { VNode } from 'preact'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { NamedFinding } from '#server/evidence/cross-check.ts'
import { Hidden, Submit } from '#web/access/form-parts.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { describedBy, Part } from '#web/forms/part.tsx'
import type { StepContext } from '../step/field.ts'
import { BackToCase, WorkspaceFrame } from '../workspace-frame.tsx'
import type { ComparisonPageProps } from './comparison-page-props.ts'
import { DocumentForm } from './document-form.tsx'
import { saidText } from './said-text.ts'

/** What does not agree, explained, and who settled it. */
export function ComparisonPage(props: ComparisonPageProps): VNode {
  const { context, assets, check, errors, done } = props
  const { words, view, viewer, procedure } = context
  const texts = words.m.comparison
  const open = check.findings.filter(({ settled }) => settled === undefined)
  const settled = check.findings.filter((one) => one.settled !== undefined)
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={errors.length > 0 ? words.m.problems.pageTitle({ title: texts.title }) : texts.title}
      reference={view.reference}
      place={`/vorgaenge/${view.id}/abgleich`}
      viewer={viewer}
    >
      <ErrorSummary words={words} errors={errors} />
      {done === undefined ? null : (
        <p class="notice" role="status">
          {texts.done[done]}
        </p>
      )}
      <BackToCase words={words} view={view} />
      <h1 class="kern-heading-large">{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <p class="muted">
        {texts.sources({ sources: check.quellen.map(({ quelle }) => procedure.abgleich.quelle[quelle]).join(', ') })}
      </p>
      {check.findings.length === 0 ? <p>{texts.noFindings}</p> : null}
      {open.length === 0 ? null : (
        <section aria-labelledby="offen">
          <h2 class="kern-heading-medium" id="offen">
            {texts.open({ count: open.length })}
          </h2>
          <ul class="plain-list duty-list">
            {open.map((finding) => (
              <Finding {...props} finding={finding} />
            ))}
          </ul>
        </section>
      )}
      {settled.length === 0 ? null : (
        <section aria-labelledby="erledigt">
          <h2 class="kern-heading-medium" id="erledigt">
            {texts.settled({ count: settled.length })}
          </h2>
          <ul class="plain-list duty-list">
            {settled.map((finding) => (
              <Finding {...props} finding={finding} />
            ))}
          </ul>
        </section>
      )}
      {check.documents === undefined ? null : <DocumentForm {...props} />}
    </WorkspaceFrame>
  )
}

type FindingProps = ComparisonPageProps & { readonly finding: NamedFinding }

function Finding(props: FindingProps): VNode {
  const { context, check, finding } = props
  const { words, procedure } = context
  const texts = words.m.comparison
  const { abgleich } = procedure
  const { regel, feld, schwere, quellen, settled } = finding
  const { titel, erklaerung, abhilfe } = abgleich.regel[regel]
  return (
    <li class="duty" id={`fund-${finding.key}`}>
      <h3 class="kern-heading-small">
        {abgleich.feld[feld]}: {titel}
      </h3>
      <p class={`finding finding--${schwere}`}>{abgleich.schwere[schwere]}</p>
      <dl class="people">
        {quellen.map((quelle) => (
          <div class="people__line">
            <dt>{abgleich.quelle[quelle]}</dt>
            <dd>
              {saidText(
                check.quellen.find((one) => one.quelle === quelle),
                feld,
                words,
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        {erklaerung} {abhilfe}
      </p>
      {settled === undefined ? (
        <Settle {...props} />
      ) : (
        <p>
          {texts.settledBy({
            day: words.day(settled.on),
            who: settled.by ?? parteiName(settled.as, context),
            reason: settled.reason,
          })}
        </p>
      )}
    </li>
  )
}

function parteiName(partei: Partei, { procedure }: StepContext): string {
  return procedure.partei[partei].name
}

function Settle({ context, finding, errors, reason }: FindingProps): VNode {
  const { words, view, procedure } = context
  const texts = words.m.comparison
  const part = { id: `grund-${finding.key}`, label: texts.reason, errors }
  const label = texts.reasonFor({ field: procedure.abgleich.feld[finding.feld] })
  return (
    <form
      method="post"
      action={`/${words.language}/vorgaenge/${view.id}/abgleich`}
      class="attachment__form"
      noValidate
      aria-label={label}
    >
      <Hidden name="fund" value={finding.key} />
      <Part {...part}>
        <textarea
          class="kern-form-input__input"
          id={part.id}
          name="grund"
          rows={2}
          aria-describedby={describedBy(part)}
          aria-invalid={errors.some(({ field }) => field === part.id) ? true : undefined}
        >
          {reason?.key === finding.key ? reason.text : ''}
        </textarea>
      </Part>
      <p class="buttons">
        <Submit text={texts.settle} />
      </p>
    </form>
  )
}
