/** Blanks that people and programs put between thousands, and the currency itself. */
const SILENT = /[\s\u00a0\u202f'’]|€|euro?s?\.?/giu
const GROUPED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/

/**
 * Euros as people write them, as text with a point and at most two decimals; `undefined` where it cannot be told.
 * One separator before exactly three digits parts thousands in German and English alike.
 * @example parseMoney('48.300,50 €') // '48300.50'
 */
export function parseMoney(text: string): string | undefined {
  const plain = text.replace(SILENT, '').replace(/[.,]-{1,2}$/, '')
  if (/^\d+$/.test(plain)) return plain
  if (GROUPED.test(plain)) return plain.replace(/[.,]/g, '')
  const parts = /^([\d.,]*\d)([.,])(\d{1,2})$/.exec(plain)
  const [whole, separator, decimals] = [parts?.[1] ?? '', parts?.[2] ?? '', parts?.[3] ?? '']
  if (/^\d+$/.test(whole)) return `${whole}.${decimals}`
  const grouped = GROUPED.exec(whole)
  return grouped && grouped[1] !== separator ? `${whole.replace(/[.,]/g, '')}.${decimals}` : undefined
}
