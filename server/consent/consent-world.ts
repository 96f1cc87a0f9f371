import type { Cases } from '#server/cases/cases.ts'
import type { FileStore } from '#server/files/file-store.ts'
import type { Typesetter } from '#server/papers/typesetter.ts'
import type { Signer, TimeStamper } from '#server/signing/signer.ts'

/** With what an office signs. */
export interface Seal {
  readonly signer: Signer
  readonly timeStamper?: TimeStamper
}

/** What everything about the Vorabzustimmung needs, put together once by consents. */
export interface ConsentWorld {
  readonly cases: Cases
  readonly files: FileStore
  readonly typesetter: Typesetter
  /** The key of an office; undefined where none is configured. */
  readonly sealOf: (organisationId: string | undefined) => Seal | undefined
  /** The public address of the program. */
  readonly origin: string
  /** Makes the codes of papers that are signed outside: none can be told without it. */
  readonly key: Uint8Array
  /** Hears why a key did not sign; whoever pressed only hears that it did not. */
  readonly onFault: (fault: Error) => void
}
