import type { VNode } from 'preact'
import type { ShownError } from '#web/components/error-summary.tsx'
import { errorOf } from '#web/forms/part.tsx'

interface TickSetProps {
  readonly id: string
  readonly label: string
  readonly errors: readonly ShownError[]
  readonly chosen: readonly string[]
  readonly options: readonly (readonly [value: string, text: string])[]
}

/** Several things, each to be ticked or not. The error summary leads to the first of them. */
export function TickSet({ id, label, errors, chosen, options }: TickSetProps): VNode {
  const error = errorOf({ id, label, errors })
  return (
    <fieldset
      class={error ? 'kern-fieldset kern-fieldset--error' : 'kern-fieldset'}
      aria-describedby={error ? `${id}-fehler` : undefined}
    >
      <legend class="kern-label">{label}</legend>
      {error ? <TickError id={id} error={error} /> : null}
      <div class="kern-fieldset__body">
        {options.map(([value, text], index) => (
          <div class="kern-form-check">
            <input
              class="kern-form-check__checkbox"
              type="checkbox"
              id={index === 0 ? id : `${id}-${value}`}
              name={id}
              value={value}
              checked={chosen.includes(value)}
            />
            <label class="kern-label" for={index === 0 ? id : `${id}-${value}`}>
              {text}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  )
}

interface TickPartProps {
  readonly id: string
  readonly label: string
  readonly errors: readonly ShownError[]
}

/** One box that has to be ticked. */
export function TickPart({ id, label, errors }: TickPartProps): VNode {
  const error = errorOf({ id, label, errors })
  return (
    <div class={error ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
      {error ? <TickError id={id} error={error} /> : null}
      <div class="kern-form-check">
        <input
          class="kern-form-check__checkbox"
          type="checkbox"
          id={id}
          name={id}
          value="yes"
          aria-describedby={error ? `${id}-fehler` : undefined}
        />
        <label class="kern-label" for={id}>
          {label}
        </label>
      </div>
    </div>
  )
}

function TickError({ id, error }: { readonly id: string; readonly error: ShownError }): VNode {
  return (
    <p class="kern-error" id={`${id}-fehler`}>
      <span class="kern-icon kern-icon--danger kern-icon--default" aria-hidden="true" />
      <span class="kern-body">{error.text}</span>
    </p>
  )
}
