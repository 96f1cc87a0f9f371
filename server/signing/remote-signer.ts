import { X509Certificate } from 'node:crypto'
import { z } from 'zod'
import { sha256 } from './cms-signature.ts'
import { keyTypeOf } from './key-file-signer.ts'
import type { Signer } from './signer.ts'

/** A signing service that speaks the API of the Cloud Signature Consortium (CSC 2.0). */
export interface RemoteService {
  /** Of the API, up to its version: `https://sign.example/csc/v2`. */
  readonly url: string
  readonly credentialId: string
  /** The access token (RFC 6750), read anew for each call because it may be replaced while the program runs. */
  readonly token: () => Promise<string>
  /** What the service wants to hear before it lets the key sign; absent where the token suffices. */
  readonly pin?: () => Promise<string>
}

const info = z.object({ cert: z.object({ certificates: z.array(z.base64()).min(1) }) })
const authorised = z.object({ SAD: z.string() })
const signed = z.object({ signatures: z.array(z.base64()).length(1) })

const RSA_WITH_SHA256 = '1.2.840.113549.1.1.11'
const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2'
const SHA256 = '2.16.840.1.101.3.4.2.1'

/** A key that lies with a signing service: only hashes go there, never the document. */
export async function remoteSigner(service: RemoteService): Promise<Signer> {
  const { credentialId: credentialID } = service
  const answer = await call(service, 'credentials/info', { credentialID, certificates: 'chain' }, info)
  const [own, ...chain] = answer.cert.certificates.map((text) => new X509Certificate(Buffer.from(text, 'base64')))
  if (!own) throw new Error('The signing service has no certificate for the credential.')
  const keyType = keyTypeOf(own.publicKey)
  return {
    certificate: new Uint8Array(own.raw),
    chain: chain.map(({ raw }) => new Uint8Array(raw)),
    keyType,
    sign: async (data) => {
      const hash = sha256(data).toString('base64')
      const SAD = await authorisation(service, hash)
      const { signatures } = await call(
        service,
        'signatures/signHash',
        {
          credentialID,
          ...(SAD !== undefined && { SAD }),
          hashes: [hash],
          hashAlgorithmOID: SHA256,
          signAlgo: keyType === 'RSA' ? RSA_WITH_SHA256 : ECDSA_WITH_SHA256,
        },
        signed,
      )
      return new Uint8Array(Buffer.from(signatures[0] ?? '', 'base64'))
    },
    close: () => Promise.resolve(),
  }
}

/** What lets the key sign this one hash. */
async function authorisation(service: RemoteService, hash: string): Promise<string | undefined> {
  if (!service.pin) return undefined
  const { SAD } = await call(
    service,
    'credentials/authorize',
    {
      credentialID: service.credentialId,
      numSignatures: 1,
      hashes: [hash],
      hashAlgorithmOID: SHA256,
      authData: [{ id: 'PIN', value: await service.pin() }],
    },
    authorised,
  )
  return SAD
}

const PATIENCE = 30_000

async function call<T>(
  { url, token }: RemoteService,
  method: string,
  body: Readonly<Record<string, unknown>>,
  shape: z.ZodType<T>,
): Promise<T> {
  const answer = await fetch(`${url.replace(/\/$/, '')}/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await token()}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    // A token must not follow wherever an answer points.
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE),
  })
  if (!answer.ok) throw new Error(`The signing service answered ${method} with ${answer.status}.`)
  const read = shape.safeParse(await answer.json())
  if (!read.success) throw new Error(`The signing service answered ${method} with something else than expected.`)
  return read.data
}
