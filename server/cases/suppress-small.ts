/** Fewer people than this could be recognised. */
export const LEAST = 5

/**
 * Leaves out groups of fewer than {@link LEAST}, and as many of the next larger ones as it takes that what is left out
 * cannot be found by subtracting the rest from a total: at least two groups with {@link LEAST} together.
 * @example suppressSmall([{ count: 40 }, { count: 9 }, { count: 2 }]) // { shown: [{ count: 40 }], hidden: 2 }
 */
export function suppressSmall<Group extends { readonly count: number }>(
  groups: readonly Group[],
): { readonly shown: readonly Group[]; readonly hidden: number } {
  const ascending = groups.toSorted((a, b) => a.count - b.count)
  let hidden = ascending.filter(({ count }) => count < LEAST).length
  const together = (): number => ascending.slice(0, hidden).reduce((sum, { count }) => sum + count, 0)
  while (hidden > 0 && hidden < ascending.length && (hidden < 2 || together() < LEAST)) hidden++
  const left = new Set(ascending.slice(hidden))
  return { shown: groups.filter((group) => left.has(group)), hidden }
}
