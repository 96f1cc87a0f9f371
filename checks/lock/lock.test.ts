import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { missingEntries } from './complete-lock.mjs'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))

it('the lock file names the binaries of every platform, so that npm ci accepts it', () => {
  expect([...missingEntries(lock).keys()]).toEqual([])
})

it('a platform binary that is left out is noticed', () => {
  const packages = { 'node_modules/tool': { optionalDependencies: { '@tool/cli-darwin-arm64': '1.0.0' } } }
  expect(missingEntries({ packages }).get('node_modules/@tool/cli-darwin-arm64')).toEqual({
    version: '1.0.0',
    cpu: ['arm64'],
    optional: true,
    os: ['darwin'],
  })
})
