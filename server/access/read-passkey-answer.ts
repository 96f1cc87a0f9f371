import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'

const TRANSPORTS = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const

const text = z.string().max(8192)
const credential = z.object({ id: text, rawId: text, type: z.literal('public-key') })

const attestation = credential.extend({
  response: z.object({
    clientDataJSON: text,
    attestationObject: text,
    transports: z.array(z.string()).default([]),
  }),
})

const assertion = credential.extend({
  response: z.object({ clientDataJSON: text, authenticatorData: text, signature: text }),
})

/** What a browser answers when it made a passkey; nothing where it is not of that form. */
export function readAttestation(json: string): RegistrationResponseJSON | undefined {
  const read = attestation.safeParse(parsed(json))
  if (!read.success) return undefined
  const { response, ...rest } = read.data
  const transports = TRANSPORTS.filter((transport) => response.transports.includes(transport))
  return { ...rest, response: { ...response, transports }, clientExtensionResults: {} }
}

/** What a browser answers when somebody signs in with a passkey. */
export function readAssertion(json: string): AuthenticationResponseJSON | undefined {
  const read = assertion.safeParse(parsed(json))
  return read.success ? { ...read.data, clientExtensionResults: {} } : undefined
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
