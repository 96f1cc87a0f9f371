import type { PlainDate } from '#law/calendar/plain-date.ts'
import { momentOn } from '#law/engine/answers.ts'
import { evaluate } from '#law/engine/evaluate.ts'
import { SUPPORTED_FROM } from '#law/engine/rule.ts'
import { wayById } from '#law/pathways/ways.ts'
import { VERSICHERUNG_SEIT } from '#law/statutes/aufenthg/p18-allgemeine-bestimmungen.ts'
import type { Refusal } from './commands.ts'
import type { Anerkennungsergebnis } from './events-anerkennung.ts'
import { wenn } from './lage.ts'
import type { Anerkennungsstand, Vorhaben } from './vorhaben.ts'

/** What a purpose asks of recognition, and whether the general conditions of § 18 Abs. 2 AufenthG hold for it. */
export interface Wegbedingung {
  readonly staende: readonly Anerkennungsstand[]
  /** Findings that suffice where one is applied for in the procedure. */
  readonly genuegt: readonly Anerkennungsergebnis[]
  /** The title stands in Kapitel 2 Abschnitt 4, so § 18 Abs. 2 AufenthG applies to it. */
  readonly abschnitt4: boolean
  /** It is disputed whether the fast-track procedure is open for it (§ 81a Abs. 5 AufenthG). */
  readonly umstritten?: true
  readonly norm: string
}

const erlaubnis: readonly Anerkennungsergebnis[] = ['erlaubnisErteilt', 'erlaubnisZugesagt']

function akademisch(norm: string): Wegbedingung {
  const staende: readonly Anerkennungsstand[] = ['gleichwertig', 'vergleichbar', 'wirdBeantragt']
  return { staende, genuegt: ['gleichwertig', 'vergleichbar', ...erlaubnis], abschnitt4: true, norm }
}

function ohneFeststellung(norm: string, abschnitt4: boolean): Wegbedingung {
  return { staende: ['ohneAnerkennung'], genuegt: [], abschnitt4, norm }
}

function massnahme(norm: string): Wegbedingung {
  const staende: readonly Anerkennungsstand[] = ['teilweiseGleichwertig', 'wirdBeantragt']
  return { staende, genuegt: ['teilweiseGleichwertig'], abschnitt4: false, norm }
}

/** Where it is disputed whether the procedure is open, nothing about recognition is ruled out here. */
function umstritten(norm: string): Wegbedingung {
  const staende: readonly Anerkennungsstand[] = ['ohneAnerkennung', 'gleichwertig', 'vergleichbar', 'wirdBeantragt']
  return {
    staende,
    genuegt: ['gleichwertig', 'vergleichbar', 'bestaetigt', ...erlaubnis],
    abschnitt4: true,
    umstritten: true,
    norm,
  }
}

/** By the id of the way in law/pathways. */
export const wegbedingungen: Readonly<Record<string, Wegbedingung>> = {
  fachkraftBerufsausbildung: {
    staende: ['gleichwertig', 'wirdBeantragt'],
    genuegt: ['gleichwertig', ...erlaubnis],
    abschnitt4: true,
    norm: '§ 18 Abs. 3 Nr. 1 AufenthG',
  },
  fachkraftAkademisch: akademisch('§ 18 Abs. 3 Nr. 2 AufenthG'),
  blaueKarteRegel: akademisch('§ 18g Abs. 1 S. 1 AufenthG'),
  blaueKarteErmaessigt: akademisch('§ 18g Abs. 1 S. 2 AufenthG'),
  niederlassungHochqualifiziert: akademisch('§ 18c Abs. 3 S. 1 AufenthG'),
  blaueKarteInformatik: ohneFeststellung('§ 18g Abs. 2 AufenthG', true),
  berufserfahrung: {
    staende: ['ohneAnerkennung', 'wirdBeantragt'],
    genuegt: ['bestaetigt', 'vergleichbar', 'gleichwertig'],
    abschnitt4: true,
    norm: '§ 6 Abs. 1 S. 4 BeschV',
  },
  berufsausbildung: ohneFeststellung('§ 16a AufenthG', false),
  anerkennungMassnahme: massnahme('§ 16d Abs. 1 S. 1 AufenthG'),
  anerkennungPruefung: massnahme('§ 16d Abs. 5 S. 1 AufenthG'),
  qualifikationsanalyse: massnahme('§ 16d Abs. 6 S. 2 Nr. 1 AufenthG'),
  anerkennungspartnerschaft: {
    staende: ['anerkennungspartnerschaft', 'teilweiseGleichwertig'],
    genuegt: ['bestaetigt', 'vergleichbar'],
    abschnitt4: false,
    norm: '§ 16d Abs. 3 S. 4 AufenthG',
  },
  anerkennungVermittlungsabsprache: {
    staende: ['nachEinreise'],
    genuegt: [],
    abschnitt4: false,
    norm: '§ 16d Abs. 4 S. 1 AufenthG',
  },
  forschung: umstritten('§ 18d AufenthG'),
  berufskraftfahrer: umstritten('§ 24a BeschV'),
  pflegehilfskraft: umstritten('§ 22a BeschV'),
}

/**
 * Whether worker and employer both have to assure on a day that the job will really be done: with titles of Abschnitt 4, and
 * not before § 18 Abs. 2 Nr. 4a AufenthG was there.
 * @example mussVersichern({ weg: 'fachkraftAkademisch' }, '2024-03-01') // true
 */
export function mussVersichern({ weg }: Pick<Vorhaben, 'weg'>, tag: PlainDate): boolean {
  return wegbedingungen[weg]?.abschnitt4 === true && tag >= VERSICHERUNG_SEIT
}

/** Purposes that a procedure can go on with when something is still missing for equivalence (§ 81a Abs. 3 S. 2 AufenthG). */
export const fortfuehrungswege: readonly string[] = [
  'anerkennungMassnahme',
  'anerkennungPruefung',
  'qualifikationsanalyse',
  'anerkennungspartnerschaft',
]

/**
 * Whether the fast-track procedure is open for a purpose on a day. Where that is disputed, the office decides.
 * @example pruefeWeg(vorhaben, '2026-11-20') // wegNichtVorgesehen, '§ 26 Abs. 2 BeschV'
 */
export function pruefeWeg({ weg, aufenthaltsort, anerkennungsstand }: Vorhaben, am: Vorhabentag): readonly Refusal[] {
  const way = wayById(weg)
  const bedingung = wegbedingungen[weg]
  // § 81a AufenthG applies from that day on; of an earlier one there is no version to ask.
  if (!way || am < SUPPORTED_FROM) return wenn(true, 'wegNichtVorgesehen', '§ 81a Abs. 1 S. 1 AufenthG', weg)
  if (aufenthaltsort === 'inland') return wenn(true, 'imInlandNichtMoeglich', '§ 81a Abs. 1 S. 1 AufenthG')
  const offen = evaluate(way.beschleunigtesVerfahren, { standort: 'ausland' }, momentOn(am)).truth !== 'nein'
  if (!offen || !bedingung) return wenn(true, 'wegNichtVorgesehen', way.norm, weg)
  return wenn(!bedingung.staende.includes(anerkennungsstand), 'angabeUngueltig', bedingung.norm, 'anerkennungsstand')
}

type Vorhabentag = Parameters<typeof momentOn>[0]
