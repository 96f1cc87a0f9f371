import type { VNode } from 'preact'
import type { ViewerOrganisation } from '#server/cases/viewer.ts'
import type { FormTemplate } from '#server/papers/acroform/form-templates.ts'
import { ChoicePart, Hidden, Submit } from '#web/access/form-parts.tsx'
import { ErrorSummary, type FieldError, type ShownError } from '#web/components/error-summary.tsx'
import { TextPart } from '#web/forms/form-parts.tsx'
import { describedBy, errorOf, Part } from '#web/forms/part.tsx'
import type { FrameProps } from '../workspace-frame.tsx'
import { WorkspaceFrame } from '../workspace-frame.tsx'

interface TemplatesPageProps extends Pick<FrameProps, 'words' | 'assets' | 'viewer'> {
  readonly offices: readonly ViewerOrganisation[]
  readonly templates: readonly FormTemplate[]
  readonly errors: readonly ShownError[]
  readonly name: string
  /** What the form calls itself, so that sending it twice keeps one form. */
  readonly formId: string
}

/** The forms of an office, and the way to provide another one. */
export function TemplatesPage({
  words,
  assets,
  viewer,
  offices,
  templates,
  errors,
  name,
  formId,
}: TemplatesPageProps): VNode {
  const texts = words.m.templates
  const at = `/${words.language}/verwaltung/formulare`
  const ofFields = errors.filter((error): error is FieldError => error.field !== undefined)
  return (
    <WorkspaceFrame
      {...{ words, assets, viewer }}
      title={errors.length > 0 ? words.m.problems.pageTitle({ title: texts.title }) : texts.title}
      place="/verwaltung/formulare"
    >
      <ErrorSummary words={words} errors={errors} />
      <h1 class="kern-heading-large">{texts.title}</h1>
      <p class="lead">{templates.length === 0 ? texts.none : texts.lead}</p>
      <ul class="plain-list duty-list">
        {templates.map((template) => (
          <li class="duty">
            <h2 class="kern-heading-small">{template.name}</h2>
            <p class="muted">{texts.fields({ count: template.fields.length, mapped: template.mapping.length })}</p>
            <p>
              <a class="kern-link" href={`${at}/${template.id}`} aria-label={`${texts.edit}: ${template.name}`}>
                {texts.edit}
              </a>
            </p>
          </li>
        ))}
      </ul>
      <h2 class="kern-heading-medium">{texts.add}</h2>
      <form method="post" action={at} class="step-form" encType="multipart/form-data" noValidate>
        <Hidden name="auftrag" value={formId} />
        {offices.length > 1 ? (
          <ChoicePart
            id="behoerde"
            label={texts.office}
            errors={ofFields}
            value={offices[0]?.id ?? ''}
            options={offices.map((office) => [office.id, office.name] as const)}
          />
        ) : (
          <input type="hidden" name="behoerde" value={offices[0]?.id} />
        )}
        <TextPart id="name" label={texts.name} hint={texts.nameHint} errors={ofFields} value={name} />
        <FilePart label={texts.file} hint={texts.fileHint} errors={ofFields} />
        <p class="buttons">
          <Submit text={texts.upload} />
        </p>
      </form>
    </WorkspaceFrame>
  )
}

interface FilePartProps {
  readonly label: string
  readonly hint: string
  readonly errors: readonly FieldError[]
}

function FilePart(given: FilePartProps): VNode {
  const part = { ...given, id: 'datei' }
  return (
    <Part {...part}>
      <input
        class="kern-form-input__input letter-file"
        type="file"
        id="datei"
        name="datei"
        accept=".pdf"
        aria-describedby={describedBy(part)}
        aria-invalid={errorOf(part) ? true : undefined}
      />
    </Part>
  )
}
