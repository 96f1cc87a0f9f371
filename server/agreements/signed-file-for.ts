import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import type { Side, SignatureForm } from './agreement-tables.ts'
import type { AgreementWorld } from './agreement-world.ts'
import { type SignedFile, verifySignedFile } from './verify-signed-file.ts'

/** A signature as somebody brings it, with the file. */
export interface BroughtSignature {
  readonly caseId: string
  /** Whose it is. */
  readonly side: Side
  readonly form: SignatureForm
  readonly signedOn: PlainDate
  /** The signed file, brought to the case before. */
  readonly sha256: string
}

/** What can be said of the file that was brought for a paper, or why it is none. */
export async function signedFileFor(
  { files, typesetter }: AgreementWorld,
  viewer: Viewer,
  { caseId, sha256, form }: BroughtSignature,
  paper: Schriftstueck,
): Promise<SignedFile | 'fileMissing' | 'fileUnsigned' | 'fileChanged'> {
  const held = await files.held({ caseId, by: viewer.userId }, sha256)
  const content = held && (await files.read(caseId, sha256))
  if (!content) return 'fileMissing'
  const expected = await typesetter.typeset(paper)
  const found = await verifySignedFile(content, expected, form)
  if (found === 'unsigned') return 'fileUnsigned'
  return found === 'changed' ? 'fileChanged' : found
}
