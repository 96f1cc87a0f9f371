/** A file of the whitelist, with its compressed forms. */
export interface AssetFile {
  readonly type: string
  readonly body: Uint8Array<ArrayBuffer>
  readonly brotli: Uint8Array<ArrayBuffer> | undefined
  readonly gzip: Uint8Array<ArrayBuffer> | undefined
}

/** What the build made: addresses carry a hash of the content, so browsers may keep them for ever. */
export interface Assets {
  readonly style: string
  readonly script: string
  /** Fonts that every page needs at once. */
  readonly fonts: readonly string[]
  readonly icon: string
  readonly files: ReadonlyMap<string, AssetFile>
  /** Every page says that what it shows is invented. */
  readonly demonstration?: boolean
}
