import type { ComponentChildren, VNode } from 'preact'
import { describedBy, errorOf, Part, type PartProps } from './part.tsx'

/** The fields of forms that ask several things at once, each with label, hint and error. */

interface TextPartProps extends PartProps {
  readonly value: string
  readonly size?: 'short' | 'amount'
  readonly numeric?: boolean
}

/** One line to type into; what was typed stays in it whatever was wrong. */
export function TextPart({ value, size, numeric, ...part }: TextPartProps): VNode {
  const error = errorOf(part)
  return (
    <Part {...part}>
      <input
        class={`kern-form-input__input${error ? ' kern-form-input__input--error' : ''}${size ? ` input--${size}` : ''}`}
        type="text"
        id={part.id}
        name={part.name ?? part.id}
        value={value}
        inputMode={numeric ? 'numeric' : undefined}
        autoComplete="off"
        spellcheck={false}
        aria-describedby={describedBy(part)}
        aria-invalid={error ? true : undefined}
      />
    </Part>
  )
}

interface SelectPartProps extends PartProps {
  readonly value: string
  /** The values on offer. One that is chosen but not among them is shown as it was written. */
  readonly values: readonly string[]
  readonly size?: 'unit'
  readonly children: ComponentChildren
}

export function SelectPart({ value, values, size, children, ...part }: SelectPartProps): VNode {
  const error = errorOf(part)
  return (
    <Part {...part}>
      <div class={`kern-form-input__select-wrapper${size ? ` select--${size}` : ''}`}>
        <select
          class={`kern-form-input__select${error ? ' kern-form-input__select--error' : ''}`}
          id={part.id}
          name={part.name ?? part.id}
          aria-describedby={describedBy(part)}
          aria-invalid={error ? true : undefined}
        >
          {values.includes(value) ? null : (
            <option value={value} selected>
              {value}
            </option>
          )}
          {children}
        </select>
      </div>
    </Part>
  )
}

export function Option({ value, chosen, text }: { value: string; chosen: string; text: string }): VNode {
  return (
    <option value={value} selected={value === chosen}>
      {text}
    </option>
  )
}

interface RadioPartProps {
  readonly name: string
  readonly value: string
  readonly chosen: string
  readonly text: string
}

export function RadioPart({ name, value, chosen, text }: RadioPartProps): VNode {
  const id = `${name}-${value}`
  return (
    <div class="kern-form-check">
      <input class="kern-form-check__radio" type="radio" id={id} name={name} value={value} checked={value === chosen} />
      <label class="kern-label" for={id}>
        {text}
      </label>
    </div>
  )
}

interface PartSetProps {
  readonly legend: string
  readonly hint?: string
  readonly children: ComponentChildren
}

/** Several fields that answer one question. */
export function PartSet({ legend, hint, children }: PartSetProps): VNode {
  return (
    <fieldset class="kern-fieldset part-set">
      <legend class="kern-label kern-label--large">{legend}</legend>
      {hint === undefined ? null : <p class="kern-hint">{hint}</p>}
      <div class="kern-fieldset__body">{children}</div>
    </fieldset>
  )
}
