import type { VNode } from 'preact'
import { feldMit } from '#procedure/schriftstuecke/vereinbarung/felder.ts'
import { vereinbarungstexte } from '#procedure/schriftstuecke/vereinbarung/vereinbarung.ts'
import { ErrorSummary, type FieldError } from '#web/components/error-summary.tsx'
import { type Draft, typed } from '#web/forms/draft.ts'
import { Option, PartSet, RadioPart, SelectPart, TextPart } from '#web/forms/form-parts.tsx'
import type { OtherChange } from '#web/forms/merge-typed.ts'
import { OtherChanges } from '#web/forms/other-changes.tsx'
import { NormText } from '#web/fristen/norm-text.tsx'
import { LongPart } from '../step/field-view.tsx'
import { WorkspaceFrame } from '../workspace-frame.tsx'
import { type AgreementProps, agreementPath } from './agreement-props.ts'
import { type Aufgabe, type Eingabe, istZusatz, type Zusatz } from './aufgaben.ts'
import { suggestionFor } from './suggestions.ts'
import { typedValue } from './task-values.ts'

export interface TaskPageProps extends AgreementProps {
  readonly task: { readonly id: Aufgabe; readonly eingaben: readonly Eingabe[] }
  readonly draft: Draft
  readonly errors: readonly FieldError[]
  /** The version that the form began from; another one than was saved last means that somebody was faster. */
  readonly version: number
  /** What somebody else saved while the form was open. */
  readonly changes?: readonly OtherChange[]
}

/** One page of fields that belong together. */
export function TaskPage(props: TaskPageProps): VNode {
  const { context, assets, task, errors } = props
  const { words, view, viewer } = context
  const { m, language } = words
  const texts = m.agreement
  const title = texts.tasks[task.id]
  const place = agreementPath(view.id, `/abschnitt/${task.id}`)
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={errors.length > 0 ? m.problems.pageTitle({ title }) : title}
      reference={view.reference}
      place={place}
      viewer={viewer}
    >
      <ErrorSummary words={words} errors={errors} />
      <Theirs {...props} />
      <p class="back-link">
        <a class="kern-link" href={`/${language}${agreementPath(view.id)}`}>
          {texts.back}
        </a>
      </p>
      <h1 class="kern-heading-large">{title}</h1>
      <form method="post" action={`/${language}${place}`} class="step-form" noValidate>
        <input type="hidden" name="stand" value={String(props.version)} />
        {task.eingaben.map((eingabe) => (
          <InputView {...props} eingabe={eingabe} />
        ))}
        <Locked {...props} />
        <p class="buttons">
          <button class="kern-btn kern-btn--primary" type="submit">
            <span class="kern-label">{texts.save}</span>
          </button>
          <a class="kern-btn kern-btn--tertiary" href={`/${language}${agreementPath(view.id)}`}>
            <span class="kern-label">{m.workspace.step.cancel}</span>
          </a>
        </p>
      </form>
    </WorkspaceFrame>
  )
}

/** The name of a field on these pages. */
export function labelOf(id: Eingabe['id'], { words }: Pick<AgreementProps['context'], 'words'>): string {
  return istZusatz(id) ? words.m.agreement.fields[kurz(id)] : vereinbarungstexte[words.language].feld[id]
}

/** The words of what has no field in the agreement are those of this room. */
function kurz(id: Zusatz) {
  switch (id) {
    case 'beratung.gewuenscht':
      return 'gewuenscht'
    case 'angebot.gehalt':
      return 'gehalt'
    case 'angebot.wochenstunden':
      return 'wochenstunden'
    case 'angebot.befristung':
      return 'befristung'
  }
}

function hintOf({ eingabe, context, agreement }: TaskPageProps & { readonly eingabe: Eingabe }): string {
  const { words, view } = context
  const texts = words.m.agreement
  const { id } = eingabe
  const why = istZusatz(id) ? texts.hints[kurz(id)] : vereinbarungstexte[words.language].warum[id]
  const suggested = suggestionOf(eingabe, agreement, view)
  const hint =
    id.includes('.ansprechpartner.') || id.includes('.vertretung.') ? texts.hints.persons({ hint: why }) : why
  return suggested ? texts.hints.suggested({ hint, source: texts.sources[suggested.source] }) : hint
}

/** A proposal only stands where nobody has saved anything. */
function suggestionOf(eingabe: Eingabe, agreement: TaskPageProps['agreement'], view: TaskPageProps['context']['view']) {
  return typedValue(agreement.form.content, eingabe) === '' ? suggestionFor(eingabe.id, agreement, view) : undefined
}

/** What the fields of a page show when it is opened: what is saved, else what is proposed. */
export function freshDraft({ agreement, task, context }: Pick<TaskPageProps, 'agreement' | 'task' | 'context'>): Draft {
  return new Map(
    task.eingaben.map((eingabe) => {
      const saved = typedValue(agreement.form.content, eingabe)
      const value = saved === '' ? (suggestionOf(eingabe, agreement, context.view)?.value ?? '') : saved
      return [eingabe.id, [value]]
    }),
  )
}

