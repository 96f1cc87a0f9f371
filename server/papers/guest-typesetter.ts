import { atMost } from '#server/files/at-most.ts'
import type { Typesetter } from './typesetter.ts'

/** A paper takes about a second: so many wait no longer than a page may take. */
const MOST_WAITING = 20

/** So many have asked that whoever asks now is better told to come again. */
export class TooManyAsk extends Error {
  override readonly name = 'TooManyAsk'
}

/**
 * The typesetter for people of whom nothing is known: one paper at a time, so that signing and agreements never wait behind
 * whoever asks for papers without end.
 */
export function guestTypesetter({ typeset, close }: Typesetter): Typesetter {
  const inTurn = atMost(1)
  let asked = 0
  return {
    typeset: async (paper, options) => {
      if (asked > MOST_WAITING) throw new TooManyAsk('Too many papers are asked for at once.')
      asked++
      try {
        return await inTurn(() => typeset(paper, options))
      } finally {
        asked--
      }
    },
    close,
  }
}
