import type { VNode } from 'preact'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Manner } from '#server/cases/managed-participants.ts'
import type { FoundOrganisation } from '#server/cases/organisations-named.ts'
import { Hidden, InputPart, LanguagePart, Submit } from '#web/access/form-parts.tsx'
import { ErrorSummary, type ShownError } from '#web/components/error-summary.tsx'
import { type Draft, typed } from '#web/forms/draft.ts'
import type { Assets } from '#web/http/assets.ts'
import type { StepContext } from '../step/field.ts'
import { capital } from '../step/step-page.tsx'
import { WorkspaceFrame } from '../workspace-frame.tsx'

export interface AddPageProps {
  readonly context: StepContext
  readonly assets: Assets
  readonly partei: Partei
  /** The ways in which somebody can take part in this role. */
  readonly manners: readonly Manner[]
  readonly draft: Draft
  /** What a search found; absent before it. */
  readonly found: readonly FoundOrganisation[] | undefined
  readonly errors: readonly ShownError[]
}

/** The ways to add somebody in a role: each is a small form of its own. */
export function AddPage(props: AddPageProps): VNode {
  const { context, assets, partei, manners, errors } = props
  const { words, view, procedure } = context
  const { m, language } = words
  const { participants } = m
  const title = participants.addTitle({ party: capital(procedure.partei[partei].name) })
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={errors.length > 0 ? m.problems.pageTitle({ title }) : title}
      reference={view.reference}
      place={`/vorgaenge/${view.id}/beteiligte/neu?partei=${partei}`}
      viewer={context.viewer}
    >
      <ErrorSummary words={words} errors={errors} />
      <p class="back-link">
        <a class="kern-link" href={`/${language}/vorgaenge/${view.id}/beteiligte`}>
          {participants.backToList}
        </a>
      </p>
      <h1 class="kern-heading-large">{title}</h1>
      <p class="lead">{procedure.partei[partei].erklaerung}</p>
      {manners.includes('organisation') ? <OrganisationWay {...props} /> : null}
      {manners.includes('email') ? <MailWay {...props} isPerson={manners.length === 1} /> : null}
      {manners.includes('name') ? <NameWay {...props} /> : null}
    </WorkspaceFrame>
  )
}

function addressOf({ words, view }: StepContext): string {
  return `/${words.language}/vorgaenge/${view.id}/beteiligte/neu`
}

function OrganisationWay(props: AddPageProps): VNode {
  const { context, partei, draft, found, errors } = props
  const { organisation: texts } = context.words.m.participants
  return (
    <section>
      <h2 class="kern-heading-medium">{texts.title}</h2>
      <p>{texts.lead}</p>
      <form class="access-form" method="get" action={addressOf(context)}>
        <Hidden name="partei" value={partei} />
        <InputPart
          id="suche"
          type="text"
          label={texts.search}
          hint={texts.searchHint}
          value={typed(draft, 'suche')}
          complete="off"
          errors={errors}
        />
        <p class="buttons">
          <Submit text={texts.find} kind="secondary" />
        </p>
      </form>
      {found === undefined ? null : found.length === 0 ? (
        <p class="notice" role="status">
          {texts.none}
        </p>
      ) : (
        <Choice {...props} found={found} />
      )}
    </section>
  )
}

function Choice({
  context,
  partei,
  draft,
  found,
  errors,
}: AddPageProps & { readonly found: readonly FoundOrganisation[] }): VNode {
  const { organisation: texts } = context.words.m.participants
  const error = errors.find(({ field }) => field === 'organisation')
  const chosen = found.length === 1 ? found[0]?.id : typed(draft, 'organisation')
  return (
    <form class="access-form" method="post" action={addressOf(context)}>
      <Hidden name="partei" value={partei} />
      <Hidden name="weise" value="organisation" />
      <Hidden name="suche" value={typed(draft, 'suche')} />
      <fieldset class={error ? 'kern-fieldset kern-fieldset--error' : 'kern-fieldset'} id="organisation">
        <legend class="kern-label">{texts.found}</legend>
        {error ? (
          <p class="kern-error">
            <span class="kern-icon kern-icon--danger kern-icon--default" aria-hidden="true" />
            <span class="kern-body">{error.text}</span>
          </p>
        ) : null}
        <div class="kern-fieldset__body">
          {found.map(({ id, name, land }) => (
            <div class="kern-form-check">
              <input
                class="kern-form-check__radio"
                type="radio"
                id={`organisation-${id}`}
                name="organisation"
                value={id}
                checked={chosen === id}
              />
              <label class="kern-label" for={`organisation-${id}`}>
                {land === undefined ? name : `${name} (${land})`}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      <p class="buttons">
        <Submit text={texts.add} />
      </p>
    </form>
  )
}

function MailWay({
  context,
  partei,
  draft,
  errors,
  isPerson,
}: AddPageProps & { /** A person is invited, an office is asked. */ readonly isPerson: boolean }): VNode {
  const { words } = context
  const { participants } = words.m
  const texts = isPerson ? participants.person : participants.office
  return (
    <section>
      <h2 class="kern-heading-medium">{texts.title}</h2>
      <p>{texts.lead}</p>
      <form class="access-form" method="post" action={addressOf(context)}>
        <Hidden name="partei" value={partei} />
        <Hidden name="weise" value="email" />
        {isPerson ? null : (
          <InputPart
            id="stelle"
            type="text"
            label={participants.office.name}
            value={typed(draft, 'stelle')}
            complete="off"
            errors={errors}
          />
        )}
        <InputPart
          id="email"
          type="email"
          label={participants.email}
          value={typed(draft, 'email')}
          complete="off"
          errors={errors}
        />
        <LanguagePart words={words} label={participants.language} value={typed(draft, 'language') || words.language} />
        <p class="buttons">
          <Submit text={texts.add} />
        </p>
      </form>
    </section>
  )
}

function NameWay({ context, partei, draft, errors }: AddPageProps): VNode {
  const { named } = context.words.m.participants
  return (
    <section>
      <h2 class="kern-heading-medium">{named.title}</h2>
      <p>{named.lead}</p>
      <form class="access-form" method="post" action={addressOf(context)}>
        <Hidden name="partei" value={partei} />
        <Hidden name="weise" value="name" />
        <InputPart
          id="name"
          type="text"
          label={named.name}
          value={typed(draft, 'name')}
          complete="off"
          errors={errors}
        />
        <p class="buttons">
          <Submit text={named.add} kind="secondary" />
        </p>
      </form>
    </section>
  )
}
