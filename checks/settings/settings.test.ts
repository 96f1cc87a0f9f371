import { expect, it } from 'vitest'
import { filesBelow, read } from '../files.ts'

const page = read('docs/settings.md')
const found = filesBelow('bin')
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .flatMap((file) => [
    ...read(file).matchAll(/^ {2}(?:\/\*\*.*\*\/ )?(VORAB_[A-Z0-9_]+|PORT|HOST|DATABASE_URL):/gm),
    ...read(file).matchAll(/process\.env\['(VORAB_[A-Z0-9_]+)'\]/g),
  ])
const settings = new Set(found.flatMap(([, name]) => (name === undefined ? [] : [name])))

it('docs/settings.md explains every setting that the program reads', () => {
  expect(settings.size).toBeGreaterThan(15)
  expect([...settings].filter((name) => !page.includes(`\`${name}\``))).toEqual([])
})

it('docs/settings.md explains no setting that the program does not read', () => {
  const explained = [...page.matchAll(/`(VORAB_[A-Z0-9_]+)`/g)].flatMap(([, name]) => (name ? [name] : []))
  expect(explained.filter((name) => !settings.has(name))).toEqual([])
})
