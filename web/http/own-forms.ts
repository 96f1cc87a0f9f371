import type { Context } from 'hono'

/**
 * Whether a form was sent from a page of this server: by the Origin that browsers add to every POST, or by their
 * Sec-Fetch-Site where a privacy setting hides the Origin.
 */
export function isOwnForm(c: Context, origin: string | undefined): boolean {
  if (c.req.header('sec-fetch-site') === 'same-origin') return true
  const from = c.req.header('origin')
  if (from === undefined) return false
  if (origin !== undefined) return from === origin
  return URL.canParse(from) && new URL(from).host === c.req.header('host')
}
