import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { read } from '../files.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const lines = read('docs/coverage.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Line'))
const cells = lines.map((line) => line.split(' | '))

/** What a cell names: a file or folder, and after `#` a text that stands in the file. */
function named(cell = ''): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, name]) => (name === undefined ? [] : [name]))
}

function isThere(name: string): boolean {
  const [file = '', text] = name.split('#')
  if (!existsSync(path.join(ROOT, file))) return false
  return text === undefined || read(file).includes(`'${text}'`) || new RegExp(`\\b${text}\\b`).test(read(file))
}

describe('docs/coverage.md', () => {
  it('says of every line of the two papers where it works and which test proves it', () => {
    expect(lines.length).toBeGreaterThan(80)
    const without = cells.filter(([, places, tests]) => named(places).length === 0 || named(tests).length === 0)
    expect(without.map(([line]) => line)).toEqual([])
  })

  it('names nothing that is gone', () => {
    expect(cells.flatMap(([, ...rest]) => named(rest.join(' '))).filter((name) => !isThere(name))).toEqual([])
  })

  it('names tests as tests', () => {
    const tests = cells.flatMap(([, , proof]) => named(proof))
    expect(tests.filter((name) => !/\.test\.tsx?$/.test(name))).toEqual([])
  })
})
