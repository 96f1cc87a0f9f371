import type { Evidence } from '../sources/evidence.ts'
import type { SourceId } from '../sources/source.ts'

/** A German mission abroad as those see it who apply there. */
export interface MissionEntry {
  readonly type: 'botschaft' | 'generalkonsulat'
  readonly city: { readonly de: string; readonly en: string }
  /** The state it lies in, ISO 3166-1 alpha-2, XK for Kosovo. */
  readonly state: string
  /** Its site on the web. */
  readonly host: string
  /** Whom it serves by habitual residence: whole states, regions of its own, or the rest of its own. */
  readonly district: { readonly states?: readonly string[]; readonly regions?: readonly string[]; readonly rest?: true }
  /** The service provider that takes applications; where none is named, the mission itself does. */
  readonly intake?: string
  /** Another intake for one pack of papers. */
  readonly intakeOf?: Readonly<Record<string, string>>
  readonly booking?: { readonly system: 'rktermin'; readonly realm?: number }
  /** How an appointment comes about after the Vorabzustimmung of § 81a AufenthG. */
  readonly beschleunigt?: {
    readonly termin: 'fachkraftMeldetSichAn' | 'auslandsvertretungVergibt'
    readonly angehoerigeHoechstens?: number
    readonly bestaetigenTage?: number
    readonly bescheidWochen?: number
  }
  /** In which money the visa fee is paid. */
  readonly fee: { readonly currencies: readonly string[]; readonly cash?: true }
  /** Takes applications under § 26 Abs. 2 BeschV. */
  readonly westbalkan?: true
  /** The mission whose rules on papers it follows, where it is another one. */
  readonly rules?: string
  readonly sources: readonly SourceId[]
  readonly confidence: Evidence
}
