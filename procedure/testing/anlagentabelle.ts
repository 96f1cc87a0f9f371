import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Truth } from '#law/engine/truth.ts'
import type { AnlagenId } from '#procedure/fachkraefteverfahren/anlage.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Uebersetzung } from '#procedure/fachkraefteverfahren/checklistenzeile.ts'
import type { Anlagenform } from '#procedure/fachkraefteverfahren/events-anlagen.ts'
import type { Anerkennungsrecht, Anerkennungsstand } from '#procedure/fachkraefteverfahren/vorhaben.ts'

/**
 * The list of attachments once more, written down from the list itself and the law, line by line and without a look at the
 * code that it is held against. It says when a paper is needed, for whom, in which form and with which translation.
 */

/** A case as far as the list of attachments looks at it. */
export interface Fall {
  readonly weg: string
  readonly stand: Anerkennungsstand
  readonly recht: Anerkennungsrecht
  readonly reglementiert: boolean
  readonly zustimmung: Truth
  /** The Bundesagentur consented for all, and the employer promised its conditions. */
  readonly global: boolean
  readonly alter45: Truth
  readonly union: boolean
  readonly agent: boolean
  readonly zahler: 'fachkraft' | 'arbeitgeber' | undefined
  /** What was offered; absent: nothing yet. */
  readonly angebot: 'arbeitsvertrag' | 'ausbildungsvertrag' | 'schulplatz' | undefined
  /** The edition of an agreement that was signed already. */
  readonly unterzeichnet: 'mitVollmacht' | 'mitVersicherung' | undefined
  readonly angehoerige: number
  readonly heute: PlainDate
}

export const wegeDesAbschnitts4: readonly string[] = [
  'fachkraftBerufsausbildung',
  'fachkraftAkademisch',
  'blaueKarteRegel',
  'blaueKarteErmaessigt',
  'blaueKarteInformatik',
  'niederlassungHochqualifiziert',
  'berufserfahrung',
]
export const wegeDesP16d: readonly string[] = [
  'anerkennungMassnahme',
  'anerkennungspartnerschaft',
  'anerkennungVermittlungsabsprache',
  'anerkennungPruefung',
  'qualifikationsanalyse',
]

const yes = (is: boolean): Truth => (is ? 'ja' : 'nein')
const always = (): Truth => 'ja'

/** Something about the qualification is examined: it is applied for, the partnership is confirmed, or a permit is obtained. */
function examined({ weg, stand, reglementiert }: Fall): boolean {
  if (stand === 'wirdBeantragt' || stand === 'anerkennungspartnerschaft') return true
  return reglementiert && wegeDesAbschnitts4.includes(weg)
}

const atTheZab = ({ recht, stand }: Fall): boolean => recht === 'zentralstelle' || stand === 'anerkennungspartnerschaft'
const consent = (fall: Fall, also: boolean): Truth => (also && !fall.global ? fall.zustimmung : 'nein')
// From 29 to 31 July 2026 both: it is not certain on which day the one took the place of the other.
const byPower = ({ unterzeichnet, heute }: Fall): boolean =>
  unterzeichnet === undefined ? heute < '2026-08-01' : unterzeichnet === 'mitVollmacht'
const byAssurance = ({ unterzeichnet, heute }: Fall): boolean =>
  unterzeichnet === undefined ? heute > '2026-07-28' : unterzeichnet === 'mitVersicherung'

export interface Tabellenzeile {
  readonly an: readonly Partei[]
  readonly form: readonly Anlagenform[]
  readonly uebersetzung?: Uebersetzung
  readonly wenn: (fall: Fall) => Truth
}

const behoerde: readonly Partei[] = ['auslaenderbehoerde']
const stelle: readonly Partei[] = ['anerkennendeStelle', 'zentralstelle']
const agentur: readonly Partei[] = ['bundesagentur']

/** The papers of the worker: for the office, for the body that examines, for the Bundesagentur. */
export const anlagentabelle: Readonly<
  Record<Extract<AnlagenId, `AN-${string}` | `AR-${string}` | `AB-${string}`>, Tabellenzeile>
