import type { Context } from 'hono'

/** The form of a request; an empty one where the body is no form, so that the page says what is missing. */
export async function readForm(c: Context): Promise<FormData> {
  try {
    const form = new FormData()
    for (const [name, value] of await c.req.formData())
      form.append(name, typeof value === 'string' ? withoutNul(value) : value)
    return form
  } catch {
    return new FormData()
  }
}

/** Nobody types U+0000 and no database keeps it; a program that sends it means nothing by it. */
export function withoutNul(text: string): string {
  return text.replaceAll('\0', '')
}
