import { type Draft, typed } from './draft.ts'

type Values = ReadonlyMap<string, string>

/** A field that somebody else changed while the form was open. */
export interface OtherChange {
  readonly field: string
  readonly theirs: string
  /** What was typed there instead; absent where nothing else was, so that theirs stands in the form now. */
  readonly yours?: string
}

/**
 * Puts what was typed on top of what somebody else saved meanwhile: what only they changed is taken over, what both changed
 * stays as typed. Every change of theirs is named, so that none is undone unseen.
 */
export function mergeTyped(
  fields: readonly string[],
  { before, now, draft }: { readonly before: Values; readonly now: Values; readonly draft: Draft },
): { readonly draft: Draft; readonly changes: readonly OtherChange[] } {
  const merged = new Map(draft)
  const changes: OtherChange[] = []
  for (const field of fields) {
    const [was = '', theirs = '', yours] = [before.get(field), now.get(field), typed(draft, field)]
    if (theirs === was || theirs === yours) continue
    if (yours === was) merged.set(field, [theirs])
    changes.push(yours === was ? { field, theirs } : { field, theirs, yours })
  }
  return { draft: merged, changes }
}
