import type { VNode } from 'preact'
import type { OwnProofs } from '#server/access/own-account.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { AccessFrame, type FrameWords } from './access-frame.tsx'
import { Hidden, InputPart, Submit } from './form-parts.tsx'
import { BackToAccount } from './proof-pages.tsx'
import { ProofPart } from './proof-part.tsx'
import { TickPart } from './tick-parts.tsx'

interface OwnProps extends FrameWords {
  readonly proofs: OwnProofs
  readonly email: string
  readonly errors: readonly ShownError[]
}

/** Another password, or a first one for whoever signs in by passkeys. */
export function PasswordPage({ proofs, email, errors, ...frame }: OwnProps): VNode {
  const { words } = frame
  const { password } = words.m.account
  const { invitation } = words.m.access
  const path = '/account/password'
  return (
    <AccessFrame {...frame} title={password.title} place={path} errors={errors}>
      <p class="lead">{proofs.password ? password.lead : password.first}</p>
      {proofs.app ? (
        <form class="access-form" method="post" action={`/${words.language}${path}`}>
          {/* For stores of passwords: whose password this is. */}
          <input type="hidden" name="username" value={email} autoComplete="username" />
          {proofs.password ? (
            <InputPart
              id="current"
              type="password"
              label={password.current}
              complete="current-password"
              errors={errors}
            />
          ) : null}
          <InputPart
            id="password"
            type="password"
            label={password.new}
            hint={invitation.passwordHint}
            complete="new-password"
            errors={errors}
          />
          <p class="buttons">
            <Submit text={password.submit} />
          </p>
        </form>
      ) : (
        <>
          <p>{password.noApp}</p>
          <p class="buttons">
            <a class="kern-btn kern-btn--primary" href={`/${words.language}/account/app`}>
              <span class="kern-label">{password.toApp}</span>
            </a>
          </p>
        </>
      )}
      <BackToAccount {...frame} />
    </AccessFrame>
  )
}

/** Another address. */
export function EmailPage({
  proofs,
  email,
  typed,
  errors,
  done,
  ...frame
}: OwnProps & { readonly typed: string; readonly done: string | undefined }): VNode {
  const { words } = frame
  const texts = words.m.account.email
  const path = '/account/email'
  return (
    <AccessFrame {...frame} title={texts.title} place={path} errors={errors} done={done}>
      <p class="lead">{texts.lead({ email })}</p>
      <form class="access-form" method="post" action={`/${words.language}${path}`}>
        <InputPart id="email" type="email" label={texts.new} value={typed} complete="email" errors={errors} />
        <ProofPart words={words} proofs={proofs} errors={errors} />
        <p class="buttons">
          <Submit text={texts.submit} />
        </p>
      </form>
      <BackToAccount {...frame} />
    </AccessFrame>
  )
}

interface ConfirmProps extends FrameWords {
  readonly email: string
  readonly next: string
  readonly link: string
}

/** The link of the new mailbox was opened; programs that check mails open links too, so a button confirms. */
export function ConfirmEmailPage({ email, next, link, ...frame }: ConfirmProps): VNode {
  const { words } = frame
  const texts = words.m.account.email
  const path = '/account/email/confirm'
  return (
    <AccessFrame {...frame} title={texts.confirm} place={`${path}?link=${link}`}>
      <p class="lead">{texts.confirmLead({ email, next })}</p>
      <form method="post" action={`/${words.language}${path}`}>
        <Hidden name="link" value={link} />
        <p class="buttons">
          <Submit text={texts.confirmSubmit} />
        </p>
      </form>
      <BackToAccount {...frame} />
    </AccessFrame>
  )
}

/** Closes the account: what goes, what stays and why. */
export function ClosePage({
  proofs,
  email,
  last,
  errors,
  ...frame
}: OwnProps & { readonly last: readonly string[] }): VNode {
  const { words } = frame
  const { close } = words.m.account
  const path = '/account/close'
  return (
    <AccessFrame {...frame} title={close.title} place={path} errors={errors}>
      <p class="lead">{close.lead({ email })}</p>
      <h2 class="kern-heading-medium">{close.goesTitle}</h2>
      <p>{close.goes}</p>
      <h2 class="kern-heading-medium">{close.staysTitle}</h2>
      <p>{close.stays}</p>
      <p>{close.staysWorker}</p>
      <p>{close.assigned}</p>
      {last.length > 0 ? (
        <p class="notice">{close.last({ organisations: last.join(', ') })}</p>
      ) : (
        <form class="access-form" method="post" action={`/${words.language}${path}`}>
          <TickPart id="sure" label={close.sure} errors={errors} />
          <ProofPart words={words} proofs={proofs} errors={errors} />
          <p class="buttons">
            <Submit text={close.submit} />
          </p>
        </form>
      )}
      <BackToAccount {...frame} />
    </AccessFrame>
  )
}
