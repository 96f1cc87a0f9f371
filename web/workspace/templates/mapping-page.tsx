import type { VNode } from 'preact'
import type { FieldFault } from '#server/papers/acroform/acro-field.ts'
import type { FormTemplate } from '#server/papers/acroform/form-templates.ts'
import { Hidden, Submit } from '#web/access/form-parts.tsx'
import { ErrorSummary, type ShownError } from '#web/components/error-summary.tsx'
import { Option, SelectPart } from '#web/forms/form-parts.tsx'
import type { PageWords } from '#web/language/page-words.ts'
import type { FrameProps } from '../workspace-frame.tsx'
import { WorkspaceFrame } from '../workspace-frame.tsx'
import { answerSources, type FormPlace, placesOf, type SourceOption, textSources } from './source-options.ts'

interface MappingPageProps extends Pick<FrameProps, 'words' | 'assets' | 'viewer'> {
  readonly template: FormTemplate
  readonly errors: readonly ShownError[]
  readonly isSaved: boolean
}

/** Field by field: from which data of a case a form is filled. */
export function MappingPage({ words, assets, viewer, template, errors, isSaved }: MappingPageProps): VNode {
  const texts = words.m.templates
  const at = `/${words.language}/verwaltung/formulare`
  const title = texts.mapTitle({ name: template.name })
  const sources = { text: textSources(words), answer: answerSources(words) }
  return (
    <WorkspaceFrame {...{ words, assets, viewer, title }} place={`/verwaltung/formulare/${template.id}`}>
      <ErrorSummary words={words} errors={errors} />
      {isSaved ? (
        <p class="notice" role="status">
          {texts.saved}
        </p>
      ) : null}
      <p class="back-link">
        <a class="kern-link" href={at}>
          {texts.back}
        </a>
      </p>
      <h1 class="kern-heading-large">{title}</h1>
      <p class="lead">{texts.mapLead}</p>
      <p>{texts.proposed}</p>
      <p>
        <a class="kern-link" href={`${at}/${template.id}/probe`}>
          {texts.sample}
        </a>
      </p>
      <form method="post" action={`${at}/${template.id}`} class="step-form">
        <Hidden name="fassung" value={String(template.version)} />
        {placesOf(template.fields).map((place) => (
          <PlaceField words={words} place={place} template={template} sources={sources} />
        ))}
        <p class="buttons">
          <Submit text={texts.save} />
        </p>
      </form>
      <form method="post" action={`${at}/${template.id}/loeschen`} class="step-form">
        <p>{texts.removeLead}</p>
        <p class="buttons">
          <button class="kern-btn kern-btn--secondary" type="submit">
            <span class="kern-label">{texts.remove}</span>
          </button>
        </p>
      </form>
    </WorkspaceFrame>
  )
}

interface PlaceFieldProps {
  readonly words: PageWords
  readonly place: FormPlace
  readonly template: FormTemplate
  readonly sources: { readonly text: readonly SourceOption[]; readonly answer: readonly SourceOption[] }
}

function PlaceField({ words, place, template, sources }: PlaceFieldProps): VNode {
  const texts = words.m.templates
  const { input, field, option } = place
  const chosen = template.mapping.find((one) => one.field === field.name && one.option === option)?.source ?? ''
  const offered = option === undefined ? sources.text : sources.answer
  const label = option === undefined ? field.name : texts.option({ field: field.name, option })
  const hint = [texts.kind[field.kind], field.label].filter((part) => part !== undefined && part !== '').join(', ')
  return (
    <SelectPart
      {...{ id: input, label, hint, errors: [] }}
      value={chosen}
      values={['', ...offered.map(({ value }) => value)]}
    >
      <Option value="" chosen={chosen} text={texts.nothing} />
      {offered.map(({ value, text }) => (
        <Option value={value} chosen={chosen} text={text} />
      ))}
    </SelectPart>
  )
}

/** Which fields could not be filled, and why. */
export function faultText(faults: readonly FieldFault[], { m }: PageWords): string {
  return faults.map(({ name, problem }) => m.templates.fieldFaults[problem]({ field: name })).join(', ')
}
