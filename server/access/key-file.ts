import { createHash, randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { OperatorFault } from '#server/operator-fault.ts'

/**
 * The key of this installation: read from a file that only its owner may read, made at the first start.
 * Two processes that start at once agree: the name appears only with its content, and only once.
 */
export function keyFrom(directory: string): Uint8Array {
  const file = path.join(directory, 'key')
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const written = `${file}.${process.pid}`
  writeFileSync(written, randomBytes(32).toString('base64url'), { mode: 0o600 })
  try {
    linkSync(written, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(written)
  }
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url')
  if (key.length !== 32) throw new OperatorFault(`${file} holds no key of 32 bytes. Delete it, and a new one is made.`)
  return key
}

/** The key that belongs to a secret from the environment. Refuses one that could be guessed. */
export function keyOf(secret: string): Uint8Array {
  if (secret.length < 32) throw new OperatorFault('The secret needs at least 32 characters.')
  return createHash('sha256').update(`vorab answers ${secret}`).digest()
}
