import type { AgreementView } from '#server/agreements/view-agreement.ts'
import type { AmendmentView } from '#server/agreements/view-amendment.ts'
import type { Assets } from '#web/http/assets.ts'
import type { StepContext } from '../step/field.ts'

/** What every page of the agreement is made from. */
export interface AgreementProps {
  readonly context: StepContext
  readonly assets: Assets
  readonly agreement: AgreementView
}

/** The same where a supplement to a signed agreement is made. */
export interface AmendmentProps extends AgreementProps {
  readonly amendment: AmendmentView
}

/** Below the address of the case, without the language. */
export function agreementPath(caseId: string, rest = ''): string {
  return `/vorgaenge/${caseId}/vereinbarung${rest}`
}
