import { Secret, TOTP } from 'otpauth'
import { encode } from 'uqr'

const PERIOD_S = 30
/** One step earlier or later: clocks of telephones go wrong by a few seconds. */
const WINDOW = 1

/** A new secret for an authenticator app, in the base-32 letters that one can type. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** What the app needs to know, as it stands in the QR code. */
export function totpAddress(secret: string, label: string): string {
  return totpOf(secret, label).toString()
}

/**
 * The half minute a code belongs to, or nothing where it is wrong or was used before.
 * @example acceptedStep(secret, '123456', { now: 1_795_000_000_000, after: 0 })
 */
export function acceptedStep(
  secret: string,
  code: string,
  { now, after }: { readonly now: number; readonly after: number },
): number | undefined {
  const digits = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(digits)) return undefined
  const delta = totpOf(secret, '').validate({ token: digits, timestamp: now, window: WINDOW })
  if (delta === null) return undefined
  const step = Math.floor(now / 1000 / PERIOD_S) + delta
  return step > after ? step : undefined
}

/** The dark squares of a QR code, row by row, as one path of an SVG, with its width. */
export function qrPath(text: string): { readonly path: string; readonly size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { path: squares.join(''), size }
}

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({
    issuer: 'Vorab',
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_S,
    secret: Secret.fromBase32(secret),
  })
}
