import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { readSession, type Session, writeSession } from './session.ts'

/**
 * The answers as a code for the part of a link behind `#`, which browsers keep to themselves. It is short, not secret:
 * whoever has the link can read the answers.
 */

const VERSION = '1'
const LONGEST = 6000

export function shareCode(session: Session): string {
  return `${VERSION}.${deflateRawSync(Buffer.from(writeSession(session), 'utf8'), { level: 9 }).toString('base64url')}`
}

/** The session of a code, of a whole link with it, or nothing where it is neither. */
export function readShareCode(text: string): Session | undefined {
  const code = text.trim().slice(text.trim().lastIndexOf('#') + 1)
  const [version, packed = ''] = code.split('.')
  if (version !== VERSION || packed.length === 0 || packed.length > LONGEST) return undefined
  try {
    const json = inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: 64 * 1024 }).toString('utf8')
    return readSession(json)
  } catch {
    return undefined
  }
}
