import type { VNode } from 'preact'
import { Hidden, Submit } from '#web/access/form-parts.tsx'
import { Option, SelectPart, TextPart } from '#web/forms/form-parts.tsx'
import { OtherChanges } from '#web/forms/other-changes.tsx'
import type { PageWords } from '#web/language/page-words.ts'
import type { ComparisonPageProps } from './comparison-page-props.ts'
import { type DocumentField, documentFields } from './document-fields.ts'

/** What contract and decision say, typed off. */
export function DocumentForm(props: ComparisonPageProps): VNode {
  const { context, version, changes } = props
  const { words, view } = context
  const texts = words.m.comparison.documents
  return (
    <section aria-labelledby="belege">
      <h2 class="kern-heading-medium" id="belege">
        {texts.title}
      </h2>
      <p>{texts.lead}</p>
      {changes === undefined ? null : (
        <OtherChanges
          words={words}
          changes={changes}
          labelOf={(field) => changedLabel(field, words)}
          shown={(field, value) => (field === 'vertrag.gehaltJe' ? wayText(value, words) : value)}
        />
      )}
      <form
        method="post"
        action={`/${words.language}/vorgaenge/${view.id}/abgleich/belege`}
        class="step-form"
        noValidate
        aria-labelledby="belege"
      >
        <Hidden name="fassung" value={String(version)} />
        <Fieldset {...props} document="vertrag" />
        <Fieldset {...props} document="bescheid" />
        <p class="buttons">
          <Submit text={texts.save} />
        </p>
      </form>
    </section>
  )
}

function Fieldset({ document, ...props }: ComparisonPageProps & { readonly document: 'vertrag' | 'bescheid' }): VNode {
  const texts = props.context.words.m.comparison.documents
  return (
    <fieldset class="kern-fieldset">
      <legend class="kern-label kern-label--large">{texts[document]}</legend>
      <div class="kern-fieldset__body">
        {documentFields
          .filter((field) => field.startsWith(`${document}.`))
          .map((field) => (
            <Field {...props} field={field} />
          ))}
      </div>
    </fieldset>
  )
}

function Field({ context, typedIn, errors, field }: ComparisonPageProps & { readonly field: DocumentField }): VNode {
  const { per } = context.words.m.comparison
  const value = typedIn.get(field) ?? ''
  const part = { id: field, label: labelsOf(context.words)[field], errors, value }
  if (field === 'vertrag.gehaltJe') {
    return (
      <SelectPart {...part} values={['monat', 'jahr', 'stunde']}>
        <Option value="monat" chosen={value} text={per.monat} />
        <Option value="jahr" chosen={value} text={per.jahr} />
        <Option value="stunde" chosen={value} text={per.stunde} />
      </SelectPart>
    )
  }
  return isShort(field) ? <TextPart {...part} size="amount" /> : <TextPart {...part} />
}

function labelsOf({ m }: PageWords): Readonly<Record<DocumentField, string>> {
  const { documents: texts } = m.comparison
  return {
    'vertrag.vornamen': texts.vornamen,
    'vertrag.nachnamen': texts.nachnamen,
    'vertrag.arbeitgeber': texts.arbeitgeber,
    'vertrag.taetigkeit': texts.taetigkeit,
    'vertrag.gehalt': texts.gehalt,
    'vertrag.gehaltJe': texts.gehaltJe,
    'vertrag.gehaelter': texts.gehaelter,
    'vertrag.wochenstunden': texts.wochenstunden,
    'vertrag.beginn': texts.beginn,
    'bescheid.vornamen': texts.vornamen,
    'bescheid.nachnamen': texts.nachnamen,
    'bescheid.geburtsdatum': texts.geburtsdatum,
    'bescheid.taetigkeit': texts.beruf,
  }
}

/** Both documents have fields of the same name. */
function changedLabel(field: string, words: PageWords): string {
  const known = documentFields.find((one) => one === field)
  const { documents: texts } = words.m.comparison
  const document = field.startsWith('vertrag.') ? texts.vertrag : texts.bescheid
  return known === undefined ? field : `${document}, ${labelsOf(words)[known]}`
}

function wayText(value: string, { m }: PageWords): string {
  const { per } = m.comparison
  return value === 'stunde' || value === 'monat' || value === 'jahr' ? per[value] : value
}

function isShort(field: DocumentField): boolean {
  return /(?:gehalt|gehaelter|wochenstunden|beginn|geburtsdatum)$/.test(field)
}
