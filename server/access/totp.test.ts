import { Secret, TOTP } from 'otpauth'
import { describe, expect, it } from 'vitest'
import { acceptedStep, newTotpSecret, qrPath, totpAddress } from './totp.ts'

const secret = newTotpSecret()
const now = 1_795_000_005_000
const step = Math.floor(now / 30_000)
const codeAt = (at: number) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at })

describe('A code of the app', () => {
  it('counts in its half minute and the one on either side, not two away', () => {
    for (const away of [-1, 0, 1])
      expect(acceptedStep(secret, codeAt(now + away * 30_000), { now, after: 0 })).toBe(step + away)
    for (const away of [-2, 2])
      expect(acceptedStep(secret, codeAt(now + away * 30_000), { now, after: 0 })).toBeUndefined()
  })

  it('counts once', () => {
    expect(acceptedStep(secret, codeAt(now), { now, after: step })).toBeUndefined()
    expect(acceptedStep(secret, codeAt(now), { now, after: step - 1 })).toBe(step)
  })

  it('may be typed with a gap, and nothing else is a code', () => {
    const code = codeAt(now)
    expect(acceptedStep(secret, ` ${code.slice(0, 3)} ${code.slice(3)} `, { now, after: 0 })).toBe(step)
    for (const wrong of ['', '12345', '1234567', 'abcdef', `${code}0`])
      expect(acceptedStep(secret, wrong, { now, after: 0 })).toBeUndefined()
  })

  it('follows the test vector of RFC 6238 (SHA-1, 59 seconds)', () => {
    const known = Secret.fromLatin1('12345678901234567890').base32
    expect(acceptedStep(known, '287082', { now: 59_000, after: 0 })).toBe(1)
  })
})

it('the app learns issuer, account and secret from the picture', () => {
  const address = totpAddress(secret, 'anna@example.org')
  expect(address).toMatch(/^otpauth:\/\/totp\/Vorab:anna%40example\.org\?issuer=Vorab&secret=/)
  expect(address).toContain(secret)
  const { path, size } = qrPath(address)
  expect(size).toBeGreaterThan(30)
  expect(path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/)
})
