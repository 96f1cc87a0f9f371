/** Runs at most so many of these at once; the others wait their turn. What is held in memory stays within bounds. */
export function atMost(limit: number): <T>(run: () => Promise<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  return async (run) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve))
    else running++
    try {
      return await run()
    } finally {
      // The place goes from hand to hand, so that nobody who has just come takes it.
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
