import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Cases } from '#server/cases/cases.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { type AttachmentView, type OriginalInput, recordOriginal, viewAttachments } from './attachments.ts'
import { type CrossCheck, crossCheck, settleFinding } from './cross-check.ts'
import { type PassportInput, type Traveller, takePassport, travellersFor } from './passports.ts'

/** What proves something in a case: papers, passports, and whether they agree. */
export interface Evidence {
  attachments(viewer: Viewer, caseId: string, today: PlainDate): Promise<AttachmentView | undefined>
  recordOriginal(viewer: Viewer, input: OriginalInput, today: PlainDate): ReturnType<typeof takePassport>
  travellers(viewer: Viewer, caseId: string, today: PlainDate): Promise<readonly Traveller[] | undefined>
  takePassport(viewer: Viewer, input: PassportInput, today: PlainDate): ReturnType<typeof takePassport>
  crossCheck(viewer: Viewer, caseId: string, today: PlainDate): Promise<CrossCheck | undefined>
  settle(viewer: Viewer, input: Parameters<typeof settleFinding>[2], today: PlainDate): ReturnType<typeof settleFinding>
}

export function evidence(cases: Cases): Evidence {
  return {
    attachments: (viewer, caseId, today) => viewAttachments(cases, viewer, caseId, today),
    recordOriginal: (viewer, input, today) => recordOriginal(cases, viewer, input, today),
    travellers: (viewer, caseId, today) => travellersFor(cases, viewer, caseId, today),
    takePassport: (viewer, input, today) => takePassport(cases, viewer, input, today),
    crossCheck: (viewer, caseId, today) => crossCheck(cases, viewer, caseId, today),
    settle: (viewer, input, today) => settleFinding(cases, viewer, input, today),
  }
}
