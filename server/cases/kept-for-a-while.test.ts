import { expect, it } from 'vitest'
import { keptForAWhile } from './kept-for-a-while.ts'

it('An answer is worked out once for all who ask within its time, anew afterwards, and at once after a failure', async () => {
  let [now, worked] = [0, 0]
  const ask = keptForAWhile<number>(() => now, 1000)
  const work = (): Promise<number> => Promise.resolve(++worked)
  expect(await Promise.all([ask('a', work), ask('a', work)])).toEqual([1, 1])
  now = 999
  expect(await ask('a', work)).toBe(1)
  expect(await ask('b', work)).toBe(2)
  now = 1000
  expect(await ask('a', work)).toBe(3)
  await expect(ask('c', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await ask('c', work)).toBe(4)
})
