import type {
  CheckboxField,
  DropdownField,
  FormField,
  ListBoxField,
  PDFForm,
  RadioField,
  TextField,
} from '@libpdf/core'
import type { AcroField, FormFault } from './acro-field.ts'
import { openForm } from './open-form.ts'

export type ReadForm =
  | { readonly ok: true; readonly fields: readonly AcroField[] }
  | { readonly ok: false; readonly fault: FormFault }

/** Which fields a form has. Buttons and signatures are nobody's to fill. */
export async function readFormFields(bytes: Uint8Array): Promise<ReadForm> {
  const opened = await openForm(bytes)
  if (!opened.ok) return opened
  const fields = opened.form.getFields().flatMap((field) => acroField(field, opened.form))
  return fields.length === 0 ? { ok: false, fault: 'noFields' } : { ok: true, fields }
}

/** A field by what it is; undefined for what cannot be filled. */
export type Fillable =
  | { readonly kind: 'text'; readonly field: TextField }
  | { readonly kind: 'checkbox'; readonly field: CheckboxField }
  | { readonly kind: 'radio'; readonly field: RadioField }
  | { readonly kind: 'dropdown'; readonly field: DropdownField }
  | { readonly kind: 'listbox'; readonly field: ListBoxField }

export function fillable(form: PDFForm, name: string): Fillable | undefined {
  const text = form.getTextField(name)
  if (text) return { kind: 'text', field: text }
  const checkbox = form.getCheckbox(name)
  if (checkbox) return { kind: 'checkbox', field: checkbox }
  const radio = form.getRadioGroup(name)
  if (radio) return { kind: 'radio', field: radio }
  const dropdown = form.getDropdown(name)
  if (dropdown) return { kind: 'dropdown', field: dropdown }
  const listbox = form.getListBox(name)
  return listbox && { kind: 'listbox', field: listbox }
}

function acroField({ name, alternateName }: FormField, form: PDFForm): readonly AcroField[] {
  const found = fillable(form, name)
  if (!found) return []
  const shared = { name, label: alternateName ?? undefined, most: undefined, lines: 'one' } as const
  const same = (value: string) => ({ value, text: value })
  switch (found.kind) {
    case 'text': {
      const { maxLength, isMultiline } = found.field
      return [
        { ...shared, kind: 'text', options: [], most: maxLength || undefined, lines: isMultiline ? 'many' : 'one' },
      ]
    }
    case 'checkbox':
      return [{ ...shared, kind: 'checkbox', options: found.field.getOnValues().map(same) }]
    case 'radio':
      return [{ ...shared, kind: 'radio', options: found.field.getOptions().map(same) }]
    case 'dropdown':
    case 'listbox': {
      const options = found.field.getOptions().map(({ value, display }) => ({ value, text: display }))
      return [{ ...shared, kind: 'choice', options: options.filter(({ value }) => value !== '') }]
    }
  }
}
