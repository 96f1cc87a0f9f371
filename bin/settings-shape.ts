import { z } from 'zod'

/** A whole number in its bounds; says so to whoever set another. */
export function wholeNumber(least: number, most: number): z.ZodCoercedNumber {
  const said = `It is a whole number from ${least} to ${most}.`
  return z.coerce.number(said).int(said).min(least, said).max(most, said)
}

/** An address of the web; says so to whoever set something else. */
export function webAddress(): z.ZodURL {
  return z.url({ protocol: /^https?$/, error: 'It is an address that begins with https:// or http://.' })
}
