import type { Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'

/** Makes PDF files that can be archived (PDF/A-2a) and read aloud (PDF/UA-1). */
export interface Typesetter {
  /**
   * Throws where a text holds a character that no font of the house can print; the message names it. Where a hash says what is
   * meant, a name may be set without such letters: a low line stands for each.
   */
  typeset(paper: Schriftstueck, options?: { readonly lacksLetters?: 'fails' | 'goesOn' }): Promise<Uint8Array>
  close(): Promise<void>
}
