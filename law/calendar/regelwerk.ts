import type { Beginn } from './fristende.ts'
import type { Ort } from './ort.ts'
import { bundesgesetz, normOf, type Verfahrensgesetz, verfahrensgesetze } from './verfahrensgesetze.ts'

/**
 * Which rules count for the one who owes. Offices of the Länder: the procedure act of the Land. Bundesagentur: the federal
 * one. Duties from the agreement and from statute toward offices: the BGB. Missions abroad: the VwVfG does not apply at
 * all (§ 2 Abs. 3 Nr. 3 VwVfG), so the general rules of § 186 BGB. Actions in court: § 57 Abs. 2 VwGO, § 222 ZPO.
 */
export type Regelwerk = 'land' | 'bund' | 'buergerlichesRecht' | 'auslandsvertretung' | 'gericht'

/** The norm by which the first day counts or does not. */
export function beginnNorm(beginn: Beginn, regelwerk: Regelwerk, ort: Ort): string {
  return join(verweisung(regelwerk, ort), beginn === 'ereignis' ? '§ 187 Abs. 1 BGB' : '§ 187 Abs. 2 S. 1 BGB')
}

/** The norm by which the end is moved to the next Werktag. */
export function verschiebungNorm(regelwerk: Regelwerk, ort: Ort): string {
  switch (regelwerk) {
    case 'land':
      return normOf(gesetzOf(ort), 'fristen', 'Abs. 3 S. 1')
    case 'bund':
      return normOf(bundesgesetz, 'fristen', 'Abs. 3 S. 1')
    case 'buergerlichesRecht':
    case 'auslandsvertretung':
      return '§ 193 BGB'
    case 'gericht':
      return '§ 57 Abs. 2 VwGO i. V. m. § 222 Abs. 2 ZPO'
  }
}

/** The norm that keeps a stated day even when it is free (§ 31 Abs. 3 S. 2 VwVfG). */
export function mitgeteilterTagNorm(regelwerk: Regelwerk, ort: Ort): string {
  return normOf(regelwerk === 'land' ? gesetzOf(ort) : bundesgesetz, 'fristen', 'Abs. 3 S. 2')
}

function verweisung(regelwerk: Regelwerk, ort: Ort): string | undefined {
  switch (regelwerk) {
    case 'land':
      return normOf(gesetzOf(ort), 'fristen', 'Abs. 1')
    case 'bund':
      return normOf(bundesgesetz, 'fristen', 'Abs. 1')
    case 'gericht':
      return '§ 57 Abs. 2 VwGO i. V. m. § 222 Abs. 1 ZPO'
    case 'buergerlichesRecht':
    case 'auslandsvertretung':
      return undefined
  }
}

function gesetzOf(ort: Ort): Verfahrensgesetz {
  return 'gastland' in ort ? bundesgesetz : verfahrensgesetze[ort.land]
}

function join(first: string | undefined, second: string): string {
  return first === undefined ? second : `${first} i. V. m. ${second}`
}
