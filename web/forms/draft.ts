import { countIn } from './count-in.ts'

/** What a person typed, by name of field, exactly as typed: it is shown again whatever was wrong with it. */
export type Draft = ReadonlyMap<string, readonly string[]>

/** Reads a posted form, whole: what is too long is the reader's to refuse. Files are left to those who expect them. */
export function draftFrom(form: FormData): Draft {
  const draft = new Map<string, string[]>()
  for (const [name, value] of form) {
    if (typeof value !== 'string') continue
    const values = draft.get(name) ?? []
    // Browsers send line ends as two signs and count them as one where they say how much may be typed.
    values.push(value.replaceAll('\r\n', '\n'))
    draft.set(name, values)
  }
  return draft
}

/** The first thing typed into a field, without blanks around it; empty where nothing was. */
export function typed(draft: Draft, name: string): string {
  return draft.get(name)?.[0]?.trim() ?? ''
}

/** The edition that a form began from; 0 where it names none: then nothing saved can be that one. */
export function editionIn(draft: Draft, name: 'fassung' | 'stand' = 'fassung'): number {
  return countIn(typed(draft, name)) ?? 0
}

/** No page gives its form a longer one. */
const LONGEST_COMMAND = 100

/** What a page called its form, so that sending it twice does nothing twice; empty where no page can have called it so. */
export function commandIn(draft: Draft, name: 'auftrag' | 'vorgang' = 'auftrag'): string {
  const given = typed(draft, name)
  return given.length > LONGEST_COMMAND ? '' : given
}

export function isChosen(draft: Draft, name: string, value: string): boolean {
  return draft.get(name)?.includes(value) ?? false
}
