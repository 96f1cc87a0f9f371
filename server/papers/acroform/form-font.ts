import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { EmbeddedFont, PDF } from '@libpdf/core'

const FILE = createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf')
let content: Uint8Array | undefined

/** The line ends of a text are no letters of it. */
const LINE_ENDS = /[\r\n]+/g

/**
 * Embeds the font of the house: the fonts of forms know no more letters than Western Europe uses. The library asks the font
 * for a whole text at once and, where it finds no sign for a line end, silently takes another font that loses letters.
 */
export function formFont(pdf: PDF): EmbeddedFont {
  content ??= readFileSync(FILE)
  const font = pdf.embedFont(content)
  const canEncode = font.canEncode.bind(font)
  font.canEncode = (text) => canEncode(text.replace(LINE_ENDS, ''))
  return font
}
