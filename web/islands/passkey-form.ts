import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser'

/** Asks the device for a passkey when the form is sent, and sends what it says. Whatever fails, the server explains. */
export class PasskeyForm extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')
    const answer = this.querySelector<HTMLInputElement>('input[name=answer]')
    const { kind, options } = this.dataset
    if (!form || !answer || options === undefined) return
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      ask(kind, options)
        .then(
          (said) => {
            answer.value = JSON.stringify(said)
          },
          () => undefined,
        )
        .finally(() => form.submit())
    })
  }
}

async function ask(kind: string | undefined, options: string): Promise<unknown> {
  if (kind === 'create') {
    return await startRegistration({ optionsJSON: JSON.parse(options) as PublicKeyCredentialCreationOptionsJSON })
  }
  return await startAuthentication({ optionsJSON: JSON.parse(options) as PublicKeyCredentialRequestOptionsJSON })
}
