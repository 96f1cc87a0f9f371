const PREFIX = 'sha256:'
const HASH = /^[0-9a-f]{64}$/

/** How an entry names a file that was attached to it. */
export function documentReference(sha256: string): string {
  return `${PREFIX}${sha256}`
}

/** The hash of an attached file; undefined where a letter is only described. */
export function hashIn(document: string): string | undefined {
  const hash = document.startsWith(PREFIX) ? document.slice(PREFIX.length) : ''
  return HASH.test(hash) ? hash : undefined
}

/** What looks like the name of an attached file: text that somebody typed must not pass for one. */
export function namesFile(document: string): boolean {
  return document.trimStart().toLowerCase().startsWith(PREFIX)
}
