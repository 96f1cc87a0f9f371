import type { PlainDate } from '#law/calendar/plain-date.ts'
import { fristenzeilen } from './fristen.ts'
import type { Fristzeile } from './fristzeile.ts'
import type { Pflicht, Zeile } from './pflicht.ts'
import { letzter, type State } from './state.ts'

const zeilen: ReadonlyMap<string, Fristzeile> = new Map(fristenzeilen.map((zeile) => [zeile.id, zeile]))

/**
 * Whose turn it is: of the open duties the one for which the procedure waits, what is overdue before what is due, then the
 * earliest end. A duty whose debtor waits for another one, or which the procedure has left behind, comes after the rest.
 * @example zeile(state, pflichten(state, heute, speicher), heute)
 */
export function zeile(state: State, pflichten: readonly Pflicht[], heute: PlainDate): Zeile {
  const ende = letzter(state, 'vorgangBeendet')
  if (ende) return { art: 'beendet', grund: ende.ereignis.grund, seit: ende.am }
  const offen = pflichten.filter(({ zeile: id, stand }) => isOffen(stand) && isJemandesZug(id))
  const first = ersteVon(offen, state)
  if (!first) return { art: 'ruht', seit: ruhtSeit(state, pflichten, heute) }
  const andere = new Set(offen.map(({ schuldner }) => schuldner))
  andere.delete(first.schuldner)
  return {
    art: 'amZug',
    partei: first.schuldner,
    pflicht: first,
    weitere: offen.filter(({ schuldner }) => schuldner === first.schuldner).length - 1,
    andere: [...andere],
  }
}

function isOffen(stand: Pflicht['stand']): boolean {
  return stand === 'offen' || stand === 'ueberfaellig'
}

function isJemandesZug(id: string): boolean {
  const gewicht = zeilen.get(id)?.gewicht
  return gewicht === 'schritt' || gewicht === 'neben'
}

function ersteVon(offen: readonly Pflicht[], state: State): Pflicht | undefined {
  const open = new Set(offen.map(({ zeile: id }) => id))
  let found: { readonly pflicht: Pflicht; readonly rang: string } | undefined
  for (const pflicht of offen) {
    const rang = rangOf(pflicht, open, state)
    if (!found || rang < found.rang) found = { pflicht, rang }
  }
  return found?.pflicht
}

/** First what holds up the procedure, then what is overdue, then the earliest end: the smallest text goes first. */
function rangOf(pflicht: Pflicht, open: ReadonlySet<string>, state: State): string {
  const row = zeilen.get(pflicht.zeile)
  const wartet = row?.wartetAuf?.some((id) => open.has(id)) ?? false
  const haelt = row?.gewicht === 'schritt' && !wartet && !isUeberholt(state, pflicht, row)
  return `${haelt ? '0' : wartet ? '2' : '1'}${pflicht.stand === 'ueberfaellig' ? '0' : '1'}${tagOf(pflicht)}`
}

function isUeberholt({ eintraege }: State, { ausloeser }: Pflicht, { ueberholtDurch }: Fristzeile): boolean {
  if (!ueberholtDurch) return false
  return eintraege.some(({ seq, ereignis }) => seq > ausloeser && ueberholtDurch.includes(ereignis.type))
}

/** What has an end comes before what has none; among those the older one comes first. */
function tagOf({ spaetestens, bis, seit }: Pflicht): string {
  return bis === undefined ? `9 ${seit}` : `1 ${bis} ${spaetestens} ${seit}`
}

function ruhtSeit({ eintraege }: State, pflichten: readonly Pflicht[], heute: PlainDate): PlainDate {
  const ruhend = pflichten.find(({ stand }) => stand === 'ruht')
  return eintraege.find(({ seq }) => seq === ruhend?.ausloeser)?.am ?? eintraege.at(-1)?.am ?? heute
}
