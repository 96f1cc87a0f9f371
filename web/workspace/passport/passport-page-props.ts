import type { Mrzfeld, Mrzlesung } from '#procedure/pass/mrzlesung.ts'
import type { Traveller } from '#server/evidence/passports.ts'
import type { FileLine } from '#server/files/file-lines.ts'
import type { FieldError } from '#web/components/error-summary.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { StepContext } from '../step/field.ts'
import type { PassportScans } from './passport-scans.ts'

/** The scan that the lines come from, to be compared with them. */
export interface ReadFrom {
  readonly file: FileLine
  /** Fields that were hard to read, and stand there as they were read. */
  readonly unsure: readonly Mrzfeld[]
}

/** What the page of passports shows. */
export interface PassportPageProps {
  readonly context: StepContext
  readonly assets: Assets
  readonly travellers: readonly Traveller[]
  readonly scans: PassportScans
  readonly personId: string
  /** What was known of that person when the reading was first shown. */
  readonly edition: string
  readonly zone: string
  /** What somebody had typed before a scan was read. */
  readonly before: string | undefined
  readonly readFrom: ReadFrom | undefined
  readonly lesung: Mrzlesung | undefined
  /** What was ticked beneath. */
  readonly ticked: ReadonlySet<string>
  readonly errors: readonly FieldError[]
  readonly isDone: boolean
}

export function nameOf({ person }: Traveller): string {
  return `${person.givenNames} ${person.familyNames}`.trim()
}
