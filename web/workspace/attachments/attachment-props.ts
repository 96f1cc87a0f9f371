import type { Checklistenzeile } from '#procedure/fachkraefteverfahren/checklistenzeile.ts'
import type { AttachmentView } from '#server/evidence/attachments.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import type { Draft } from '#web/forms/draft.ts'
import type { StepContext } from '../step/field.ts'

/** What was typed into a form that was refused, and of which paper it was. */
export interface Attempt {
  readonly anlage: string
  readonly draft: Draft
  readonly errors: readonly ShownError[]
}

export interface AttachmentContext {
  readonly context: StepContext
  readonly attached: AttachmentView
  readonly attempt: Attempt | undefined
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
