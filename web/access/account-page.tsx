import type { VNode } from 'preact'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Colleague } from '#server/access/deputies.ts'
import type { OwnProofs } from '#server/access/own-account.ts'
import type { ListedSession } from '#server/access/sessions.ts'
import type { SignedIn } from '#server/access/visitor.ts'
import { type Deputy, organisationsOf } from '#server/access/who.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { AccessFrame, type FrameWords } from './access-frame.tsx'
import { DeputySection, type TypedDeputy } from './deputy-section.tsx'
import { InputPart, LanguagePart, Submit } from './form-parts.tsx'
import { SessionSection } from './session-section.tsx'

export interface AccountProps extends FrameWords {
  readonly signedIn: SignedIn
  readonly today: PlainDate
  readonly proofs: OwnProofs
  readonly passkeys: number
  readonly tokens: number
  readonly sessions: readonly ListedSession[]
  readonly deputies: readonly Deputy[]
  readonly colleagues: readonly Colleague[]
  readonly typed: TypedDeputy
  /** One's own name as typed and refused. */
  readonly name: string | undefined
  readonly errors: readonly ShownError[]
  readonly done: string | undefined
}

/** Everything about one's own account on one page; what needs a page of its own is linked. */
export function AccountPage(props: AccountProps): VNode {
  const { words, assets, signedIn, errors, done } = props
  const { account, invitation } = words.m.access
  const here = `/${words.language}/account`
  const { user } = signedIn
  return (
    <AccessFrame {...{ words, assets, errors, done }} title={account.title} place="/account">
      <p class="lead">{user.email}</p>
      <form method="post" action={`/${words.language}/sign-out`}>
        <p class="buttons">
          <Submit text={account.signOut} kind="secondary" />
        </p>
      </form>
      <Organisations {...props} />
      <section>
        <h2 class="kern-heading-medium">{account.person}</h2>
        <form class="access-form" method="post" action={`${here}/person`}>
          <InputPart
            id="name"
            type="text"
            label={invitation.name}
            value={props.name ?? user.name}
            complete="name"
            errors={errors}
          />
          <LanguagePart words={words} value={user.language} />
          <p class="buttons">
            <Submit text={account.save} kind="secondary" />
          </p>
        </form>
      </section>
      <Proofs {...props} />
      <DeputySection {...props} />
      <SessionSection words={words} sessions={props.sessions} current={signedIn.session.id} />
      {signedIn.session.organisationId === undefined ? (
        <section>
          <h2 class="kern-heading-medium">{words.m.account.close.title}</h2>
          <p>
            <a class="kern-link" href={`${here}/close`}>
              {words.m.account.close.link}
            </a>
          </p>
        </section>
      ) : null}
    </AccessFrame>
  )
}

function Organisations({ words, signedIn, today }: AccountProps): VNode {
  const { account, roles } = words.m.access
  const organisations = organisationsOf(signedIn.memberships, today)
  return (
    <section>
      <h2 class="kern-heading-medium">{account.organisations}</h2>
      {organisations.length === 0 ? <p>{account.noOrganisation}</p> : null}
      <ul class="plain-list">
        {organisations.map(({ organisation, roles: held }) => (
          <li>
            {organisation.name}: {held.map((role) => roles[role]).join(', ')}
            {held.includes('verwaltung') ? (
              <>
                {' – '}
                <a class="kern-link" href={`/${words.language}/organisation/${organisation.id}/members`}>
                  {account.members}
                  <span class="kern-sr-only">: {organisation.name}</span>
                </a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Proofs({ words, proofs, passkeys, tokens, signedIn }: AccountProps): VNode {
  const { account } = words.m.access
  const own = words.m.account
  const codes = proofs.recoveryCodesLeft
  if (signedIn.session.organisationId !== undefined) return <p class="muted">{account.officeProofs}</p>
  const lines = [
    ['email', own.email.title, signedIn.user.email, true],
    ['password', own.password.title, proofs.password ? own.password.present : own.password.missing, proofs.password],
    ['passkeys', account.passkeys, account.passkeysCount({ count: passkeys }), passkeys > 0],
    ['app', account.app, proofs.app ? account.appPresent : account.appMissing, proofs.app],
    ['recovery-codes', account.codes, account.codesLeft({ count: codes }), codes > 0],
    ['tokens', own.tokens.title, own.tokens.count({ count: tokens }), tokens > 0],
  ] as const
  return (
    <section>
      <h2 class="kern-heading-medium">{account.proofs}</h2>
      <dl class="answers">
        {lines.map(([path, name, state, isThere]) => (
          <div class="answers__line">
            <dt>{name}</dt>
            <dd>
              {state}{' '}
              <a class="kern-link answers__change" href={`/${words.language}/account/${path}`}>
                {isThere ? account.change : account.setUp}
                <span class="kern-sr-only">: {name}</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
