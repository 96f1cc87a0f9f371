import type { Kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { akteOf } from './akte.ts'
import { fristenzeilen } from './fristen.ts'
import { fortgang } from './fristen-ende.ts'
import type { Blick, Fristzeile } from './fristzeile.ts'
import { pflichtOf } from './lauf-pflicht.ts'
import type { Pflicht } from './pflicht.ts'
import type { State } from './state.ts'
import { verfahrensstand } from './verfahrensstand.ts'

const zeilen: readonly Fristzeile[] = fristenzeilen.filter(({ id }) => id !== fortgang.id)

/**
 * Every duty of the file on a day: who owes what since when, until when, on which norm, and what follows otherwise. Nothing
 * of it is stored. In the order of the table, then of the file. A file that was not opened has none, nor
 * has that of a family member: its duties stand in the file of the worker (§ 81a Abs. 4 AufenthG). Bring a
 * {@link Blattspeicher} to look at many files.
 * @example pflichten(state, '2026-11-18', blattspeicher()).filter(({ stand }) => stand === 'ueberfaellig')
 */
export function pflichten(state: State, heute: PlainDate, speicher: Kalenderspeicher): readonly Pflicht[] {
  const akte = akteOf(state)
  const blick: Blick = { akte, stand: verfahrensstand(akte, heute, speicher), heute, speicher }
  const { eroeffnung, ende } = blick.stand
  if (!eroeffnung || eroeffnung.ereignis.familieVon !== undefined) return []
  const found: Pflicht[] = []
  let waits = false
  for (const zeile of zeilen) {
    for (const pflicht of pflichtenDer(zeile, blick)) {
      found.push(pflicht)
      waits ||= isOffen(pflicht) && (zeile.gewicht === 'schritt' || zeile.gewicht === 'neben')
    }
  }
  return waits || ende ? found : [...found, ...pflichtenDer(fortgang, blick)]
}

function isOffen({ stand }: Pflicht): boolean {
  return stand === 'offen' || stand === 'ueberfaellig' || stand === 'ruht'
}

function pflichtenDer(zeile: Fristzeile, blick: Blick): readonly Pflicht[] {
  const found: Pflicht[] = []
  for (const { arten, laeufe } of zeile.beginnt) {
    if (arten.length > 0 && !arten.some((art) => blick.akte.hat(art))) continue
    for (const lauf of laeufe(blick)) {
      const pflicht = pflichtOf(zeile, lauf, blick)
      if (pflicht) found.push(pflicht)
    }
  }
  return found
}
