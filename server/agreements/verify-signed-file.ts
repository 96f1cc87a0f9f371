import { verifyPdf } from '#server/signing/verify-pdf.ts'
import type { SignatureForm, SignatureVerification } from './agreement-tables.ts'

export interface SignedFile {
  readonly verification: SignatureVerification
  readonly signer: string | undefined
  /** The file begins with exactly the PDF of the version: whoever signs by an update of it changes nothing of the text. */
  readonly sameText: boolean
}

/**
 * What can be said of a signed agreement without asking anybody. A scan says nothing of itself. Whether an intact signature is
 * a qualified one, only a list of trusted services could tell, and none is asked here.
 */
export async function verifySignedFile(
  content: Uint8Array,
  expected: Uint8Array,
  form: SignatureForm,
): Promise<SignedFile | 'unsigned' | 'changed'> {
  const sameText = Buffer.compare(content.subarray(0, expected.length), expected) === 0
  if (form === 'eigenhaendig') return { verification: 'notVerified', signer: undefined, sameText }
  const { state, signatures } = await verifyPdf(content).catch(() => ({ state: 'unsigned', signatures: [] }) as const)
  if (state === 'unsigned' || state === 'changed') return state
  return { verification: state, signer: signatures.at(-1)?.by, sameText }
}
