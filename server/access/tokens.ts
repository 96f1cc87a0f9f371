import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** 256 bits that nobody guesses, as text for a cookie or a link. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a token. Its 256 bits need no slow hash: there is nothing to try out. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** What is stored where there is little to try out: six digits, an address of the network. */
export function keyedHash(key: Uint8Array, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

/** A key for one purpose: what was sealed for one can be opened for no other. */
export function keyFor(key: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, new Uint8Array(), `vorab access ${purpose}`, 32))
}
