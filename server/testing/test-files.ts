import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'

/** A folder for files that goes when the tests of this file are over. */
export function folderForFiles(): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'vorab-files-'))
  afterAll(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** A small document that is what its type says. */
export const PDF: Buffer = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
)
