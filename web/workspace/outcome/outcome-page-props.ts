import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Kontingent } from '#procedure/fachkraefteverfahren/kontingente.ts'
import type { Pflicht } from '#procedure/fachkraefteverfahren/pflicht.ts'
import type { Sackgasse } from '#procedure/fachkraefteverfahren/sackgassen.ts'
import type { Assets } from '#web/http/assets.ts'
import type { WayLine } from '#web/result/way-line.ts'
import type { StepContext } from '../step/field.ts'

export interface OutcomePageProps {
  readonly context: StepContext
  readonly assets: Assets
  readonly deadEnds: readonly Sackgasse[]
  readonly silences: readonly Pflicht[]
  /** Undefined where no answers are stored, or they are not for this viewer. */
  readonly ways: readonly WayLine[] | undefined
  /** Numbers of consents that can be used up. */
  readonly quotas: readonly Kontingent[]
  readonly on: PlainDate
}
