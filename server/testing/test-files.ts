import { mkdtempSync } from 'node:fs'
import path from 'node:path'
import { inject } from 'vitest'
import { pdfOf } from './pdf-of.ts'

/** A new folder for files, which goes with this run: nothing that lies about on a machine is in the way. */
export function folderForFiles(): string {
  return mkdtempSync(path.join(inject('placeForFiles'), 'files-'))
}

/** A small document that is what its type says. */
export const PDF: Buffer = pdfOf()
