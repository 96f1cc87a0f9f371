import type { Context } from 'hono'
import type { CaseView } from '#server/cases/case-view.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import type { FileLine } from '#server/files/file-lines.ts'
import { type Draft, draftFrom } from '#web/forms/draft.ts'
import { readForm } from '#web/http/read-form.ts'
import { isMultipart } from '../files/brings-file.ts'
import { HELD_FIELD } from '../files/held-choice.tsx'
import type { ProblemOfFile } from '../files/problem-of-file.ts'
import { readFiles } from '../files/read-files.ts'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { isFormart } from './step-fields.ts'
import { offersOf } from './step-offer.ts'

/** The field of the files, and the hashes of those that were brought before. */
export const LETTER_FIELDS = { file: 'datei', held: HELD_FIELD } as const

export interface LetterForm {
  readonly draft: Draft
  /** The files that go with what was typed. */
  readonly attached: readonly FileLine[]
  readonly problems: readonly ProblemOfFile[]
}

interface Place {
  readonly viewer: Viewer
  readonly view: CaseView
  readonly art: string
}

/** Reads the form of a step. Files are taken only from whoever may record a letter of this kind in this case. */
export async function readLetterForm(
  c: Context,
  { files }: WorkspaceOptions,
  { viewer, view, art }: Place,
): Promise<LetterForm> {
  if (!isMultipart(c)) return { draft: draftFrom(await readForm(c)), attached: [], problems: [] }
  const records = isFormart(art) && offersOf(art, view).some(({ weise }) => weise === 'erfassen')
  const at = { caseId: view.id, by: viewer.userId }
  const read = await readFiles(c, files, { field: LETTER_FIELDS.file, bringer: records ? at : undefined })
  const draft = draftFrom(read.form)
  const wanted = [...new Set([...(draft.get(LETTER_FIELDS.held) ?? []), ...read.taken])]
  const found = await Promise.all(wanted.map((sha256) => files.held(at, sha256)))
  const attached = found.filter((file) => file !== undefined)
  const expired: readonly ProblemOfFile[] = attached.length < wanted.length ? [{ problem: 'expired' }] : []
  // What waits for the scanner can be attached to no entry yet; where it is, the room of files says.
  const late: readonly ProblemOfFile[] = read.arrived > read.taken.length ? [{ problem: 'expired' }] : []
  return { draft, attached, problems: [...read.problems, ...expired, ...late].slice(0, 20) }
}
