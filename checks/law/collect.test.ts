import { expect, it } from 'vitest'
import { p18gRegel } from '#law/statutes/aufenthg/p18g-blaue-karte-eu.ts'
import { collect } from './collect.ts'

it('rules, conditions and parameters are found however deep they lie', () => {
  const found = collect([['somewhere', { nested: [{ deeper: p18gRegel }] }]])
  expect(found.rules).toContain(p18gRegel)
  expect(found.parameters.map(({ id }) => id)).toContain('beitragsbemessungsgrenze')
  expect(found.expressions.some((expr) => expr.kind === 'amount')).toBe(true)
})

it('a citation is found in norm and in norms, with its place', () => {
  const found = collect([['file.ts', { one: { norm: '§ 1 BGB' }, two: { id: 'b', norms: ['§ 2 BGB'] } }]])
  expect(found.citations).toEqual([
    { norm: '§ 1 BGB', place: 'file.ts › one' },
    { norm: '§ 2 BGB', place: 'file.ts › two' },
  ])
})
