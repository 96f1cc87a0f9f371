import type { VisumerklaerungId } from '#law/nachweise/visumerklaerungen.ts'

/** The words of one declaration: sentence by sentence, so that two languages can stand beside each other. */
export interface Erklaerungstext {
  readonly titel: string
  readonly saetze: readonly string[]
  /** Boxes to choose between. */
  readonly kaestchen?: readonly string[]
  /** Lines to fill in by hand. */
  readonly felder?: readonly string[]
}

export type Erklaerungstexte = Readonly<Record<VisumerklaerungId, Erklaerungstext>>
