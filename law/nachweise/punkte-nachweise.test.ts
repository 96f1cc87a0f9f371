import { expect, it } from 'vitest'
import { versionAt } from '../engine/rule.ts'
import { p20bPunktevergabe } from '../statutes/aufenthg/p20b-punktevergabe.ts'
import { punkteNachweise } from './punkte-nachweise.ts'

const { requires } = versionAt(p20bPunktevergabe, '2024-06-01')
const merkmale = requires.kind === 'points' ? requires.groups.flat() : []

it('every feature that brings points is tied to its proof, and no proof is left without a feature', () => {
  expect(merkmale.map(({ id }) => id)).toEqual(Object.keys(punkteNachweise))
})

it('the points are those of the Anlage and can bring 16 at once', () => {
  expect(merkmale.map(({ points }) => points)).toEqual([4, 3, 2, 1, 1, 3, 2, 1, 2, 1, 1, 1])
  const best =
    requires.kind === 'points' ? requires.groups.map((group) => Math.max(...group.map(({ points }) => points))) : []
  expect(best.reduce((sum, points) => sum + points, 0)).toBe(16)
})
