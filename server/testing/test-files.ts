import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import { pdfOf } from './pdf-of.ts'

/** A folder for files that goes when the tests of this file are over. */
export function folderForFiles(): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'vorab-files-'))
  afterAll(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** A small document that is what its type says. */
export const PDF: Buffer = pdfOf()
