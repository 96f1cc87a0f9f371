/**
 * How well a piece of practice is known: A an official page, form or statute was read; B official but old or read only
 * in part, or a reliable second hand; C our own knowledge, confirmed by nobody. C is shown to no one as certain.
 */
export type Evidence = 'A' | 'B' | 'C'

const STRONGEST_FIRST: readonly Evidence[] = ['A', 'B', 'C']

/**
 * The weaker of several pieces of evidence: a chain is as good as its worst link.
 * @example weakest('A', 'C', 'B') // 'C'
 */
export function weakest(first: Evidence, ...rest: readonly Evidence[]): Evidence {
  return STRONGEST_FIRST.findLast((one) => one === first || rest.includes(one)) ?? first
}
