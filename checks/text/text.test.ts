import { describe, expect, it } from 'vitest'
import { everyFile, read } from '../files.ts'
import { isEnglishText, otherTermsIn } from './english-terms.ts'
import { forbiddenIn } from './forbidden.ts'
import { lengthFaults } from './length.ts'

const READABLE = /\.(?:tsx?|mjs|cjs|js|json|md|css|html|ya?ml|sql|svg|txt|sh)$|^\.\w+$/
const files = everyFile().filter((file) => READABLE.test(file) && !/\.(?:pdf|log)$/.test(file))

it('no file leaves work for later, names a machine, a registry or a secret', () => {
  expect(files.flatMap((file) => forbiddenIn(file, read(file)))).toEqual([])
})

it('no file of code is longer than 300 lines', () => {
  expect(files.flatMap((file) => lengthFaults(file, read(file)))).toEqual([])
})

it('every English text calls the same thing by the same name', () => {
  const english = files.filter(isEnglishText)
  expect(english.length).toBeGreaterThan(80)
  expect(english.flatMap((file) => otherTermsIn(file, read(file)))).toEqual([])
})

it('the lock file names no server from which a package came', () => {
  expect(read('package-lock.json')).not.toContain('"resolved"')
})

describe('A text is reported', () => {
  it.each([
    [`// ${'TO'}DO later`, 'a.ts:1: work left for later'],
    [`const path = '/${'work'}/main'`, 'a.ts:1: a path of one machine'],
    [`see /${'home'}/anna/notes`, 'a.ts:1: a path of one machine'],
    [`https://${'registry'}.example.org/x.tgz`, 'a.ts:1: a package registry'],
    [`//npm.example.org/:_auth${'Token'}=x`, 'a.ts:1: a secret'],
  ])('%s', (text, fault) => {
    expect(forbiddenIn('a.ts', text)).toEqual([fault])
  })

  it.each([`https://example.org/${'work'}/permit`, 'the work of a day', './home/page.ts', `${'hack'}ing`])(
    'but not %s',
    (text) => {
      expect(forbiddenIn('a.ts', text)).toEqual([])
    },
  )

  it.each([
    ['An accelerated procedure', 'a.ts:1: fast-track procedure'],
    ['Name the fast procedure', 'a.ts:1: fast-track procedure'],
    ['After the Vorabzustimmung', 'a.ts:1: advance approval (Vorabzustimmung)'],
  ])('in English: %s', (text, fault) => {
    expect(otherTermsIn('a.ts', text)).toEqual([fault])
  })

  it.each([
    'advance approval (Vorabzustimmung)',
    "vorabzustimmung: 'Advance approval'",
    'weitergabeVorabzustimmung: [',
  ])('but not in English: %s', (text) => {
    expect(otherTermsIn('a.ts', text)).toEqual([])
  })

  it('a long file with a function, but not a long table', () => {
    const rows = 'export const a = 1\n'.repeat(301)
    expect(lengthFaults('server/a.ts', `${rows}export function f() {}`)).toHaveLength(1)
    expect(lengthFaults('server/a.ts', rows)).toEqual([])
    expect(lengthFaults('law/texts/de.ts', `${rows}export function f() {}`)).toEqual([])
  })
})
