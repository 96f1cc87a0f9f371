import type { PageWords } from '#web/language/page-words.ts'

const MOMENTS = {
  de: new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Berlin' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Berlin' }),
} as const

/** A day with its hour, as the clocks in Germany show it. */
export function momentText(at: Date, { language }: Pick<PageWords, 'language'>): string {
  return MOMENTS[language].format(at)
}
