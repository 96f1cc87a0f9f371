/** More answers than anybody asks for within a few minutes. */
const MOST = 500

interface Kept<Answer> {
  readonly at: number
  readonly answer: Promise<Answer>
}

/**
 * Keeps answers that are dear to work out and may be some minutes old. Whoever asks while one is being worked out waits for
 * it; one that failed is not kept. Times in milliseconds.
 * @example keptForAWhile<Statistics>(() => 0, 600_000)('stage', () => workOut())
 */
export function keptForAWhile<Answer>(
  clock: () => number,
  lasts: number,
): (key: string, workOut: () => Promise<Answer>) => Promise<Answer> {
  const kept = new Map<string, Kept<Answer>>()
  return (key, workOut) => {
    const known = kept.get(key)
    if (known && clock() - known.at < lasts) return known.answer
    if (kept.size >= MOST) kept.clear()
    const fresh = { at: clock(), answer: workOut() }
    kept.set(key, fresh)
    fresh.answer.catch(() => kept.get(key) === fresh && kept.delete(key))
    return fresh.answer
  }
}
