import type { VNode } from 'preact'
import type { Ereignisart } from '#procedure/fachkraefteverfahren/events.ts'
import { nachrichten } from '#procedure/fachkraefteverfahren/nachrichten.ts'
import type { ProcedureWords } from '#procedure/texts/procedure-words.ts'
import type { EintragView } from '#server/cases/case-view.ts'
import type { FieldError } from '#web/components/error-summary.tsx'
import { ErrorSummary, type ShownError } from '#web/components/error-summary.tsx'
import type { Draft } from '#web/forms/draft.ts'
import { NormText } from '#web/fristen/norm-text.tsx'
import type { Assets } from '#web/http/assets.ts'
import { isNothing, toldOn } from '../notices/told.ts'
import { ConsequenceList, NoticeList } from '../notices/told-list.tsx'
import { BackToCase, WorkspaceFrame } from '../workspace-frame.tsx'
import { elsewhereOf } from './elsewhere.ts'
import type { StepContext } from './field.ts'
import { FieldList } from './field-view.tsx'
import { LetterFile, type LetterFiles } from './letter-file.tsx'
import { circumstancesOf } from './read-step.ts'
import { Since } from './since.tsx'
import { fieldsOf } from './step-fields.ts'
import { type StepOffer, stepPath } from './step-offer.ts'

export interface StepPageProps {
  readonly context: StepContext
  readonly assets: Assets
  readonly offer: StepOffer
  /** Other ways in which the viewer may take the same step. */
  readonly others: readonly StepOffer[]
  readonly draft: Draft
  /** Files that were brought before. */
  readonly letter: LetterFiles
  readonly errors: readonly ShownError[]
  /** What happened while the form was open. */
  readonly since: readonly EintragView[]
  /** Whether the file went on at all; what is new may be nothing the viewer may see. */
  readonly stale?: boolean
  /** Whether the form is filled in with what is known already. */
  readonly planned?: boolean
  readonly commandId: string
}

/** One step: what it is for, what the law wants said before it, and its form. */
export function StepPage(props: StepPageProps): VNode {
  const { context, assets, offer, errors } = props
  const { words, procedure, view } = context
  const { m } = words
  const { titel, erklaerung } = procedure.ereignis[offer.art]
  // Of several answers to one request each has a name of its own; what is to be done is the same for all.
  const own = view.request ? titel : actName(offer.art, procedure)
  const elsewhere = elsewhereOf(offer, view)
  const title = offer.weise === 'erfassen' ? m.workspace.step.record({ title: titel }) : own
  const place = stepPath(view.id, offer)
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={errors.length > 0 ? m.problems.pageTitle({ title }) : title}
      reference={view.reference}
      place={place}
      viewer={context.viewer}
    >
      <ErrorSummary words={words} errors={errors} />
      {props.stale ? <Since context={context} since={props.since} /> : null}
      <BackToCase words={words} view={view} />
      <h1 class="kern-heading-large">{title}</h1>
      <p class="lead">{erklaerung}</p>
      <p class="muted">
        <NormText norm={nachrichten[offer.art].norm} />
      </p>
      {elsewhere === undefined ? null : <p class="notice">{m.workspace.step.elsewhere[elsewhere]}</p>}
      <Notices {...props} />
      <OtherWays {...props} />
      {props.planned === true ? <p class="notice">{m.opening.planned}</p> : null}
      <StepForm {...props} />
    </WorkspaceFrame>
  )
}

/** What the law wants said before somebody does this; whoever records what others did has nothing to be told. */
function Notices({ context, offer }: StepPageProps): VNode | null {
  const { words, view } = context
  if (offer.weise === 'erfassen') return null
  const told = toldOn({ zeit: 'vor', ereignis: offer.art }, [offer.als], view.vorhaben)
  if (isNothing(told)) return null
  const { step } = words.m.workspace
  return (
    <section class="notices" aria-labelledby="hinweise">
      <h2 class="kern-heading-small" id="hinweise">
        {step.noticesTitle}
      </h2>
      <NoticeList context={context} told={told} />
      {told.consequences.length === 0 ? null : (
        <details class="unfold">
          <summary>{step.consequences}</summary>
          <div class="unfold__body">
            <ConsequenceList context={context} ids={told.consequences} />
          </div>
        </details>
      )}
    </section>
  )
}

function OtherWays({ context, others }: StepPageProps): VNode | null {
  if (others.length === 0) return null
  const { words, procedure, view } = context
  const { step } = words.m.workspace
  return (
    <ul class="plain-list other-ways">
      {others.map((other) => (
        <li>
          <a class="kern-link" href={`/${words.language}${stepPath(view.id, other)}`}>
            {other.weise === 'erfassen'
              ? step.insteadRecord
              : step.insteadAct({ party: procedure.partei[other.als].name })}
          </a>
        </li>
      ))}
    </ul>
  )
}

function StepForm({ context, offer, draft, letter, errors, commandId, stale }: StepPageProps): VNode {
  const { words, view } = context
  const { step } = words.m.workspace
  const { art, als, weise } = offer
  const fieldErrors = errors.filter((error): error is FieldError => error.field !== undefined)
  const lists = { draft, errors: fieldErrors, context }
  return (
    <form
      method="post"
      action={`/${words.language}${stepPath(view.id, offer)}`}
      encType={weise === 'erfassen' ? 'multipart/form-data' : undefined}
      class="step-form"
      noValidate
    >
      <input type="hidden" name="als" value={als} />
      <input type="hidden" name="weise" value={weise} />
      <input type="hidden" name="stand" value={String(view.seq)} />
      <input type="hidden" name="auftrag" value={commandId} />
      {weise === 'erfassen' ? <RecordedBy context={context} offer={offer} /> : null}
      <FieldList fields={fieldsOf(art)} {...lists} />
      {weise === 'erfassen' ? <LetterFile words={words} {...letter} errors={fieldErrors} /> : null}
      <FieldList fields={circumstancesOf(offer)} {...lists} />
      <p class="buttons">
        <button class="kern-btn kern-btn--primary" type="submit">
          <span class="kern-label">{stale ? step.sendAgain : weise === 'erfassen' ? step.sendRecord : step.send}</span>
        </button>
        <a class="kern-btn kern-btn--tertiary" href={`/${words.language}/vorgaenge/${view.id}`}>
          <span class="kern-label">{step.cancel}</span>
        </a>
      </p>
    </form>
  )
}

/** An entry about somebody else's act always shows who made it. */
function RecordedBy({ context, offer }: { readonly context: StepContext; readonly offer: StepOffer }): VNode {
  const party = context.procedure.partei[offer.als].name
  return <p class="notice">{context.words.m.workspace.step.recordedByYou({ party })}</p>
}

/** What an act is called. Where two decisions answer one question, each is called by what it brings about. */
export function actName(art: Ereignisart, { ereignis }: ProcedureWords): string {
  const { titel, handlung } = ereignis[art]
  const same = Object.values(ereignis).filter((other) => other.handlung.neutral === handlung.neutral)
  return same.length > 1 ? titel : capital(handlung.neutral)
}

/** A neutral phrase as a headline. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
