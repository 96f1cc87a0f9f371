import { isRefused } from '#law/calendar/eingabefehler.ts'
import { daysBetween, type PlainDate } from '#law/calendar/plain-date.ts'
import { type PeriodId, versionOn } from '#law/periods/katalog.ts'
import type { PeriodVersion } from '#law/periods/period.ts'
import type { PeriodSheet } from '#law/periods/period-sheet.ts'
import type { Blick, Erledigung, Fristzeile, Lauf } from './fristzeile.ts'
import { type Enden, enden, laufblatt } from './laufblatt.ts'
import type { Pflicht } from './pflicht.ts'
import { pflichtstand } from './pflichtstand.ts'

/** What the catalogue says about one run. */
interface Gezaehlt {
  readonly period: PeriodId | undefined
  readonly version: PeriodVersion | undefined
  readonly blatt: PeriodSheet | undefined
  readonly ende: Enden
}

/** The duty of one run on a day; `undefined` where it did not exist yet when it would have begun. */
export function pflichtOf(zeile: Fristzeile, lauf: Lauf, blick: Blick): Pflicht | undefined {
  const gezaehlt = zaehle(zeile, lauf, blick)
  if (!gezaehlt) return undefined
  const { period, version, blatt, ende } = gezaehlt
  const erledigt = erledigung(zeile, lauf, blick)
  const { seit, ausloeser, kennung } = lauf
  return {
    id: kennung === undefined ? `${zeile.id}-${ausloeser.seq}` : `${zeile.id}-${ausloeser.seq}-${kennung}`,
    zeile: zeile.id,
    schuldner: resolved(zeile.schuldner, blick, lauf),
    ausloeser: ausloeser.seq,
    seit,
    period,
    blatt,
    charakter: version?.charakter ?? 'schritt',
    norm: normOf(zeile, lauf, blick, gezaehlt),
    bis: ende.bis,
    spaetestens: ende.spaetestens,
    alter: Math.max(0, daysBetween(seit, earlier(blick.heute, erledigt?.eintrag.am))),
    stand: pflichtstand({ zeile, lauf, blick, ende, erledigt, fiktion: version?.charakter === 'fiktion' }),
    oeffnet: zeile.oeffnet,
    erfuelltDurch: zeile.erfuellungsarten,
    folge: resolved(zeile.folge, blick, lauf),
    erledigt: erledigt && { eintrag: erledigt.eintrag.seq, am: erledigt.eintrag.am },
  }
}

function resolved<Value extends string>(
  value: Value | ((blick: Blick, lauf: Lauf) => Value),
  blick: Blick,
  lauf: Lauf,
): Value {
  return typeof value === 'function' ? value(blick, lauf) : value
}

function earlier(heute: PlainDate, am: PlainDate | undefined): PlainDate {
  return am !== undefined && am < heute ? am : heute
}

function zaehle(zeile: Fristzeile, lauf: Lauf, blick: Blick): Gezaehlt | undefined {
  const gesetzt = zeile.gesetzt?.(blick, lauf)
  const ende = { bis: gesetzt, spaetestens: gesetzt }
  const period = typeof zeile.period === 'function' ? zeile.period(blick, lauf) : zeile.period
  if (period === undefined) return { period, version: undefined, blatt: undefined, ende }
  const start = zeile.zaehltAb ? zeile.zaehltAb(blick, lauf) : lauf.seit
  const version = versionOn(period, start ?? blick.heute)
  if (!version) return undefined
  // A day that a document states needs no counting, unless the period is one that an office sets.
  const stated = gesetzt !== undefined && version.dauer.art !== 'gesetzt'
  if (start === undefined || stated) return { period, version, blatt: undefined, ende }
  const sheet = laufblatt(zeile, period, start === lauf.seit ? lauf : { ...lauf, seit: start }, blick)
  if (isRefused(sheet)) return { period, version, blatt: undefined, ende }
  return { period, version, blatt: sheet, ende: enden(sheet) }
}

/** What fulfilled it first in the file. */
function erledigung(zeile: Fristzeile, lauf: Lauf, blick: Blick): Erledigung | undefined {
  let first: Erledigung | undefined
  for (const { finde } of zeile.erfuelltDurch) {
    const found = finde(blick, lauf)
    if (found && (!first || found.eintrag.seq < first.eintrag.seq)) first = found
  }
  return first
}

function normOf({ norm }: Fristzeile, lauf: Lauf, blick: Blick, { blatt, version }: Gezaehlt): string {
  const own = typeof norm === 'function' ? norm(blick, lauf) : norm
  return own ?? blatt?.variante?.norm ?? blatt?.fachgesetz?.norm ?? version?.norms[0] ?? ''
}