> = {
  'AN-01': { an: behoerde, form: ['original'], wenn: (fall) => yes(byPower(fall)) },
  'AN-01b': { an: behoerde, form: ['original', 'elektronisch'], wenn: (fall) => yes(byAssurance(fall)) },
  'AN-02': { an: behoerde, form: ['farbkopie'], wenn: always },
  'AN-03': { an: behoerde, form: ['farbkopie'], wenn: ({ union }) => yes(union) },
  'AN-04': { an: behoerde, form: ['original', 'kopie'], wenn: always },
  'AN-05': { an: behoerde, form: ['original'], wenn: ({ agent }) => yes(agent) },
  'AN-06': { an: behoerde, form: ['original'], wenn: ({ agent }) => yes(agent) },
  'AN-07': { an: behoerde, form: ['original', 'kopie'], wenn: ({ weg }) => yes(weg !== 'berufsausbildung') },
  'AN-07a': {
    an: behoerde,
    form: ['original', 'kopie'],
    wenn: ({ weg, angebot }) => yes(weg === 'berufsausbildung' && angebot !== 'schulplatz'),
  },
  'AN-07b': {
    an: behoerde,
    form: ['kopie'],
    wenn: ({ weg, angebot }) => yes(weg === 'berufsausbildung' && angebot === 'schulplatz'),
  },
  'AN-08': { an: behoerde, form: ['kopie'], wenn: ({ alter45 }) => alter45 },
  'AN-09': {
    an: behoerde,
    form: ['beglaubigteKopie', 'kopie'],
    wenn: ({ stand }) => yes(stand === 'gleichwertig' || stand === 'teilweiseGleichwertig'),
  },
  'AN-10': { an: behoerde, form: ['elektronisch', 'kopie'], wenn: ({ stand }) => yes(stand === 'vergleichbar') },
  // § 6 Abs. 1 S. 3 and 4 BeschV: not in information technology, not with a certificate of a chamber abroad. § 16d Abs. 3 S. 4
  // AufenthG asks for it in a partnership; whether a decision on partial equivalence says the same is open.
  'AN-11': {
    an: behoerde,
    form: ['elektronisch', 'kopie'],
    wenn: ({ weg, stand }) => {
      if (weg === 'berufserfahrung') return 'offen'
      if (stand === 'anerkennungspartnerschaft') return 'ja'
      return weg === 'anerkennungspartnerschaft' ? 'offen' : 'nein'
    },
  },
  // § 18 Abs. 2 Nr. 3 AufenthG for titles of Abschnitt 4; with a job beside the recognition it may be needed, an examination has no job.
  'AN-12': {
    an: behoerde,
    form: ['beglaubigteKopie', 'kopie'],
    wenn: ({ weg, reglementiert }) => {
      if (!reglementiert) return 'nein'
      if (wegeDesAbschnitts4.includes(weg)) return 'ja'
      return wegeDesP16d.includes(weg) && weg !== 'anerkennungPruefung' ? 'offen' : 'nein'
    },
  },
  'AN-13': {
    an: behoerde,
    form: ['kopie'],
    wenn: ({ weg, reglementiert }) => {
      if (wegeDesP16d.includes(weg)) return 'ja'
      return weg === 'berufsausbildung' || reglementiert ? 'offen' : 'nein'
    },
  },
  'AN-14': { an: behoerde, form: ['kopie'], wenn: ({ weg }) => yes(weg === 'anerkennungspartnerschaft') },
  'AN-15': { an: behoerde, form: ['original', 'kopie'], wenn: ({ weg }) => yes(weg === 'anerkennungMassnahme') },
  'AN-16': { an: behoerde, form: ['kopie'], wenn: (fall) => yes(examined(fall)) },
  'AN-17': { an: behoerde, form: ['kopie'], wenn: ({ angehoerige }) => yes(angehoerige > 4) },
  'AN-18': {
    an: behoerde,
    form: ['kopie'],
    uebersetzung: 'einfach',
    wenn: ({ weg }) => yes(weg === 'blaueKarteInformatik' || weg === 'berufserfahrung'),
  },
  'AN-19': {
    an: behoerde,
    form: ['original', 'elektronisch'],
    wenn: ({ weg }) => yes(wegeDesAbschnitts4.includes(weg)),
  },
  'AN-20': {
    an: behoerde,
    form: ['original'],
    wenn: ({ zahler }) => (zahler === undefined ? 'offen' : yes(zahler === 'arbeitgeber')),
  },
  'AR-01': { an: stelle, form: ['original', 'elektronisch'], wenn: (fall) => yes(examined(fall)) },
  'AR-02': {
    an: stelle,
    form: ['kopie', 'elektronisch'],
    uebersetzung: 'beeidigt',
    wenn: (fall) => yes(examined(fall)),
  },
  'AR-03': { an: stelle, form: ['kopie', 'elektronisch'], wenn: (fall) => yes(examined(fall)) },
  'AR-04': {
    an: stelle,
    form: ['kopie', 'elektronisch'],
    uebersetzung: 'beeidigt',
    wenn: (fall) => yes(examined(fall)),
  },
  'AR-05': { an: stelle, form: ['original', 'elektronisch'], wenn: (fall) => yes(examined(fall)) },
  // § 5 Abs. 6 S. 4, § 12 Abs. 6 S. 4 BQFG: not for those who live in the Union.
  'AR-06': { an: stelle, form: ['kopie', 'elektronisch'], wenn: (fall) => yes(examined(fall) && !fall.union) },
  // § 12 Abs. 1 Nr. 5, Abs. 2 S. 2 and 4 BQFG.
  'AR-07': {
    an: stelle,
    form: ['kopie', 'elektronisch'],
    uebersetzung: 'beeidigt',
    wenn: (fall) => yes(examined(fall) && fall.reglementiert),
  },
  'AR-08': { an: stelle, form: ['kopie', 'elektronisch'], wenn: (fall) => yes(examined(fall) && !atTheZab(fall)) },
  'AR-09': { an: stelle, form: ['kopie', 'elektronisch'], wenn: (fall) => yes(examined(fall) && atTheZab(fall)) },
  'AR-10': {
    an: stelle,
    form: ['kopie', 'elektronisch'],
    uebersetzung: 'einfach',
    wenn: (fall) => (examined(fall) ? 'offen' : 'nein'),
  },
  'AR-11': { an: stelle, form: ['kopie', 'elektronisch'], wenn: (fall) => yes(examined(fall) && atTheZab(fall)) },
  'AB-01': { an: agentur, form: ['original', 'elektronisch'], wenn: (fall) => consent(fall, true) },
  // The annex A of the form belongs to all cases of § 16d AufenthG.
  'AB-02': {
    an: agentur,
    form: ['original', 'elektronisch'],
    wenn: (fall) => consent(fall, wegeDesP16d.includes(fall.weg) || fall.weg === 'berufsausbildung'),
  },
  'AB-03': { an: agentur, form: ['kopie'], wenn: (fall) => consent(fall, fall.weg === 'anerkennungspartnerschaft') },
}

