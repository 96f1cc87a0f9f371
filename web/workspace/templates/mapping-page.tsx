import type { VNode } from 'preact'
import type { FieldFault } from '#server/papers/acroform/acro-field.ts'
import type { FormTemplate } from '#server/papers/acroform/form-templates.ts'
import { Submit } from '#web/access/form-parts.tsx'
import { ErrorSummary, type ShownError } from '#web/components/error-summary.tsx'
import { Beginning } from '#web/forms/beginning.tsx'
import { type Draft, typed } from '#web/forms/draft.ts'
import { Option, SelectPart } from '#web/forms/form-parts.tsx'
import type { OtherChange } from '#web/forms/merge-typed.ts'
import { OtherChanges } from '#web/forms/other-changes.tsx'
import type { PageWords } from '#web/language/page-words.ts'
import type { FrameProps } from '../workspace-frame.tsx'
import { WorkspaceFrame } from '../workspace-frame.tsx'
import { answerSources, type FormPlace, placesOf, type SourceOption, textSources } from './source-options.ts'

interface MappingPageProps extends Pick<FrameProps, 'words' | 'assets' | 'viewer'> {
  readonly template: FormTemplate
  /** What is chosen, by field of the page, with what the form began from. */
  readonly draft: Draft
  readonly errors: readonly ShownError[]
  /** What somebody else saved while the form was open. */
  readonly changes?: readonly OtherChange[] | undefined
  readonly isSaved: boolean
}

/** Field by field: from which data of a case a form is filled. */
export function MappingPage(props: MappingPageProps): VNode {
  const { words, assets, viewer, template, draft, errors, changes, isSaved } = props
  const texts = words.m.templates
  const at = `/${words.language}/verwaltung/formulare`
  const title = texts.mapTitle({ name: template.name })
  const sources = { text: textSources(words), answer: answerSources(words) }
  return (
    <WorkspaceFrame {...{ words, assets, viewer, title }} place={`/verwaltung/formulare/${template.id}`}>
      <ErrorSummary words={words} errors={errors} />
      {changes === undefined ? null : <Theirs {...{ words, template, sources, changes }} />}
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
        <Beginning draft={draft} />
        {placesOf(template.fields).map((place) => (
          <PlaceField words={words} place={place} chosen={typed(draft, place.input)} sources={sources} />
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

interface Sources {
  readonly text: readonly SourceOption[]
  readonly answer: readonly SourceOption[]
}

interface PlaceFieldProps {
  readonly words: PageWords
  readonly place: FormPlace
  readonly chosen: string
  readonly sources: Sources
}

function PlaceField({ words, place, chosen, sources }: PlaceFieldProps): VNode {
  const texts = words.m.templates
  const { input, field } = place
  const offered = offeredFor(place, sources)
  const hint = [texts.kind[field.kind], field.label].filter((part) => part !== undefined && part !== '').join(', ')
  return (
    <SelectPart
      {...{ id: input, label: labelOf(place, words), hint, errors: [] }}
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

function offeredFor({ option }: FormPlace, sources: Sources): readonly SourceOption[] {
  return option === undefined ? sources.text : sources.answer
}

function labelOf({ field, option }: FormPlace, { m }: PageWords): string {
  return option === undefined ? field.name : m.templates.option({ field: field.name, option })
}

interface TheirsProps extends Pick<MappingPageProps, 'words' | 'template'> {
  readonly sources: Sources
  readonly changes: readonly OtherChange[]
}

/** Somebody saved in between: both, field by field. */
function Theirs({ words, template, sources, changes }: TheirsProps): VNode {
  const places = new Map(placesOf(template.fields).map((place) => [place.input, place]))
  return (
    <OtherChanges
      words={words}
      changes={changes}
      labelOf={(input) => {
        const place = places.get(input)
        return place ? labelOf(place, words) : input
      }}
      shown={(input, value) => {
        const place = places.get(input)
        return (place && offeredFor(place, sources).find((one) => one.value === value)?.text) ?? value
      }}
    />
  )
}

/** Which fields could not be filled, and why. */
export function faultText(faults: readonly FieldFault[], { m }: PageWords): string {
  return faults.map(({ name, problem }) => m.templates.fieldFaults[problem]({ field: name })).join(', ')
}
