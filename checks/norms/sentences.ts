/**
 * Where sentences of a statute end. A full stop in this language may also close an abbreviation ("Abs. 2"), an ordinal
 * ("29. Oktober") or the number of a gazette, so each stop is judged by the words on both sides.
 */

const STOP = /[.!?](?=["“”)]?\s+["„(]?[A-ZÄÖÜ§0-9])/gu

const ABBREVIATIONS = new Set(
  (
    'Abs Nr Nrn S Art Artt Buchst DBuchst ABl ABI BGBl Bek Anl Kap Halbs Hs vgl bzw ggf gem sog ca Dr Prof Mio Mrd Tel ' +
    'Ziff Rn Alt Abschn Fn Sp St Str bzgl insb einschl'
  ).split(' '),
)

/** After a number these make the stop an ordinal: "31. Dezember", "45. Lebensjahr". */
const COUNTED =
  /^(Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Lebensjahr|Geburtstag|Jahrhundert|Breitengrad|Tag|Monat|Woche|Kalendertag|Schuljahr)/u

/** Before a number these make it a reference, so the stop behind it does end the sentence: "nach Absatz 2. Die …". */
const REFERENCE =
  /(?:§§?|Absatz|Absätze|Absätzen|Abs\.|Satz|Sätze|Sätzen|Nummer|Nummern|Nr\.|Art\.|Artikel|Artikeln|Anlage|Kapitel|Abschnitt|und|oder|bis|,)$/u

/** The positions directly behind every stop that ends a sentence inside the text (the last sentence is not counted). */
export function sentenceEnds(text: string): readonly number[] {
  return [...text.matchAll(STOP)]
    .map((found) => found.index)
    .filter((at) => endsSentence(text, at))
    .map((at) => at + 1)
}

function endsSentence(text: string, at: number): boolean {
  const before = text.slice(0, at)
  const after = text.slice(at + 1).trimStart()
  if (insideParentheses(before)) return false
  const word = /[\p{L}\p{N}]+$/u.exec(before)?.[0] ?? ''
  if (/^\d+[a-z]?$/.test(word)) return endsAfterNumber(before.slice(0, -word.length).trimEnd(), word, after)
  return word.length !== 1 && !ABBREVIATIONS.has(word)
}

function endsAfterNumber(before: string, number: string, after: string): boolean {
  if (COUNTED.test(after)) return false
  if (number.length === 4) return true
  return REFERENCE.test(before)
}

function insideParentheses(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}
