/** Fewer people than this could be recognised. */
export const LEAST = 5

/** A group, and how many are in the smallest of its years: two spans of years could be subtracted from each other. */
interface Group {
  readonly count: number
  readonly smallest: number
}

/**
 * Leaves out groups of fewer than {@link LEAST}, and as many of the next larger ones as it takes that what is left out
 * cannot be found by subtracting the rest from a total: at least two groups with {@link LEAST} together.
 */
export function suppressSmall<Row extends Group>(
  groups: readonly Row[],
): { readonly shown: readonly Row[]; readonly hidden: number } {
  const isSmall = ({ count, smallest }: Row): boolean => Math.min(count, smallest) < LEAST
  const ascending = groups.toSorted((a, b) => Number(isSmall(b)) - Number(isSmall(a)) || a.count - b.count)
  let hidden = ascending.filter(isSmall).length
  const together = (): number => ascending.slice(0, hidden).reduce((sum, { count }) => sum + count, 0)
  while (hidden > 0 && hidden < ascending.length && (hidden < 2 || together() < LEAST)) hidden++
  const left = new Set(ascending.slice(hidden))
  return { shown: groups.filter((group) => left.has(group)), hidden }
}
