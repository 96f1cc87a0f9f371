import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Cases } from '#server/cases/cases.ts'
import type { FileStore } from '#server/files/file-store.ts'
import type { Channels } from './channel.ts'
import type { Patience } from './ladder.ts'

/** What a delivery needs of the world. */
export interface DeliveryWorld {
  readonly cases: Cases
  /** Where the signed paper lies. */
  readonly files: Pick<FileStore, 'read'>
  readonly channels: Channels
  readonly patience: Patience
  readonly today: () => PlainDate
}
