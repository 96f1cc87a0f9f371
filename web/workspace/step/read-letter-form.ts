import type { Context } from 'hono'
import type { CaseView } from '#server/cases/case-view.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import type { FileLine } from '#server/files/file-lines.ts'
import type { Taken } from '#server/files/file-store.ts'
import { MOST_FILE_BYTES } from '#server/files/inspect-content.ts'
import { type Draft, draftFrom, isChosen, typed } from '#web/forms/draft.ts'
import { readForm } from '#web/http/read-form.ts'
import { readUpload } from '#web/http/read-upload.ts'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { isFormart } from './step-fields.ts'
import { offersOf } from './step-offer.ts'

/** The field of the file, the hash of one that was brought before, and the wish to do without it. */
export const LETTER_FIELDS = { file: 'datei', held: 'beleg', without: 'ohneBeleg' } as const

/** Reasons and objections may be as long as a page. */
const LONGEST = 8000
/** A file that is too large is still read to its end, so that the form can come back with everything else in it. */
const MOST_FORM_BYTES = 5 * MOST_FILE_BYTES

const ADDRESS = /^\/(?:de|en)\/vorgaenge\/[^/]+\/schritt\/[^/]+$/

/** Whether a form may bring a file: then it is read piece by piece, within bounds of its own. */
export function isLetterForm(c: Context): boolean {
  return c.req.method === 'POST' && isMultipart(c) && ADDRESS.test(c.req.path)
}

function isMultipart(c: Context): boolean {
  return /^multipart\/form-data\b/i.test(c.req.header('content-type') ?? '')
}

export type LetterProblem = Extract<Taken, { ok: false }>['problem'] | 'expired'

export interface LetterForm {
  readonly draft: Draft
  /** The letter that goes with what was typed. */
  readonly attached: FileLine | undefined
  readonly problem: LetterProblem | undefined
}

interface Place {
  readonly viewer: Viewer
  readonly view: CaseView
  readonly art: string
}

/** Reads the form of a step. A file is taken only from whoever may record a letter of this kind in this case. */
export async function readLetterForm(
  c: Context,
  { files }: WorkspaceOptions,
  { viewer, view, art }: Place,
): Promise<LetterForm> {
  if (!isMultipart(c)) return { draft: draftFrom(await readForm(c), LONGEST), attached: undefined, problem: undefined }
  const records = isFormart(art) && offersOf(art, view).some(({ weise }) => weise === 'erfassen')
  const at = { caseId: view.id, by: viewer.userId }
  const upload = await readUpload<Taken | undefined>({
    request: c.req.raw,
    field: LETTER_FIELDS.file,
    mostFileBytes: MOST_FILE_BYTES,
    mostBytes: MOST_FORM_BYTES,
    take: async (name, content) => (records ? await files.take({ ...at, name }, content) : undefined),
  })
  // Nothing of it is left to show but the form itself; which one is in the address.
  if (upload.read !== 'done') return { draft: new Map(), attached: undefined, problem: upload.read }
  const draft = draftFrom(upload.form, LONGEST)
  const { file } = upload
  if (file?.ok === true) return { draft, attached: await files.held(at, file.sha256), problem: undefined }
  const wanted = isChosen(draft, LETTER_FIELDS.without, 'ja') ? '' : typed(draft, LETTER_FIELDS.held)
  const attached = wanted === '' ? undefined : await files.held(at, wanted)
  const problem = file?.problem ?? (wanted !== '' && attached === undefined ? 'expired' : undefined)
  return { draft, attached, problem }
}
