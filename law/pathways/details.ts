import type { Answers, Moment } from '../engine/answers.ts'
import { evaluate } from '../engine/evaluate.ts'
import type { Finding } from '../engine/finding.ts'
import { type Cents, euro, valueAt } from '../engine/parameter.ts'
import { type Bindung, versionAt } from '../engine/rule.ts'
import type { Truth } from '../engine/truth.ts'
import { completed } from '../facts/criteria.ts'
import { type GebuehrId, gebuehren } from '../parameters/gebuehren.ts'
import type { Antragsort, Familie, Geltungsdauer, Verfahrensdauer, Way } from './way.ts'

const HALB = '§ 50 Abs. 1 S. 1 AufenthV'

/** What a person wants to know about a way besides whether it is open. */
export interface Details {
  /** How far the norm binds once its conditions are met. Vorab never says "granted". */
  readonly bindung: Bindung | undefined
  readonly zustimmungNoetig: Truth
  readonly beschleunigtesVerfahren: Truth
  readonly punkte: { readonly sicher: number; readonly moeglich: number; readonly noetig: number } | undefined
  /** Longest first title in months; `undefined` where it depends on something not known, or there is no end. */
  readonly hoechstdauerMonate: number | undefined
  /** Longest stay with all extensions in months, where the norm limits it. */
  readonly hoechstaufenthaltMonate: number | undefined
  readonly geltungsdauer: Geltungsdauer['art']
  readonly familie: { readonly [K in keyof Familie]: Truth }
  readonly gebuehren: readonly { readonly id: GebuehrId; readonly norm: string; readonly betrag: Cents | undefined }[]
  readonly verfahrensdauer: readonly Verfahrensdauer[]
  readonly antragsort: Antragsort
  readonly unterlagen: string | undefined
}

/** Details of one way on these answers. */
export function detailsOf(way: Way, finding: Finding, answers: Answers, moment: Moment): Details {
  const truth = (expr: Way['zustimmungNoetig']): Truth => evaluate(expr, answers, moment).truth
  const { sprachnachweisEhegatte, wohnraumnachweis, elternnachzug, nachzug } = way.familie
  return {
    bindung: versionAt(way.grundlage, moment.rechtsstand).bindung,
    zustimmungNoetig: truth(way.zustimmungNoetig),
    beschleunigtesVerfahren: truth(way.beschleunigtesVerfahren),
    punkte: pointsOf(finding),
    hoechstdauerMonate: longest(way.geltungsdauer, answers, moment),
    hoechstaufenthaltMonate: inAll(way.geltungsdauer, moment),
    geltungsdauer: way.geltungsdauer.art,
    familie: {
      sprachnachweisEhegatte: truth(sprachnachweisEhegatte),
      wohnraumnachweis: truth(wohnraumnachweis),
      elternnachzug: truth(elternnachzug),
      nachzug: nachzugBei(truth(nachzug), way, answers, moment),
    },
    gebuehren: betraege(gebuehrenOf(way, answers), answers, moment),
    verfahrensdauer: way.verfahrensdauer,
    antragsort: way.antragsort,
    unterlagen: way.unterlagen,
  }
}

/** A title of a year or less leaves it to the office whether a longer stay is to be expected; children need no such outlook. */
function nachzugBei(moeglich: Truth, { familie, geltungsdauer }: Way, answers: Answers, moment: Moment): Truth {
  if (moeglich !== 'ja' || !familie.nurUeberEinJahr) return moeglich
  const months = inAll(geltungsdauer, moment) ?? longest(geltungsdauer, answers, moment)
  return months !== undefined && months <= 12 ? 'offen' : moeglich
}

/** Whoever may apply in Germany pays for no visa. */
function gebuehrenOf({ gebuehren: ids }: Way, answers: Answers): readonly GebuehrId[] {
  return answers['standort'] === 'deutschland' ? ids.filter((id) => id !== 'nationalesVisum') : ids
}

/** Minors pay half, by the age on the day of the application. */
function betraege(ids: readonly GebuehrId[], answers: Answers, moment: Moment): Details['gebuehren'] {
  const halb = evaluate(completed('geburtsdatum', 18, 'antrag', HALB), answers, moment).truth === 'nein'
  return ids.map((id) => {
    const { norm } = gebuehren[id]
    const cents = valueAt(gebuehren[id], moment.rechtsstand)?.value
    if (!halb) return { id, norm, betrag: cents }
    return { id, norm: norm.replace(' AufenthV', `, ${HALB}`), betrag: cents && euro(cents / 200) }
  })
}

function pointsOf(finding: Finding): Details['punkte'] {
  if (finding.points && finding.expr.kind === 'points') {
    const { sure: sicher, possible: moeglich } = finding.points
    return { sicher, moeglich, noetig: finding.expr.atLeast }
  }
  for (const part of finding.of) {
    const found = pointsOf(part)
    if (found) return found
  }
  return undefined
}

function longest(dauer: Geltungsdauer, answers: Answers, moment: Moment): number | undefined {
  switch (dauer.art) {
    case 'fest':
      return valueAt(dauer.monate, moment.rechtsstand)?.value
    case 'zweck':
    case 'unbefristet':
      return undefined
    case 'vertrag':
      return alongContract(dauer, answers, moment)
  }
}

function inAll(dauer: Geltungsdauer, moment: Moment): number | undefined {
  return dauer.art === 'fest' && dauer.insgesamt ? valueAt(dauer.insgesamt, moment.rechtsstand)?.value : undefined
}

/** § 18 Abs. 4: the shorter of contract and consent, with its addition. */
function alongContract(
  dauer: Extract<Geltungsdauer, { art: 'vertrag' }>,
  answers: Answers,
  moment: Moment,
): number | undefined {
  const zustimmung = consentMonths(dauer.kurzeZustimmung, answers, moment)
  const vertrag = answers['vertragBefristet'] === false ? dauer.hoechstens : answers['vertragsdauerMonate']
  if (typeof vertrag !== 'number' || zustimmung === undefined) return undefined
  const months = Math.min(vertrag, zustimmung)
  if (months >= dauer.hoechstens) return dauer.hoechstens
  const surplus = valueAt(dauer.zuschlag, moment.rechtsstand)?.value
  if (surplus === undefined) return undefined
  const { hoechstdauerMitZuschlagSeit: seit } = dauer
  return seit !== undefined && moment.rechtsstand < seit
    ? months + surplus
    : Math.min(dauer.hoechstens, months + surplus)
}

/** How long the consent runs by the ordinance; without end where it sets none, nothing where that is not known. */
function consentMonths(
  kurz: Extract<Geltungsdauer, { art: 'vertrag' }>['kurzeZustimmung'],
  answers: Answers,
  moment: Moment,
): number | undefined {
  if (!kurz) return Number.POSITIVE_INFINITY
  switch (evaluate(kurz.wenn, answers, moment).truth) {
    case 'ja':
      return valueAt(kurz.monate, moment.rechtsstand)?.value
    case 'nein':
      return Number.POSITIVE_INFINITY
    case 'offen':
      return undefined
  }
}
