import { expect, it } from 'vitest'
import { safeNext, withNext } from './safe-next.ts'

it.each(['/de', '/en/vorgaenge?status=offen', '/de?x', '/de/a//b'])('after signing in one may go to %s', (wanted) => {
  expect(safeNext(wanted)).toBe(wanted)
})

it.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example/de',
  '/dex',
  '/fr/x',
  '/de/a b',
  '/de\\x',
  '',
  undefined,
  `/de/${'x'.repeat(1000)}`,
])('but not to %s', (wanted) => {
  expect(safeNext(wanted)).toBeUndefined()
})

it('the wish to go on is written so that it comes back whole', () => {
  const address = withNext('/de/sign-in', '/de/a?b=c&d=e')
  expect(new URL(address, 'http://localhost').searchParams.get('next')).toBe('/de/a?b=c&d=e')
  expect(withNext('/de/sign-in', undefined)).toBe('/de/sign-in')
})
