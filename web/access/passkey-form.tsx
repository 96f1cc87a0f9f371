import type { ComponentChildren, VNode } from 'preact'
import type { PasskeyOffer } from '#server/access/passkeys.ts'
import { Hidden, Submit } from './form-parts.tsx'

interface PasskeyFormProps {
  readonly action: string
  readonly kind: 'create' | 'get'
  readonly offer: PasskeyOffer
  readonly submit: string
  readonly secondary?: boolean
  readonly children?: ComponentChildren
}

/** A form that a script completes with what the device says. Without script the answer says what else there is. */
export function PasskeyForm({ action, kind, offer, submit, secondary, children }: PasskeyFormProps): VNode {
  return (
    <passkey-form data-kind={kind} data-options={offer.options}>
      <form class="access-form" method="post" action={action}>
        <Hidden name="sealed" value={offer.sealed} />
        <Hidden name="answer" value="" />
        {children}
        <p class="buttons">
          <Submit text={submit} {...(secondary ? { kind: 'secondary' } : {})} />
        </p>
      </form>
    </passkey-form>
  )
}
