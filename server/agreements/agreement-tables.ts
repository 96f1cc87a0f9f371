import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Ereignis } from '#procedure/fachkraefteverfahren/events.ts'
import type { Fassung } from '#procedure/fachkraefteverfahren/events-vereinbarung.ts'
import type { Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'
import type { Vorgangsangaben } from '#procedure/schriftstuecke/vorgangsangaben.ts'

type Once<Read, Write = Read> = ColumnType<Read, Write, never>

/** Who signs. */
export type Side = Ereignis<'vereinbarungUnterzeichnet'>['von']
export type SignatureForm = Ereignis<'vereinbarungUnterzeichnet'>['form']

/**
 * What is known of a signature beyond that it was brought: nothing (a scan), intact as Vorab makes them, or intact and made
 * by another program. Whose certificate it is and whether it is a qualified one no list is asked.
 */
export type SignatureVerification = 'notVerified' | 'genuine' | 'otherForm'

export interface AgreementTables {
  /** Versions as they were read or signed; what is printed stays as it was, whatever becomes of the people in it. */
  readonly agreement_versions: {
    readonly case_id: Once<string>
    readonly version: Once<number>
    readonly particulars: JSONColumnType<Vorgangsangaben, string, never>
    readonly paper: JSONColumnType<Schriftstueck, string, never>
    readonly reading_version: JSONColumnType<Schriftstueck, string, never>
    readonly fassung: Once<Fassung>
    /** Over what the paper says, without the day on which it was made. */
    readonly digest: Once<string>
    readonly made_on: Once<PlainDate>
    readonly made_at: Once<Date>
  }
  readonly agreement_reads: {
    readonly case_id: Once<string>
    readonly version: Once<number>
    readonly user_id: Once<string>
    readonly name: Once<string>
    readonly partei: Once<Partei>
    readonly read_at: Date
  }
  readonly agreement_comments: {
    readonly id: Generated<string>
    readonly case_id: Once<string>
    readonly field: Once<string>
    readonly partei: Once<Partei>
    readonly written_by: Once<string>
    readonly name: Once<string>
    readonly text: Once<string>
    readonly written_at: Once<Date>
    readonly settled_by: string | null
    readonly settled_name: string | null
    readonly settled_at: Date | null
  }
  readonly agreement_signatures: SignatureTable & { readonly version: Once<number> }
  /** Supplements to an agreement that both sides signed, as they were read or signed. */
  readonly agreement_amendments: {
    readonly case_id: Once<string>
    /** Drafts of all supplements of a case, counted from 1. */
    readonly edition: Once<number>
    /** Which supplement it is a draft of. */
    readonly number: Once<number>
    /** The signed agreement that is changed. */
    readonly version: Once<number>
    readonly particulars: JSONColumnType<Vorgangsangaben, string, never>
    readonly paper: JSONColumnType<Schriftstueck, string, never>
    readonly reading_version: JSONColumnType<Schriftstueck, string, never>
    readonly digest: Once<string>
    readonly made_on: Once<PlainDate>
    readonly made_at: Once<Date>
  }
  readonly amendment_signatures: SignatureTable & { readonly edition: Once<number> }
}

/** A signature under a paper of the agreement. */
interface SignatureTable {
  readonly id: Generated<string>
  readonly case_id: Once<string>
  readonly side: Once<Side>
  readonly form: Once<SignatureForm>
  /** Of the file that is attached to the entry. */
  readonly sha256: Once<string>
  /** The entry of the file. */
  readonly seq: Once<number>
  readonly verification: Once<SignatureVerification>
  /** Whom the certificate names. */
  readonly signer: Once<string | null>
  /** The file that came begins with exactly the PDF of what was signed. */
  readonly same_text: Once<boolean>
  readonly signed_on: Once<PlainDate>
  readonly recorded_by: Once<string>
  readonly recorded_at: Once<Date>
  readonly voided_by: string | null
  readonly voided_at: Date | null
}
