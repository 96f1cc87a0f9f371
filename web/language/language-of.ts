import type { Context } from 'hono'
import { isLanguage, type Language } from './language.ts'

/** The language of the address: its first part. */
export function languageOf(c: Context): Language {
  const first = c.req.path.split('/')[1] ?? ''
  return isLanguage(first) ? first : 'de'
}
