import type { VNode } from 'preact'
import type { OidcOffice } from '#server/access/oidc-office.ts'
import type { PasskeyOffer } from '#server/access/passkeys.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { AccessFrame, type FrameWords } from './access-frame.tsx'
import { Hidden, InputPart, Submit } from './form-parts.tsx'
import { PasskeyForm } from './passkey-form.tsx'
import { withNext } from './safe-next.ts'

export interface SignInPageProps extends FrameWords {
  readonly offer: PasskeyOffer
  readonly offices: readonly OidcOffice[]
  readonly email: string
  readonly next: string | undefined
  readonly errors: readonly ShownError[]
  readonly done: string | undefined
}

/** All ways in: the passkey first, because nobody can be tricked out of it. */
export function SignInPage({ offer, offices, email, next, errors, done, ...frame }: SignInPageProps): VNode {
  const { words } = frame
  const { signIn } = words.m.access
  const here = `/${words.language}/sign-in`
  return (
    <AccessFrame {...frame} title={signIn.title} place={withNext('/sign-in', next)} errors={errors} done={done} script>
      <p class="lead">{signIn.lead}</p>
      <section>
        <h2 class="kern-heading-medium">{signIn.passkeyTitle}</h2>
        <p>{signIn.passkeyText}</p>
        <PasskeyForm action={`${here}/passkey`} kind="get" offer={offer} submit={signIn.passkeySubmit}>
          <Hidden name="next" value={next} />
        </PasskeyForm>
      </section>
      {offices.length === 0 ? null : (
        <section>
          <h2 class="kern-heading-medium">{signIn.officeTitle}</h2>
          <ul class="plain-list">
            {offices.map(({ id, name }) => (
              <li>
                <a class="kern-link" href={withNext(`${here}/office/${id}`, next)}>
                  {signIn.officeSubmit({ name })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2 class="kern-heading-medium">{signIn.passwordTitle}</h2>
        <form class="access-form" method="post" action={here}>
          <Hidden name="next" value={next} />
          <InputPart id="email" type="email" label={signIn.email} value={email} complete="username" errors={errors} />
          <InputPart
            id="password"
            type="password"
            label={signIn.password}
            complete="current-password"
            errors={errors}
          />
          <p class="buttons">
            <Submit text={signIn.submit} kind="secondary" />
            <a class="kern-link" href={`/${words.language}/recovery`}>
              {signIn.forgotten}
            </a>
          </p>
        </form>
      </section>
    </AccessFrame>
  )
}

interface SecondFactorProps extends FrameWords {
  readonly next: string | undefined
  readonly errors: readonly ShownError[]
}

export function SecondFactorPage({ next, errors, ...frame }: SecondFactorProps): VNode {
  const { words } = frame
  const { second } = words.m.access
  const path = '/sign-in/second-factor'
  return (
    <AccessFrame {...frame} title={second.title} place={withNext(path, next)} errors={errors}>
      <p class="lead">{second.lead}</p>
      <form class="access-form" method="post" action={`/${words.language}${path}`}>
        <Hidden name="next" value={next} />
        <InputPart
          id="code"
          type="text"
          label={second.code}
          hint={second.hint}
          complete="one-time-code"
          size="amount"
          errors={errors}
        />
        <p class="buttons">
          <Submit text={second.submit} />
        </p>
      </form>
    </AccessFrame>
  )
}
