import type { Desk } from '#web/desk.ts'
import type { WebOptions } from '#web/http/web-options.ts'

/** What the pages of the cases need besides those of everybody. */
export type WorkspaceOptions = WebOptions & Desk
