import type { VNode } from 'preact'
import { akteOf } from '#procedure/fachkraefteverfahren/akte.ts'
import type { Refusal } from '#procedure/fachkraefteverfahren/commands.ts'
import { zustaendigFuer } from '#procedure/fachkraefteverfahren/zustaendig.ts'
import type { ConsentDesk } from '#server/consent/consent-desk.ts'
import { Hidden, Submit } from '#web/access/form-parts.tsx'
import { ErrorSummary, type FieldError, type ShownError } from '#web/components/error-summary.tsx'
import type { Draft } from '#web/forms/draft.ts'
import type { OtherChange } from '#web/forms/merge-typed.ts'
import type { Assets } from '#web/http/assets.ts'
import type { StepContext } from '../step/field.ts'
import { FieldList } from '../step/field-view.tsx'
import { TheirChanges } from '../step/their-changes.tsx'
import { BackToCase, WorkspaceFrame } from '../workspace-frame.tsx'
import { ConsentStatus, type GivenConsent } from './consent-status.tsx'
import { draftFields } from './draft-fields.ts'
import { SignPart } from './sign-part.tsx'

interface ConsentPageProps {
  readonly context: StepContext
  readonly assets: Assets
  readonly given: GivenConsent | undefined
  /** Absent for those who only read what was given. */
  readonly desk?: ConsentDesk
  readonly draft: Draft
  /** The edition that the form began from. */
  readonly version: number
  /** The draft holds what was typed and not saved. */
  readonly isUnsaved: boolean
  readonly formId: string
  /** What somebody else saved while the draft was open. */
  readonly changes: readonly OtherChange[] | undefined
  readonly errors: readonly ShownError[]
  readonly done: 'entwurf' | 'gezeichnet' | 'widerrufen' | undefined
}

/** The Vorabzustimmung of a case: what was given, what is in its way, the draft, and the signature. */
export function ConsentPage(props: ConsentPageProps): VNode {
  const { context, assets, given, desk, errors, done } = props
  const { words, view, viewer } = context
  const texts = words.m.consent
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={errors.length > 0 ? words.m.problems.pageTitle({ title: texts.title }) : texts.title}
      reference={view.reference}
      place={`/vorgaenge/${view.id}/vorabzustimmung`}
      viewer={viewer}
    >
      <ErrorSummary words={words} errors={errors} />
      <TheirChanges fields={draftFields} changes={props.changes} context={context} />
      {done === undefined ? null : (
        <p class="notice" role="status">
          {texts.done[done]}
        </p>
      )}
      <BackToCase words={words} view={view} />
      <h1 class="kern-heading-large">{texts.title}</h1>
      <p class="lead">{desk ? texts.leadOffice : texts.lead}</p>
      <ConsentStatus context={context} given={given} mayWithdraw={desk !== undefined} />
      {desk && (given === undefined || given.state !== 'given') ? <Preparing {...props} desk={desk} /> : null}
    </WorkspaceFrame>
  )
}

function Preparing(props: ConsentPageProps & { readonly desk: ConsentDesk }): VNode {
  const { context, desk, draft, version, formId, errors } = props
  const { words, view } = context
  const texts = words.m.consent
  const here = `/${words.language}/vorgaenge/${view.id}/vorabzustimmung`
  const atFields = errors.filter((error): error is FieldError => error.field !== undefined)
  return (
    <>
      <Obstacles context={context} desk={desk} />
      <section aria-labelledby="entwurf">
        <h2 class="kern-heading-medium" id="entwurf">
          {texts.draft.title}
        </h2>
        <p>{texts.draft.lead({ months: desk.practice.months })}</p>
        <form method="post" action={here} class="step-form" noValidate>
          <Hidden name="fassung" value={String(version)} />
          <FieldList fields={draftFields} draft={draft} errors={atFields} context={context} />
          <p class="buttons">
            <Submit text={texts.draft.save} kind="secondary" />
          </p>
        </form>
        {desk.inhalt ? (
          <ul class="plain-list">
            {(['de', 'en'] as const).map((language) => (
              <li>
                <a class="kern-link" href={`${here}/entwurf?sprache=${language}`} hrefLang={language}>
                  {texts.draft.preview[language]}
                </a>
              </li>
            ))}
          </ul>
        ) : null}
      </section>
      <SignPart context={context} desk={desk} formId={formId} isUnsaved={props.isUnsaved} />
    </>
  )
}

/** What is in the way: what the paper lacks, and what the law asks for, with its norm and who can mend it. */
function Obstacles({ context, desk }: { readonly context: StepContext; readonly desk: ConsentDesk }): VNode {
  const { words, view } = context
  const texts = words.m.consent.obstacles
  const reasons = new Set(desk.refusals.map(({ grund }) => grund))
  // What the law asks for says it better than what the paper lacks.
  const said = new Set([
    ...(reasons.has('voraussetzungenNichtGeprueft') ? ['pruefung'] : []),
    ...(reasons.has('vorhabenFehlt') ? ['vorhaben'] : []),
  ])
  if (desk.fehlend.length === 0 && desk.refusals.length === 0) return <p class="notice">{texts.none}</p>
  return (
    <section aria-labelledby="hindernisse">
      <h2 class="kern-heading-medium" id="hindernisse">
        {texts.title}
      </h2>
      <ul class="kern-list kern-list--bullet">
        <Refusals context={context} refusals={desk.refusals} />
        {desk.fehlend
          .filter((one) => !said.has(one))
          .map((one) => (
            <li>
              {texts.missing[one]}{' '}
              {one === 'pruefung' || one === 'vorhaben' ? null : (
                <a
                  class="kern-link"
                  href={`/${words.language}/vorgaenge/${view.id}/${one === 'taetigkeit' ? 'vereinbarung' : 'personen'}`}
                >
                  {texts.enter}
                </a>
              )}
            </li>
          ))}
      </ul>
    </section>
  )
}

interface RefusalsProps {
  readonly context: StepContext
  readonly refusals: readonly Refusal[]
}

/** One line for each reason, with everybody who can mend it: two assurances that lack are one sentence. */
function Refusals({ context, refusals }: RefusalsProps): VNode {
  const { words, procedure, view } = context
  const akte = akteOf(view.state)
  const isSame = (one: Refusal, other: Refusal): boolean => one.grund === other.grund && one.norm === other.norm
  const first = refusals.filter((one, at) => refusals.findIndex((other) => isSame(one, other)) === at)
  return (
    <>
      {first.map((refusal) => {
        const { was, abhilfe } = procedure.ablehnung[refusal.grund]
        const same = refusals.filter((other) => isSame(refusal, other))
        const parties = new Set(same.map((one) => procedure.partei[zustaendigFuer(one, akte)].name))
        return (
          <li>
            {was} {abhilfe}{' '}
            <span class="muted">
              {words.m.consent.obstacles.who({ norm: refusal.norm, party: [...parties].join(', ') })}
            </span>
          </li>
        )
      })}
    </>
  )
}
