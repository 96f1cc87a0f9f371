import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** Sends a page. What shows answers is kept by no cache on the way. */
export function page(c: Context, view: VNode, status: ContentfulStatusCode = 200): Response {
  c.header('cache-control', 'no-store')
  return c.html(`<!doctype html>${renderToString(view)}`, status)
}

/** Answers a form: the browser fetches the next page by itself, so that reload and back send nothing twice. */
export function goTo(c: Context, address: string): Response {
  c.header('cache-control', 'no-store')
  return c.redirect(address, 303)
}
