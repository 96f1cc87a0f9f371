import type { VisumerklaerungId } from '#law/nachweise/visumerklaerungen.ts'
import type { Language } from '#law/texts/catalogue.ts'
import { erklaerungenDe } from './de/visumerklaerungen.ts'
import { erklaerungenEn } from './en/visumerklaerungen.ts'

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

export const erklaerungstexte: Readonly<Record<Language, Erklaerungstexte>> = { de: erklaerungenDe, en: erklaerungenEn }
