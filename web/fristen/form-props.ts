import type { FieldError } from '#web/components/error-summary.tsx'
import type { PageWords } from '#web/language/page-words.ts'
import type { TypedFrist } from './typed-frist.ts'

export interface FristFormProps {
  readonly words: PageWords
  readonly typed: TypedFrist
  readonly errors: readonly FieldError[]
}
