import type { DocumentId } from './documents.ts'
import type { Recipient } from './pack.ts'

/** Why no paper proves a fact. */
export type NoProofReason =
  | 'eigeneAngabe' // the person's own statement
  | 'ergibtSichAusDemAntrag' // the application shows it
  | 'behoerdeWeissEsSelbst' // the office finds it in its own files
  | 'behoerdeBeurteilt' // a judgement on the other papers
  | 'keinPapierBekannt'

export interface DocumentProof {
  readonly document: DocumentId
  readonly to: readonly Recipient[]
  /** Proves only these answers of a choice. */
  readonly values?: readonly string[]
}

/** What proves a fact, to whom; or why nothing does. */
export type FactProof =
  | { readonly documents: readonly [DocumentProof, ...DocumentProof[]] }
  | { readonly none: NoProofReason }

/** The offices that decide on the title: the mission before entry, the foreigners authority after it. */
export const ENTSCHEIDENDE = ['auslandsvertretung', 'auslaenderbehoerde'] as const satisfies readonly Recipient[]
/** The same, and the Bundesagentur, which is asked for its consent. */
export const MIT_BUNDESAGENTUR = [...ENTSCHEIDENDE, 'bundesagentur'] as const satisfies readonly Recipient[]
/** The same as the deciding offices, and the recognition body. */
export const MIT_ANERKENNENDER_STELLE = [...ENTSCHEIDENDE, 'anerkennendeStelle'] as const satisfies readonly Recipient[]