/** The papers for the visa that hang on nothing but the purpose and the permit, whatever the mission. */
export const visumtabelle: Readonly<Partial<Record<AnlagenId, (fall: Fall) => Truth>>> = {
  'AV-01': always,
  'AV-02': always,
  'AV-03': always,
  // Long experience asks for it in information technology without a degree alone (§ 6 Abs. 1 S. 3 BeschV); the file does not say
  // which job it is.
  'AV-08': ({ weg, stand }) => {
    if (weg === 'berufserfahrung') return stand === 'vergleichbar' ? 'nein' : 'offen'
    return yes(weg === 'blaueKarteInformatik')
  },
  'AV-10': always,
  'AV-11': always,
  'AV-12': always,
}

/**
 * Under which sign a paper may have come that lies in the packet of a recipient: one passport, one offer, one diploma, one
 * permit and one proof of experience serve all who need them. Everything else goes to the one recipient of its sign.
 */
export const dienenAuch: Readonly<Record<string, readonly AnlagenId[]>> = {
  auslaenderbehoerde: ['AR-03', 'AV-02', 'AB-01', 'AV-04', 'AB-03', 'AV-07', 'AV-08'],
  bewertung: ['AN-02', 'AV-02', 'AN-07', 'AN-07a', 'AN-07b', 'AB-01', 'AV-04', 'AV-05'],
  bundesagentur: ['AV-04', 'AN-15', 'AN-14'],
  familie: ['AV-02'],
  auslandsvertretung: ['AN-02', 'AR-03', 'AB-01', 'AR-04', 'AN-10', 'AN-12', 'AN-18'],
}
