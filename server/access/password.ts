import { hash, verify } from '@node-rs/argon2'
import { isCommonPassword } from './common-passwords.ts'

const PASSWORD_MIN = 12
/** Long enough for any sentence; what is longer only costs time. */
const PASSWORD_MAX = 200

export type PasswordFault = 'tooShort' | 'tooLong' | 'common' | 'personal'

/** 19 MiB and two passes of argon2id: the smallest of the recommended settings, 22 ms here. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export function hashPassword(password: string): Promise<string> {
  return hash(normalized(password), COST)
}

/**
 * Whether the password belongs to the hash. Without a hash it takes the same time and says no: an address without account
 * answers no faster than one with.
 */
export async function passwordFits(password: string, stored: string | null): Promise<boolean> {
  if (password.length > PASSWORD_MAX) return false
  const fits = await verify(stored ?? (await nobodysHash()), normalized(password))
  return fits && stored !== null
}

let nobody: Promise<string> | undefined

function nobodysHash(): Promise<string> {
  nobody ??= hashPassword('nobody has this password')
  return nobody
}

/** What is wrong with a password somebody chooses. Asked here alone; it is sent to nobody. */
export function passwordFault(password: string, about: readonly string[]): PasswordFault | undefined {
  const length = [...normalized(password)].length
  if (length < PASSWORD_MIN) return 'tooShort'
  if (password.length > PASSWORD_MAX) return 'tooLong'
  if (isCommonPassword(password)) return 'common'
  return isAbout(password, about) ? 'personal' : undefined
}

/** The same letters, however a keyboard composes them. */
function normalized(password: string): string {
  return password.normalize('NFKC')
}

/** Little is left once the name and the address of the person are taken away. */
function isAbout(password: string, about: readonly string[]): boolean {
  const words = about.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length >= 3)
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), password.toLowerCase())
  return rest.length < password.length && [...rest].length < 6
}
