import { type Language, LOCALES } from './language.ts'

/** More days than any page shows; formatting one costs more than everything else in its row. */
const KEPT = 5000

/** A day (YYYY-MM-DD) in the words of a language. */
export function dayWords(language: Language): (iso: string) => string {
  const days = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' })
  const made = new Map<string, string>()
  return (iso) => {
    const known = made.get(iso)
    if (known !== undefined) return known
    const words = days.format(new Date(`${iso}T00:00:00Z`))
    if (made.size >= KEPT) made.clear()
    made.set(iso, words)
    return words
  }
}
