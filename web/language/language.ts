import type { Language } from '#law/texts/catalogue.ts'

export type { Language } from '#law/texts/catalogue.ts'

/** The languages of the pages. German is written first. */
export const LANGUAGES = ['de', 'en'] as const satisfies readonly Language[]

/** How numbers and days are written. */
export const LOCALES: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' }

export function isLanguage(text: string): text is Language {
  return LANGUAGES.some((language) => language === text)
}

/**
 * The language a browser asks for; German where it names neither.
 * @example preferredLanguage('sr,en;q=0.8,de;q=0.5') // 'en'
 */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const wishes = (acceptLanguage ?? '').split(',').map((wish, at) => {
    const [tag = '', ...rest] = wish.trim().split(';')
    const weight = rest.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find((found) => found !== undefined)
    return { language: tag.slice(0, 2).toLowerCase(), weight: weight === undefined ? 1 : Number(weight), at }
  })
  wishes.sort((a, b) => b.weight - a.weight || a.at - b.at)
  return wishes.map(({ language }) => language).find(isLanguage) ?? 'de'
}
