import type { Context } from 'hono'

/** The form of a request; an empty one where the body is no form, so that the page says what is missing. */
export async function readForm(c: Context): Promise<FormData> {
  try {
    return await c.req.formData()
  } catch {
    return new FormData()
  }
}
