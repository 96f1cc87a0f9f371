import type { ComponentChildren, VNode } from 'preact'
import type { ShownError } from '#web/components/error-summary.tsx'

export interface PartProps {
  readonly id: string
  /** The parameter of the address; the id where it has no other. */
  readonly name?: string
  readonly label: string
  readonly hint?: string | undefined
  readonly errors: readonly ShownError[]
}

/** A field with its label above it, and between them what helps and what was wrong. */
export function Part({ children, ...part }: PartProps & { readonly children: ComponentChildren }): VNode {
  const { id, label, hint } = part
  const error = errorOf(part)
  return (
    <div class={error ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
      <label class="kern-label" for={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p class="kern-hint" id={`${id}-hilfe`}>
          {hint}
        </p>
      )}
      {error ? (
        <p class="kern-error" id={`${id}-fehler`}>
          <span class="kern-icon kern-icon--danger kern-icon--default" aria-hidden="true" />
          <span class="kern-body">{error.text}</span>
        </p>
      ) : null}
      {children}
    </div>
  )
}

/** What is wrong with this field. */
export function errorOf({ id, errors }: PartProps): ShownError | undefined {
  return errors.find(({ field }) => field === id)
}

/** Hint and error, for whoever hears the page. */
export function describedBy(part: PartProps): string | undefined {
  const ids = [
    ...(part.hint === undefined ? [] : [`${part.id}-hilfe`]),
    ...(errorOf(part) ? [`${part.id}-fehler`] : []),
  ]
  return ids.length === 0 ? undefined : ids.join(' ')
}
