import { createHash } from 'node:crypto'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Cases } from '#server/cases/cases.ts'
import { verifyPdf } from '#server/signing/verify-pdf.ts'
import { readCheckCode } from './check-code.ts'
import { isOurCertificate, type PaperStanding, paperByCode, paperByDocument, standingOf } from './consent-register.ts'

/** What anybody learns who asks about a paper. */
export type CheckAnswer =
  | PaperStanding
  /** It comes from here, and is not as it was any more. */
  | { readonly state: 'changed' }
  | { readonly state: 'unknown' }

type Asked = Pick<Cases, 'db' | 'store'>

const UNKNOWN: CheckAnswer = { state: 'unknown' }

/** What is known of the paper with this code, however it was typed. */
export async function checkCode(cases: Asked, typed: string, today: PlainDate): Promise<CheckAnswer> {
  const signs = readCheckCode(typed)
  // A code that cannot be one is looked up all the same: it takes as long as the others.
  const paper = await paperByCode(cases, signs ?? '')
  return (paper && (await standingOf(cases, paper, today))) ?? UNKNOWN
}

/** What is known of this file. It is looked at and forgotten. */
export async function checkFile(cases: Asked, bytes: Uint8Array, today: PlainDate): Promise<CheckAnswer> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const paper = await paperByDocument(cases, sha256)
  const standing = paper && (await standingOf(cases, paper, today))
  if (standing) return standing
  const { signatures } = await verifyPdf(bytes)
  for (const { state, fingerprint, revision } of signatures) {
    // One of ours to which somebody has added, or one whose signature does not fit any more.
    const isAddedTo = (await paperByDocument(cases, revision)) !== undefined
    const isBroken = state !== 'intact' && fingerprint !== undefined && (await isOurCertificate(cases, fingerprint))
    if (isAddedTo || isBroken) return { state: 'changed' }
  }
  return UNKNOWN
}
