import { expect, it } from 'vitest'
import { LEAST_PIECE, MOST_PIECE, nextPiece } from './piece-size.ts'

it('A piece of an upload grows while the line is quick, shrinks when it is slow, and stays within its bounds', () => {
  const sizes = [LEAST_PIECE]
  for (let at = 0; at < 4; at++) sizes.push(nextPiece(sizes[at] ?? 0, 1))
  expect(sizes).toEqual([1, 2, 4, 8, 8].map((megabytes) => megabytes * 1024 * 1024))
  expect(nextPiece(MOST_PIECE, 5000)).toBe(MOST_PIECE / 2)
  expect(nextPiece(LEAST_PIECE, 60_000)).toBe(LEAST_PIECE)
})
