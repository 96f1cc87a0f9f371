/** The words of a paper: what it is called, and what a person should know before getting it. */
export interface DocumentText {
  readonly name: string
  readonly note: string
}

/** The words of a pack of papers. */
export interface PackText {
  readonly name: string
  readonly note?: string
}
