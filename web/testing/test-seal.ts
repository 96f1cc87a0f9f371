import { createPrivateKey, X509Certificate } from 'node:crypto'
import type { Seal } from '#server/consent/consent-world.ts'
import { nodeSigner } from '#server/signing/key-file-signer.ts'
import { selfMadeKey } from '#server/signing/self-made-key.ts'

/** A key that nobody vouches for, as an installation has one to sign with. */
export async function testSeal(): Promise<Seal> {
  const pem = await selfMadeKey('Probe', new Date(0), new Date(Date.UTC(2040, 0, 1)))
  return { signer: nodeSigner(createPrivateKey(pem), new X509Certificate(pem).raw, []) }
}
