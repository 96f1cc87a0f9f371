import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Cases } from '#server/cases/cases.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { type AttachmentView, type OriginalInput, recordOriginal, viewAttachments } from './attachments.ts'

/** What proves something in a case: papers, passports, and whether they agree. */
export interface Evidence {
  attachments(viewer: Viewer, caseId: string, today: PlainDate): Promise<AttachmentView | undefined>
  recordOriginal(viewer: Viewer, input: OriginalInput, today: PlainDate): Promise<'done' | 'notFound'>
}

export function evidence(cases: Cases): Evidence {
  return {
    attachments: (viewer, caseId, today) => viewAttachments(cases, viewer, caseId, today),
    recordOriginal: (viewer, input, today) => recordOriginal(cases, viewer, input, today),
  }
}
