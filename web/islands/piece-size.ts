/** As much as one request carries: on a slow line an interruption costs little, on a quick one nobody waits for answers. */
export const [LEAST_PIECE, MOST_PIECE] = [1024 * 1024, 8 * 1024 * 1024]
/** A piece that took less is followed by one twice as large. */
const QUICK_MS = 1000

export function nextPiece(size: number, ms: number): number {
  return ms < QUICK_MS ? Math.min(2 * size, MOST_PIECE) : Math.max(LEAST_PIECE, size / 2)
}
