import type { Evidence } from '../sources/evidence.ts'
import type { SourceId } from '../sources/source.ts'

/** Whether someone may simply start to work in a profession. */
export type Regulation =
  | 'reglementiert'
  | 'nichtReglementiert'
  | 'nurSelbstaendigReglementiert' // crafts of annex A HwO: employees need nothing
  | 'titelGeschuetzt'
  | 'jeNachLand'
  | 'funktionReglementiert'
  | 'andereErlaubnis' // a licence that is no recognition of a profession, such as one to drive

export type QualificationLevel = 'berufsausbildung' | 'studium' | 'beides'

/** A profession as people and recognition bodies name it. */
export interface ProfessionEntry {
  readonly de: string
  readonly en: string
  /** Its unit group of ISCO-08. The tasks of a job decide, so a single job may lie elsewhere. */
  readonly isco: string
  readonly regulation: Regulation
  readonly level: QualificationLevel
  /** Its group holds other professions too, which may be regulated differently. */
  readonly onlyPart?: true
  /** The law it rests on, as far as there is one. */
  readonly basis?: string
  /** What people call it besides, in German or English. */
  readonly everyday: readonly string[]
  readonly sources: readonly SourceId[]
  /** How well the regulation is known. */
  readonly confidence: Evidence
  readonly iscoConfidence: Evidence
}

/** Code, German title, English title, everyday words. */
export type IscoRow = readonly [code: string, de: string, en: string, everyday?: readonly string[]]
