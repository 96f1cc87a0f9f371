import { hashText } from './hash-text.ts'

/** The number of what a form or a program makes with these parts: sent twice, it makes the same thing, which is there already. */
export function idOfCommand(...parts: readonly string[]): string {
  const hash = hashText(parts.join(' '))
  return [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)].join('-')
}
