import type { Refusal } from './commands.ts'
import { pflichten } from './duties.ts'
import type { Ereignis } from './events.ts'
import { type Lage, wenn } from './lage.ts'

/**
 * Why an extension of the time to decide has no effect: it is not the first, comes after the end, or gives no reasons
 * (§ 14a Abs. 3 S. 3, 4 BQFG). One that an office sent all the same is recorded; these are the doubts about it.
 * @example
 * const um = { um: { einheit: 'monate', anzahl: 1 } } as const
 * verlaengerungsmaengel({ type: 'entscheidungsfristVerlaengert', gegenstand: 'gleichwertigkeit', verlaengerung: um, begruendet: true }, lage)
 */
export function verlaengerungsmaengel(
  { gegenstand, begruendet }: Ereignis<'entscheidungsfristVerlaengert'>,
  { state, akte, am, context }: Lage,
): readonly Refusal[] {
  const applied = akte.letzter('anerkennungBeantragt', (ereignis) => ereignis.gegenstand === gegenstand)?.seq ?? 0
  const before = akte.letzter(
    'entscheidungsfristVerlaengert',
    (ereignis, { seq }) => ereignis.gegenstand === gegenstand && seq > applied,
  )
  const end = pflichten(state, am, context.speicher).findLast(
    ({ zeile, ausloeser }) =>
      zeile === 'entscheidung' &&
      akte.eintraege.some(
        ({ seq, ereignis }) => seq === ausloeser && 'gegenstand' in ereignis && ereignis.gegenstand === gegenstand,
      ),
  )?.spaetestens
  return [
    ...wenn(before !== undefined, 'verlaengerungNurEinmal', '§ 14a Abs. 3 S. 3 BQFG', before?.seq),
    ...wenn(!begruendet, 'begruendungFehlt', '§ 14a Abs. 3 S. 4 BQFG'),
    ...wenn(end !== undefined && am > end, 'fristSchonAbgelaufen', '§ 14a Abs. 3 S. 4 BQFG'),
  ]
}
