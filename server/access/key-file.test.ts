import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keyFrom, keyOf } from './key-file.ts'

let directory = ''
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'vorab-key-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

describe('The key of an installation', () => {
  it('is made once and stays', () => {
    const inside = path.join(directory, 'data')
    expect(keyFrom(inside)).toEqual(keyFrom(inside))
    expect(keyFrom(inside)).toHaveLength(32)
  })

  it.skipIf(process.platform === 'win32')('can be read by its owner alone', () => {
    keyFrom(directory)
    expect(statSync(path.join(directory, 'key')).mode & 0o777).toBe(0o600)
  })

  it('is refused with a sentence where the file holds something else', () => {
    writeFileSync(path.join(directory, 'key'), 'nonsense')
    expect(() => keyFrom(directory)).toThrow('holds no key of 32 bytes')
    expect(readFileSync(path.join(directory, 'key'), 'utf8')).toBe('nonsense')
  })

  it('can come from a secret of 32 characters, not of 31', () => {
    expect(keyOf('a'.repeat(32))).toHaveLength(32)
    expect(() => keyOf('a'.repeat(31))).toThrow('at least 32')
  })
})
