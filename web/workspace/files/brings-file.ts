import type { Context } from 'hono'

const FORM =
  /^\/(?:de|en)\/vorgaenge\/[^/]+\/(?:schritt\/[^/]+|dateien|anlagen|vereinbarung\/unterschrift|vorabzustimmung\/original|pakete\/[^/]+\/uebergaben\/[^/]+\/empfang)$/
/** A paper that anybody may have checked. */
const CHECK = /^\/(?:de|en)\/pruefen\/datei$/
const TEMPLATE = /^\/(?:de|en)\/verwaltung\/formulare$/
const PART = /^\/(?:de|en)\/vorgaenge\/[^/]+\/dateien\/teile\/[^/]+$/

/** Whether a request may bring a file: then it is read piece by piece, within bounds of its own. */
export function bringsFile(c: Context): boolean {
  const { method, path } = c.req
  return (
    (method === 'POST' && isMultipart(c) && (FORM.test(path) || TEMPLATE.test(path) || CHECK.test(path))) ||
    (method === 'PATCH' && PART.test(path))
  )
}

export function isMultipart(c: Context): boolean {
  return /^multipart\/form-data\b/i.test(c.req.header('content-type') ?? '')
}
