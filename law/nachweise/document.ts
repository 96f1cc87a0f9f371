import type { Evidence } from '../sources/evidence.ts'
import type { SourceId } from '../sources/source.ts'

/** Who issues a paper or has to get it. */
export type Issuer =
  | 'fachkraft'
  | 'ehegatte'
  | 'sorgeberechtigte'
  | 'familie'
  | 'stammberechtigter'
  | 'arbeitgeber'
  | 'fruehererArbeitgeber'
  | 'unterbevollmaechtigter'
  | 'heimatstaat'
  | 'antragsstaat'
  | 'andererEuStaat'
  | 'auslandsvertretung'
  | 'auslaenderbehoerde'
  | 'bundesagentur'
  | 'anerkennendeStelle'
  | 'zab'
  | 'anabin'
  | 'kammer'
  | 'bildungseinrichtung'
  | 'sprachpruefung'
  | 'standesamt'
  | 'notarOderGericht'
  | 'meldebehoerde'
  | 'polizei'
  | 'aerzte'
  | 'fotograf'
  | 'bank'
  | 'versicherung'
  | 'sozialversicherung'
  | 'vermieter'
  | 'verschiedene'

export type Category =
  | 'antrag'
  | 'identitaet'
  | 'erklaerung'
  | 'arbeitsplatz'
  | 'qualifikation'
  | 'anerkennung'
  | 'ausbildung'
  | 'sprache'
  | 'lebensunterhalt'
  | 'personenstand'
  | 'stammberechtigte'
  | 'beschleunigtesVerfahren'
  | 'sonstiges'

/**
 * The shape in which a paper is handed in. Originals and copies are the safe default of a mission that says nothing:
 * pack for the stricter count, surplus copies do no harm. What a mission says itself stands in mission-rules.ts.
 */
export interface PaperForm {
  readonly art:
    | 'ausdruck'
    | 'original'
    | 'lichtbild'
    | 'zahlung'
    | 'kopie'
    | 'farbkopie'
    | 'beglaubigteKopie'
    | 'elektronisch'
    | 'originalOderElektronisch'
    | 'originalOderKopie'
    | 'stempelAufOriginal'
    | 'nurVorzeigen'
  readonly originals: number
  readonly copies: number
  /** Apostille, legalisation or another proof of origin: it follows the state that issued the paper. */
  readonly certification?: 'jeNachStaat' | 'beglaubigt'
  /** By a sworn or recognised translator, into German unless the recipient accepts another language. */
  readonly translation?: true
  readonly signedBy?: readonly ('fachkraft' | 'arbeitgeber' | 'auslaenderbehoerde')[]
  readonly byHand?: true
  /** The power of attorney must allow sub-delegation. */
  readonly substitution?: true
  /** An international extract stands in for translation and apostille among the contracting states. */
  readonly international?: true
  readonly bothSides?: true
}

/** How fresh or how long valid a paper has to be. */
export interface Validity {
  readonly maxAgeMonths?: number
  readonly validMonths?: number
  readonly blankPages?: number
  readonly monthsBeyondVisa?: number
  readonly monthsAtFiling?: number
  readonly issuedWithinYears?: number
  readonly residentMonths?: number
  readonly lastMonths?: number
}

/** Why a paper stands in no pack and proves no fact. */
export type OhnePaket =
  /** The checklist of the fast-track procedure asks for it under this sign: it sees the file, packs see answers alone. */
  | { readonly grund: 'checklisteDesVerfahrens'; readonly zeichen: `A${'N' | 'R' | 'F'}-${string}` }
  /** It comes about in the procedure itself; nobody brings it. */
  | { readonly grund: 'entstehtImVerfahren' }
  /** Single offices ask for it by their own practice; no rule says when. */
  | { readonly grund: 'aufVerlangenDerBehoerde' }

/** One paper of the catalogue. Its words stand in law/texts, by its id. */
export interface DocumentEntry {
  /** A stable English key for programs. */
  readonly key: string
  readonly category: Category
  readonly issuer: Issuer
  readonly form: PaperForm
  readonly validity?: Validity
  /** No norm asks for this validity: it is what missions usually want. */
  readonly validityIsPraxis?: true
  /** On which norm it is asked for; where only practice asks, the general duty to bring proofs. */
  readonly norms: readonly [string, ...string[]]
  readonly sources: readonly SourceId[]
  /** How well it is known that the paper exists and what it must look like. */
  readonly confidence: Evidence
  /** Only where no pack and no proof asks for it. */
  readonly ohnePaket?: OhnePaket
}
