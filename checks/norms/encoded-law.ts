/** The sentences of an Absatz or of one entry of an enumeration, each with the enumeration it opens. */
export type Body = readonly Sentence[]
export interface Sentence {
  readonly items: ReadonlyMap<string, Body>
}

export type MutableBody = MutableSentence[]
export interface MutableSentence {
  readonly items: Map<string, MutableBody>
}

/** One law: § → Absatz → sentences. A § without Absätze has the single key ''. */
export interface Law {
  readonly law: string
  /** The day whose text was read. */
  readonly state: string
  /** The span of §§ that was read, where it is not the whole law. */
  readonly covers?: readonly [number, number]
  readonly paragraphs: Readonly<Record<string, Readonly<Record<string, Body>>>>
  /** Annexes by letter, or by the §§ they belong to. */
  readonly anlagen: readonly string[]
}

/**
 * The compact form in law/statutes/index: a number is so many sentences without enumeration; in a list, 0 is a sentence
 * without enumeration, a text is an enumeration whose entries are plain ("1 2 2a 3"), an object one with deeper entries.
 */
export type Encoded = number | readonly EncodedSentence[]
export type EncodedSentence = 0 | string | { readonly [marker: string]: Encoded }

export interface EncodedLaw {
  readonly law: string
  readonly state: string
  readonly covers?: readonly [number, number]
  readonly anlagen: readonly string[]
  readonly paragraphs: Readonly<Record<string, Readonly<Record<string, Encoded>>>>
}

export function encode(body: Body): Encoded {
  return body.every((sentence) => sentence.items.size === 0) ? body.length : body.map(encodeSentence)
}

function encodeSentence({ items }: Sentence): EncodedSentence {
  if (items.size === 0) return 0
  const entries = [...items].map(([marker, body]) => [marker, encode(body)] as const)
  return entries.every(([, inner]) => inner === 1)
    ? entries.map(([marker]) => marker).join(' ')
    : Object.fromEntries(entries)
}

function decode(encoded: Encoded): Body {
  if (typeof encoded === 'number') return Array.from({ length: encoded }, () => ({ items: new Map() }))
  return encoded.map((sentence) => ({ items: new Map(entriesOf(sentence)) }))
}

function entriesOf(sentence: EncodedSentence): readonly (readonly [string, Body])[] {
  if (sentence === 0) return []
  if (typeof sentence === 'string') return sentence.split(' ').map((marker) => [marker, decode(1)])
  return Object.entries(sentence).map(([marker, inner]) => [marker, decode(inner)])
}

export function decodeLaw(encoded: EncodedLaw): Law {
  const paragraphs = Object.fromEntries(
    Object.entries(encoded.paragraphs).map(([paragraph, absaetze]) => [
      paragraph,
      Object.fromEntries(Object.entries(absaetze).map(([absatz, body]) => [absatz, decode(body)])),
    ]),
  )
  return { ...encoded, paragraphs }
}
