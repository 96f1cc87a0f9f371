import { completedYears, type PlainDate } from '#law/calendar/plain-date.ts'
import { type Answers, type Moment, momentOn } from '#law/engine/answers.ts'
import { evaluate } from '#law/engine/evaluate.ts'
import type { Expr } from '#law/engine/expression.ts'
import { type Cents, valueAt } from '#law/engine/parameter.ts'
import type { Truth } from '#law/engine/truth.ts'
import { gebuehren } from '#law/parameters/gebuehren.ts'
import type { Way } from '#law/pathways/way.ts'
import { wayById } from '#law/pathways/ways.ts'
import type { Aktenereignisse } from './events.ts'

/** A member of the household who wants to follow, as far as the law asks for it. */
export interface Nachziehender {
  readonly verhaeltnis: Aktenereignisse['familieAufgenommen']['verhaeltnis'] | undefined
  readonly geboren: PlainDate | undefined
}

/** The worker to whom the family moves. */
export interface Stammberechtigter {
  /** Id of the way in law/pathways. */
  readonly weg: string
  /** Codes of the states. */
  readonly staatsangehoerigkeiten: readonly string[]
}

export type Nachzugsbedingung =
  | 'nachzugMoeglich'
  | 'beideVolljaehrig'
  | 'sprachnachweis'
  | 'ehebestand'
  | 'wohnraum'
  | 'minderjaehrigUndLedig'
  | 'spracheAbSechzehn'
  | 'sorgerecht'

/**
 * What the law asks of one member: `verlangt` is whether it asks, on which norm; where a norm waives it, that norm stands
 * there. `erfuellt` only where the file itself can tell.
 */
export interface Nachzugspruefung {
  readonly id: Nachzugsbedingung
  readonly verlangt: Truth
  readonly erfuellt: Truth
  readonly norm: string
}

interface Lage {
  readonly way: Way
  readonly person: Nachziehender
  readonly answers: Answers
  readonly moment: Moment
  readonly heute: PlainDate
}

/** Ways whose holders may have married later: the settlement permit, research and the Blue Card (§ 30 Abs. 1 S. 1 Nr. 3 AufenthG). */
const spaeterVerheiratet: Readonly<Record<string, string>> = {
  blaueKarteRegel: '§ 30 Abs. 1 S. 1 Nr. 3 Buchst. g AufenthG',
  blaueKarteErmaessigt: '§ 30 Abs. 1 S. 1 Nr. 3 Buchst. g AufenthG',
  blaueKarteInformatik: '§ 30 Abs. 1 S. 1 Nr. 3 Buchst. g AufenthG',
  forschung: '§ 30 Abs. 1 S. 1 Nr. 3 Buchst. c AufenthG',
  niederlassungHochqualifiziert: '§ 30 Abs. 1 S. 1 Nr. 3 Buchst. a AufenthG',
}

/**
 * The conditions for one member of the family beside those of everybody. The way of the worker decides most of them, and of
 * § 30 Abs. 1 S. 3 Nr. 4 AufenthG the nationality of the worker, not of the spouse. Empty where the way is unknown.
 * @example nachzugsbedingungen(nachziehender, { weg: 'blaueKarteRegel', staatsangehoerigkeiten: ['RS'] }, '2026-11-22')
 */
export function nachzugsbedingungen(
  nachziehender: Nachziehender,
  stammberechtigter: Stammberechtigter,
  heute: PlainDate,
): readonly Nachzugspruefung[] {
  const way = wayById(stammberechtigter.weg)
  if (!way) return []
  const answers = answersOf(stammberechtigter)
  const lage: Lage = { way, person: nachziehender, answers, moment: momentOn(heute), heute }
  const moeglich = nachLaw('nachzugMoeglich', way.familie.nachzug, lage)
  const shared = [{ ...moeglich, verlangt: 'ja' as const, erfuellt: moeglich.verlangt }]
  const wohnraum = nachLaw('wohnraum', way.familie.wohnraumnachweis, lage)
  if (nachziehender.verhaeltnis === 'kind') return [...shared, ...kind(lage, wohnraum.verlangt), wohnraum]
  return [...shared, ...partner(lage), wohnraum]
}

/**
 * Whether the spouse of this worker has to show simple German, on the norm that decides it; undefined where the way is not
 * known. Open only where the title does not free the spouse and the nationality of the worker is not known.
 * @example sprachnachweisDesEhegatten({ weg: 'anerkennungMassnahme', staatsangehoerigkeiten: ['JP'] }, '2026-11-22')?.verlangt
 */
export function sprachnachweisDesEhegatten(
  stammberechtigter: Stammberechtigter,
  heute: PlainDate,
): Nachzugspruefung | undefined {
  const way = wayById(stammberechtigter.weg)
  const asked = { answers: answersOf(stammberechtigter), moment: momentOn(heute) }
  return way && nachLaw('sprachnachweis', way.familie.sprachnachweisEhegatte, asked)
}

