import type { VNode } from 'preact'
import type { ShownError } from '#web/components/error-summary.tsx'
import { AccessFrame, type FrameWords } from './access-frame.tsx'
import { Hidden, InputPart, Submit } from './form-parts.tsx'

interface RecoveryProps extends FrameWords {
  readonly email: string
  readonly errors: readonly ShownError[]
}

/** Asks for the address; the answer is the same whether it has an account or not. */
export function RecoveryPage({ email, errors, ...frame }: RecoveryProps): VNode {
  const { recovery, signIn } = frame.words.m.access
  return (
    <AccessFrame {...frame} title={recovery.title} place="/recovery" errors={errors}>
      <p class="lead">{recovery.lead}</p>
      <form class="access-form" method="post" action={`/${frame.words.language}/recovery`}>
        <InputPart id="email" type="email" label={signIn.email} value={email} complete="username" errors={errors} />
        <p class="buttons">
          <Submit text={recovery.submit} />
        </p>
      </form>
      <p class="muted">{recovery.lost}</p>
    </AccessFrame>
  )
}

interface NewPasswordProps extends FrameWords {
  readonly link: string
  readonly email: string
  readonly errors: readonly ShownError[]
}

export function NewPasswordPage({ link, email, errors, ...frame }: NewPasswordProps): VNode {
  const { recovery, invitation, second } = frame.words.m.access
  const path = '/recovery/password'
  return (
    <AccessFrame {...frame} title={recovery.title} place={`${path}?link=${link}`} errors={errors}>
      <p class="lead">{email}</p>
      <form class="access-form" method="post" action={`/${frame.words.language}${path}`}>
        <Hidden name="link" value={link} />
        <InputPart
          id="password"
          type="password"
          label={invitation.password}
          hint={invitation.passwordHint}
          complete="new-password"
          errors={errors}
        />
        <InputPart
          id="code"
          type="text"
          label={recovery.code}
          hint={second.hint}
          complete="one-time-code"
          size="amount"
          errors={errors}
        />
        <p class="buttons">
          <Submit text={recovery.set} />
        </p>
      </form>
    </AccessFrame>
  )
}
