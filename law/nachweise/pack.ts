import type { Level } from '../engine/answers.ts'
import type { Evidence } from '../sources/evidence.ts'
import type { SourceId } from '../sources/source.ts'
import type { PaperConditionId } from './conditions.ts'
import type { DocumentId } from './documents.ts'

/** How firmly a paper is asked for. */
export type Need = 'required' | 'conditional' | 'optional'

/** Who receives a paper. */
export type Recipient = 'auslandsvertretung' | 'auslaenderbehoerde' | 'anerkennendeStelle' | 'bundesagentur'

/** What a reader should know about one paper in one pack; worded in law/texts. */
export type HintId =
  | 'schadetNie'
  | 'spaetestensBeiEinreise'
  | 'immerGefragt'
  | 'gesundheitsberufeHoeher'
  | 'bestaetigungOderHochschulabschluss'
  | 'anmeldungZurPruefung'
  | 'zusageDerAnalyse'
  | 'stattSperrkonto'
  | 'punkteDurchDefizitbescheid'
  | 'dannOhnePunkte'
  | 'englischB2'
  | 'nichtWennGeprueft'
  | 'zweiJahreInFuenf'
  | 'stufeSetztArbeitgeber'
  | 'derFachkraft'
  | 'geburtsurkundeDesStammberechtigten'
  | 'c1OderGutePrognose'
  | 'aufDeutsch'
  | 'alsKopie'
  | 'kopieMitUebersetzung'
  | 'farbkopieMitUebersetzung'
  | 'b2FuerDieErlaubnis'
  | 'fuerDieErlaubnis'
  | 'teilDesFormulars'
  | 'nichtAusDerEu'
  | 'berufsabschlussFuerDieAuskunft'

/** One paper in a pack. */
export interface Requirement {
  readonly document: DocumentId
  readonly need: Need
  readonly when?: PaperConditionId
  /** Papers that do as well. */
  readonly alternatives?: readonly DocumentId[]
  /** The language level on the certificate. */
  readonly level?: Level
  /** Where it goes to another recipient than the rest of the pack. */
  readonly recipient?: Recipient
  readonly hint?: HintId
}

/** All papers for one purpose. Its words stand in law/texts, by its id. */
export interface Pack {
  readonly norms: readonly [string, ...string[]]
  readonly recipient: Recipient
  readonly requirements: readonly Requirement[]
  readonly sources: readonly SourceId[]
  readonly confidence: Evidence
}