/** The worker of an fast-track procedure is abroad and wants to enter (§ 81a Abs. 1 S. 1 AufenthG). */
function answersOf({ staatsangehoerigkeiten }: Stammberechtigter): Answers {
  const known = staatsangehoerigkeiten.length > 0
  return { standort: 'ausland', ...(known && { staatsangehoerigkeiten: [...staatsangehoerigkeiten] }) }
}

function partner(lage: Lage): readonly Nachzugspruefung[] {
  const { way, person, heute } = lage
  const later = spaeterVerheiratet[way.id]
  return [
    {
      id: 'beideVolljaehrig',
      verlangt: 'ja',
      erfuellt: person.geboren === undefined || completedYears(person.geboren, heute) >= 18 ? 'offen' : 'nein',
      norm: '§ 30 Abs. 1 S. 1 Nr. 1 AufenthG',
    },
    nachLaw('sprachnachweis', way.familie.sprachnachweisEhegatte, lage),
    {
      id: 'ehebestand',
      verlangt: later === undefined ? 'ja' : 'nein',
      erfuellt: 'offen',
      norm: later ?? '§ 30 Abs. 1 S. 1 Nr. 3 Buchst. e AufenthG',
    },
  ]
}

/** From the day of its 16th birthday a child that comes alone must know German or fit in; the same titles free it from that. */
function kind({ person, heute }: Lage, wohnraum: Truth): readonly Nachzugspruefung[] {
  const age = person.geboren === undefined ? undefined : completedYears(person.geboren, heute)
  const asked: Truth = age === undefined ? 'offen' : age >= 16 ? 'ja' : 'nein'
  // § 29 Abs. 5 and § 32 Abs. 2 S. 2 Nr. 2 AufenthG name the same titles.
  const freed = wohnraum === 'nein'
  return [
    {
      id: 'minderjaehrigUndLedig',
      verlangt: 'ja',
      erfuellt: age === undefined ? 'offen' : age < 18 ? 'ja' : 'nein',
      norm: '§ 32 Abs. 1 AufenthG',
    },
    {
      id: 'spracheAbSechzehn',
      verlangt: freed ? 'nein' : asked,
      erfuellt: 'offen',
      norm: freed ? '§ 32 Abs. 2 S. 2 Nr. 2 AufenthG' : '§ 32 Abs. 2 S. 1 AufenthG',
    },
    { id: 'sorgerecht', verlangt: 'offen', erfuellt: 'offen', norm: '§ 32 Abs. 3 AufenthG' },
  ]
}

/** A condition whose demand is itself law with dates; the norm is the one that decided. */
function nachLaw(
  id: Nachzugsbedingung,
  expr: Expr,
  { answers, moment }: Pick<Lage, 'answers' | 'moment'>,
): Nachzugspruefung {
  const finding = evaluate(expr, answers, moment)
  return { id, verlangt: finding.truth, erfuellt: 'offen', norm: decidingNorm(finding) }
}

type Finding = ReturnType<typeof evaluate>

function decidingNorm({ expr, of, truth }: Finding): string {
  if (of.length === 0) return 'norm' in expr ? expr.norm : ''
  const deciding = of.find((part) => part.truth === truth || expr.kind === 'not') ?? of[0]
  return deciding ? decidingNorm(deciding) : ''
}

/** What one member pays: the visa, and the title afterwards; minors half of it (§ 50 Abs. 1 S. 1 AufenthV). */
export interface Nachzugskosten {
  readonly visum: Cents | undefined
  readonly titel: Cents | undefined
  readonly haelfte: boolean
  readonly normen: readonly string[]
}

/**
 * The fees of one member on a day. Spouses and children of foreigners are not exempt (§ 46 Abs. 1 S. 2 AufenthV speaks of
 * those of Germans).
 * @example nachzugskosten({ verhaeltnis: 'kind', geboren: '2015-02-01' }, '2026-11-22').visum // 3750
 */
export function nachzugskosten({ geboren }: Nachziehender, heute: PlainDate): Nachzugskosten {
  const haelfte = geboren !== undefined && completedYears(geboren, heute) < 18
  const amount = (id: 'nationalesVisum' | 'aufenthaltserlaubnis'): Cents | undefined => {
    const full = valueAt(gebuehren[id], heute)?.value
    return full === undefined || !haelfte ? full : halved(full)
  }
  return {
    visum: amount('nationalesVisum'),
    titel: amount('aufenthaltserlaubnis'),
    haelfte,
    normen: [
      gebuehren.nationalesVisum.norm,
      gebuehren.aufenthaltserlaubnis.norm,
      ...(haelfte ? ['§ 50 Abs. 1 S. 1 AufenthV'] : []),
    ],
  }
}

function halved(full: Cents): Cents {
  // Half an amount of cents is one: here the brand is born.
  return Math.round(full / 2) as Cents
}
