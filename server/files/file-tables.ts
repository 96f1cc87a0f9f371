import type { ColumnType, Generated } from 'kysely'

type Once<Read, Write = Read> = ColumnType<Read, Write, never>

export type MediaType = 'application/pdf' | 'image/jpeg' | 'image/png'

export interface FileTables {
  readonly case_keys: {
    readonly case_id: Once<string>
    /** The key of the case, sealed with that of the installation. */
    readonly sealed: Once<Buffer>
  }
  readonly files: {
    readonly case_id: Once<string>
    /** Of the content as it was brought. */
    readonly sha256: Once<string>
    readonly uploaded_by: Once<string>
    /** Where it lies on the disk. */
    readonly address: Once<string>
    readonly media_type: Once<MediaType>
    readonly size: Once<number>
    readonly name: string
    readonly uploaded_at: ColumnType<Date, Date, Date>
    /** Whether an entry of the case names it. */
    readonly filed: Generated<boolean>
  }
  /** Addresses on the disk that no line leads to any more, or perhaps never did. */
  readonly files_leaving: { readonly address: Once<string> }
}
