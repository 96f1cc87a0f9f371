import type { MediaType } from '#server/files/file-tables.ts'
import type { SealedContent } from '#server/files/open-content.ts'

/** What stands in the outline: a paper, and under it its files where it has more than one. */
export interface Bookmark {
  readonly title: string
  /** From 1. */
  readonly page: number
  readonly children?: readonly Bookmark[]
}

/** What a thread that binds a packet is asked, one question after the other. */
export type BindingQuestion =
  | { readonly ask: 'open'; readonly sha256: string; readonly mediaType: MediaType; readonly sealed: SealedContent }
  | { readonly ask: 'pages'; readonly pdf: Uint8Array }
  | { readonly ask: 'bind'; readonly cover: Uint8Array; readonly outline: readonly Bookmark[] }

/** Why a file cannot be taken apart. */
export type OpeningProblem = 'encrypted' | 'broken'

/** How many pages a file has. */
export type Opening = { readonly pages: number } | { readonly problem: OpeningProblem }

export type BindingAnswer = Opening | { readonly content: Uint8Array } | { readonly fault: string }
