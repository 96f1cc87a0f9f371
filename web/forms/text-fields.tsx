import type { VNode } from 'preact'
import { typed } from './draft.ts'
import { dayFields, stateFields } from './field-names.ts'
import type { FieldProps } from './field-props.ts'
import { DontKnowBox, describedBy, QuestionField, QuestionSet } from './question.tsx'

/** The list of states that text fields of a page offer; it stands on the page once. */
export const STATE_LIST = 'staaten'

interface TextInputProps {
  readonly field: FieldProps
  readonly id: string
  readonly hint?: string | undefined
  readonly size?: 'short' | 'year' | 'amount'
  readonly inputMode?: 'decimal' | 'numeric'
  readonly unit?: string
  readonly list?: string
  readonly autoComplete?: 'bday-day' | 'bday-month' | 'bday-year' | 'off'
}

/** One input; what was typed stays in it whatever was wrong. */
export function TextInput({ field, id, hint, size, inputMode, unit, list, autoComplete }: TextInputProps): VNode {
  const { draft, error } = field
  const wrong = error?.field === id
  const input = (
    <input
      class={`kern-form-input__input${wrong ? ' kern-form-input__input--error' : ''}${size ? ` input--${size}` : ''}`}
      type="text"
      id={id}
      name={id}
      value={draft.get(id)?.[0] ?? ''}
      inputMode={inputMode}
      list={list}
      autoComplete={autoComplete ?? 'off'}
      spellcheck={false}
      aria-describedby={describedBy(field, hint)}
      aria-invalid={wrong ? true : undefined}
    />
  )
  if (unit === undefined) return input
  return (
    <span class="with-unit">
      {input} <span class="with-unit__unit">{unit}</span>
    </span>
  )
}

export function MoneyField(field: FieldProps): VNode {
  const hint = field.words.m.check.moneyHint
  return (
    <QuestionField field={field} hint={hint}>
      <TextInput field={field} id={field.id} hint={hint} size="amount" inputMode="decimal" unit="€" />
      <DontKnowBox field={field} />
    </QuestionField>
  )
}

export function NumberField({ unit, ...field }: FieldProps & { readonly unit: string }): VNode {
  return (
    <QuestionField field={field}>
      <TextInput field={field} id={field.id} size="short" inputMode="numeric" unit={unit} />
      <DontKnowBox field={field} />
    </QuestionField>
  )
}

/** Day, month and year: three small fields need no format and no calendar to click through decades. */
export function DateField(field: FieldProps): VNode {
  const { check } = field.words.m
  const names = dayFields(field.id)
  const born = field.id === 'geburtsdatum'
  const parts = [
    ['day', check.day, 'short', 'bday-day'],
    ['month', check.month, 'short', 'bday-month'],
    ['year', check.year, 'year', 'bday-year'],
  ] as const
  return (
    <QuestionSet field={field} hint={check.dateHint}>
      <div class="in-a-row">
        {parts.map(([part, label, size, complete]) => (
          <div class="date-part">
            <label class="kern-label" for={names[part]}>
              {label}
            </label>
            <TextInput
              field={field}
              id={names[part]}
              size={size}
              inputMode="numeric"
              autoComplete={born ? complete : 'off'}
            />
          </div>
        ))}
      </div>
      <DontKnowBox field={field} />
    </QuestionSet>
  )
}

export function StateField(field: FieldProps): VNode {
  const hint = field.words.m.check.stateHint
  return (
    <QuestionField field={field} hint={hint}>
      <TextInput field={field} id={field.id} hint={hint} list={STATE_LIST} />
      <DontKnowBox field={field} />
    </QuestionField>
  )
}

/** One field for each nationality. The others stay folded away until one is filled. */
export function StatesField(field: FieldProps): VNode {
  const { check } = field.words.m
  const [first = field.id, ...others] = stateFields(field.id)
  const labels = [check.secondState, check.thirdState]
  const filled = others.some((name) => typed(field.draft, name) !== '')
  return (
    <QuestionSet field={field} hint={check.stateHint}>
      <div>
        <label class="kern-label kern-sr-only" for={first}>
          {check.firstState}
        </label>
        <TextInput field={field} id={first} list={STATE_LIST} />
      </div>
      <details class="more-fields" open={filled}>
        <summary>{check.moreStates}</summary>
        {others.map((name, at) => (
          <div>
            <label class="kern-label" for={name}>
              {labels[at]}
            </label>
            <TextInput field={field} id={name} list={STATE_LIST} />
          </div>
        ))}
      </details>
      <DontKnowBox field={field} />
    </QuestionSet>
  )
}
