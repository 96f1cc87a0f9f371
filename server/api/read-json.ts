import type { Context } from 'hono'
import type { Problem } from './problem.ts'

export const NOT_JSON = {
  type: 'not-json',
  status: 400,
  title: 'The body is not JSON, or holds a sign that is no letter: U+0000 or half of a pair.',
} as const satisfies Problem

/** The body of a request; undefined where it is no JSON, or holds what no database keeps (RFC 7493, section 2.1). */
export async function jsonOf(c: Context): Promise<unknown> {
  try {
    return JSON.parse(await c.req.text(), keepable)
  } catch (fault) {
    // Lists within lists without end are no answers either.
    if (fault instanceof SyntaxError || fault instanceof RangeError) return undefined
    throw fault
  }
}

const HALF = /\p{Cs}/u

function keepable(key: string, value: unknown): unknown {
  for (const text of [key, value])
    if (typeof text === 'string' && (text.includes('\0') || HALF.test(text))) throw new SyntaxError('No letter.')
  return value
}
