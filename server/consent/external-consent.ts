import { createHash, createHmac } from 'node:crypto'
import { Readable } from 'node:stream'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { canonicalJson } from '#procedure/decider/canonical-json.ts'
import type { Vorabzustimmungsinhalt } from '#procedure/schriftstuecke/vorabzustimmung/inhalt.ts'
import { verfasseVorabzustimmung } from '#procedure/schriftstuecke/vorabzustimmung/verfasse-vorabzustimmung.ts'
import { actInCase } from '#server/cases/act-in-case.ts'
import type { Entered } from '#server/cases/cases.ts'
import { idOfCommand } from '#server/cases/id-of-command.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { documentReference } from '#server/files/document-reference.ts'
import { verifyPdf } from '#server/signing/verify-pdf.ts'
import { codeFrom } from './check-code.ts'
import { NO_DRAFT, openConsent } from './consent-desk.ts'
import { madeAgain, registerPaper } from './consent-register.ts'
import type { ConsentWorld } from './consent-world.ts'
import { checkAddress, fileName, type GiveResult } from './sign-consent.ts'

/** A paper with its code, to be signed by hand or by a program of the office. */
export interface MadePaper {
  readonly name: string
  readonly content: Uint8Array
}

export interface MakeExternal {
  readonly caseId: string
  /** The version of the draft that the person had before them. */
  readonly version: number
}

export type MakeResult =
  | ({ readonly result: 'made' } & MadePaper)
  | Extract<GiveResult, { readonly result: 'refused' | 'missing' | 'noDraft' | 'stale' }>
  | { readonly result: 'notFound' }

/**
 * Makes the paper for a signature outside of Vorab. Its code is already on it; it says nothing until {@link giveExternal}
 * has entered that the paper was given. Who presses again, or somebody else, gets the same paper with the same code: nobody
 * knows which print was signed.
 */
export async function makeExternal(
  world: ConsentWorld,
  viewer: Viewer,
  { caseId, version }: MakeExternal,
  today: PlainDate,
): Promise<MakeResult> {
  const desk = await openConsent(world, viewer, caseId, today)
  if (!desk) return { result: 'notFound' }
  const { inhalt, refusals, fehlend, form } = desk
  if (!inhalt) return { result: 'missing', fehlend }
  if (refusals.length > 0) return { result: 'refused', refusals }
  if (form.version === NO_DRAFT) return { result: 'noDraft' }
  if (form.version !== version) return { result: 'stale' }
  const { code, commandId } = markOf(world.key, desk.file, inhalt)
  const paper = verfasseVorabzustimmung(inhalt, 'de', {
    art: 'extern',
    code,
    ...checkAddress(world.origin, code),
  })
  const content = await world.typesetter.typeset(paper)
  const made = { caseId, commandId }
  const isFirst = await registerPaper(world.cases, {
    ...made,
    kind: 'external',
    code,
    office: inhalt.behoerde.name,
    validUntil: inhalt.gueltigBis,
    by: viewer.userId,
  })
  if (!isFirst) await madeAgain(world.cases, made)
  return { result: 'made', name: `${fileName(inhalt)}.pdf`, content }
}

/** What tells a paper from every other: its case, what was given there before, and every word of it. */
function markOf(
  key: Uint8Array,
  { caseId, events }: Entered,
  inhalt: Vorabzustimmungsinhalt,
): { readonly code: string; readonly commandId: string } {
  const given = events.findLast(({ data }) => data.type === 'vorabzustimmungErteilt')?.seq ?? 0
  const said = canonicalJson({ caseId, given, inhalt })
  const mark = createHmac('sha256', key).update(`external consent ${said}`).digest()
  return { code: codeFrom(mark), commandId: idOfCommand(mark.toString('hex')) }
}

export interface GiveExternal {
  readonly caseId: string
  readonly expectedSeq: number
  /** The signed file; absent where the original exists on paper alone. */
  readonly file?: Uint8Array
}

/** Enters that a paper was given which somebody signed outside of Vorab: the last that was made here. */
export async function giveExternal(
  world: ConsentWorld,
  viewer: Viewer,
  { caseId, expectedSeq, file: content }: GiveExternal,
  today: PlainDate,
): Promise<GiveResult> {
  const desk = await openConsent(world, viewer, caseId, today)
  if (!desk) return { result: 'notFound' }
  const before = desk.file.events.find(
    ({ seq, by, data }) => seq > expectedSeq && by.user === viewer.userId && data.type === 'vorabzustimmungErteilt',
  )
  if (before) return { result: 'repeated', seq: before.seq }
  const made = await lastMade(world, caseId)
  if (!made) return { result: 'missing', fehlend: desk.fehlend }
  if (content && (await verifyPdf(content)).state === 'changed') return { result: 'changed' }
  const by = { caseId, by: viewer.userId }
  const sha256 = content && createHash('sha256').update(content).digest('hex')
  if (content && sha256 !== undefined) {
    const taken = await world.files.take({ ...by, name: 'Vorabzustimmung.pdf' }, Readable.from([content]))
    if (!taken.ok || taken.waiting || taken.sha256 !== sha256) return { result: 'notKept' }
    await rememberDocument(world, { caseId, commandId: made.commandId, sha256 })
  }
  const acted = await actInCase(
    world.cases,
    viewer,
    {
      caseId,
      als: 'auslaenderbehoerde',
      expectedSeq,
      commandId: made.commandId,
      command: {
        type: 'entscheiden',
        am: today,
        entscheidung: {
          type: 'vorabzustimmungErteilt',
          hinweise: desk.entwurf.hinweise,
          gueltigBis: made.validUntil,
        },
        dokumente: sha256 === undefined ? [] : [documentReference(sha256)],
      },
    },
    today,
  )
  return acted.result === 'stale' || acted.result === 'notFound' ? { result: acted.result } : acted
}

/** The newest paper of the case that was made for a signature outside and not entered yet. */
async function lastMade(
  { cases: { db } }: ConsentWorld,
  caseId: string,
): Promise<{ readonly commandId: string; readonly validUntil: PlainDate } | undefined> {
  const row = await db
    .selectFrom('consent_papers')
    .select(['command_id', 'valid_until'])
    .where('case_id', '=', caseId)
    .where('kind', '=', 'external')
    .where('command_id', 'not in', (select) =>
      select.selectFrom('events').select('command_id').where('case_id', '=', caseId),
    )
    .orderBy('made_at', 'desc')
    .executeTakeFirst()
  return row && { commandId: row.command_id, validUntil: row.valid_until }
}

async function rememberDocument(
  { cases: { db } }: ConsentWorld,
  { caseId, commandId, sha256 }: { readonly caseId: string; readonly commandId: string; readonly sha256: string },
): Promise<void> {
  await db
    .updateTable('consent_papers')
    .set({ document: sha256 })
    .where('case_id', '=', caseId)
    .where('command_id', '=', commandId)
    .execute()
}
