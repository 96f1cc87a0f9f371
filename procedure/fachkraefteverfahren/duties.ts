import { isRefused } from '#law/calendar/eingabefehler.ts'
import type { Kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { daysBetween, type PlainDate } from '#law/calendar/plain-date.ts'
import type { PeriodId } from '#law/periods/katalog.ts'
import type { PeriodSheet } from '#law/periods/period-sheet.ts'
import { akteOf } from './akte.ts'
import { fristenzeilen } from './fristen.ts'
import type { Blick, Erledigung, Fristzeile, Lauf } from './fristzeile.ts'
import { type Enden, enden, laufblatt } from './laufblatt.ts'
import type { Pflicht } from './pflicht.ts'
import { pflichtstand } from './pflichtstand.ts'
import type { State } from './state.ts'
import { verfahrensstand } from './verfahrensstand.ts'

/**
 * Every duty of the file on a day: who owes what since when, until when, on which norm, and what follows otherwise.
 * Nothing of it is stored. In the order of the table, then of the file. A file that was not opened has none.
 * @example pflichten(state, '2026-11-18', blattspeicher()).filter(({ stand }) => stand === 'ueberfaellig')
 */
export function pflichten(state: State, heute: PlainDate, speicher: Kalenderspeicher): readonly Pflicht[] {
  const akte = akteOf(state)
  const blick: Blick = { akte, stand: verfahrensstand(akte, heute, speicher), heute }
  if (!blick.stand.eroeffnung) return []
  const found: Pflicht[] = []
  for (const zeile of fristenzeilen) {
    for (const beginn of zeile.beginnt) {
      if (beginn.arten.length > 0 && !beginn.arten.some((art) => akte.hat(art))) continue
      for (const lauf of beginn.laeufe(blick)) {
        const pflicht = pflichtOf(zeile, lauf, blick, speicher)
        if (pflicht) found.push(pflicht)
      }
    }
  }
  return found
}

function pflichtOf(zeile: Fristzeile, lauf: Lauf, blick: Blick, speicher: Kalenderspeicher): Pflicht | undefined {
  const period = typeof zeile.period === 'function' ? zeile.period(blick, lauf) : zeile.period
  const sheet = period === undefined ? undefined : laufblatt(zeile, period, lauf, blick, speicher)
  // A duty that did not exist yet on the day on which it would have begun is not owed.
  if (sheet && isRefused(sheet) && sheet.refused.some(({ fehler }) => fehler === 'nichtInKraft')) return undefined
  const blatt = sheet && !isRefused(sheet) ? sheet : undefined
  const gesetzt = zeile.gesetzt?.(blick, lauf)
  const ende: Enden = blatt ? enden(blatt, gesetzt) : { bis: gesetzt, spaetestens: gesetzt }
  const erledigt = erledigung(zeile, lauf, blick)
  return {
    id: [zeile.id, lauf.ausloeser.seq, ...(lauf.kennung === undefined ? [] : [lauf.kennung])].join('-'),
    zeile: zeile.id,
    schuldner: typeof zeile.schuldner === 'function' ? zeile.schuldner(blick, lauf) : zeile.schuldner,
    ausloeser: lauf.ausloeser.seq,
    seit: lauf.seit,
    period,
    blatt,
    charakter: blatt?.version.charakter ?? 'schritt',
    norm: normOf(zeile, lauf, blick, blatt),
    ...ende,
    alter: Math.max(
      0,
      daysBetween(lauf.seit, erledigt && erledigt.eintrag.am < blick.heute ? erledigt.eintrag.am : blick.heute),
    ),
    stand: pflichtstand({ zeile, lauf, blick, ende, erledigt, fiktion: isFiktion(period, blatt) }),
    erfuelltDurch: zeile.erfuelltDurch.map(({ art }) => art),
    folge: typeof zeile.folge === 'function' ? zeile.folge(blick, lauf) : zeile.folge,
    erledigt: erledigt && { eintrag: erledigt.eintrag.seq, am: erledigt.eintrag.am },
  }
}

function isFiktion(period: PeriodId | undefined, blatt: PeriodSheet | undefined): boolean {
  return period !== undefined && blatt?.version.charakter === 'fiktion'
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

function normOf(zeile: Fristzeile, lauf: Lauf, blick: Blick, blatt: PeriodSheet | undefined): string {
  const own = typeof zeile.norm === 'function' ? zeile.norm(blick, lauf) : zeile.norm
  return own ?? blatt?.variante?.norm ?? blatt?.fachgesetz?.norm ?? blatt?.version.norms[0] ?? ''
}
