import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sealWith } from './sealed-cookie.ts'

const HOUR = 3_600_000
const key = randomBytes(32)
let now = 1_795_000_000_000
const seal = sealWith({ key, clock: () => now, idleMs: HOUR })

function closed(text: string): string {
  const sealed = seal.close(text)
  if (!sealed.ok) throw new Error(`${sealed.length} characters`)
  return sealed.value
}

describe('A sealed text', () => {
  it('comes back as it was', () => {
    fc.assert(fc.property(fc.string({ maxLength: 800 }), (text) => seal.open(closed(text)) === text))
  })

  it('cannot be changed in any place', () => {
    const value = closed('{"facts":{"geburtsdatum":"1990-02-28"}}')
    const bytes = Buffer.from(value, 'base64url')
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(seal.open(changed.toString('base64url'))).toBeUndefined()
    }
  })

  it('does not show what it holds, and looks different each time', () => {
    expect(Buffer.from(closed('geburtsdatum'), 'base64url').toString('latin1')).not.toContain('geburtsdatum')
    expect(closed('same')).not.toBe(closed('same'))
  })

  it('cannot be opened with another key', () => {
    const other = sealWith({ key: randomBytes(32), clock: () => now, idleMs: HOUR })
    expect(other.open(closed('text'))).toBeUndefined()
  })

  it('is stale one millisecond after the hour, not before', () => {
    const value = closed('text')
    now += HOUR
    expect(seal.open(value)).toBe('text')
    now += 1
    expect(seal.open(value)).toBeUndefined()
  })

  it('is refused where no browser would keep it', () => {
    const sealed = seal.close(randomBytes(3000).toString('base64url'))
    expect(sealed.ok).toBe(false)
  })

  it('of any other form opens to nothing', () => {
    fc.assert(fc.property(fc.string(), (text) => seal.open(text) === undefined))
  })
})
