import type { Language } from '#law/texts/catalogue.ts'

/** The language asked for, known before anything is read, so that mistakes are named in it. */
export function languageIn(args: readonly string[]): Language {
  const at = args.indexOf('--lang')
  return (at >= 0 && args[at + 1] === 'en') || args.includes('--lang=en') ? 'en' : 'de'
}
