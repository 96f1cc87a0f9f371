import type { MissionId } from '../missions/missions.ts'
import type { Evidence } from '../sources/evidence.ts'
import type { SourceId } from '../sources/source.ts'

/** Who puts a name under it. */
export type Erklaerende = 'antragsteller' | 'fachkraft' | 'arbeitgeber'

/** When it belongs to a procedure. */
export type Erklaerungsanlass =
  | 'visumantrag'
  | 'beschaeftigung'
  | 'blaueKarte'
  | 'westbalkan'
  | 'anerkennung'
  | 'vereinbarung'
  | 'beschaeftigungserklaerung'
  | 'nachEinreise'

/** Between what somebody has to choose, where there is a choice. */
export type Erklaerungswahl = 'zustellung' | 'verurteilungen' | 'krankheit' | 'asylbewerberleistungen' | 'vertretung'

/** A declaration or an instruction with a signature. Its words are ours; the sheet of the mission itself goes first. */
export interface Visumerklaerung {
  /** A stable English key for programs. */
  readonly key: string
  readonly unterzeichner: Erklaerende
  readonly anlass: Erklaerungsanlass
  /** Only told, not signed. */
  readonly nurKenntnis?: true
  /** Stands on the form itself with a signature of its own. */
  readonly imFormular?: true
  readonly wahl?: Erklaerungswahl
  /** Missions whose own sheet has it; elsewhere it is an offer. */
  readonly vonDort?: readonly MissionId[]
  readonly norms: readonly [string, ...string[]]
  readonly sources: readonly SourceId[]
  readonly confidence: Evidence
}

/**
 * Everything that somebody declares or is told on the way to a visa, by id. The VwVfG and its rules on notification do not
 * go for missions (§ 2 Abs. 3 Nr. 3 VwVfG). The refusal of a visa is in writing (§ 77 Abs. 1 S. 1 AufenthG) and needs neither
 * reasons nor instruction on remedies (§ 77 Abs. 2 S. 1 AufenthG).
 */
