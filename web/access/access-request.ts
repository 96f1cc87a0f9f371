import type { Context } from 'hono'
import type { Client } from '#server/access/sign-in.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { draftFrom } from '#web/forms/draft.ts'
import { tooLongError } from '#web/forms/too-long.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { type PageWords, pageWords } from '#web/language/page-words.ts'
import type { FrameWords } from './access-frame.tsx'
import type { AccessPages } from './access-pages.ts'

export type AccessContext = Context<WebEnv>

/** Who knocks, for counting attempts and for the list of one's own sessions. */
export function clientOf(c: AccessContext, pages: AccessPages): Client {
  return { address: pages.clientOf(c.req.raw, c.env), userAgent: c.req.header('user-agent') ?? '' }
}

export function frameOf(c: Context, { assets }: AccessPages): FrameWords {
  return { words: pageWords(languageOf(c)), assets }
}

/** A field of a form as text; empty where it is missing or a file. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** What people call themselves and their devices: as much as is kept. */
export const LONGEST = { name: 200, label: 60 } as const

/** Where more was typed than is kept: said at the field, before anything else is done. */
export function lengthErrors(
  form: FormData,
  name: keyof typeof LONGEST,
  words: PageWords,
  id?: string,
): readonly ShownError[] {
  const errors = tooLongError(draftFrom(form), name, LONGEST[name], words)
  return id === undefined ? errors : errors.map((error) => ({ ...error, field: id }))
}

/** The language a form chose; that of the page where it chose none. */
export function chosenLanguage(c: Context, form: FormData): 'de' | 'en' {
  const chosen = textOf(form, 'language')
  return chosen === 'de' || chosen === 'en' ? chosen : languageOf(c)
}
