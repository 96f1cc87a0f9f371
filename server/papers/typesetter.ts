import type { Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'

/** Makes PDF files that can be archived (PDF/A-2a) and read aloud (PDF/UA-1). */
export interface Typesetter {
  /** Throws where a text holds a character that no font of the house can print; the message names it. */
  typeset(paper: Schriftstueck): Promise<Uint8Array>
  close(): Promise<void>
}
