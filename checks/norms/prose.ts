import { complaintAbout, parseCitation } from './citation.ts'
import type { Law } from './encoded-law.ts'

const LONG_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bAbsatz /g, 'Abs. '],
  [/\bSatz /g, 'S. '],
  [/\bNummer /g, 'Nr. '],
  [/\bDoppelbuchstabe /g, 'Doppelbuchst. '],
  [/\bBuchstabe /g, 'Buchst. '],
]

/** What is wrong with the citations in a running text: comments, words for people, documents. */
export function proseComplaints(text: string, laws: ReadonlyMap<string, Law>): readonly string[] {
  const line = LONG_WORDS.reduce(
    (words, [long, short]) => words.replace(long, short),
    text.replace(/\s*\n\s*(?:\*|\/\/|>|-)?\s*/g, ' '),
  )
  const names = [...laws.keys()].join('|')
  const step = String.raw` (?:Abs|UAbs|S|Nr|Buchst|Doppelbuchst|Hs|Alt)\. \w+(?:(?:, \w+)* und \w+| bis \w+)?`
  const citation = new RegExp(
    String.raw`§ \d+[a-z]*(?:${step})* (?:${names})\b(?!/)( a\. F\.| i\. d\. F\.| in der (?:bis|vom|seit|am|Fassung))?`,
    'g',
  )
  return [...line.matchAll(citation)].flatMap(([whole, older]) => {
    if (older !== undefined || !parseCitation(whole)) return []
    const complaint = complaintAbout(whole, laws)
    return complaint ? [complaint] : []
  })
}
