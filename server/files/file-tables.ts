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
    /** Of a PDF. */
    readonly pages: number | null
    /** For the scanner: nobody reads it before. */
    readonly waiting: Generated<boolean>
  }
  readonly uploads: {
    readonly id: Once<string>
    readonly case_id: Once<string>
    readonly uploaded_by: Once<string>
    readonly name: Once<string>
    readonly size: Once<number>
    /** Of the whole file, where the browser has said so. */
    readonly sha256: Once<string | null>
    readonly received: Generated<number>
    readonly begun_at: ColumnType<Date, Date, never>
    /** The hash of what was kept. */
    readonly taken: string | null
    readonly problem: string | null
    readonly finding: string | null
  }
  readonly upload_pieces: {
    readonly upload_id: Once<string>
    readonly starts_at: Once<number>
    readonly size: Once<number>
    readonly address: Once<string>
  }
  readonly file_findings: {
    readonly case_id: Once<string>
    readonly uploaded_by: Once<string>
    readonly name: Once<string>
    readonly finding: Once<string>
    readonly found_at: ColumnType<Date, Date, never>
  }
  /** Addresses on the disk that no line leads to any more, or perhaps never did. */
  readonly files_leaving: { readonly address: Once<string> }
}
