import type { Context } from 'hono'
import { z } from 'zod'
import type { AccessPages } from './access-pages.ts'
import { readCookie, writeCookie } from './session-token.ts'

const shape = z.array(z.string())

/** Keeps new recovery codes, sealed, in the browser alone until they were noted: reloading the page shows them again. */
export function keepCodes(c: Context, pages: AccessPages, codes: readonly string[]): void {
  const sealed = pages.access.seals.codes.close(JSON.stringify(codes))
  if (sealed.ok) writeCookie(c, pages, 'codes', sealed.value)
}

export function keptCodes(c: Context, pages: AccessPages): readonly string[] | undefined {
  const text = pages.access.seals.codes.open(readCookie(c, pages, 'codes') ?? '')
  return text === undefined ? undefined : shape.parse(JSON.parse(text))
}
