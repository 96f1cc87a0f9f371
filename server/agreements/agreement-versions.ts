import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Land } from '#law/calendar/land.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Language } from '#law/texts/catalogue.ts'
import { canonicalJson } from '#procedure/decider/canonical-json.ts'
import type { Fassung } from '#procedure/fachkraefteverfahren/events-vereinbarung.ts'
import type { State } from '#procedure/fachkraefteverfahren/state.ts'
import type { Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'
import type { Ausgabe } from '#procedure/schriftstuecke/vereinbarung/ausgabe.ts'
import { ausgabeAm } from '#procedure/schriftstuecke/vereinbarung/ausgaben.ts'
import { type Fall, fallOf } from '#procedure/schriftstuecke/vereinbarung/fall.ts'
import { vereinbarung } from '#procedure/schriftstuecke/vereinbarung/vereinbarung.ts'
import type { Vorgangsangaben } from '#procedure/schriftstuecke/vorgangsangaben.ts'
import type { Tables } from '#server/database/tables.ts'

/** The agreement as it stands now, whether or not anybody has read it. */
export interface LiveAgreement {
  readonly angaben: Vorgangsangaben
  readonly ausgabe: Ausgabe
  readonly paper: Schriftstueck
  readonly digest: string
  /** The version as one side signed it, where only a later edition of the program would word it anew. */
  readonly signed?: AgreementVersion
}

/** A version that was read or signed. */
export interface AgreementVersion {
  readonly version: number
  readonly angaben: Vorgangsangaben
  readonly papers: Readonly<Record<Language, Schriftstueck>>
  readonly fassung: Fassung
  readonly digest: string
  readonly madeOn: PlainDate
}

/** Composes the agreement of that day from what is known. */
export function liveAgreement(angaben: Vorgangsangaben, today: PlainDate): LiveAgreement {
  const ausgabe = ausgabeAm(today, landOf(angaben))
  const paper = vereinbarung(angaben, ausgabe, { tag: today, language: 'de' })
  return { angaben, ausgabe, paper, digest: digestOf(paper) }
}

/** The Land of the office that is competent for the place of operation. */
function landOf({ vorhaben }: Vorgangsangaben): Land | undefined {
  const place = vorhaben?.orte.auslaenderbehoerde
  return place && 'land' in place ? place.land : undefined
}

/** The same for every day on which the paper says the same. */
export function digestOf({ date: _, ...paper }: Schriftstueck): string {
  return createHash('sha256').update(canonicalJson(paper)).digest('hex')
}

/** A version as it was on the day on which it was made. */
export function fallOfVersion({ angaben, madeOn }: Pick<AgreementVersion, 'angaben' | 'madeOn'>): Fall {
  return fallOf(angaben, ausgabeOfVersion({ angaben, madeOn }), madeOn)
}

/** The edition in which a version was made. */
export function ausgabeOfVersion({ angaben, madeOn }: Pick<AgreementVersion, 'angaben' | 'madeOn'>): Ausgabe {
  return ausgabeAm(madeOn, landOf(angaben))
}

export async function latestVersion(db: Kysely<Tables>, caseId: string): Promise<AgreementVersion | undefined> {
  const row = await versionRows(db, caseId).orderBy('version', 'desc').limit(1).executeTakeFirst()
  return row && versionOf(row)
}

export async function namedVersion(
  db: Kysely<Tables>,
  caseId: string,
  version: number,
): Promise<AgreementVersion | undefined> {
  const row = await versionRows(db, caseId).where('version', '=', version).executeTakeFirst()
  return row && versionOf(row)
}

/** The version that was signed last, as long as that signature stands: neither taken back nor corrected. */
export async function signedVersion(
  db: Kysely<Tables>,
  caseId: string,
  { berichtigt }: Pick<State, 'berichtigt'>,
): Promise<AgreementVersion | undefined> {
  const rows = await db
    .selectFrom('agreement_signatures')
    .select(['version', 'seq'])
    .where('case_id', '=', caseId)
    .where('voided_at', 'is', null)
    .orderBy('recorded_at', 'desc')
    .execute()
  const last = rows.find(({ seq }) => !berichtigt.has(seq))
  return last && (await namedVersion(db, caseId, last.version))
}

function versionRows(db: Kysely<Tables>, caseId: string) {
  return db
    .selectFrom('agreement_versions')
    .select(['version', 'particulars', 'paper', 'reading_version', 'fassung', 'digest', 'made_on'])
    .where('case_id', '=', caseId)
}

type Row = Awaited<ReturnType<ReturnType<typeof versionRows>['executeTakeFirstOrThrow']>>

function versionOf(row: Row): AgreementVersion {
  return {
    version: row.version,
    angaben: row.particulars,
    papers: { de: row.paper, en: row.reading_version },
    fassung: row.fassung,
    digest: row.digest,
    madeOn: row.made_on,
  }
}

/** Keeps what stands there now as a version, unless the last one says the same. Of two at once the later finds the first's. */
export async function keepVersion(
  db: Kysely<Tables>,
  caseId: string,
  { angaben, ausgabe, paper, digest, signed }: LiveAgreement,
  { today, now }: { readonly today: PlainDate; readonly now: number },
): Promise<AgreementVersion> {
  if (signed) return signed
  for (;;) {
    const latest = await latestVersion(db, caseId)
    if (latest?.digest === digest) return latest
    await db
      .insertInto('agreement_versions')
      .values({
        case_id: caseId,
        version: (latest?.version ?? 0) + 1,
        particulars: JSON.stringify(angaben),
        paper: JSON.stringify(paper),
        reading_version: JSON.stringify(vereinbarung(angaben, ausgabe, { tag: today, language: 'en' })),
        fassung: ausgabe.fassung,
        digest,
        made_on: today,
        made_at: new Date(now),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}
