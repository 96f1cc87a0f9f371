import type { WebOptions } from '#web/http/web-options.ts'
import type { AccessDoor } from './access-door.ts'

/** Everything the pages about accounts need from outside. */
export interface AccessPages extends WebOptions, AccessDoor {}
