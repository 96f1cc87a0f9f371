import type { Assets } from '#web/http/assets.ts'
import type { StepContext } from '../step/field.ts'

export interface MissionPageProps {
  readonly context: StepContext
  readonly assets: Assets
  readonly commandId: string
}
