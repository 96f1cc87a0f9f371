import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** Reading a text back out of its answer costs more than packing it. */
const texts = new WeakMap<Response, string>()

/** Sends a page. What shows answers is kept by no cache on the way. */
export function page(c: Context, view: VNode, status: ContentfulStatusCode = 200): Response {
  c.header('cache-control', 'no-store')
  const text = `<!doctype html>${renderToString(view)}`
  const answer = c.html(text, status)
  if (answer instanceof Response) texts.set(answer, text)
  return answer
}

/** What a page says, as long as nobody has put another answer in its place. */
export function textOfPage(answer: Response): string | undefined {
  return texts.get(answer)
}

/** Answers a form: the browser fetches the next page by itself, so that reload and back send nothing twice. */
export function goTo(c: Context, address: string): Response {
  c.header('cache-control', 'no-store')
  return c.redirect(address, 303)
}
