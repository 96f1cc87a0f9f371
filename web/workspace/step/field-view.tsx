import type { VNode } from 'preact'
import type { FieldError } from '#web/components/error-summary.tsx'
import type { Draft } from '#web/forms/draft.ts'
import { isChosen, typed } from '#web/forms/draft.ts'
import { Option, SelectPart, TextPart } from '#web/forms/form-parts.tsx'
import type { AnyFields, Field, FormContext, LabelId, Options } from './field.ts'
import { nameWithin } from './field.ts'

/** More answers than this are shown as a list to open. */
const MOST_RADIOS = 7

interface FieldListProps {
  readonly fields: AnyFields
  readonly draft: Draft
  readonly errors: readonly FieldError[]
  readonly context: FormContext
  readonly prefix?: string
}

/** The fields of a form, each as its kind wants it. */
export function FieldList({ fields, prefix = '', ...rest }: FieldListProps): VNode {
  return (
    <>
      {Object.entries(fields).map(([key, field]) => (
        <FieldView field={field} name={nameWithin(prefix, key)} {...rest} />
      ))}
    </>
  )
}

interface FieldViewProps extends Omit<FieldListProps, 'fields' | 'prefix'> {
  readonly field: Field<unknown>
  readonly name: string
}

function FieldView(props: FieldViewProps): VNode {
  const { field, name, draft, errors, context } = props
  const { control } = field
  const part = { id: name, label: labelOf(field, context), hint: hintOf(field.label, context), errors }
  switch (control.kind) {
    case 'text':
      return <TextPart {...part} value={typed(draft, name)} />
    case 'short':
    case 'day':
    case 'number':
      return <TextPart {...part} value={typed(draft, name)} size="amount" />
    case 'money':
      return <TextPart {...part} value={typed(draft, name)} size="amount" numeric />
    case 'long':
    case 'lines':
      return <LongPart {...part} value={typed(draft, name)} />
    case 'choice':
      return <ChoiceView {...props} part={part} options={control.options} />
    case 'choices':
      return <ChoiceSet {...props} part={part} options={control.options} kind="checkbox" />
    case 'kept':
      return <input type="hidden" name={name} value={typed(draft, name)} />
    case 'group':
      return (
        <fieldset class="kern-fieldset part-set" id={name}>
          <legend class="kern-label kern-label--large">{part.label}</legend>
          {part.hint === undefined ? null : <p class="kern-hint">{part.hint}</p>}
          <div class="kern-fieldset__body">
            <FieldList fields={control.fields} draft={draft} errors={errors} context={context} prefix={name} />
          </div>
        </fieldset>
      )
  }
}

interface Part {
  readonly id: string
  readonly label: string
  readonly hint: string | undefined
  readonly errors: readonly FieldError[]
}

interface ChoiceViewProps extends FieldViewProps {
  readonly part: Part
  readonly options: Options
}

function ChoiceView(props: ChoiceViewProps): VNode {
  const { part, options, draft, context, name } = props
  const offered = options(context)
  if (offered.length === 0) return <NothingOffered part={part} label={props.field.label} context={context} />
  if (offered.length <= MOST_RADIOS) return <ChoiceSet {...props} kind="radio" />
  const chosen = typed(draft, name)
  return (
    <SelectPart {...part} value={chosen} values={['', ...offered.map(({ value }) => value)]}>
      <Option value="" chosen={chosen} text={context.words.m.workspace.step.choose} />
      {offered.map(({ value, text }) => (
        <Option value={value} chosen={chosen} text={text} />
      ))}
    </SelectPart>
  )
}

/** Where the file holds nothing to choose from, the form says so instead of showing an empty list. */
function NothingOffered({
  part,
  label,
  context,
}: {
  readonly part: Part
  readonly label: LabelId
  readonly context: FormContext
}): VNode {
  const { words, view } = context
  const { step, persons } = words.m.workspace
  return (
    <div class="kern-form-input" id={part.id}>
      <p class="kern-label">{part.label}</p>
      {label === 'person' && view !== undefined ? (
        <p class="kern-hint">
          {persons.nobody}{' '}
          <a class="kern-link" href={`/${words.language}/vorgaenge/${view.id}/personen`}>
            {persons.manage}
          </a>
        </p>
      ) : (
        <p class="kern-hint">{step.nothingToChoose}</p>
      )}
    </div>
  )
}

function ChoiceSet({
  part,
  options,
  draft,
  context,
  name,
  kind,
}: ChoiceViewProps & { kind: 'radio' | 'checkbox' }): VNode {
  const error = part.errors.find(({ field }) => field === name)
  const described = [part.hint === undefined ? '' : `${name}-hilfe`, error ? `${name}-fehler` : '']
    .filter((id) => id !== '')
    .join(' ')
  return (
    <fieldset
      class={error ? 'kern-fieldset kern-fieldset--error' : 'kern-fieldset'}
      aria-describedby={described === '' ? undefined : described}
    >
      <legend class="kern-label">{part.label}</legend>
      {part.hint === undefined ? null : (
        <p class="kern-hint" id={`${name}-hilfe`}>
          {part.hint}
        </p>
      )}
      {error ? <ErrorLine id={name} text={error.text} /> : null}
      <div class="kern-fieldset__body">
        {options(context).map(({ value, text }, at) => {
          const id = at === 0 ? name : `${name}-${value}`
          return (
            <div class="kern-form-check">
              <input
                class={`kern-form-check__${kind}${error ? ` kern-form-check__${kind}--error` : ''}`}
                type={kind}
                id={id}
                name={name}
                value={value}
                checked={isChosen(draft, name, value)}
              />
              <label class="kern-label" for={id}>
                {text}
              </label>
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}

/** Several lines to type into. */
interface LongPartProps extends Part {
  readonly value: string
}

export function LongPart({ id, label, hint, errors, value }: LongPartProps): VNode {
  const error = errors.find(({ field }) => field === id)
  const described = [hint === undefined ? '' : `${id}-hilfe`, error ? `${id}-fehler` : ''].filter((one) => one !== '')
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
      {error ? <ErrorLine id={id} text={error.text} /> : null}
      <textarea
        class={`kern-form-input__input long-input${error ? ' kern-form-input__input--error' : ''}`}
        id={id}
        name={id}
        rows={4}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
        aria-invalid={error ? true : undefined}
      >
        {value}
      </textarea>
    </div>
  )
}

function ErrorLine({ id, text }: { readonly id: string; readonly text: string }): VNode {
  return (
    <p class="kern-error" id={`${id}-fehler`}>
      <span class="kern-icon kern-icon--danger kern-icon--default" aria-hidden="true" />
      <span class="kern-body">{text}</span>
    </p>
  )
}

function labelOf({ label, optional }: Field<unknown>, { words }: FormContext): string {
  const { fields, step } = words.m.workspace
  // The label says itself when it may be left.
  return optional && label !== 'schreibenOhneDatei' ? step.optional({ label: fields[label] }) : fields[label]
}

function hintOf(label: LabelId, { words }: FormContext): string | undefined {
  const hints: Readonly<Partial<Record<LabelId, string>>> = words.m.workspace.hints
  return hints[label]
}
