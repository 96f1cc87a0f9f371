import type { Typesetter } from '#server/papers/typesetter.ts'
import type { WebOptions } from '#web/http/web-options.ts'

export interface VisaOptions extends WebOptions {
  /** Absent where no PDF files can be made. */
  readonly typesetter: Typesetter | undefined
}
