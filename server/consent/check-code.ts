import { createHash, randomBytes } from 'node:crypto'

/**
 * Signs that nobody confuses on paper: digits and letters without I, L, O, U (Crockford) and without Z, so that there are 31, a
 * prime: every single wrong sign and every two that changed places are noticed before anything is asked.
 */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXY'
/** 69 bits, and one sign to check them. */
const LENGTH = 15
const GROUP = 5

/** A new code for a paper, as it is printed. */
export function newCheckCode(): string {
  return codeFrom(randomBytes(32))
}

/** The code that 32 bytes stand for: so many that the remainder favours no sign. */
export function codeFrom(bytes: Uint8Array): string {
  const base = BigInt(SIGNS.length)
  const number = BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
  const values = Array.from({ length: LENGTH - 1 }, (_, at) => Number((number / base ** BigInt(at)) % base))
  return printed([...values, checkOf(values)].map((value) => SIGNS[value]).join(''))
}

function printed(signs: string): string {
  return signs.match(new RegExp(`.{${GROUP}}`, 'g'))?.join('-') ?? signs
}

/** The sign that makes the weighted sum of all of them divisible by 31; its own weight is the last. */
function checkOf(values: readonly number[]): number {
  const sum = weighted(values)
  const found = SIGNS.split('').findIndex((_, value) => (sum + value * LENGTH) % SIGNS.length === 0)
  return Math.max(found, 0)
}

function weighted(values: readonly number[]): number {
  return values.reduce((sum, value, index) => sum + value * (index + 1), 0)
}

/** A code however somebody copied it from the paper, as it is compared; nothing where it cannot be one. */
export function readCheckCode(typed: string): string | undefined {
  const signs = typed
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '')
  const values = [...signs].map((sign) => SIGNS.indexOf(sign))
  if (signs.length !== LENGTH || values.includes(-1)) return undefined
  return weighted(values) % SIGNS.length === 0 ? signs : undefined
}

/** What is stored of a code. Its bits need no slow hash: there is nothing to try out. */
export function checkCodeHash(signs: string): Buffer {
  return createHash('sha256').update(`vorabzustimmung ${signs}`).digest()
}
