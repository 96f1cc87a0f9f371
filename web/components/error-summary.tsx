import type { VNode } from 'preact'
import type { PageWords } from '#web/language/page-words.ts'

export interface ShownError {
  /** The id of the field to lead to; absent where the whole form is meant. */
  readonly field?: string
  readonly text: string
  /** The page on which it is mended, where that is another one. */
  readonly href?: string
}

/** An error that leads to a field. */
export type FieldError = ShownError & { readonly field: string }

/** What has to be changed, at the top, each leading to its field. */
export function ErrorSummary({
  words,
  errors,
}: {
  readonly words: PageWords
  readonly errors: readonly ShownError[]
}): VNode | null {
  if (errors.length === 0) return null
  const { problems } = words.m
  return (
    // biome-ignore lint/a11y/noAutofocus: after a refused form the list of errors is where everybody must begin
    <div class="kern-alert kern-alert--danger error-summary" role="alert" tabIndex={-1} id="fehler" autoFocus>
      <div class="kern-alert__header">
        <span class="kern-icon kern-icon--danger" aria-hidden="true" />
        <h2 class="kern-title">{problems.title({ count: errors.length })}</h2>
      </div>
      <div class="kern-alert__body">
        <p class="kern-body">{problems.lead}</p>
        <ul class="kern-list kern-list--bullet">
          {errors.map(({ field, text, href = field && `#${field}` }) => (
            <li>
              {href === undefined ? (
                text
              ) : (
                <a class="kern-link" href={href}>
                  {text}
                </a>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
