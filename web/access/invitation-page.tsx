import type { VNode } from 'preact'
import { procedureWords } from '#procedure/texts/words.ts'
import type { Invitation } from '#server/access/invitations.ts'
import type { PasskeyOffer } from '#server/access/passkeys.ts'
import type { Enrolment } from '#server/access/totp-secret.ts'
import type { User } from '#server/access/who.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { AccessFrame, type FrameWords } from './access-frame.tsx'
import { AppPart } from './app-part.tsx'
import { Hidden, InputPart, LanguagePart, Submit } from './form-parts.tsx'
import { PasskeyForm } from './passkey-form.tsx'
import { withNext } from './safe-next.ts'

export interface InvitedProps extends FrameWords {
  readonly link: string
  readonly invitation: Invitation
}

/** Who invites for what, and the two ways to an account. Whoever has one accepts with it. */
export function InvitationPage({ link, invitation, user, ...frame }: InvitedProps & { user: User | undefined }): VNode {
  const { words } = frame
  const { invitation: texts } = words.m.access
  const query = `?link=${link}`
  const here = `/${words.language}/invitation`
  return (
    <AccessFrame {...frame} title={texts.title} place={`/invitation${query}`}>
      <Lead {...{ link, invitation, ...frame }} />
      {user === undefined ? (
        <>
          <h2 class="kern-heading-medium">{texts.choose}</h2>
          <section>
            <h3 class="kern-heading-small">
              <a class="kern-link" href={`${here}/passkey${query}`}>
                {texts.withPasskey}
              </a>
            </h3>
            <p>{texts.withPasskeyText}</p>
          </section>
          <section>
            <h3 class="kern-heading-small">
              <a class="kern-link" href={`${here}/password${query}`}>
                {texts.withPassword}
              </a>
            </h3>
            <p>{texts.withPasswordText}</p>
          </section>
          <p>
            <a class="kern-link" href={withNext(`/${words.language}/sign-in`, `${here}${query}`)}>
              {texts.signIn}
            </a>
          </p>
        </>
      ) : (
        <form class="access-form" method="post" action={here}>
          <p>{user.email === invitation.email ? texts.acceptText(user) : texts.otherAddress(invitation)}</p>
          <Hidden name="link" value={link} />
          {user.email === invitation.email ? (
            <p class="buttons">
              <Submit text={texts.accept} />
            </p>
          ) : null}
        </form>
      )}
    </AccessFrame>
  )
}

function Lead({ invitation, words }: InvitedProps): VNode {
  const { access, participants } = words.m
  const { email } = invitation
  switch (invitation.to) {
    case 'organisation': {
      const { organisationName: organisation, role } = invitation
      return <p class="lead">{access.invitation.lead({ organisation, role: access.roles[role], email })}</p>
    }
    case 'case': {
      const { reference, partei } = invitation
      const party = procedureWords(words.language).partei[partei].name
      return <p class="lead">{participants.invitation.lead({ reference, party, email })}</p>
    }
  }
}

export interface NewPersonProps extends InvitedProps {
  readonly name: string
  readonly language: string
  readonly errors: readonly ShownError[]
}

/** An account with a password and an app. */
export function PasswordAccountPage({
  enrolment,
  ...props
}: NewPersonProps & { readonly enrolment: Enrolment }): VNode {
  const { link, invitation, errors, words, assets } = props
  const { invitation: texts } = words.m.access
  const path = '/invitation/password'
  return (
    <AccessFrame {...{ words, assets, errors }} title={texts.withPassword} place={`${path}?link=${link}`}>
      <Lead {...props} />
      <form class="access-form" method="post" action={`/${words.language}${path}`}>
        <PersonParts {...props} />
        <InputPart
          id="password"
          type="password"
          label={texts.password}
          hint={texts.passwordHint}
          complete="new-password"
          errors={errors}
        />
        <AppPart words={words} email={invitation.email} enrolment={enrolment} errors={errors} />
        <p class="buttons">
          <Submit text={texts.submit} />
        </p>
      </form>
    </AccessFrame>
  )
}

/** An account with a passkey. */
export function PasskeyAccountPage({ offer, ...props }: NewPersonProps & { readonly offer: PasskeyOffer }): VNode {
  const { link, errors, words, assets } = props
  const { invitation: texts } = words.m.access
  const path = '/invitation/passkey'
  return (
    <AccessFrame {...{ words, assets, errors }} title={texts.withPasskey} place={`${path}?link=${link}`} script>
      <Lead {...props} />
      <p>{texts.withPasskeyText}</p>
      <PasskeyForm action={`/${words.language}${path}`} kind="create" offer={offer} submit={texts.submitPasskey}>
        <PersonParts {...props} />
      </PasskeyForm>
      <p>
        <a class="kern-link" href={`/${words.language}/invitation/password?link=${link}`}>
          {texts.withPassword}
        </a>
      </p>
    </AccessFrame>
  )
}

/** The address goes along for password stores: they keep the password under it. */
function PersonParts({ link, invitation, name, language, errors, words }: NewPersonProps): VNode {
  const { invitation: texts, signIn } = words.m.access
  return (
    <>
      <Hidden name="link" value={link} />
      <div class="kern-form-input">
        <label class="kern-label" for="email">
          {signIn.email}
        </label>
        <input
          class="kern-form-input__input"
          type="email"
          id="email"
          value={invitation.email}
          autoComplete="username"
          readOnly
        />
      </div>
      <InputPart id="name" type="text" label={texts.name} value={name} complete="name" errors={errors} />
      <LanguagePart words={words} value={language} />
    </>
  )
}
