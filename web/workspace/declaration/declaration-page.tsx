import type { VNode } from 'preact'
import { erklaerungsworte } from '#procedure/schriftstuecke/beschaeftigung/datenblatt.ts'
import {
  type Abschnitt,
  type Erklaerungsfeld,
  erklaerungsseiten,
} from '#procedure/schriftstuecke/beschaeftigung/erklaerungsfelder.ts'
import { Hidden, Submit } from '#web/access/form-parts.tsx'
import { ErrorSummary, type FieldError, type ShownError } from '#web/components/error-summary.tsx'
import { type Draft, typed } from '#web/forms/draft.ts'
import { RadioPart, TextPart } from '#web/forms/form-parts.tsx'
import type { OtherChange } from '#web/forms/merge-typed.ts'
import { OtherChanges } from '#web/forms/other-changes.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { StepContext } from '../step/field.ts'
import { LongPart } from '../step/field-view.tsx'
import { WorkspaceFrame } from '../workspace-frame.tsx'

interface DeclarationPageProps {
  readonly context: StepContext
  readonly assets: Assets
  readonly number: number
  readonly sections: readonly { readonly abschnitt: Abschnitt; readonly fields: readonly Erklaerungsfeld[] }[]
  readonly draft: Draft
  readonly version: number
  readonly errors: readonly ShownError[]
  /** What somebody else saved while the page was open. */
  readonly changes: readonly OtherChange[] | undefined
}

/** One page of the declaration. Questions that depend on others of the page are asked too; they say on what they depend. */
export function DeclarationPage(props: DeclarationPageProps): VNode {
  const { context, assets, number, sections, draft, version, errors, changes } = props
  const { words, view, viewer } = context
  const { m, language } = words
  const title = m.declaration.pageTitle({ page: number, pages: erklaerungsseiten.length })
  const overview = `/vorgaenge/${view.id}/beschaeftigung`
  const ofFields = errors.filter((error): error is FieldError => error.field !== undefined)
  const texts = erklaerungsworte(language)
  const choices = new Set<string>(
    sections.flatMap(({ fields }) => fields.filter(({ art }) => art === 'wahl').map(({ id }) => id)),
  )
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={errors.length > 0 ? m.problems.pageTitle({ title }) : title}
      reference={view.reference}
      place={`${overview}/${number}`}
      viewer={viewer}
    >
      <ErrorSummary words={words} errors={errors} />
      {changes === undefined ? null : (
        <OtherChanges
          words={words}
          changes={changes}
          labelOf={(field) => frageOf(field, language)}
          shown={(field, value) => (choices.has(field) ? wordOf(value, language) : value)}
        />
      )}
      <p class="back-link">
        <a class="kern-link" href={`/${language}${overview}`}>
          {m.declaration.back}
        </a>
      </p>
      <h1 class="kern-heading-large">{title}</h1>
      <form method="post" action={`/${language}${overview}/${number}`} class="step-form" noValidate>
        <Hidden name="fassung" value={String(version)} />
        {sections.map(({ abschnitt, fields }) => (
          <section aria-labelledby={`abschnitt-${abschnitt}`} class="declaration__section">
            <h2 class="kern-heading-medium" id={`abschnitt-${abschnitt}`}>
              {texts.abschnitt[abschnitt]}
            </h2>
            {abschnitt === 'Z' ? <p class="notice">{texts.zusatzhinweis}</p> : null}
            {fields.map((field) => (
              <DeclarationField field={field} draft={draft} errors={ofFields} language={language} />
            ))}
          </section>
        ))}
        <p class="buttons">
          <Submit text={m.declaration.save} />
        </p>
      </form>
    </WorkspaceFrame>
  )
}

interface FieldProps {
  readonly field: Erklaerungsfeld
  readonly draft: Draft
  readonly errors: readonly FieldError[]
  readonly language: 'de' | 'en'
}

function DeclarationField({ field, draft, errors, language }: FieldProps): VNode {
  const texts = erklaerungsworte(language)
  const number = field.nummer === '' ? '' : `${field.nummer} `
  const label = `${number}${texts.feld[field.id]}`
  const part = { id: field.id, label, hint: hintOf(field, language), errors, value: typed(draft, field.id) }
  switch (field.art) {
    case 'lang':
      return <LongPart {...part} />
    case 'tag':
    case 'zahl':
    case 'betrag':
      return <TextPart {...part} size="amount" />
    case 'text':
      return <TextPart {...part} />
    case 'wahl':
      return (
        <fieldset class="kern-fieldset part-set" id={field.id}>
          <legend class="kern-label kern-label--large">{label}</legend>
          {part.hint === undefined ? null : <p class="kern-hint">{part.hint}</p>}
          <div class="kern-fieldset__body">
            {(field.werte ?? []).map((value) => (
              <RadioPart name={field.id} value={value} chosen={part.value} text={wordOf(value, language)} />
            ))}
          </div>
        </fieldset>
      )
  }
}

/** What helps, and on which answer the question depends. */
function hintOf({ id, wenn }: Erklaerungsfeld, language: 'de' | 'en'): string | undefined {
  const texts = erklaerungsworte(language)
  const hints = [
    texts.hilfe[id],
    wenn === undefined
      ? undefined
      : texts.nurWenn(
          wenn.slice(1).map((value) => wordOf(value, language)),
          frageOf(wenn[0], language),
        ),
  ].filter((hint) => hint !== undefined)
  return hints.length === 0 ? undefined : hints.join(' ')
}

function frageOf(id: string, language: 'de' | 'en'): string {
  const questions: Readonly<Record<string, string | undefined>> = erklaerungsworte(language).feld
  return questions[id] ?? id
}

function wordOf(value: string, language: 'de' | 'en'): string {
  const words: Readonly<Record<string, string | undefined>> = erklaerungsworte(language).wert
  return words[value] ?? value
}
