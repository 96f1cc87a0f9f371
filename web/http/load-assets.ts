import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { AssetFile, Assets } from './assets.ts'

interface Manifest {
  readonly style: string
  readonly script: string
  readonly fonts: readonly string[]
  readonly icon: string
  readonly files: Readonly<Record<string, { readonly file: string; readonly type: string; readonly packed: boolean }>>
}

/** Reads what the build made into memory: a few hundred kilobytes, once. */
export function loadAssets(directory: string): Assets {
  const read = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(path.join(directory, file)))
  const manifest = JSON.parse(readFileSync(path.join(directory, 'assets.json'), 'utf8')) as Manifest
  const files = new Map<string, AssetFile>()
  for (const [address, { file, type, packed }] of Object.entries(manifest.files)) {
    files.set(address, {
      type,
      body: read(file),
      brotli: packed ? read(`${file}.br`) : undefined,
      gzip: packed ? read(`${file}.gz`) : undefined,
    })
  }
  return { ...manifest, files }
}