function InputView(props: TaskPageProps & { readonly eingabe: Eingabe }): VNode {
  const { eingabe, draft, errors, context } = props
  const { id, kind } = eingabe
  const { words } = context
  const value = typed(draft, id)
  const part = { id, label: labelOf(id, context), hint: hintOf(props), errors }
  const norm = istZusatz(id) ? undefined : feldMit(id).norm
  return (
    <>
      {kind === 'yesNo' ? (
        <PartSet legend={part.label} hint={part.hint}>
          <div id={id}>
            <RadioPart name={id} value="ja" chosen={value} text={words.m.check.yes} />
            <RadioPart name={id} value="nein" chosen={value} text={words.m.check.no} />
          </div>
        </PartSet>
      ) : kind === 'long' ? (
        <LongPart {...part} value={value} />
      ) : kind === 'text' || kind === 'day' || kind === 'money' || kind === 'number' ? (
        <TextPart {...part} value={value} {...(kind === 'text' ? {} : { size: 'amount' as const })} />
      ) : (
        <ChoiceView {...props} part={part} options={kind(context)} value={value} />
      )}
      {norm === undefined ? null : (
        <p class="muted agreement-norm">
          <NormText norm={norm} />
        </p>
      )}
    </>
  )
}

function ChoiceView({
  part,
  options,
  value,
  context,
}: TaskPageProps & {
  readonly part: {
    readonly id: string
    readonly label: string
    readonly hint: string
    readonly errors: readonly FieldError[]
  }
  readonly options: readonly { readonly value: string; readonly text: string }[]
  readonly value: string
}): VNode {
  const { words, view } = context
  if (options.length === 0)
    return (
      <div class="kern-form-input" id={part.id}>
        <p class="kern-label">{part.label}</p>
        <p class="kern-hint">
          {words.m.workspace.persons.nobody}{' '}
          <a class="kern-link" href={`/${words.language}/vorgaenge/${view.id}/personen`}>
            {words.m.workspace.persons.manage}
          </a>
        </p>
      </div>
    )
  return (
    <SelectPart {...part} value={value} values={['', ...options.map((option) => option.value)]}>
      <Option value="" chosen={value} text={words.m.agreement.choose} />
      {options.map((option) => (
        <Option value={option.value} chosen={value} text={option.text} />
      ))}
    </SelectPart>
  )
}

/** After the first signature a change costs it, and that must be wanted. */
function Locked({ context, agreement, draft, errors }: TaskPageProps): VNode | null {
  const { words, view } = context
  const texts = words.m.agreement.locked
  if (agreement.agreed !== undefined)
    return (
      <p class="notice">
        {texts.agreed}{' '}
        <a class="kern-link" href={`/${words.language}${agreementPath(view.id, '/ergaenzung')}`}>
          {words.m.amendment.go}
        </a>
      </p>
    )
  const signed = agreement.signatures.find(({ state }) => state === 'valid')
  if (!signed) return null
  const error = errors.find(({ field }) => field === 'aufheben')
  return (
    <fieldset class={error ? 'kern-fieldset kern-fieldset--error' : 'kern-fieldset'}>
      <legend class="kern-label">{texts.title}</legend>
      <p class="kern-hint">{texts.text({ day: words.day(signed.signedOn) })}</p>
      {error ? (
        <p class="kern-error" id="aufheben-fehler">
          <span class="kern-icon kern-icon--danger kern-icon--default" aria-hidden="true" />
          <span class="kern-body">{error.text}</span>
        </p>
      ) : null}
      <div class="kern-form-check">
        <input
          class="kern-form-check__checkbox"
          type="checkbox"
          id="aufheben"
          name="aufheben"
          value="ja"
          checked={typed(draft, 'aufheben') === 'ja'}
          aria-describedby={error ? 'aufheben-fehler' : undefined}
        />
        <label class="kern-label" for="aufheben">
          {texts.box}
        </label>
      </div>
    </fieldset>
  )
}

/** Somebody saved in between: both, side by side. */
function Theirs({ context, changes, task }: TaskPageProps): VNode | null {
  if (changes === undefined) return null
  const inputOf = (field: string): Eingabe | undefined => task.eingaben.find(({ id }) => id === field)
  return (
    <OtherChanges
      words={context.words}
      changes={changes}
      labelOf={(field) => {
        const eingabe = inputOf(field)
        return eingabe ? labelOf(eingabe.id, context) : field
      }}
      shown={(field, value) => shownTyped(value, inputOf(field), context)}
    />
  )
}

function shownTyped(value: string, eingabe: Eingabe | undefined, context: TaskPageProps['context']): string {
  const { m } = context.words
  const kind = eingabe?.kind
  if (kind === 'yesNo') return value === 'ja' ? m.check.yes : m.check.no
  if (typeof kind === 'function') return kind(context).find((option) => option.value === value)?.text ?? value
  return value
}
