import { completedYears, type PlainDate } from '#law/calendar/plain-date.ts'
import { valueAt } from '#law/engine/parameter.ts'
import type { Truth } from '#law/engine/truth.ts'
import { beitragsbemessungsgrenze } from '#law/parameters/beitragsbemessungsgrenze.ts'
import { FUENFUNDFUENFZIG_PROZENT } from '#law/parameters/gehaltsanteile.ts'
import { gegenstaende } from '#procedure/fachkraefteverfahren/anerkennungslage.ts'
import { istAbschnitt4, istBlaueKarte } from '#procedure/fachkraefteverfahren/bedingungen.ts'
import { gebuehrAm } from '#procedure/fachkraefteverfahren/vereinbarungslage.ts'
import type { Gegenstand, Vorhaben } from '#procedure/fachkraefteverfahren/vorhaben.ts'
import type { Vorgangsangaben } from '../vorgangsangaben.ts'
import type { Ausgabe } from './ausgabe.ts'

/** What old-age provision has to do with this agreement (§ 18 Abs. 2 Nr. 5 AufenthG, § 1 Abs. 2 BeschV). */
export type Altersvorsorge =
  /** The purpose does not ask for it. */
  | 'nichtVerlangt'
  | 'unter45'
  | 'gehaltReicht'
  | 'noetig'
  /** Age or pay is not known yet. */
  | 'offen'

/** The particulars with what follows from them: everything that decides which clause stands in the agreement. */
export interface Fall {
  readonly angaben: Vorgangsangaben
  readonly ausgabe: Ausgabe
  readonly tag: PlainDate
  readonly vorhaben: Vorhaben | undefined
  readonly gegenstaende: readonly Gegenstand[]
  readonly zustimmung: Truth
  readonly minderjaehrig: boolean
  readonly gebuehr: number | undefined
  readonly altersvorsorge: Altersvorsorge
  /** What the pay in a year has to reach (§ 18 Abs. 2 Nr. 5 S. 1 AufenthG); undefined where no figure is known. */
  readonly schwelle: number | undefined
  readonly abschnitt4: boolean
  readonly blaueKarte: boolean
  readonly ausbildung: boolean
  readonly untervertretung: boolean
  readonly mitFamilie: boolean
  /** The office works in Vorab and fills in what only it knows; otherwise it writes by hand. */
  readonly mitBehoerde: boolean
}

/** How many relatives have room in section J; the others stand on the supplementary sheet. */
export const PLAETZE_FUER_ANGEHOERIGE = 4

/**
 * What kind of case the particulars describe on a day.
 * @example fallOf(angaben, ausgabeAm('2026-11-20', 'SN'), '2026-11-20').minderjaehrig // false
 */
export function fallOf(angaben: Vorgangsangaben, ausgabe: Ausgabe, tag: PlainDate): Fall {
  const { vorhaben } = angaben
  const minderjaehrig = istMinderjaehrig(angaben, tag)
  const schwelle = schwelleAm(tag)
  return {
    angaben,
    ausgabe,
    tag,
    vorhaben,
    gegenstaende: vorhaben ? gegenstaende(vorhaben) : [],
    zustimmung: vorhaben?.zustimmungNoetig ?? 'offen',
    minderjaehrig,
    gebuehr: gebuehrAm(tag, minderjaehrig),
    altersvorsorge: altersvorsorgeOf(angaben, tag, schwelle),
    schwelle,
    abschnitt4: vorhaben !== undefined && istAbschnitt4(vorhaben),
    blaueKarte: istBlaueKarte(vorhaben),
    ausbildung: vorhaben?.weg === 'berufsausbildung',
    untervertretung: vorhaben?.unterbevollmaechtigung === true,
    mitFamilie: vorhaben?.mitFamilie === true || angaben.familie.length > 0,
    mitBehoerde: angaben.modus !== 'eigenregie',
  }
}

/** The agent is a lawyer and assures the sub-power instead of presenting it; the office may ask for it all the same (§ 14 Abs. 1 S. 3 VwVfG). */
export function anwaltlichVersichert({ unterbevollmaechtigter: agent }: Vorgangsangaben): boolean {
  return agent?.art === 'rechtsanwalt' && agent.anwaltlicheVersicherung === true
}

/** Something is examined at home before the visa. */
export function wirdGeprueft({ gegenstaende: subjects }: Fall, ...which: readonly Gegenstand[]): boolean {
  return which.length === 0 ? subjects.length > 0 : which.some((one) => subjects.includes(one))
}

/** The day of birth decides; where it is not known yet, what the Vorhaben says. */
function istMinderjaehrig({ fachkraft, vorhaben }: Vorgangsangaben, tag: PlainDate): boolean {
  const born = fachkraft?.geburtsdatum
  return born === undefined ? vorhaben?.minderjaehrig === true : completedYears(born, tag) < 18
}

const MIT_ALTERSGRENZE: readonly string[] = [
  'fachkraftBerufsausbildung',
  'fachkraftAkademisch',
  'berufserfahrung',
  'pflegehilfskraft',
  'berufskraftfahrer',
]

/** § 1 Abs. 2 BeschV names §§ 6 and 22a since 1 March 2024. */
const ERST_SEIT_2024: readonly string[] = ['berufserfahrung', 'pflegehilfskraft']

function schwelleAm(tag: PlainDate): number | undefined {
  const ceiling = valueAt(beitragsbemessungsgrenze, tag)?.value
  const { num, den } = FUENFUNDFUENFZIG_PROZENT
  return ceiling === undefined ? undefined : Math.ceil((ceiling * num) / den)
}

function altersvorsorgeOf(
  { vorhaben, fachkraft, verfahren }: Vorgangsangaben,
  tag: PlainDate,
  schwelle: number | undefined,
): Altersvorsorge {
  if (vorhaben === undefined) return 'offen'
  if (!MIT_ALTERSGRENZE.includes(vorhaben.weg)) return 'nichtVerlangt'
  if (tag < '2024-03-01' && ERST_SEIT_2024.includes(vorhaben.weg)) return 'nichtVerlangt'
  const born = fachkraft?.geburtsdatum
  if (born !== undefined && completedYears(born, tag) < 45) return 'unter45'
  if (born === undefined && vorhaben.altersvorsorgeNoetig === 'nein') return 'nichtVerlangt'
  const { bruttoMonatCents } = verfahren
  if (born === undefined || bruttoMonatCents === undefined || schwelle === undefined) return 'offen'
  return bruttoMonatCents * 12 >= schwelle ? 'gehaltReicht' : 'noetig'
}
