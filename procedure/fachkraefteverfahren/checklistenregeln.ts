import type { Truth } from '#law/engine/truth.ts'
import type { Urkundenart } from '#law/nachweise/urkundenstaat.ts'
import { gegenstaende } from './anerkennungslage.ts'
import type { AnlagenId, Anlagenlage } from './anlage.ts'
import { mitZusatzblatt } from './anlagen-stellen.ts'
import type { Bedingung, Uebersetzung } from './checklistenzeile.ts'
import { zustimmungsbedarf } from './fiktion.ts'

/** The signs of the papers that the purpose of the worker decides. */
export type Verfahrensanlage = Extract<AnlagenId, `AN-${string}` | `AR-${string}` | `AB-${string}`>

/** What the checklist says of a paper beyond the table of papers. */
export interface Checklistenregel {
  readonly bedingung: Bedingung
  readonly uebersetzung?: Uebersetzung
  readonly urkunde?: Urkundenart
  /** Where the file leaves it open, and neither yes nor no would be true. */
  readonly gilt?: (lage: Checklistenblick, noetig: boolean) => Truth
}

/** What the checklist looks at beside the file. */
export interface Checklistenblick extends Anlagenlage {
  readonly zahler: 'fachkraft' | 'arbeitgeber' | undefined
  readonly anzahlAngehoerige: number
}

const jaOderNein = (is: boolean): Truth => (is ? 'ja' : 'nein')
const wirdGeprueft = ({ vorhaben }: Checklistenblick): boolean => gegenstaende(vorhaben).length > 0
/** The paper itself shows whether it is needed: names that differ. */
const offenWennGeprueft = (lage: Checklistenblick): Truth => (wirdGeprueft(lage) ? 'offen' : 'nein')

/** Whether the Bundesagentur must be asked is decided by the office; recognition comes first, the paper is needed all the same. */
function beiZustimmung(lage: Checklistenblick, passt: boolean): Truth {
  if (!passt || lage.akte.hat('globalzustimmungZugesichert')) return 'nein'
  return zustimmungsbedarf(lage.akte)
}

/** Purposes of § 16d AufenthG with a job; an examination alone allows none (Abs. 5 S. 2). */
const mitArbeitNebenAnerkennung: readonly string[] = [
  'anerkennungMassnahme',
  'anerkennungspartnerschaft',
  'anerkennungVermittlungsabsprache',
  'qualifikationsanalyse',
]

export const checklistenregeln: Readonly<Record<Verfahrensanlage, Checklistenregel>> = {
  'AN-01': { bedingung: 'vollmachtInDerVereinbarung' },
  'AN-01b': { bedingung: 'versicherungInDerVereinbarung' },
  'AN-02': { bedingung: 'immer' },
  'AN-03': { bedingung: 'wohnsitzInAndererEu' },
  'AN-04': { bedingung: 'immer' },
  'AN-05': { bedingung: 'unterbevollmaechtigung' },
  'AN-06': { bedingung: 'unterbevollmaechtigung' },
  'AN-07': { bedingung: 'beschaeftigung' },
  'AN-07a': { bedingung: 'betrieblicheAusbildung' },
  'AN-07b': { bedingung: 'schulischeAusbildung' },
  'AN-08': { bedingung: 'altersversorgung', gilt: ({ vorhaben }) => vorhaben.altersvorsorgeNoetig },
  'AN-09': { bedingung: 'bescheidLiegtVor' },
  'AN-10': { bedingung: 'abschlussVergleichbar' },
  'AN-11': {
    bedingung: 'bestaetigungNoetig',
    // Not for information technology and not with a certificate of a chamber abroad (§ 6 Abs. 1 S. 3, 4 BeschV): the file does
    // not say which. Whether a decision on partial equivalence stands in for it (§ 16d Abs. 3 S. 4 AufenthG) is for the office.
    gilt: ({ vorhaben: { weg } }, noetig) => {
      if (weg === 'berufserfahrung') return 'offen'
      return noetig ? 'ja' : weg === 'anerkennungspartnerschaft' ? 'offen' : 'nein'
    },
  },
  'AN-12': {
    bedingung: 'reglementierterBeruf',
    // Beside a measure and under an arrangement of the agencies the job itself may need one (§ 16d Abs. 2 S. 2, Abs. 4 S. 1 AufenthG).
    gilt: ({ vorhaben: { reglementiert, weg } }, noetig) => {
      if (noetig) return 'ja'
      return reglementiert && mitArbeitNebenAnerkennung.includes(weg) ? 'offen' : 'nein'
    },
  },
  'AN-13': {
    bedingung: 'deutschVerlangt',
    // At a school or a firm that tested it nothing is shown (§ 16a Abs. 3 S. 2 AufenthG); professions have rules of their own.
    gilt: ({ vorhaben }, noetig) =>
      noetig ? 'ja' : vorhaben.weg === 'berufsausbildung' || vorhaben.reglementiert ? 'offen' : 'nein',
  },
  'AN-14': { bedingung: 'partnerschaft' },
  'AN-15': { bedingung: 'qualifizierung' },
  'AN-16': { bedingung: 'qualifikationWirdGeprueft', gilt: (lage) => jaOderNein(wirdGeprueft(lage)) },
  'AN-17': { bedingung: 'vieleAngehoerige', gilt: ({ anzahlAngehoerige }) => jaOderNein(anzahlAngehoerige > 4) },
  'AN-18': { bedingung: 'erfahrungStattAbschluss', uebersetzung: 'einfach' },
  'AN-19': { bedingung: 'beschaeftigungNachAbschnitt4' },
  'AN-20': {
    bedingung: 'arbeitgeberZahlt',
    gilt: ({ akte, zahler }, noetig) => {
      if (noetig || zahler === 'arbeitgeber') return 'ja'
      return zahler === undefined && !akte.hat('gebuehrFestgesetzt') ? 'offen' : 'nein'
    },
  },
  'AR-01': { bedingung: 'qualifikationWirdGeprueft' },
  'AR-02': { bedingung: 'qualifikationWirdGeprueft', uebersetzung: 'beeidigt' },
  'AR-03': { bedingung: 'qualifikationWirdGeprueft' },
  'AR-04': { bedingung: 'qualifikationWirdGeprueft', uebersetzung: 'beeidigt' },
  'AR-05': { bedingung: 'qualifikationWirdGeprueft' },
  'AR-06': { bedingung: 'qualifikationWirdGeprueft' },
  // § 12 Abs. 2 S. 2, 4 BQFG: whoever translates must be sworn.
  'AR-07': { bedingung: 'reglementierterBeruf', uebersetzung: 'beeidigt' },
  'AR-08': { bedingung: 'andereStelle' },
  'AR-09': { bedingung: 'zentralstelle' },
  'AR-10': { bedingung: 'nameWeichtAb', uebersetzung: 'einfach', gilt: offenWennGeprueft },
  'AR-11': { bedingung: 'zentralstelle' },
  'AB-01': { bedingung: 'zustimmungNoetig', gilt: (lage) => beiZustimmung(lage, true) },
  'AB-02': {
    bedingung: 'qualifizierung',
    gilt: (lage) => beiZustimmung(lage, mitZusatzblatt(lage)),
  },
  'AB-03': {
    bedingung: 'partnerschaft',
    gilt: (lage) => beiZustimmung(lage, lage.vorhaben.weg === 'anerkennungspartnerschaft'),
  },
}
