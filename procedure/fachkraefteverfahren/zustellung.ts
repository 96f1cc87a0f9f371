import { addDays, type PlainDate } from '#law/calendar/plain-date.ts'
import { gegenstandDer } from './anerkennungsablauf.ts'
import { rechtFuer } from './anerkennungslage.ts'
import type { Akteneintrag } from './events.ts'
import type { Blick, Lauf } from './fristzeile.ts'
import type { EintragVon } from './state.ts'

/** Only § 14a BQFG sends the decision over the office; elsewhere the duty to hand it out is the one of § 81a AufenthG. */
export function bescheidnorm({ akte }: Blick, { ausloeser }: Lauf): string {
  const gegenstand = gegenstandDer(akte, ausloeser)
  const bqfg = akte.vorhaben && gegenstand && rechtFuer(akte.vorhaben, gegenstand) === 'bqfg'
  return bqfg ? '§ 14a Abs. 3 S. 5 BQFG' : '§ 81a Abs. 3 S. 1 Nr. 3 AufenthG'
}

/** Whether a number names the service with which a run began, or the decision that was served. */
export function zumBescheid(eintrag: number, { seq, ereignis }: Akteneintrag): boolean {
  return eintrag === seq || (ereignis.type === 'bescheidZugestellt' && ereignis.entscheidung === eintrag)
}

/**
 * The day on which the remedy begins to run: handed over on the day itself; by post with the day that the confirmation names;
 * registered and electronic letters count as served on the fourth day (§ 4 Abs. 2 S. 2, § 5 Abs. 7 S. 2 VwZG), until 2024 on
 * the third. Whoever counts from here is in time even where it really came later.
 */
export function rechtsbehelfsbeginn(
  { seq, am, ereignis }: EintragVon<'bescheidZugestellt'>,
  { akte }: Blick,
): PlainDate {
  const bekannt = akte.erster('empfangBekannt', ({ zustellung }) => zustellung === seq)
  if (bekannt) return bekannt.ereignis.eingegangenAm
  switch (ereignis.weg) {
    case 'uebergabe':
    case 'postMitEmpfangsbekenntnis':
      return am
    case 'einschreiben':
    case 'elektronisch':
      return addDays(am, am < '2025-01-01' ? 3 : 4)
  }
}
