import { z } from 'zod'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Modus } from '#procedure/fachkraefteverfahren/vorhaben.ts'
import { type Fall, fallOf } from '#procedure/schriftstuecke/vereinbarung/fall.ts'
import {
  type FehlendeAngabe,
  fehlendeAngaben,
  kurzgefasst,
} from '#procedure/schriftstuecke/vereinbarung/fehlende-angaben.ts'
import { type Aenderung, vergleich } from '#procedure/schriftstuecke/vereinbarung/vergleich.ts'
import type { Cases } from '#server/cases/cases.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { type FormVersion, formOf } from '#server/papers/case-forms.ts'
import { type AgreementComment, commentsOf } from './agreement-comments.ts'
import { type AgreementSignature, agreedVersion, signaturesOf } from './agreement-signatures.ts'
import { fallOfVersion, type LiveAgreement, latestVersion, namedVersion } from './agreement-versions.ts'
import { type AtAgreement, enterAgreement } from './enter-agreement.ts'
import { standingAgreement } from './standing-agreement.ts'

/** The agreement of a case as one viewer may see it. */
export interface AgreementView {
  readonly modus: Modus
  readonly parteien: readonly Partei[]
  readonly mayEdit: boolean
  /** What stands there now. */
  readonly live: LiveAgreement
  readonly fall: Fall
  readonly missing: readonly FehlendeAngabe[]
  /** The number of the last entry of the file. */
  readonly seq: number
  /** The version that says what stands there now; undefined where nobody has read it yet. */
  readonly version: number | undefined
  readonly reads: readonly AgreementRead[]
  /** What changed since this viewer last read it; undefined where he or she never has. */
  readonly sinceRead: SinceRead | undefined
  readonly comments: readonly AgreementComment[]
  readonly signatures: readonly AgreementSignature[]
  /** The version that both sides have signed. */
  readonly agreed: number | undefined
  /** The form that the fields are kept in, with its version. */
  readonly form: FormVersion
  readonly checked: CheckedFacts
}

export interface SinceRead {
  readonly version: number
  readonly changes: readonly Aenderung[]
  /** Whether the paper still says the same, word by word: a new edition of the program can word it anew. */
  readonly isSameText: boolean
}

/** What was answered in the check before the case was opened. */
export interface CheckedFacts {
  /** ISCO-08. */
  readonly taetigkeit: string | undefined
  readonly gehaltImMonat: number | undefined
}

export interface AgreementRead {
  readonly version: number
  readonly name: string
  readonly partei: Partei
  readonly readAt: Date
}

export async function viewAgreement(
  cases: Cases,
  viewer: Viewer,
  caseId: string,
  today: PlainDate,
): Promise<AgreementView | undefined> {
  const at = await enterAgreement(cases, viewer, caseId, today)
  return at && (await agreementView(cases, viewer, at, today))
}

/** The same for whoever is inside already. */
export async function agreementView(
  { db }: Pick<Cases, 'db'>,
  viewer: Viewer,
  { file, modus, parteien, mayEdit }: AtAgreement,
  today: PlainDate,
): Promise<AgreementView> {
  const { caseId, state } = file
  const live = await standingAgreement({ db }, file, today)
  const fall = fallOf(live.angaben, live.ausgabe, today)
  const [latest, reads, comments, signatures, form, checked] = await Promise.all([
    latestVersion(db, caseId),
    readsOf({ db }, caseId),
    commentsOf(db, caseId),
    signaturesOf(db, caseId, { state, digest: live.digest }),
    formOf({ db }, { caseId, form: 'angaben' }),
    checkedOf({ db }, caseId),
  ])
  const read = reads.findLast((one) => one.userId === viewer.userId)
  const before = read && (await namedVersion(db, caseId, read.version))
  return {
    modus,
    parteien,
    mayEdit,
    live,
    fall,
    missing: kurzgefasst(fehlendeAngaben(live.angaben, live.ausgabe, today)),
    seq: state.seq,
    version: live.signed?.version ?? (latest?.digest === live.digest ? latest.version : undefined),
    // Who makes the agreement sees what the others read and said; the worker reads it.
    reads: mayEdit ? reads : reads.filter(({ userId }) => userId === viewer.userId),
    sinceRead: before && {
      version: before.version,
      changes: vergleich(fallOfVersion(before), fall),
      isSameText: before.digest === live.digest,
    },
    comments: mayEdit ? comments : [],
    signatures,
    agreed: agreedVersion(signatures.filter((one) => one.state === 'valid')),
    form,
    checked,
  }
}

async function checkedOf({ db }: Pick<Cases, 'db'>, caseId: string): Promise<CheckedFacts> {
  const row = await db.selectFrom('case_facts').select('facts').where('case_id', '=', caseId).executeTakeFirst()
  const facts = z.object({ taetigkeit: z.string(), monatsgehalt: z.number(), jahresgehalt: z.number() }).partial()
  const known = facts.catch({}).parse(row?.facts ?? {})
  const { taetigkeit, monatsgehalt, jahresgehalt } = known
  return { taetigkeit, gehaltImMonat: monatsgehalt ?? (jahresgehalt && Math.round(jahresgehalt / 12)) }
}

async function readsOf(
  { db }: Pick<Cases, 'db'>,
  caseId: string,
): Promise<readonly (AgreementRead & { readonly userId: string })[]> {
  const rows = await db
    .selectFrom('agreement_reads')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('read_at')
    .execute()
  return rows.map((row) => ({
    userId: row.user_id,
    version: row.version,
    name: row.name,
    partei: row.partei,
    readAt: row.read_at,
  }))
}
