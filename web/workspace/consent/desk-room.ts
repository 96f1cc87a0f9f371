import type { ConsentDesk } from '#server/consent/consent-desk.ts'
import type { Ctx, Entered } from '../case-gate.tsx'
import type { StepContext } from '../step/field.ts'
import type { WorkspaceOptions } from '../workspace-options.ts'

/** Somebody on the page of the Vorabzustimmung. */
export interface Room {
  readonly c: Ctx
  readonly options: WorkspaceOptions
  readonly entered: Entered
  /** Absent for those who only read. */
  readonly desk: ConsentDesk | undefined
  readonly context: StepContext
}

/** Within the office that runs the case. */
export type DeskRoom = Room & { readonly desk: ConsentDesk }
