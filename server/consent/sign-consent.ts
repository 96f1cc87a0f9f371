import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Refusal } from '#procedure/fachkraefteverfahren/commands.ts'
import type { Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'
import type { Vorabzustimmungsinhalt } from '#procedure/schriftstuecke/vorabzustimmung/inhalt.ts'
import { verfasseVorabzustimmung } from '#procedure/schriftstuecke/vorabzustimmung/verfasse-vorabzustimmung.ts'
import type { Vorabzustimmungsluecke } from '#procedure/schriftstuecke/vorabzustimmung/vorabzustimmungsinhalt.ts'
import { actInCase } from '#server/cases/act-in-case.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { documentReference } from '#server/files/document-reference.ts'
import { OperatorFault } from '#server/operator-fault.ts'
import { type SignOptions, signPdf } from '#server/signing/sign-pdf.ts'
import { newCheckCode, readCheckCode } from './check-code.ts'
import { NO_DRAFT, openConsent } from './consent-desk.ts'
import { forgetPaper, registerPaper } from './consent-register.ts'
import type { ConsentWorld, Seal } from './consent-world.ts'
import { sealPlace } from './seal-place.ts'

export interface SignConsent {
  readonly caseId: string
  /** The last entry, and the version of the draft, that the person had before them. */
  readonly expectedSeq: number
  readonly version: number
  readonly commandId: string
}

export type GiveResult =
  | { readonly result: 'done' | 'repeated'; readonly seq: number }
  | { readonly result: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly result: 'missing'; readonly fehlend: readonly Vorabzustimmungsluecke[] }
  /** Somebody wrote in the file or in the draft meanwhile. */
  | { readonly result: 'stale' }
  /** Nobody has saved what the paper is to say. */
  | { readonly result: 'noDraft' }
  | { readonly result: 'noKey' | 'keyFailed' | 'notKept' | 'changed' | 'notFound' }

/**
 * Gives the Vorabzustimmung: sets the paper, signs it, keeps it, and enters the decision that names it. Only where nothing
 * stands against it; nothing of it remains where one part fails.
 */
export async function signConsent(
  world: ConsentWorld,
  viewer: Viewer,
  { caseId, expectedSeq, version, commandId }: SignConsent,
  today: PlainDate,
): Promise<GiveResult> {
  const desk = await openConsent(world, viewer, caseId, today)
  if (!desk) return { result: 'notFound' }
  const { file, seal, inhalt, fehlend, refusals, entwurf, form } = desk
  const before = file.events.findLast((event) => event.commandId === commandId)
  if (before) return { result: 'repeated', seq: before.seq }
  if (!inhalt) return { result: 'missing', fehlend }
  if (refusals.length > 0) return { result: 'refused', refusals }
  if (form.version === NO_DRAFT) return { result: 'noDraft' }
  if (form.version !== version || file.state.seq !== expectedSeq) return { result: 'stale' }
  if (!seal) return { result: 'noKey' }
  const code = newCheckCode()
  const signed = await sealedPaper(world, seal, await setPaper(world, inhalt, code))
  if (!signed) return { result: 'keyFailed' }
  const by = { caseId, by: viewer.userId }
  const taken = await world.files.take({ ...by, name: `${fileName(inhalt)}.pdf` }, Readable.from([signed]))
  const sha256 = createHash('sha256').update(signed).digest('hex')
  if (!taken.ok || taken.waiting || taken.sha256 !== sha256) return { result: 'notKept' }
  const paper = { caseId, commandId, kind: 'signed', code, document: sha256 } as const
  const isFirst = await registerPaper(world.cases, {
    ...paper,
    fingerprint: createHash('sha256').update(seal.signer.certificate).digest('hex'),
    office: inhalt.behoerde.name,
    validUntil: inhalt.gueltigBis,
    by: viewer.userId,
  })
  if (!isFirst) {
    await world.files.drop(by, sha256)
    return { result: 'stale' }
  }
  const acted = await actInCase(
    world.cases,
    viewer,
    {
      caseId,
      als: 'auslaenderbehoerde',
      expectedSeq,
      commandId,
      command: {
        type: 'entscheiden',
        am: today,
        entscheidung: {
          type: 'vorabzustimmungErteilt',
          hinweise: entwurf.hinweise,
          gueltigBis: inhalt.gueltigBis,
        },
        dokumente: [documentReference(sha256)],
      },
    },
    today,
  )
  if (acted.result === 'done') return acted
  await forgetPaper(world.cases, paper)
  await world.files.drop(by, sha256)
  return acted.result === 'repeated' || acted.result === 'refused' ? acted : { result: acted.result }
}

/** By what the file is called: nothing of a person. */
export function fileName({ aktenzeichen }: Vorabzustimmungsinhalt): string {
  return `Vorabzustimmung-${aktenzeichen}`
}

/** Where the paper can be checked, and the address that the code for cameras leads to. */
export function checkAddress(origin: string, code: string): { readonly seite: string; readonly adresse: string } {
  const seite = `${origin}/de/pruefen`
  return { seite, adresse: `${seite}?code=${readCheckCode(code) ?? ''}` }
}

/** Undefined where the key does not work. That a letter cannot be printed is no fault of the key. */
async function sealedPaper({ onFault }: ConsentWorld, seal: Seal, { pdf, office, signature }: ToSign) {
  return await signPdf(pdf, { ...seal, ...signature }).catch((fault: unknown) => {
    onFault(keyFault(fault, office))
    return undefined
  })
}

/** Why no signature came of the key, for whoever keeps it: nobody else can mend it. */
function keyFault(fault: unknown, office: string): OperatorFault {
  const { message, cause } = fault instanceof Error ? fault : { message: String(fault), cause: undefined }
  const why = cause instanceof Error ? `${message}: ${cause.message}` : message
  // Addresses of services may carry the name and password that they ask for.
  return new OperatorFault(`The key of ${office} did not sign. ${why.replaceAll(/\/\/[^/@\s]*@/g, '//')}`)
}

interface ToSign {
  readonly pdf: Uint8Array
  readonly office: string
  readonly signature: Omit<SignOptions, keyof Seal>
}

async function setPaper(
  { typesetter, origin, cases }: ConsentWorld,
  inhalt: Vorabzustimmungsinhalt,
  code: string,
): Promise<ToSign> {
  const paper = verfasseVorabzustimmung(inhalt, 'de', { art: 'elektronisch', code, ...checkAddress(origin, code) })
  const pdf = await typesetter.typeset(paper)
  const place = await sealPlace(pdf, sealLines(paper))
  const signature = {
    at: cases.clock(),
    field: { name: 'Signatur', description: `Elektronische Signatur: ${inhalt.behoerde.name}` },
    reason: 'Vorabzustimmung nach § 81a Abs. 3 S. 1 Nr. 6 AufenthG',
    ...(place && { place }),
  }
  return { pdf, office: inhalt.behoerde.name, signature }
}

function sealLines({ blocks }: Schriftstueck): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'seal' ? block.lines : []))
}
