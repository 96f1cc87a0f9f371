import { isLanguage, type Language } from '#web/language/language.ts'

export interface TextPart {
  readonly said: string
  /** Where it leads within this installation; absent where it is only text. */
  readonly address: string | undefined
}

/** The parts of a mail. Only addresses of this installation become links: names in a mail were typed by somebody. */
export function linkedText(text: string, origin: string): readonly TextPart[] {
  return text.split(/(https?:\/\/\S+)/).map((said) => ({ said, address: ownAddress(said, origin) }))
}

/** The language of a mail: that of the pages to which it leads. */
export function languageOfMail(text: string, origin: string): Language | undefined {
  const first =
    linkedText(text, origin)
      .find(({ address }) => address !== undefined)
      ?.address?.split('/')[1] ?? ''
  return isLanguage(first) ? first : undefined
}

function ownAddress(said: string, origin: string): string | undefined {
  if (!URL.canParse(said)) return undefined
  const url = new URL(said)
  return url.origin === new URL(origin).origin ? url.pathname + url.search : undefined
}
