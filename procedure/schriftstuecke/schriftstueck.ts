import type { PlainDate } from '#law/calendar/plain-date.ts'

/**
 * A paper that Vorab makes, before it is typeset: what it says, in the order in which it says it. It knows nothing of
 * pages, fonts or PDF; those who set it know nothing of the law.
 */
export interface Schriftstueck {
  /** What kind of paper this is; the file is named after it. */
  readonly art: string
  readonly language: 'de' | 'en'
  readonly title: string
  readonly subject: string
  /** Who issues it: the name that stands in the head of the page and in the properties of the file. */
  readonly author: string
  readonly date: PlainDate
  /** File number, in the foot of each page. */
  readonly reference?: string
  /** Edition of the wording, in the foot of each page. */
  readonly edition?: string
  /** Set across the head of each page, such as "reading version, the German text binds" or "draft". */
  readonly banner?: string
  readonly blocks: readonly Block[]
  /** Files that travel inside the paper, for programs; a paper with one is archivable as PDF/A-3a. */
  readonly attachments?: readonly Attachment[]
}

export interface Attachment {
  readonly name: string
  readonly mediaType: string
  readonly description: string
  readonly content: string
}

/** Running text with what is to be set off in it. Never markup: whatever stands here is printed as it stands. */
export type Inline = string | readonly (string | { readonly strong: string } | { readonly cite: string })[]

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Inline; readonly number?: string }
  /** What was filled in, label by label; an empty value leaves room to write by hand. */
  | { readonly kind: 'fields'; readonly rows: readonly Field[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Inline[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
      /** Shares of the width; equal where absent. */
      readonly widths?: readonly number[]
    }
  /** Boxes to tick; `isChecked` absent where somebody ticks by hand. */
  | { readonly kind: 'checklist'; readonly items: readonly Tick[] }
  /** Set off from the rest because a reader must not miss it. */
  | { readonly kind: 'note'; readonly tone: 'information' | 'warning'; readonly text: Inline }
  /** Who writes to whom, as on a letter. */
  | { readonly kind: 'letterhead'; readonly from: readonly string[]; readonly to: readonly string[] }
  /** Lines to sign on, side by side. */
  | { readonly kind: 'signatures'; readonly lines: readonly SignatureLine[] }
  /** Room where a visible electronic signature is set; the text reads it to those who cannot see it. */
  | { readonly kind: 'seal'; readonly lines: readonly string[] }
  /** A code for cameras; `alt` says where it leads, the text beside it what it is for. */
  | { readonly kind: 'qr'; readonly content: string; readonly alt: string; readonly text: readonly Inline[] }
  | { readonly kind: 'pageBreak' }

export interface Field {
  readonly label: string
  readonly value: string
}

export interface Tick {
  readonly text: Inline
  readonly isChecked?: boolean
  readonly details?: readonly string[]
}

export interface SignatureLine {
  /** Under the line: who signs, in which capacity. */
  readonly under: string
  /** Already known place and day, above the line. */
  readonly placeAndDay?: string
}
