import type { Kysely } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Language } from '#law/texts/catalogue.ts'
import type { State } from '#procedure/fachkraefteverfahren/state.ts'
import type { Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'
import { type Ergaenzungsfall, ergaenzung } from '#procedure/schriftstuecke/vereinbarung/ergaenzung.ts'
import type { Vorgangsangaben } from '#procedure/schriftstuecke/vorgangsangaben.ts'
import type { Tables } from '#server/database/tables.ts'
import type { AgreementSignature } from './agreement-signatures.ts'

/** A draft of a supplement that was read or signed. */
export interface AmendmentDraft {
  readonly edition: number
  readonly number: number
  readonly angaben: Vorgangsangaben
  readonly papers: Readonly<Record<Language, Schriftstueck>>
  readonly digest: string
}

/** A signature under a draft; what it is worth is asked against what stands there now. */
export type AmendmentSignature = Omit<AgreementSignature, 'version'> & { readonly edition: number }

/** What the supplement says now. */
export interface LiveAmendment {
  readonly fall: Ergaenzungsfall
  readonly paper: Schriftstueck
  readonly digest: string
}

/** All drafts of supplements to one signed agreement, oldest first. */
export async function draftsOf(
  db: Kysely<Tables>,
  caseId: string,
  version: number,
): Promise<readonly AmendmentDraft[]> {
  const rows = await db
    .selectFrom('agreement_amendments')
    .select(['edition', 'number', 'particulars', 'paper', 'reading_version', 'digest'])
    .where('case_id', '=', caseId)
    .where('version', '=', version)
    .orderBy('edition')
    .execute()
  return rows.map((row) => ({
    edition: row.edition,
    number: row.number,
    angaben: row.particulars,
    papers: { de: row.paper, en: row.reading_version },
    digest: row.digest,
  }))
}

/** Keeps what stands there now, unless a draft says the same. Of two at once the later finds the first's. */
export async function keepDraft(
  db: Kysely<Tables>,
  { caseId, version }: { readonly caseId: string; readonly version: number },
  { fall, paper, digest }: LiveAmendment,
  { today, now }: { readonly today: PlainDate; readonly now: number },
): Promise<AmendmentDraft> {
  for (;;) {
    const found = (await draftsOf(db, caseId, version)).find((one) => one.digest === digest)
    if (found) return found
    const latest = await db
      .selectFrom('agreement_amendments')
      .select(({ fn }) => fn.max('edition').as('edition'))
      .where('case_id', '=', caseId)
      .executeTakeFirst()
    await db
      .insertInto('agreement_amendments')
      .values({
        case_id: caseId,
        edition: (latest?.edition ?? 0) + 1,
        number: fall.nummer,
        version,
        particulars: JSON.stringify(fall.nachher.angaben),
        paper: JSON.stringify(paper),
        reading_version: JSON.stringify(ergaenzung(fall, { tag: today, language: 'en' })),
        digest,
        made_on: today,
        made_at: new Date(now),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

/** Every signature under drafts of supplements, with whether it still stands at all. */
export async function amendmentSignatures(
  db: Kysely<Tables>,
  caseId: string,
  { berichtigt }: State,
): Promise<readonly AmendmentSignature[]> {
  const rows = await db
    .selectFrom('amendment_signatures')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('recorded_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    edition: row.edition,
    side: row.side,
    form: row.form,
    sha256: row.sha256,
    seq: row.seq,
    verification: row.verification,
    signer: row.signer ?? undefined,
    sameText: row.same_text,
    signedOn: row.signed_on,
    state: berichtigt.has(row.seq) ? 'corrected' : row.voided_at === null ? 'valid' : 'outdated',
  }))
}
