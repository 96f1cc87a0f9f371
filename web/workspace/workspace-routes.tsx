import type { Hono } from 'hono'
import type { WebEnv } from '#web/http/web-options.ts'
import { agreementRoutes } from './agreement/agreement-routes.tsx'
import { arrivalRoutes } from './arrival/arrival-routes.tsx'
import { assignmentRoutes } from './assignment/assignment-routes.tsx'
import { attachmentsRoutes } from './attachments/attachments-routes.tsx'
import { caseRoutes } from './case/case-routes.tsx'
import { documentRoutes } from './case/document-routes.ts'
import { comparisonRoutes } from './comparison/comparison-routes.tsx'
import { consentRoutes } from './consent/consent-routes.tsx'
import { correctionRoutes } from './correction/correction-routes.tsx'
import { costsRoutes } from './costs/costs-routes.tsx'
import { declarationRoutes } from './declaration/declaration-routes.tsx'
import { deliveryRoutes } from './delivery/delivery-routes.tsx'
import { durationsRoutes } from './durations/durations-routes.tsx'
import { familyRoutes } from './family/family-routes.tsx'
import { partRoutes } from './files/part-routes.ts'
import { previewRoutes } from './files/preview-routes.tsx'
import { roomRoutes } from './files/room-routes.tsx'
import { missionRoutes } from './mission/mission-routes.tsx'
import { noticesRoutes } from './notices/notices-routes.tsx'
import { openingRoutes } from './opening/opening-routes.tsx'
import { outcomeRoutes } from './outcome/outcome-routes.tsx'
import { packetsRoutes } from './packets/packets-routes.tsx'
import { papersRoutes } from './papers/papers-routes.tsx'
import { participantsRoutes } from './participants/participants-routes.tsx'
import { passportRoutes } from './passport/passport-routes.tsx'
import { personsRoutes } from './persons/persons-routes.tsx'
import { queueRoutes } from './queue/queue-routes.tsx'
import { statementsRoutes } from './statements/statements-routes.tsx'
import { stepRoutes } from './step/step-routes.tsx'
import { templatesRoutes } from './templates/templates-routes.tsx'
import { visaCaseRoutes } from './visa/visa-case-routes.tsx'
import type { WorkspaceOptions } from './workspace-options.ts'

/** The pages of everybody who works in a case. Who asks was found out before. */
export function workspaceRoutes(pages: Hono<WebEnv>, options: WorkspaceOptions): void {
  queueRoutes(pages, options)
  openingRoutes(pages, options)
  assignmentRoutes(pages, options)
  stepRoutes(pages, options)
  correctionRoutes(pages, options)
  durationsRoutes(pages, options)
  participantsRoutes(pages, options)
  personsRoutes(pages, options)
  familyRoutes(pages, options)
  deliveryRoutes(pages, options)
  missionRoutes(pages, options)
  arrivalRoutes(pages, options)
  outcomeRoutes(pages, options)
  noticesRoutes(pages, options)
  papersRoutes(pages, options)
  costsRoutes(pages, options)
  templatesRoutes(pages, options)
  declarationRoutes(pages, options)
  packetsRoutes(pages, options)
  roomRoutes(pages, options)
  partRoutes(pages, options)
  previewRoutes(pages, options)
  attachmentsRoutes(pages, options)
  passportRoutes(pages, options)
  comparisonRoutes(pages, options)
  consentRoutes(pages, options)
  visaCaseRoutes(pages, options)
  statementsRoutes(pages, options)
  agreementRoutes(pages, options)
  caseRoutes(pages, options)
  documentRoutes(pages, options)
}
