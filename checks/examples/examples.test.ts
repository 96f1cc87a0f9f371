import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { filesBelow, isTest, read } from '../files.ts'
import { load } from '../law/collect.ts'
import { assumedIn, nearest } from './assumed.ts'
import { compileExamples } from './compile.ts'
import { type Example, readExamples } from './read-examples.ts'
import { runExample } from './run.ts'

const files = ['law', 'procedure'].flatMap(filesBelow).filter((file) => file.endsWith('.ts') && !isTest(file))
const found = files.map((file) => ({ file, ...readExamples(file, read(file)) }))
const examples = found.flatMap((one) => one.examples)
const exports = new Map<string, string[]>()
for (const { file, exports: names } of found) {
  for (const name of names) exports.set(name, [...(exports.get(name) ?? []), file])
}

describe('The examples in comments', () => {
  it('exist', () => {
    expect(examples.length).toBeGreaterThan(10)
  })

  it('compile', { timeout: 60_000 }, () => {
    expect(compileExamples(examples, exports)).toEqual([])
  })

  it('come to what they say', { timeout: 60_000 }, async () => {
    const modules = await load(found.map(({ file }) => file))
    const byFile = new Map(modules.map(([file, module]) => [file, module as Readonly<Record<string, unknown>>]))
    const wrong: unknown[] = []
    for (const example of examples) {
      const outcome = runExample(example, scopeOf(example, byFile))
      if (outcome && !isDeepStrictEqual(outcome.is, outcome.claimed)) wrong.push({ of: example.of, ...outcome })
    }
    expect(wrong).toEqual([])
  })
})

/** Every exported value by name; where two files export one name, the example's own file comes first. */
function scopeOf(
  example: Example,
  modules: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
): ReadonlyMap<string, unknown> {
  const all = [...exports]
    .filter(([name]) => assumedIn(example.file, name) === undefined)
    .map(([name, from]) => [name, modules.get(nearest(from, example.file))?.[name]] as const)
  return new Map([...all, ...Object.entries(modules.get(example.file) ?? {})])
}

describe('An example is reported', () => {
  const one = (code: string): Example => ({
    file: 'law/engine/truth.ts',
    of: 'opposite',
    parameters: ['truth'],
    code,
    claim: undefined,
  })

  it('that does not compile', () => {
    const [complaint] = compileExamples([one("opposite('vielleicht')")], exports)
    expect(complaint).toContain('law/engine/truth.ts › opposite: Argument of type')
  })

  it('that uses a name nobody exports', () => {
    expect(compileExamples([one('opposite(nobody)')], exports)[0]).toContain("Cannot find name 'nobody'")
  })

  it('but a parameter of the function may be used', () => {
    expect(compileExamples([one('opposite(truth)')], exports)).toEqual([])
  })

  it.each([
    ['3, a Wednesday', '3'],
    ["'ja'", "'ja'"],
    ['undefined, until it is entered', 'undefined'],
    ['{ ok: true, answers: { a: 1 } }', '{ ok: true, answers: { a: 1 } }'],
    ['the number of a day', undefined],
  ])('%s claims %s', (comment, claim) => {
    const source = `/** @example f() // ${comment} */\nexport function f() {}`
    expect(readExamples('a.ts', source).examples[0]?.claim).toBe(claim)
  })
})
