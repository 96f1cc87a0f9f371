import type { Draft } from '#web/forms/draft.ts'
import { mergeTyped, type OtherChange } from '#web/forms/merge-typed.ts'
import { type AnyFields, type Field, nameWithin } from './field.ts'

/** A field that is filled in by itself, under the name that it has in the form. */
export interface NamedField {
  readonly name: string
  readonly field: Field<unknown>
}

/** The fields of a form with those within its groups. */
export function namedFields(fields: AnyFields, prefix = ''): readonly NamedField[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const name = nameWithin(prefix, key)
    return field.control.kind === 'group' ? namedFields(field.control.fields, name) : [{ name, field }]
  })
}

/** One text for each field, as it would be typed; of what may be chosen several times a line for each. */
export function typedTexts(fields: AnyFields, draft: Draft): ReadonlyMap<string, string> {
  return new Map(namedFields(fields).map(({ name }) => [name, textIn(draft, name)]))
}

function textIn(draft: Draft, name: string): string {
  return (draft.get(name) ?? []).join('\n').trim()
}

/** What was typed into such a form, on top of what somebody else saved while it was open. */
export function mergeFields(
  fields: AnyFields,
  { before, now, draft }: { readonly before: ReadonlyMap<string, string>; readonly now: Draft; readonly draft: Draft },
): { readonly draft: Draft; readonly changes: readonly OtherChange[] } {
  const named = namedFields(fields)
  const texts = new Map(named.map(({ name }) => [name, [textIn(draft, name)]]))
  const merged = mergeTyped(
    named.map(({ name }) => name),
    { before, now: typedTexts(fields, now), draft: texts },
  )
  const put = named.map(({ name, field }) => {
    const [text = ''] = merged.draft.get(name) ?? []
    return [name, field.control.kind === 'choices' ? text.split('\n').filter((one) => one !== '') : [text]] as const
  })
  return { draft: new Map([...draft, ...put]), changes: merged.changes }
}
