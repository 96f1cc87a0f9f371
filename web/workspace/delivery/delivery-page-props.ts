import type { DeliveryOverview } from '#server/delivery/delivery-overview.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import type { Draft } from '#web/forms/draft.ts'
import type { Assets } from '#web/http/assets.ts'
import type { StepContext } from '../step/field.ts'

export interface DeliveryPageProps {
  readonly context: StepContext
  readonly assets: Assets
  readonly overview: DeliveryOverview
  readonly draft: Draft
  readonly errors: readonly ShownError[]
  readonly commandId: string
  readonly done: string | undefined
}
