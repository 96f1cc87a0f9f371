import type { Context } from 'hono'
import type { Client } from '#server/access/sign-in.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { languageOf } from '#web/language/language-of.ts'
import { pageWords } from '#web/language/page-words.ts'
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

/** The language a form chose; that of the page where it chose none. */
export function chosenLanguage(c: Context, form: FormData): 'de' | 'en' {
  const chosen = textOf(form, 'language')
  return chosen === 'de' || chosen === 'en' ? chosen : languageOf(c)
}
