import type { Access } from '#server/access/access.ts'

/** What the sign-in pages need beside what every page needs. */
export interface AccessDoor {
  readonly access: Access
  /** Whom a request is counted for. */
  readonly clientOf: (request: Request, env: unknown) => string
  /** Where whoever signed in goes, without the language: `/vorgaenge`. */
  readonly home: string
  /** Where a case is, without the language. */
  readonly caseAddress: (caseId: string) => string
}
