import type { Context } from 'hono'

/** The body of a request; undefined where it is no JSON. */
export async function jsonOf(c: Context): Promise<unknown> {
  try {
    return await c.req.json()
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined
    throw fault
  }
}
