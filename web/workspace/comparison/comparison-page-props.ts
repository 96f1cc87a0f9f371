import type { CrossCheck } from '#server/evidence/cross-check.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import type { OtherChange } from '#web/forms/merge-typed.ts'
import type { Assets } from '#web/http/assets.ts'
import type { StepContext } from '../step/field.ts'

/** What the page of the cross-check shows. */
export interface ComparisonPageProps {
  readonly context: StepContext
  readonly assets: Assets
  readonly check: CrossCheck
  /** What was typed about contract and decision, field by field. */
  readonly typedIn: ReadonlyMap<string, string>
  /** The version that the form began from. */
  readonly version: number
  /** What somebody else saved while the form was open. */
  readonly changes: readonly OtherChange[] | undefined
  readonly errors: readonly ShownError[]
  /** Why a finding is none, as typed and refused. */
  readonly reason: { readonly key: string; readonly text: string } | undefined
  readonly done: 'erledigt' | 'gespeichert' | undefined
}
