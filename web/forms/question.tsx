import type { ComponentChildren, VNode } from 'preact'
import { WEISS_NICHT } from '#law/engine/answers.ts'
import { dontKnowField } from './field-names.ts'
import type { FieldProps } from './field-props.ts'

/** A question with several fields or choices: legend, hint and error belong to all of them. */
export function QuestionSet({ field, hint, children }: QuestionParts): VNode {
  const { id, question, error } = field
  return (
    <fieldset class={classes('kern-fieldset', error)} aria-describedby={describedBy(field, hint)}>
      <legend class="kern-label kern-label--large">{question}</legend>
      <Hints field={field} hint={hint} />
      <ErrorLine field={field} />
      <div class="kern-fieldset__body" id={`${id}-felder`}>
        {children}
      </div>
    </fieldset>
  )
}

/** A question with one field to type into. */
export function QuestionField({ field, hint, children }: QuestionParts): VNode {
  const { id, question, error } = field
  return (
    <div class={classes('kern-form-input', error)}>
      <label class="kern-label kern-label--large" for={id}>
        {question}
      </label>
      <Hints field={field} hint={hint} />
      <ErrorLine field={field} />
      {children}
    </div>
  )
}

interface QuestionParts {
  readonly field: FieldProps
  readonly hint?: string | undefined
  readonly children: ComponentChildren
}

function Hints({ field: { id, help, known }, hint }: Pick<QuestionParts, 'field' | 'hint'>): VNode | null {
  if (help === undefined && hint === undefined) return null
  return (
    <div class="kern-hint" id={`${id}-hilfe`}>
      {help === undefined ? null : <p>{help}</p>}
      {known === undefined ? null : <p class="known">{known}</p>}
      {hint === undefined ? null : <p>{hint}</p>}
    </div>
  )
}

function ErrorLine({ field: { id, error } }: { readonly field: FieldProps }): VNode | null {
  if (!error) return null
  return (
    <p class="kern-error" id={`${id}-fehler`}>
      <span class="kern-icon kern-icon--danger kern-icon--default" aria-hidden="true" />
      <span class="kern-body">{error.text}</span>
    </p>
  )
}

/** The ids of hint and error, for the field that they describe. */
export function describedBy({ id, help, error }: FieldProps, hint: string | undefined): string | undefined {
  const ids = [help === undefined && hint === undefined ? '' : `${id}-hilfe`, error ? `${id}-fehler` : '']
  return ids.filter((one) => one !== '').join(' ') || undefined
}

interface ChoiceProps {
  readonly field: FieldProps
  readonly name: string
  readonly value: string
  /** The first choice carries the id of the fact, so that an error leads to it. */
  readonly id: string
  readonly checked: boolean
  readonly text: string
}

export function Radio({ field, name, value, id, checked, text }: ChoiceProps): VNode {
  const error = field.error ? ' kern-form-check__radio--error' : ''
  return (
    <div class="kern-form-check">
      <input
        class={`kern-form-check__radio${error}`}
        type="radio"
        id={id}
        name={name}
        value={value}
        checked={checked}
      />
      <label class="kern-label" for={id}>
        {text}
      </label>
    </div>
  )
}

export function Checkbox({ field, name, value, id, checked, text }: ChoiceProps): VNode {
  const error = field.error ? ' kern-form-check__checkbox--error' : ''
  return (
    <div class="kern-form-check">
      <input
        class={`kern-form-check__checkbox${error}`}
        type="checkbox"
        id={id}
        name={name}
        value={value}
        checked={checked}
      />
      <label class="kern-label" for={id}>
        {text}
      </label>
    </div>
  )
}

/** "I do not know" beside a field to type into. */
export function DontKnowBox({ field }: { readonly field: FieldProps }): VNode {
  const name = dontKnowField(field.id)
  return (
    <Checkbox
      field={field}
      name={name}
      value="1"
      id={name}
      checked={field.draft.has(name)}
      text={field.words.m.check.dontKnow}
    />
  )
}

export function DontKnowRadio({ field }: { readonly field: FieldProps }): VNode {
  const { id, draft, words } = field
  return (
    <Radio
      field={field}
      name={id}
      value={WEISS_NICHT}
      id={`${id}-${WEISS_NICHT}`}
      checked={draft.get(id)?.includes(WEISS_NICHT) ?? false}
      text={words.m.check.dontKnow}
    />
  )
}

function classes(base: string, error: FieldProps['error']): string {
  return error ? `${base} ${base}--error` : base
}
