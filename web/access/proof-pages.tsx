import type { VNode } from 'preact'
import type { ListedPasskey, PasskeyOffer } from '#server/access/passkeys.ts'
import type { Enrolment } from '#server/access/totp-secret.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { describedBy, errorOf, Part } from '#web/forms/part.tsx'
import { AccessFrame, type FrameWords } from './access-frame.tsx'
import { LONGEST } from './access-request.ts'
import { AppPart } from './app-part.tsx'
import { Hidden, InputPart, Submit } from './form-parts.tsx'
import { momentText } from './moment-text.ts'
import { PasskeyForm } from './passkey-form.tsx'
import { withNext } from './safe-next.ts'

/** A name as typed and refused: of one's own passkey, or of the one to come. */
export interface TypedLabel {
  readonly of?: string
  readonly label: string
}

export const renameField = (passkey: string): string => `name-${passkey}`

interface PasskeysProps extends FrameWords {
  readonly passkeys: readonly ListedPasskey[]
  readonly offer: PasskeyOffer
  readonly errors: readonly ShownError[]
  readonly typed: TypedLabel | undefined
  readonly done: string | undefined
}

/** One's passkeys, each with a way to be rid of it, and a new one. */
export function PasskeysPage({ passkeys: own, offer, errors, typed, done, ...frame }: PasskeysProps): VNode {
  const { words } = frame
  const { passkeys, invitation } = words.m.access
  const path = '/account/passkeys'
  const here = `/${words.language}${path}`
  return (
    <AccessFrame {...frame} title={passkeys.title} place={path} errors={errors} done={done} script>
      <p class="lead">{passkeys.lead}</p>
      {own.length === 0 ? <p>{passkeys.none}</p> : null}
      <ul class="plain-list access-list">
        {own.map((passkey) => (
          <li>
            <span>
              {passkey.label}
              <br />
              <span class="muted">{lifeOf(passkey, frame)}</span>
            </span>
            <RenameForm {...frame} passkey={passkey} errors={errors} typed={typed} />
            <form method="post" action={`${here}/remove`}>
              <Hidden name="passkey" value={passkey.id} />
              <Submit text={passkeys.remove} kind="tertiary" about={passkey.label} />
            </form>
          </li>
        ))}
      </ul>
      <section>
        <h2 class="kern-heading-medium">{passkeys.new}</h2>
        <PasskeyForm action={here} kind="create" offer={offer} submit={invitation.submitPasskey}>
          <InputPart
            id="label"
            type="text"
            label={passkeys.label}
            hint={passkeys.labelHint}
            complete="off"
            most={LONGEST.label}
            value={typed !== undefined && typed.of === undefined ? typed.label : ''}
            errors={errors}
          />
        </PasskeyForm>
      </section>
      <BackToAccount {...frame} />
    </AccessFrame>
  )
}

/** Folded away: who comes to remove one does not want to write. */
function RenameForm({
  words,
  passkey,
  errors,
  typed,
}: Pick<PasskeysProps, 'words' | 'errors' | 'typed'> & { readonly passkey: ListedPasskey }): VNode {
  const { passkeys } = words.m.account
  const part = { id: renameField(passkey.id), label: passkeys.name, errors }
  const error = errorOf(part)
  return (
    <details class="unfold" open={error !== undefined}>
      <summary aria-label={`${passkeys.rename}: ${passkey.label}`}>{passkeys.rename}</summary>
      <form class="access-form" method="post" action={`/${words.language}/account/passkeys/rename`}>
        <Hidden name="passkey" value={passkey.id} />
        <Part {...part}>
          <input
            class="kern-form-input__input"
            type="text"
            id={part.id}
            name="label"
            value={typed?.of === passkey.id ? typed.label : passkey.label}
            autoComplete="off"
            aria-describedby={describedBy(part)}
            aria-invalid={error ? true : undefined}
          />
        </Part>
        <p class="buttons">
          <Submit text={words.m.access.account.save} kind="secondary" about={passkey.label} />
        </p>
      </form>
    </details>
  )
}

function lifeOf({ since, lastUsed }: ListedPasskey, { words }: FrameWords): string {
  const { passkeys } = words.m.access
  const made = momentText(since, words)
  return lastUsed === undefined
    ? passkeys.since({ since: made })
    : passkeys.used({ since: made, used: momentText(lastUsed, words) })
}

interface AppProps extends FrameWords {
  readonly email: string
  readonly enrolment: Enrolment
  readonly errors: readonly ShownError[]
}

/** Ties another app to the account. */
export function AppPage({ email, enrolment, errors, ...frame }: AppProps): VNode {
  const { words } = frame
  const { app } = words.m.access
  return (
    <AccessFrame {...frame} title={app.title} place="/account/app" errors={errors}>
      <p class="lead">{app.lead}</p>
      <form class="access-form" method="post" action={`/${words.language}/account/app`}>
        <AppPart words={words} email={email} enrolment={enrolment} errors={errors} />
        <p class="buttons">
          <Submit text={app.submit} />
        </p>
      </form>
      <BackToAccount {...frame} />
    </AccessFrame>
  )
}

interface CodesProps extends FrameWords {
  /** Just made: to be seen this once. */
  readonly codes: readonly string[] | undefined
  readonly left: number
  readonly next: string | undefined
}

/** Recovery codes to note, or how many are left. */
export function CodesPage({ codes: made, left, next, ...frame }: CodesProps): VNode {
  const { words } = frame
  const { codes } = words.m.access
  const path = '/account/recovery-codes'
  const here = `/${words.language}${path}`
  return (
    <AccessFrame {...frame} title={codes.title} place={withNext(path, next)}>
      {made === undefined ? (
        <>
          <p class="lead">{codes.left({ count: left })}</p>
          <p>{codes.renewText}</p>
          <form method="post" action={here}>
            <p class="buttons">
              <Submit text={codes.renew} />
            </p>
          </form>
          <BackToAccount {...frame} />
        </>
      ) : (
        <>
          <p class="lead">{codes.lead}</p>
          <ol class="recovery-codes">
            {made.map((code) => (
              <li>
                <code>{code}</code>
              </li>
            ))}
          </ol>
          <form method="post" action={`${here}/noted`}>
            <Hidden name="next" value={next} />
            <p class="buttons">
              <Submit text={codes.noted} />
            </p>
          </form>
        </>
      )}
    </AccessFrame>
  )
}

/** Back to everything about the account. */
export function BackToAccount({ words }: FrameWords): VNode {
  return (
    <p>
      <a class="kern-link" href={`/${words.language}/account`}>
        {words.m.access.account.title}
      </a>
    </p>
  )
}