export const visumerklaerungen = {
  wahreAngaben: {
    key: 'true-and-complete',
    unterzeichner: 'antragsteller',
    anlass: 'visumantrag',
    imFormular: true,
    vonDort: ['belgrade', 'tehran', 'tunis'],
    norms: ['§ 54 Abs. 2 Nr. 8 Buchst. a AufenthG', '§ 53 Abs. 1 AufenthG', '§ 95 Abs. 2 Nr. 2 AufenthG'],
    sources: ['belgradBlaueKarte', 'visumformular', 'teheranBlaueKarte', 'tunisFachkraft'],
    confidence: 'A',
  },
  verurteilungen: {
    key: 'criminal-record-disclosure',
    unterzeichner: 'antragsteller',
    anlass: 'visumantrag',
    wahl: 'verurteilungen',
    vonDort: ['belgrade'],
    norms: ['§ 53 Abs. 2 BZRG', '§ 41 Abs. 1 Nr. 2 BZRG'],
    sources: ['belgradBlaueKarte'],
    confidence: 'A',
  },
  richtigkeit: {
    key: 'declaration-of-correctness',
    unterzeichner: 'antragsteller',
    anlass: 'visumantrag',
    imFormular: true,
    norms: ['§ 82 Abs. 1 S. 1 AufenthG'],
    sources: ['visumformular'],
    confidence: 'A',
  },
  konkretesArbeitsplatzangebot: {
    key: 'concrete-job-offer',
    unterzeichner: 'antragsteller',
    anlass: 'beschaeftigung',
    vonDort: ['belgrade', 'ljubljana', 'ankara', 'istanbul', 'izmir'],
    norms: [
      '§ 18 Abs. 2 Nr. 4a AufenthG',
      '§ 18 Abs. 2 Nr. 1 AufenthG',
      '§ 117 Abs. 1 BGB',
      '§ 95 Abs. 2 Nr. 2 AufenthG',
      '§ 96 Abs. 1 S. 1 Nr. 2 AufenthG',
    ],
    sources: ['belgradBlaueKarte', 'laibachAnerkennung', 'tuerkei', 'erklaerungBeschaeftigung'],
    confidence: 'A',
  },
  mitteilungBlaueKarte: {
    key: 'blue-card-notice',
    unterzeichner: 'antragsteller',
    anlass: 'blaueKarte',
    vonDort: ['belgrade'],
    norms: ['§ 82 Abs. 1 S. 6 AufenthG', '§ 52 Abs. 2b S. 1 Nr. 2 AufenthG'],
    sources: ['belgradBlaueKarte'],
    confidence: 'A',
  },
  vorzeitigesEndeFachkraft: {
    key: 'early-end-notice',
    unterzeichner: 'fachkraft',
    anlass: 'nachEinreise',
    nurKenntnis: true,
    norms: ['§ 82 Abs. 6 S. 1 AufenthG'],
    sources: ['gesetze'],
    confidence: 'A',
  },
  vorzeitigesEndeArbeitgeber: {
    key: 'employer-early-end-notice',
    unterzeichner: 'arbeitgeber',
    anlass: 'vereinbarung',
    norms: ['§ 4a Abs. 5 S. 3 Nr. 3 AufenthG', '§ 81a Abs. 2 Nr. 7 AufenthG'],
    sources: ['sachsenVereinbarungAlt', 'gesetze'],
    confidence: 'A',
  },
  krankenversicherungsschutz: {
    key: 'health-insurance-30000',
    unterzeichner: 'antragsteller',
    anlass: 'visumantrag',
    vonDort: ['belgrade'],
    norms: ['§ 2 Abs. 3 S. 1 AufenthG', '§ 5 Abs. 1 Nr. 1 AufenthG'],
    sources: ['belgradBlaueKarte'],
    confidence: 'A',
  },
  visumPruefen: {
    key: 'check-visa-sticker',
    unterzeichner: 'antragsteller',
    anlass: 'visumantrag',
    vonDort: ['belgrade'],
    norms: ['§ 82 Abs. 1 S. 1 AufenthG'],
    sources: ['belgradBlaueKarte'],
    confidence: 'A',
  },
  sachstand: {
    key: 'status-queries',
    unterzeichner: 'antragsteller',
    anlass: 'visumantrag',
    vonDort: ['belgrade'],
    norms: ['§ 82 Abs. 3 S. 1 AufenthG'],
    sources: ['belgradBlaueKarte'],
    confidence: 'A',
  },
  emailKontakt: {
    key: 'email-consent',
    unterzeichner: 'antragsteller',
    anlass: 'visumantrag',
    vonDort: ['belgrade'],
    norms: ['Art. 6 Abs. 1 UAbs. 1 Buchst. a DSGVO'],
    sources: ['belgradBlaueKarte'],
    confidence: 'A',
  },
  unvollstaendigerAntrag: {
    key: 'incomplete-refused',
    unterzeichner: 'antragsteller',
    anlass: 'visumantrag',
    vonDort: ['belgrade'],
    norms: ['§ 82 Abs. 1 S. 4 AufenthG', '§ 69 Abs. 4 S. 1 AufenthG', '§ 69 Abs. 7 S. 4 AufenthG'],
    sources: ['belgradBlaueKarte'],
    confidence: 'A',
  },
  zustellungAblehnung: {
    key: 'refusal-delivery',
    unterzeichner: 'antragsteller',
    anlass: 'visumantrag',
    wahl: 'zustellung',
    vonDort: ['belgrade'],
    norms: ['§ 77 Abs. 1 S. 1 Nr. 1 Buchst. a AufenthG', '§ 77 Abs. 2 S. 1 AufenthG', '§ 58 Abs. 2 S. 1 VwGO'],
    sources: ['belgradBlaueKarte', 'gesetze'],
    confidence: 'A',
  },
  erreichbarkeitUndVertretung: {
    key: 'contact-and-representation',
    unterzeichner: 'antragsteller',
    anlass: 'visumantrag',
    wahl: 'vertretung',
    vonDort: ['newDelhi', 'mumbai', 'chennai', 'bengaluru', 'kolkata', 'ljubljana'],
    norms: ['§ 82 Abs. 1 S. 1 AufenthG'],
    sources: ['indienIct', 'laibachAnerkennung'],
    confidence: 'A',
  },
  urkundenpruefung: {
    key: 'document-verification-privacy',
    unterzeichner: 'antragsteller',
    anlass: 'visumantrag',
    nurKenntnis: true,
    norms: ['Art. 13 Abs. 1 DSGVO'],
    sources: ['unbestaetigt'],
    confidence: 'C',
  },
  keinFruehererAntrag: {
    key: 'no-prior-recognition',
    unterzeichner: 'fachkraft',
    anlass: 'anerkennung',
    norms: ['§ 5 Abs. 1 Nr. 5 BQFG', '§ 43a Abs. 1 Nr. 5 PflAPrV'],
    sources: ['niedersachsen', 'gesetze'],
    confidence: 'A',
  },
  meldepflichtigeKrankheit: {
    key: 'notifiable-disease',
    unterzeichner: 'antragsteller',
    anlass: 'visumantrag',
    imFormular: true,
    wahl: 'krankheit',
    norms: ['§ 82 Abs. 1 S. 1 AufenthG'],
    sources: ['visumformular'],
    confidence: 'A',
  },
  asylbewerberleistungen: {
    key: 'asylum-benefits-24m',
    unterzeichner: 'antragsteller',
    anlass: 'westbalkan',
    wahl: 'asylbewerberleistungen',
    norms: ['§ 26 Abs. 2 S. 4 BeschV'],
    sources: ['gesetze'],
    confidence: 'B',
  },
  gebuehrDerVereinbarung: {
    key: 'agreement-fee',
    unterzeichner: 'arbeitgeber',
    anlass: 'vereinbarung',
    norms: ['§ 47 Abs. 1 Nr. 15 AufenthV', '§ 49 Abs. 2 AufenthV', '§ 49 Abs. 3 AufenthV', '§ 69 Abs. 7 S. 4 AufenthG'],
    sources: ['sachsenVereinbarungAlt', 'gesetze'],
    confidence: 'A',
  },
  keinErfolgGeschuldet: {
    key: 'agreement-no-success',
    unterzeichner: 'arbeitgeber',
    anlass: 'vereinbarung',
    norms: ['§ 5 Abs. 1 Nr. 2 AufenthG', '§ 11 Abs. 1 AufenthG', '§ 72a AufenthG', '§ 73 Abs. 1 AufenthG'],
    sources: ['sachsenVereinbarungAlt'],
    confidence: 'A',
  },
  mitwirkungDerFachkraft: {
    key: 'worker-cooperation',
    unterzeichner: 'arbeitgeber',
    anlass: 'vereinbarung',
    norms: ['§ 82 Abs. 1 S. 1 AufenthG', '§ 81a Abs. 2 Nr. 4 AufenthG'],
    sources: ['sachsenVereinbarungAlt', 'gesetze'],
    confidence: 'A',
  },
  direkteRueckfragen: {
    key: 'direct-queries-consent',
    unterzeichner: 'arbeitgeber',
    anlass: 'vereinbarung',
    norms: ['§ 81a Abs. 2 Nr. 6 AufenthG'],
    sources: ['sachsenVereinbarungAlt'],
    confidence: 'A',
  },
  uebereinstimmungMitVertrag: {
    key: 'ezb-contract-equal',
    unterzeichner: 'arbeitgeber',
    anlass: 'beschaeftigungserklaerung',
    norms: ['§ 39 Abs. 4 S. 1 AufenthG', '§ 404 Abs. 2 Nr. 28 SGB III'],
    sources: ['erklaerungBeschaeftigung'],
    confidence: 'A',
  },
} as const satisfies Readonly<Record<string, Visumerklaerung>>

export type VisumerklaerungId = keyof typeof visumerklaerungen & string

function isVisumerklaerungId(text: string): text is VisumerklaerungId {
  return Object.hasOwn(visumerklaerungen, text)
}

/** Every id, in the order in which they are signed. */
export const visumerklaerungIds: readonly VisumerklaerungId[] =
  Object.keys(visumerklaerungen).filter(isVisumerklaerungId)
