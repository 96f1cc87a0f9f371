import type { Viewer } from '#server/cases/viewer.ts'

/** What somebody may see of the mails that the program sends. */
export interface PostRights {
  /** What could not be delivered, without its content, and trying again. */
  readonly failed: boolean
  /** The mails to invented people, with the links and codes in them. */
  readonly invented: boolean
}

const NOTHING: PostRights = { failed: false, invented: false }

/**
 * Whoever leads or administers an immigration office looks after what could not be delivered. What mails say stays closed
 * to everybody, because whoever knows a link or a code can use it; only in the demonstration nobody else receives them.
 */
export function postRights(viewer: Viewer | undefined, demonstration: boolean): PostRights {
  if (viewer === undefined || viewer.link) return NOTHING
  const failed = viewer.organisations.some(
    ({ kind, role }) => kind === 'behoerde' && (role === 'verwaltung' || role === 'leitung'),
  )
  return { failed, invented: demonstration }
}
