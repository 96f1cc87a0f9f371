import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Seal } from '#server/access/sealed-cookie.ts'
import type { Visitor } from '#server/access/visitor.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import type { AccessDoor } from '#web/access/access-door.ts'
import type { Session } from '#web/session/session.ts'
import type { Assets } from './assets.ts'

/** Everything the pages need from outside. */
export interface WebOptions {
  /** The day of the request in Germany. */
  readonly today: () => PlainDate
  readonly seal: Seal
  readonly assets: Assets
  /** The address people use, where a proxy stands in front: `https://vorab.example`. */
  readonly origin: string | undefined
  /** Told about every fault: the sentence and where, never what a person typed. */
  readonly onFault: (fault: Error) => void
  /** Absent where nobody can sign in. */
  readonly accounts?: AccessDoor
}

/** What the middlewares put beside a request. */
export interface WebEnv {
  Variables: {
    session: Session
    /** There was a session, and it is too old to be opened. */
    expired: boolean
    /** Who sent the request, where this installation has accounts. */
    visitor?: Visitor
    /** Who is signed in; absent where nobody is. */
    viewer?: Viewer
  }
}
