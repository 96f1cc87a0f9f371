import { expect, it } from 'vitest'
import { pdfOf } from '#server/testing/pdf-of.ts'
import { withBinder } from './binder.ts'

it('A packet on which the thread never ends is given up, and the next one is bound', async () => {
  const pdf = pdfOf({ pages: 2 })
  // No thread starts within a millisecond: for whoever waits that is a thread that never answers.
  const hung = withBinder((binder) => binder.countPages(pdf), 1)
  const next = withBinder((binder) => binder.countPages(pdf))
  await expect(hung).rejects.toThrow('Binding the packet broke off.')
  expect(await next).toBe(2)
})
