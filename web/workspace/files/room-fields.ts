import type { FileLimits } from '#server/files/file-limits.ts'
import type { HeldFile } from '#server/files/file-lines.ts'
import type { Finding } from '#server/files/file-store.ts'
import type { Upload } from '#server/files/uploads.ts'

/** The fields of the forms in the room of files. */
export const ROOM_FIELDS = { files: 'dateien', file: 'datei', part: 'teil', photos: 'fotos', name: 'name' } as const

/** What somebody finds in the room of files. */
export interface RoomView {
  readonly held: readonly HeldFile[]
  readonly open: readonly Upload[]
  readonly findings: readonly Finding[]
  /** How many have just come. */
  readonly arrived: number
  readonly limits: FileLimits
  readonly scans: boolean
  readonly keepYears: number
}
