import { expect, it } from 'vitest'
import { LAENDER, landLetters, landOf, nearestLand } from './land.ts'

it('There are sixteen Länder', () => {
  expect(landLetters).toHaveLength(16)
})

it.each(landLetters)('%s is known by its letters and its name, however they are written', (land) => {
  expect([land, land.toLowerCase(), `DE-${land}`, LAENDER[land], LAENDER[land].toUpperCase()].map(landOf)).toEqual(
    Array(5).fill(land),
  )
})

it.each([
  ['Saxen', 'SN'],
  ['Bayrn', 'BY'],
  ['Thuringen', 'TH'],
  ['Nordrhein Westfahlen', 'NW'],
  ['Badenwürtemberg', 'BW'],
] as const)('%s is none, but %s is near', (text, land) => {
  expect([landOf(text), nearestLand(text)]).toEqual([undefined, land])
})

it('Nothing is near to a word of its own', () => {
  expect(nearestLand('Liechtenstein')).toBeUndefined()
})
