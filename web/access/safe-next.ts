/** One of our own addresses, with its language in front. `//elsewhere`, schemes and backslashes are not. */
const OWN = /^\/(?:de|en)(?:[/?][^\\\s]*)?$/
const LONGEST = 1000

/** Where somebody wanted to go before signing in; nothing where it is not a page of ours. */
export function safeNext(wanted: unknown): string | undefined {
  return typeof wanted === 'string' && wanted.length <= LONGEST && OWN.test(wanted) ? wanted : undefined
}

/** An address with the wish to go on to another one afterwards. */
export function withNext(address: string, next: string | undefined): string {
  return next === undefined ? address : `${address}?next=${encodeURIComponent(next)}`
}
