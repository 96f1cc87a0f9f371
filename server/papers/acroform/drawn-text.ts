import type { EmbeddedFont, TextField } from '@libpdf/core'

/** The place of a field on a page. */
export type Widget = ReturnType<TextField['getWidgets']>[number]

/** A text shown in a content stream, as bytes in angle brackets. */
const SHOWN = /<([0-9A-Fa-f]*)>\s*Tj/g
const OTHER = /\)\s*Tj/

/**
 * Whether exactly this text stands on the page where a field is. The page is drawn from glyphs, apart from the value that the
 * field keeps for programs: the two can differ, and people see the glyphs.
 */
export function isDrawn(text: string, widget: Widget, font: EmbeddedFont): boolean {
  const stream = widget.getNormalAppearance()
  if (!stream) return text === ''
  const content = Buffer.from(stream.getDecodedData()).toString('latin1')
  if (OTHER.test(content)) return false
  const drawn = [...content.matchAll(SHOWN)].map(([, hex = '']) => hex.toUpperCase()).join('')
  return withoutBlanks(drawn, font) === withoutBlanks(glyphs(text.replace(/\s+/g, ' '), font), font)
}

function glyphs(text: string, font: EmbeddedFont): string {
  return font
    .encodeTextToGids(text)
    .map((glyph) => glyph.toString(16).toUpperCase().padStart(4, '0'))
    .join('')
}

/** Where a line breaks, a blank falls away. */
function withoutBlanks(hex: string, font: EmbeddedFont): string {
  const blank = glyphs(' ', font)
  return (hex.match(/.{4}/g) ?? []).filter((glyph) => glyph !== blank).join('')
}
