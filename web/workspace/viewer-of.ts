import type { Context } from 'hono'
import type { Viewer } from '#server/cases/viewer.ts'
import type { WebEnv } from '#web/http/web-options.ts'

/** Who asks: the one place where the pages of the cases meet the sign-in. */
export function viewerOf(c: Context<WebEnv>): Viewer | undefined {
  return c.var.viewer
}
