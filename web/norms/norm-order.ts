/** A citation taken apart as far as order and links need it. */
export interface Citation {
  readonly law: string
  /** "18g" */
  readonly paragraph: string
}

/** @example citationOf('§ 18g Abs. 1 S. 2 AufenthG') // { law: 'AufenthG', paragraph: '18g' } */
export function citationOf(norm: string): Citation | undefined {
  const found = /^§§? (\d+[a-z]*)\b.*? ((?:SGB [IVX]+)|[A-ZÄÖÜ][A-Za-zÄÖÜäöü]+)(?: a\. F\.)?$/.exec(norm)
  return found?.[1] && found[2] ? { paragraph: found[1], law: found[2] } : undefined
}

/** By law, then by number, then as written. */
export function compareNorms(a: string, b: string): number {
  const [one, two] = [citationOf(a), citationOf(b)]
  if (!one || !two) return Number(!one) - Number(!two) || compare(a, b)
  return (
    compare(one.law, two.law) ||
    Number.parseInt(one.paragraph, 10) - Number.parseInt(two.paragraph, 10) ||
    compare(one.paragraph, two.paragraph) ||
    compare(a, b)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Where the federal ministry of justice publishes the wording of a law. */
const PLACES: Readonly<Record<string, string>> = {
  AufenthG: 'aufenthg_2004',
  BeschV: 'beschv_2013',
  AufenthV: 'aufenthv',
  'SGB III': 'sgb_3',
  'SGB VI': 'sgb_6',
  BGB: 'bgb',
  BGebG: 'bgebg',
  BQFG: 'bqfg',
  HebStPrV: 'hebstprv',
  PflAPrV: 'pflaprv',
  VwGO: 'vwgo',
  VwVfG: 'vwvfg',
  VwZG: 'vwzg_2005',
  ZPO: 'zpo',
  BAföG: 'baf_g',
}

/** The wording of today; of an older version only the place is the same. */
export function wordingAddress(norm: string): string | undefined {
  const citation = citationOf(norm)
  if (!citation) return undefined
  const place = PLACES[citation.law]
  return place ? `https://www.gesetze-im-internet.de/${place}/__${citation.paragraph}.html` : undefined
}
