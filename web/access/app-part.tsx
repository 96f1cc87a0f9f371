import type { VNode } from 'preact'
import type { Enrolment } from '#server/access/totp-secret.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import type { PageWords } from '#web/language/page-words.ts'
import { Hidden, InputPart } from './form-parts.tsx'
import { QrCode } from './qr-code.tsx'

interface AppPartProps {
  readonly words: PageWords
  readonly email: string
  readonly enrolment: Enrolment
  readonly errors: readonly ShownError[]
}

/** Ties an app to the account: the picture, the same as letters, and the code that shows it worked. */
export function AppPart({ words, email, enrolment, errors }: AppPartProps): VNode {
  const { invitation } = words.m.access
  return (
    <fieldset class="kern-fieldset part-set">
      <legend class="kern-label kern-label--large">{invitation.app}</legend>
      <div class="kern-fieldset__body">
        <p>{invitation.appText}</p>
        <p>
          <code class="secret">{enrolment.secret.match(/.{1,4}/g)?.join(' ')}</code>
        </p>
        <QrCode secret={enrolment.secret} email={email} label={invitation.qr} />
        <Hidden name="enrolment" value={enrolment.sealed} />
        <InputPart
          id="code"
          type="text"
          label={invitation.code}
          hint={invitation.codeHint}
          complete="one-time-code"
          size="amount"
          errors={errors}
        />
      </div>
    </fieldset>
  )
}
