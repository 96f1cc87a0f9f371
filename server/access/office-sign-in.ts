import * as oidc from 'openid-client'
import { z } from 'zod'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Access } from './access.ts'
import { personOfOffice } from './office-person.ts'
import type { OidcOffice } from './oidc-office.ts'
import { startSession } from './sessions.ts'
import type { Client } from './sign-in.ts'

const trip = z.object({
  office: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  language: z.enum(['de', 'en']),
  next: z.string(),
})

/** What has to be the same when the person comes back from the office's sign-in. */
export type Trip = z.infer<typeof trip>

/** Begins a sign-in at an office: where to send the person, and what the browser keeps meanwhile, sealed. */
export async function beginOfficeSignIn(
  access: Access,
  office: OidcOffice,
  { language, next }: Pick<Trip, 'language' | 'next'>,
): Promise<{ readonly address: string; readonly sealed: string }> {
  const config = await configurationOf(office)
  const verifier = oidc.randomPKCECodeVerifier()
  const [state, nonce] = [oidc.randomState(), oidc.randomNonce()]
  const address = oidc.buildAuthorizationUrl(config, {
    redirect_uri: redirectAddress(access, office),
    scope: 'openid email profile',
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  })
  const sealed = access.seals.oidc.close(JSON.stringify({ office: office.id, state, nonce, verifier, language, next }))
  if (!sealed.ok) throw new Error('The way to an office is never so long.')
  return { address: address.href, sealed: sealed.value }
}

/** What the browser kept; nothing where it is stale or was changed. */
export function openTrip({ seals }: Access, sealed: string): Trip | undefined {
  const text = seals.oidc.open(sealed)
  return text === undefined ? undefined : trip.parse(JSON.parse(text))
}

export type OfficeSignIn =
  | { readonly result: 'done'; readonly token: string }
  /** Cancelled, changed on the way, or answered twice. */
  | { readonly result: 'refused' }
  /** The office knows the person, and here nobody has invited him or her. */
  | { readonly result: 'stranger' }

/** Ends a sign-in at an office: the code becomes claims, the claims a person, the person a session for this office alone. */
export async function endOfficeSignIn(
  access: Access,
  { office, trip: begun, query }: { readonly office: OidcOffice; readonly trip: Trip; readonly query: string },
  { client, today }: { readonly client: Client; readonly today: PlainDate },
): Promise<OfficeSignIn> {
  const address = new URL(redirectAddress(access, office))
  address.search = query
  const claims = await claimsOf(office, address, begun)
  if (!claims) return { result: 'refused' }
  const userId = await personOfOffice(access, office, claims, today)
  if (userId === undefined) return { result: 'stranger' }
  const token = await startSession(access, {
    userId,
    organisationId: office.organisationId,
    userAgent: client.userAgent,
    // The office decides how its people prove themselves.
    secondFactor: 'shown',
  })
  return { result: 'done', token }
}

async function claimsOf(office: OidcOffice, address: URL, begun: Trip): Promise<oidc.IDToken | undefined> {
  const config = await configurationOf(office)
  try {
    const tokens = await oidc.authorizationCodeGrant(config, address, {
      pkceCodeVerifier: begun.verifier,
      expectedState: begun.state,
      expectedNonce: begun.nonce,
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    if (!claims) return undefined
    // Many offices keep the address out of the token and give it on request.
    const more = config.serverMetadata().userinfo_endpoint
      ? await oidc.fetchUserInfo(config, tokens.access_token, claims.sub)
      : {}
    return { ...more, ...claims }
  } catch (fault) {
    if (isRefusal(fault)) return undefined
    throw fault
  }
}

/** An answer that was cancelled, forged or sent twice is no fault of ours. */
function isRefusal(fault: unknown): boolean {
  return (
    fault instanceof oidc.AuthorizationResponseError ||
    fault instanceof oidc.ResponseBodyError ||
    (fault instanceof oidc.ClientError && fault.code?.startsWith('OAUTH_') === true && fault.code !== 'OAUTH_TIMEOUT')
  )
}

/** The same for every language: an office registers one address. */
function redirectAddress({ origin }: Access, { id }: OidcOffice): string {
  return `${origin}/de/sign-in/office/${id}/back`
}

const known = new Map<string, Promise<oidc.Configuration>>()

/** What an office says of itself, read once; again where it could not be read. */
function configurationOf(office: OidcOffice): Promise<oidc.Configuration> {
  const name = `${office.issuer} ${office.clientId}`
  const present = known.get(name)
  if (present) return present
  const issuer = new URL(office.issuer)
  const local = issuer.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(issuer.hostname)
  const found = oidc.discovery(issuer, office.clientId, office.clientSecret, undefined, {
    execute: local ? [oidc.allowInsecureRequests] : [],
    timeout: 10,
  })
  known.set(name, found)
  found.catch(() => known.delete(name))
  return found
}
