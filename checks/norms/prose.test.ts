import { expect, it } from 'vitest'
import { filesBelow, read } from '../files.ts'
import { loadIndex } from './load-index.ts'
import { proseComplaints } from './prose.ts'

const laws = loadIndex()

it('every norm that a comment, a text for people or a document names exists', () => {
  const files = ['law', 'procedure', 'server', 'web', 'cli', 'docs']
    .flatMap(filesBelow)
    .filter((file) => /\.(?:tsx?|md|html)$/.test(file))
  expect(
    files.flatMap((file) => proseComplaints(read(file), laws).map((complaint) => `${file}: ${complaint}`)),
  ).toEqual([])
})

it.each([
  ['as § 18g Abs. 1 S. 9 AufenthG says', ['§ 18g Abs. 1 AufenthG has no S. 9']],
  ['nach § 18g Absatz 1 Satz 9 AufenthG', ['§ 18g Abs. 1 AufenthG has no S. 9']],
  ['a comment\n * (§ 36 Abs. 2\n * S. 3 BeschV)', ['§ 36 Abs. 2 BeschV has no S. 3']],
  ['§ 18b Abs. 2 S. 7 AufenthG in der bis 17.11.2023 geltenden Fassung', []],
  ['§ 18b Abs. 2 S. 7 AufenthG a. F.', []],
  ['§ 36 Abs. 2 S. 2 BeschV', []],
])('%s', (text, complaints) => {
  expect(proseComplaints(text, laws)).toEqual(complaints)
})
