import { expect, it } from 'vitest'
import { everyFile, read } from '../files.ts'
import { silentAtTheDoor } from './door.ts'

it('every function at the door of law says what it answers and shows an example', () => {
  const doors = everyFile().filter((file) => file === 'law/index.ts' || file === 'procedure/index.ts')
  expect(doors.flatMap((door) => silentAtTheDoor(door, read))).toEqual([])
})

it.each([
  ['/** Says it.\n * @example f() */\nexport function f() {}', []],
  ['/** Says it. */\nexport function f() {}', ['law/a.ts › f']],
  ['/** @example f() */\nexport function f() {}', ['law/a.ts › f']],
  ['export function f() {}', ['law/a.ts › f']],
  ['function f() {}\nexport const g = 1', []],
])('%j lets pass all but %j', (source, silent) => {
  const read = (file: string) => (file === 'law/index.ts' ? "export { f } from './a.ts'" : source)
  expect(silentAtTheDoor('law/index.ts', read)).toEqual(silent)
})
