import type { Ort } from '#law/calendar/ort.ts'
import type { FactAnswers } from '#law/facts/vocabulary.ts'
import type { Modus } from '#procedure/fachkraefteverfahren/vorhaben.ts'
import type { NewPerson } from '#server/persons/persons.ts'
import type { VorhabenSupplement } from './vorhaben-from-answers.ts'

/** A party as whoever opens the case names it: an organisation that works in Vorab, or only a name. */
export type NamedParty = { readonly organisationId: string } | { readonly name: string }

export interface OpenInput {
  /** Made with the form: a second sending opens no second case. */
  readonly commandId: string
  /** What the form is called whatever it says: sent again with something else it opens no second case unasked. */
  readonly form?: string
  /** For which of their organisations the viewer opens it. */
  readonly organisationId: string
  readonly modus: Modus
  /** Id of the way in law/pathways. */
  readonly way: string
  /** The answers of the check as they were given. */
  readonly facts: FactAnswers
  readonly supplement?: VorhabenSupplement
  readonly worker: NewPerson
  readonly office?: NamedParty
  readonly employer?: NamedParty
  readonly agent?: NamedParty
  /** Whose holidays count for the office, where it is only named. */
  readonly officePlace?: Ort
}
