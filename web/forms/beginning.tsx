import type { VNode } from 'preact'
import { type Draft, typed } from './draft.ts'

type Values = ReadonlyMap<string, string>

const FIELD = 'anfangs'

/**
 * What a form showed when it was opened, as a field that goes along with it. It tells what others changed since, where no
 * earlier edition is kept; what may be saved it decides nowhere.
 */
export function withBeginning(draft: Draft, { edition, values }: { edition: string; values: Values }): Draft {
  return new Map([...draft, ['fassung', [edition]], [FIELD, [JSON.stringify([...values])]]])
}

/** The fields to send along, as the draft has them: after a mistake that was mended the form still began where it began. */
export function Beginning({ draft }: { readonly draft: Draft }): VNode {
  return (
    <>
      {['fassung', FIELD].map((name) => (
        <input type="hidden" name={name} value={typed(draft, name)} />
      ))}
    </>
  )
}

/** What the form began from; nothing where nobody can have sent it so. */
export function beginningIn(draft: Draft): Values {
  return new Map(
    listIn(parsed(typed(draft, FIELD))).flatMap((pair) => {
      const [name, value] = listIn(pair)
      return typeof name === 'string' && typeof value === 'string' ? [[name, value] as const] : []
    }),
  )
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
