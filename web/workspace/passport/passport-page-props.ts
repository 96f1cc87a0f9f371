import type { Mrzlesung } from '#procedure/pass/mrzlesung.ts'
import type { Traveller } from '#server/evidence/passports.ts'
import type { FieldError } from '#web/components/error-summary.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { StepContext } from '../step/field.ts'

/** What the page of passports shows. */
export interface PassportPageProps {
  readonly context: StepContext
  readonly assets: Assets
  readonly travellers: readonly Traveller[]
  readonly personId: string
  readonly zone: string
  readonly lesung: Mrzlesung | undefined
  readonly errors: readonly FieldError[]
  readonly isDone: boolean
}

export function nameOf({ person }: Traveller): string {
  return `${person.givenNames} ${person.familyNames}`.trim()
}
