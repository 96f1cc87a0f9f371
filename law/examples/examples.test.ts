import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '../pathways/check.ts'
import { wayById } from '../pathways/ways.ts'
import type { Example } from './example.ts'

const files = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'example.ts')
  .sort()

const all: Example[] = []
for (const file of files) {
  const { examples = [] } = (await import(new URL(file, import.meta.url).href)) as {
    readonly examples?: readonly Example[]
  }
  all.push(...examples)

  describe(file, () => {
    it('holds at least one example', () => {
      expect(examples.length).toBeGreaterThan(0)
    })

    it.each(examples.map((example) => [example.id, example] as const))('%s', (_, { answers, on, expected }) => {
      const { ways } = check(answers, on)
      for (const [id, { result, ...details }] of Object.entries(expected)) {
        const found = ways.find(({ way }) => way.id === id)
        expect({ way: id, result: found?.result }).toEqual({ way: id, result })
        expect(found?.details).toMatchObject(details)
      }
    })
  })
}

it('every example names ways that exist', () => {
  const named = all.flatMap(({ id, expected }) => Object.keys(expected).map((way) => ({ id, way })))
  expect(named.filter(({ way }) => wayById(way)?.id !== way)).toEqual([])
})

it('one id means one example', () => {
  const ids = all.map(({ id }) => id)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})
