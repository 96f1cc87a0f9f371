import type { Kysely } from 'kysely'
import type { Tables } from '#server/database/tables.ts'

/** How an office handles the Vorabzustimmung. */
export interface ConsentPractice {
  /** Whoever prepared it cannot sign it. */
  readonly fourEyes: boolean
  /** For how many months it is valid: practice, for the law sets none. */
  readonly months: number
}

/** Saxony, and most offices by what they publish: three months from the day of issue. */
const USUAL: ConsentPractice = { fourEyes: false, months: 3 }

export async function practiceOf(db: Kysely<Tables>, organisationId: string | undefined): Promise<ConsentPractice> {
  if (organisationId === undefined) return USUAL
  const row = await db
    .selectFrom('consent_practice')
    .select(['four_eyes', 'months'])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return row ? { fourEyes: row.four_eyes, months: row.months } : USUAL
}

export async function setPractice(
  db: Kysely<Tables>,
  organisationId: string,
  { fourEyes, months }: ConsentPractice,
): Promise<void> {
  const values = { four_eyes: fourEyes, months }
  await db
    .insertInto('consent_practice')
    .values({ organisation_id: organisationId, ...values })
    .onConflict((conflict) => conflict.column('organisation_id').doUpdateSet(values))
    .execute()
}
