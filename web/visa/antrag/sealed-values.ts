import { type Antragswerte, lesbareWerte } from '#procedure/schriftstuecke/visum/antrag/antragsfelder.ts'
import type { Seal } from '#server/access/sealed-cookie.ts'

/**
 * What was entered so far, sealed, for hidden fields: nothing of it is stored on the server, and what lies in a cache of the
 * browser says nothing. The seal takes as much as fits into a cookie, so longer values go in pieces.
 */

const PIECE = 2000
/** Together with everything else a form stays far below what the server accepts. */
const MOST_PIECES = 12

/** The pieces, or nothing where there are more entries than a form should carry. */
export function sealValues(seal: Seal, werte: Antragswerte): readonly string[] | undefined {
  const text = JSON.stringify(werte)
  const parts = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) =>
    text.slice(at * PIECE, (at + 1) * PIECE),
  )
  if (parts.length > MOST_PIECES) return undefined
  // Each piece says which it is and of how many, so that none is missing, doubled or out of place.
  const sealed = parts.map((part, at) => seal.close(`${at}/${parts.length}/${part}`))
  return sealed.every((one) => one.ok) ? sealed.map((one) => one.value) : undefined
}

/** What {@link sealValues} sealed; nothing where a piece is stale, foreign, changed or missing. */
export function openValues(seal: Seal, pieces: readonly string[]): Antragswerte | undefined {
  if (pieces.length > MOST_PIECES) return undefined
  const parts = pieces.map((piece, at) => {
    const [, index, count, part] = /^(\d+)\/(\d+)\/([\s\S]*)$/.exec(seal.open(piece) ?? '') ?? []
    return Number(index) === at && Number(count) === pieces.length ? part : undefined
  })
  return parts.includes(undefined) ? undefined : readValues(parts.join(''))
}

function readValues(text: string): Antragswerte | undefined {
  try {
    const json: unknown = JSON.parse(text)
    return typeof json === 'object' && json !== null ? lesbareWerte({ ...json }) : undefined
  } catch {
    return undefined
  }
}
