import type { PlainDate } from '#law/calendar/plain-date.ts'
import { canonicalJson } from '#procedure/decider/canonical-json.ts'
import { darfFormular, type FormularId } from '#procedure/schriftstuecke/formulare.ts'
import { type Cases, enterCase } from '#server/cases/cases.ts'
import type { Viewer } from '#server/cases/viewer.ts'

/** One version of a form. Version 0 is the empty form that nobody has saved. */
export interface FormVersion {
  readonly version: number
  readonly content: Readonly<Record<string, unknown>>
  readonly savedBy: string | undefined
  readonly savedAt: Date | undefined
}

export type SaveFormResult =
  | { readonly result: 'done'; readonly version: number }
  /** Somebody was faster: what stands there now. */
  | { readonly result: 'stale'; readonly current: FormVersion }
  | { readonly result: 'notFound' }

export interface SaveForm {
  readonly caseId: string
  readonly form: FormularId
  /** The version that the person had before them. */
  readonly expected: number
  readonly content: Readonly<Record<string, unknown>>
}

/** The forms of all cases, for those whom procedure/schriftstuecke/formulare.ts names. */
export interface CaseForms {
  /** The last version, or a named one; undefined where the form is not for this viewer. */
  read(
    viewer: Viewer,
    which: { readonly caseId: string; readonly form: FormularId; readonly version?: number },
    today: PlainDate,
  ): Promise<FormVersion | undefined>
  save(viewer: Viewer, input: SaveForm, today: PlainDate): Promise<SaveFormResult>
}

export function caseForms(cases: Cases): CaseForms {
  return {
    read: async (viewer, { caseId, form, version }, today) =>
      (await mayForm(cases, { viewer, caseId, form, was: 'lesen', today }))
        ? await formOf(cases, { caseId, form, ...(version !== undefined && { version }) })
        : undefined,
    save: async (viewer, input, today) =>
      (await mayForm(cases, { viewer, caseId: input.caseId, form: input.form, was: 'schreiben', today }))
        ? await saveVersion(cases, viewer.userId, input)
        : { result: 'notFound' },
  }
}

interface Wish {
  readonly viewer: Viewer
  readonly caseId: string
  readonly form: FormularId
  readonly was: 'lesen' | 'schreiben'
  readonly today: PlainDate
}

async function mayForm(cases: Cases, { viewer, caseId, form, was, today }: Wish): Promise<boolean> {
  const file = await enterCase(cases, { viewer, caseId, operation: was === 'lesen' ? 'view' : 'act', today })
  if (!file) return false
  return darfFormular(
    form,
    was,
    file.standings.filter(({ role }) => role !== 'verwaltung').map(({ partei }) => partei),
  )
}

/** A form as the house itself reads it, to fill papers; whom a paper is for is decided by whoever asks. */
export async function formOf(
  { db }: Pick<Cases, 'db'>,
  { caseId, form, version }: { readonly caseId: string; readonly form: FormularId; readonly version?: number },
): Promise<FormVersion> {
  const rows = db
    .selectFrom('case_forms')
    .select(['version', 'content', 'saved_by', 'saved_at'])
    .where('case_id', '=', caseId)
    .where('form', '=', form)
  const named = version === undefined ? rows.orderBy('version', 'desc').limit(1) : rows.where('version', '=', version)
  const row = await named.executeTakeFirst()
  return row
    ? { version: row.version, content: row.content, savedBy: row.saved_by, savedAt: row.saved_at }
    : { version: 0, content: {}, savedBy: undefined, savedAt: undefined }
}

async function saveVersion(cases: Cases, savedBy: string, input: SaveForm): Promise<SaveFormResult> {
  const { caseId, form, expected, content } = input
  const version = expected + 1
  const current = await formOf(cases, { caseId, form })
  if (current.version !== expected) return overtaken(current, content)
  const { numInsertedOrUpdatedRows } = await cases.db
    .insertInto('case_forms')
    .values({
      case_id: caseId,
      form,
      version,
      content: JSON.stringify(content),
      saved_by: savedBy,
      saved_at: new Date(cases.clock()),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if ((numInsertedOrUpdatedRows ?? 0n) > 0n) return { result: 'done', version }
  return overtaken(await formOf(cases, { caseId, form }), content)
}

/** Sent twice, a form finds itself there already: then nobody was faster than whoever sent it. */
function overtaken(current: FormVersion, content: SaveForm['content']): SaveFormResult {
  return canonicalJson(current.content) === canonicalJson(content)
    ? { result: 'done', version: current.version }
    : { result: 'stale', current }
}
