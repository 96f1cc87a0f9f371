import { randomInt } from 'node:crypto'
import { tokenHash } from './tokens.ts'

/** Letters and digits that nobody confuses on paper: no I, L, O, U, 0 or 1. */
const SIGNS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'
const COUNT = 10
const GROUPS = 4

/** Ten codes for the day the telephone is gone. Each has 78 bits, so a fast hash is enough. */
export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: COUNT }, newCode)
}

function newCode(): string {
  return Array.from({ length: GROUPS }, () =>
    Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join(''),
  ).join('-')
}

/** The stored form of a code, however it was copied from the paper; nothing where it cannot be one. */
export function recoveryCodeHash(typed: string): Buffer | undefined {
  const signs = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return signs.length === GROUPS * 4 ? tokenHash(signs) : undefined
}
