import { expect, it } from 'vitest'
import { encode } from './encoded-law.ts'
import { sentenceEnds } from './sentences.ts'
import { readStatute } from './statute.ts'

function structure(text: string): unknown {
  const doubts: string[] = []
  const { paragraphs } = readStatute(`# § 1 – Probe\n\n${text}\n`, (place) => doubts.push(place))
  const absaetze = Object.entries(paragraphs['1'] ?? {})
  return Object.fromEntries(absaetze.map(([absatz, body]) => [absatz, encode(body)]))
}

it.each([
  ['Die Frist endet am 31. Dezember 2026. Sie wird nicht verlängert.', 1],
  ['Das gilt nach Vollendung des 45. Lebensjahres nicht.', 0],
  ['Die Empfehlung (ABl. L 292 vom 10.11.2009, S. 31) gilt. Absatz 2 bleibt unberührt.', 1],
  ['Dies gilt nach Maßgabe des § 5 Abs. 1 Nr. 1 und des Art. 6. Im Übrigen gilt § 7.', 1],
  ['Wer z. B. im Ausland lebt, ist befreit. § 9 findet keine Anwendung.', 1],
  ['Es gilt Absatz 1 Satz 2. Die Absätze 3 und 4 gelten entsprechend.', 1],
  ['Er gibt Auskunft (Name. Anschrift) und wartet.', 0],
])('%s has %i ends before its last', (text, ends) => {
  expect(sentenceEnds(text)).toHaveLength(ends)
})

it('a list belongs to the sentence that opens it, and text behind a closed list is the next sentence', () => {
  expect(structure('(1) Er darf das, wenn\n\n1. dies,\n\n2. das gilt.\n\nSatz 1 gilt nicht. Das ist alles.')).toEqual({
    1: ['1 2', 0, 0],
  })
})

it('text behind an open list goes on with its sentence', () => {
  expect(structure('(1) Wer\n\n1. dies oder\n\n2. das tut,\n\nwird gefragt. Er antwortet.')).toEqual({ 1: ['1 2', 0] })
})

it('an entry may have sentences and a list of its own, and text between entries belongs to the entry', () => {
  const text =
    '(1) Es gilt:\n\n1. dies. Und noch dies.\n\n2. das,\n\na) so\n\nb) oder so\n\nund nicht anders,\n\n2a. jenes.\n\n(2) Ende.'
  expect(structure(text)).toEqual({ 1: [{ 1: 2, 2: ['a b'], '2a': 1 }], 2: 1 })
})

it('letters below letters are double letters', () => {
  expect(structure('Es gilt\n\n1. dies\n\na) und\n\naa)\nhier\n\nbb)\ndort.')).toEqual({
    '': [{ 1: [{ a: ['aa bb'] }] }],
  })
})

it('fee tables are lists', () => {
  const html =
    '(1) Zu erheben sind\n\n<table><tr>\n<td>1a.</td>\n<td>für dies</td><td>5 Euro,</td></tr><tr><td>2.</td>\n<td>für das</td></tr></table>'
  expect(structure(html)).toEqual({ 1: ['1a 2'] })
  const pipes =
    'Zu erheben sind\n\n| | | |\n|:---|:---|:---|\n| 1\\. | für dies | |\n| | a) | kurz |\n| | b) | lang |\n| 2\\. | für das | |'
  expect(structure(pipes)).toEqual({ '': [{ 1: ['a b'], 2: 1 }] })
})

it("editors' notes and repealed paragraphs are no law", () => {
  expect(structure('(1) Dies gilt.\n\n(2) (weggefallen)\n\n(+++ § 1: Zur Anwendung vgl. § 2 +++)')).toEqual({ 1: 1 })
})
