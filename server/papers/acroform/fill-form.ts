import type { EmbeddedFont, PDFForm } from '@libpdf/core'
import type { FieldFault, FormFault, FormValues } from './acro-field.ts'
import { isDrawn, type Widget } from './drawn-text.ts'
import { fitText } from './fit-text.ts'
import { formFont } from './form-font.ts'
import { openForm } from './open-form.ts'
import { type Fillable, fillable } from './read-form-fields.ts'
import { stripActions } from './strip-actions.ts'

export interface FillForm {
  readonly template: Uint8Array
  readonly values: FormValues
  /** Makes the fields part of the page, so that nobody changes them by mistake. */
  readonly flat: boolean
}

export type FilledForm =
  | { readonly ok: true; readonly content: Uint8Array }
  | { readonly ok: false; readonly fault: FormFault }
  /** Nothing is handed out that says less than it was given: which fields, and why. */
  | { readonly ok: false; readonly fault: 'fields'; readonly fields: readonly FieldFault[] }

/** Fills a form and reads it back: what stands on its pages is what was given, letter by letter, or it is a fault. */
export async function fillForm({ template, values, flat }: FillForm): Promise<FilledForm> {
  const opened = await openForm(template)
  if (!opened.ok) return opened
  const { pdf, form } = opened
  stripActions(pdf, form)
  const font = formFont(pdf)
  const faults = Object.entries(values).flatMap(([name, value]) => written(form, name, value, font))
  if (faults.length > 0) return { ok: false, fault: 'fields', fields: faults }
  const content = await pdf.save()
  const lost = await losses(content, values, font)
  if (lost.length > 0) return { ok: false, fault: 'fields', fields: lost }
  if (!flat) return { ok: true, content }
  form.flatten({ skipAppearanceUpdate: true, skipSignatures: true })
  return { ok: true, content: await pdf.save() }
}

function written(form: PDFForm, name: string, value: string | boolean, font: EmbeddedFont): readonly FieldFault[] {
  const found = fillable(form, name)
  const problem = found === undefined ? 'unknown' : found.field.isReadOnly() ? 'readOnly' : write(found, value, font)
  return problem === undefined ? [] : [{ name, problem }]
}

type Problem = FieldFault['problem']

function write(found: Fillable, value: string | boolean, font: EmbeddedFont): Problem | undefined {
  switch (found.kind) {
    case 'checkbox':
      return tick(found, value)
    case 'radio': {
      const option = found.field.getOptions().find((one) => one === value)
      if (option === undefined) return 'noSuchOption'
      found.field.setValue(option)
      return undefined
    }
    case 'dropdown':
    case 'listbox':
      return choose(found, value, font)
    case 'text':
      return typeIn(found, value, font)
  }
}

function tick({ field }: Extract<Fillable, { kind: 'checkbox' }>, value: string | boolean): Problem | undefined {
  if (value === false) {
    field.uncheck()
    return undefined
  }
  // A box of several names which one; without a value to tick it, programs would show it empty.
  const on = field.getOnValues()
  const wanted = value === true ? on[0] : on.find((one) => one === value)
  if (wanted === undefined) return 'noSuchOption'
  field.setValue(wanted)
  return undefined
}

function choose(
  found: Extract<Fillable, { kind: 'dropdown' | 'listbox' }>,
  value: string | boolean,
  font: EmbeddedFont,
): Problem | undefined {
  const option = found.field.getOptions().find((one) => one.value === value || one.display === value)
  if (option === undefined || typeof value !== 'string') return 'noSuchOption'
  if (!font.canEncode(option.display)) return 'noLetter'
  found.field.setFont(font)
  if (found.kind === 'dropdown') found.field.setValue(option.value)
  else found.field.setValue([option.value])
  return undefined
}

function typeIn(
  { field }: Extract<Fillable, { kind: 'text' }>,
  value: string | boolean,
  font: EmbeddedFont,
): Problem | undefined {
  if (typeof value !== 'string') return 'noSuchOption'
  const text = field.isMultiline ? value.replace(/\r\n?/g, '\n') : value.replace(/\s+/g, ' ').trim()
  if (!font.canEncode(text)) return 'noLetter'
  if (field.maxLength > 0 && text.length > field.maxLength) return 'tooLong'
  const lines = field.isMultiline ? 'many' : 'one'
  const rooms = field.getWidgets().map(({ width, height }: Widget) => ({ width, height, lines }) as const)
  const sizes = field.isComb ? [] : rooms.map((room) => fitText(text, room, font))
  if (sizes.includes(undefined)) return 'tooLong'
  field.setFont(font)
  const smallest = Math.min(...sizes.filter((size) => size !== undefined))
  if (Number.isFinite(smallest)) field.setFontSize(smallest)
  field.setValue(text)
  return undefined
}

/** Reads the file as the next program will, and compares value and drawn letters with what was given. */
async function losses(content: Uint8Array, values: FormValues, font: EmbeddedFont): Promise<readonly FieldFault[]> {
  const opened = await openForm(content)
  if (!opened.ok) return Object.keys(values).map((name) => ({ name, problem: 'lost' }))
  return Object.entries(values)
    .filter(([name, value]) => !isKept(fillable(opened.form, name), value, font))
    .map(([name]) => ({ name, problem: 'lost' }))
}

function isKept(found: Fillable | undefined, value: string | boolean, font: EmbeddedFont): boolean {
  switch (found?.kind) {
    case undefined:
      return false
    case 'checkbox':
      return typeof value === 'boolean' ? found.field.isChecked() === value : found.field.getValue() === value
    case 'radio':
      return found.field.getValue() === value
    case 'listbox':
      return found.field.getValue().length === 1
    case 'dropdown': {
      const chosen = found.field.getOptions().find((one) => one.value === found.field.getValue())
      const isSame = chosen?.value === value || chosen?.display === value
      return isSame && found.field.getWidgets().every((widget) => isDrawn(chosen.display, widget, font))
    }
    case 'text': {
      const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
      if (typeof value !== 'string' || plain(found.field.getValue()) !== plain(value)) return false
      return found.field.getWidgets().every((widget) => isDrawn(value, widget, font))
    }
  }
}
