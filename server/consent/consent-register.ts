import type { PlainDate } from '#law/calendar/plain-date.ts'
import { letzter } from '#procedure/fachkraefteverfahren/state.ts'
import { loadCase } from '#server/cases/case-file.ts'
import type { Cases } from '#server/cases/cases.ts'
import { checkCodeHash, readCheckCode } from './check-code.ts'

interface NewPaper {
  readonly caseId: string
  readonly commandId: string
  readonly kind: 'signed' | 'external'
  /** As it is printed. */
  readonly code: string
  readonly document?: string
  readonly fingerprint?: string
  readonly office: string
  readonly validUntil: PlainDate
  readonly by: string
}

/** What anybody may know of a paper who holds it: nothing of a person. */
export interface PaperStanding {
  readonly state: 'genuine' | 'expired' | 'withdrawn' | 'replaced'
  readonly office: string
  readonly issuedOn: PlainDate
  readonly validUntil: PlainDate
  /** Of a paper that no longer holds. */
  readonly since: PlainDate | undefined
}

/** Writes down what was made, before the case says that it was given; false where this command has made one already. */
export async function registerPaper({ db, clock }: Pick<Cases, 'db' | 'clock'>, paper: NewPaper): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('consent_papers')
    .values({
      case_id: paper.caseId,
      command_id: paper.commandId,
      kind: paper.kind,
      code_hash: checkCodeHash(readCheckCode(paper.code) ?? ''),
      document: paper.document ?? null,
      fingerprint: paper.fingerprint ?? null,
      office: paper.office,
      valid_until: paper.validUntil,
      made_by: paper.by,
      made_at: new Date(clock()),
    })
    .onConflict((conflict) => conflict.columns(['case_id', 'command_id']).doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Of two papers of a case that say different things the one made last is the one that is given. */
export async function madeAgain(
  { db, clock }: Pick<Cases, 'db' | 'clock'>,
  { caseId, commandId }: Pick<NewPaper, 'caseId' | 'commandId'>,
): Promise<void> {
  await db
    .updateTable('consent_papers')
    .set({ made_at: new Date(clock()) })
    .where('case_id', '=', caseId)
    .where('command_id', '=', commandId)
    .execute()
}

export async function forgetPaper(
  { db }: Pick<Cases, 'db'>,
  { caseId, commandId }: Pick<NewPaper, 'caseId' | 'commandId'>,
): Promise<void> {
  await db.deleteFrom('consent_papers').where('case_id', '=', caseId).where('command_id', '=', commandId).execute()
}

const COLUMNS = ['case_id', 'command_id', 'office', 'valid_until'] as const

/** A paper as the register has it. */
export interface RegisteredPaper {
  readonly case_id: string
  readonly command_id: string
  readonly office: string
  readonly valid_until: PlainDate
}

export async function paperByCode({ db }: Pick<Cases, 'db'>, signs: string): Promise<RegisteredPaper | undefined> {
  return await db
    .selectFrom('consent_papers')
    .select(COLUMNS)
    .where('code_hash', '=', checkCodeHash(signs))
    .executeTakeFirst()
}

export async function paperByDocument({ db }: Pick<Cases, 'db'>, sha256: string): Promise<RegisteredPaper | undefined> {
  return await db
    .selectFrom('consent_papers')
    .select(COLUMNS)
    .where('document', '=', sha256)
    .orderBy('made_at', 'desc')
    .executeTakeFirst()
}

/** Whether one of our papers was signed with this certificate. */
export async function isOurCertificate({ db }: Pick<Cases, 'db'>, fingerprint: string): Promise<boolean> {
  const row = await db
    .selectFrom('consent_papers')
    .select('command_id')
    .where('fingerprint', '=', fingerprint)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * How a paper stands today, read from its case: nothing of it is stored. Undefined for one that was made and never given, and
 * for one whose entry was found to be wrong.
 */
export async function standingOf(
  cases: Pick<Cases, 'db' | 'store'>,
  paper: RegisteredPaper,
  today: PlainDate,
): Promise<PaperStanding | undefined> {
  const file = await loadCase(cases, paper.case_id)
  const seq = file?.events.find((event) => event.commandId === paper.command_id)?.seq
  const given = file?.state.eintraege.find((one) => one.seq === seq)
  if (!file || !given || given.ereignis.type !== 'vorabzustimmungErteilt') return undefined
  const validUntil = given.ereignis.gueltigBis ?? paper.valid_until
  const base = { office: paper.office, issuedOn: given.am, validUntil }
  const withdrawal = file.state.eintraege.find(
    ({ ereignis }) => ereignis.type === 'vorabzustimmungWiderrufen' && ereignis.vorabzustimmung === given.seq,
  )
  if (withdrawal) return { ...base, state: 'withdrawn', since: withdrawal.am }
  const newest = letzter(file.state, 'vorabzustimmungErteilt')
  if (newest && newest.seq > given.seq) return { ...base, state: 'replaced', since: newest.am }
  return { ...base, state: today > validUntil ? 'expired' : 'genuine', since: undefined }
}
