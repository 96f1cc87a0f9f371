import type { VNode } from 'preact'
import type { OtherChange } from '#web/forms/merge-typed.ts'
import { OtherChanges } from '#web/forms/other-changes.tsx'
import type { AnyFields, FormContext } from './field.ts'
import { type NamedField, namedFields } from './merge-fields.ts'

interface TheirChangesProps {
  readonly fields: AnyFields
  readonly changes: readonly OtherChange[] | undefined
  readonly context: FormContext
}

/** What somebody else saved while a form of these fields was open, in the words of its fields. */
export function TheirChanges({ fields, changes, context }: TheirChangesProps): VNode | null {
  if (changes === undefined) return null
  const { words } = context
  const named = new Map(namedFields(fields).map((one) => [one.name, one]))
  return (
    <OtherChanges
      words={words}
      changes={changes}
      labelOf={(name) => {
        const label = named.get(name)?.field.label
        return label === undefined ? name : words.m.workspace.fields[label]
      }}
      shown={(name, value) => shownText(value, named.get(name), context)}
    />
  )
}

function shownText(value: string, named: NamedField | undefined, context: FormContext): string {
  const control = named?.field.control
  const options = control?.kind === 'choice' || control?.kind === 'choices' ? control.options(context) : []
  const texts = value.split('\n').map((line) => options.find((option) => option.value === line)?.text ?? line)
  return texts.join(control?.kind === 'long' ? ' ' : ', ')
}
