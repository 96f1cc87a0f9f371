import type { Checklistenzeile } from '#procedure/fachkraefteverfahren/checklistenzeile.ts'
import type { AttachmentView } from '#server/evidence/attachments.ts'
import type { FileLine } from '#server/files/file-lines.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import type { Draft } from '#web/forms/draft.ts'
import type { StepContext } from '../step/field.ts'

/** What a form begins with, and of which paper it is: typed and refused, or chosen on another page. */
export interface Attempt {
  readonly anlage: string
  readonly draft: Draft
  readonly errors: readonly ShownError[]
}

export interface AttachmentContext {
  readonly context: StepContext
  readonly attached: AttachmentView
  readonly attempt: Attempt | undefined
  /** What the viewer has brought and no entry names: it can be handed in without bringing it again. */
  readonly held: readonly FileLine[]
  /** A fresh id for every form. */
  readonly newId: () => string
}

export interface LineProps extends AttachmentContext {
  readonly zeile: Checklistenzeile
}

/** Where a field of one paper is: several forms of the page have the same fields. */
export function fieldId(field: string, zeile: Pick<Checklistenzeile, 'id'>): string {
  return `${field}-${zeile.id}`
}

/** Whether a paper still has to be brought, or brought anew. */
export function isDue({ gilt, stand }: Pick<Checklistenzeile, 'gilt' | 'stand'>): boolean {
  return gilt !== 'nein' && (stand === 'fehlt' || stand === 'beanstandet' || stand === 'formGenuegtNicht')
}
