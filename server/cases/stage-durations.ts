import type { Transaction } from 'kysely'
import { daysBetween, type PlainDate } from '#law/calendar/plain-date.ts'
import type { Pflicht, Station } from '#procedure/fachkraefteverfahren/pflicht.ts'
import { stationen, stationOf } from '#procedure/fachkraefteverfahren/road.ts'
import { letzter, type State } from '#procedure/fachkraefteverfahren/state.ts'
import type { Tables } from '#server/database/tables.ts'

/** Beside the stages of the road: from the opening of the file to the Vorabzustimmung. */
export const WHOLE_WAY = 'verfahren'

/** By what the durations of a case are grouped. */
export interface DurationOf {
  readonly office: string | null
  readonly occupation: string | null
  readonly country: string | null
  readonly demonstration: boolean
}

/** Writes how long each finished stage took, and how long its period was. */
export async function writeDurations(
  tx: Transaction<Tables>,
  caseId: string,
  state: State,
  duties: readonly Pflicht[],
  of: DurationOf,
): Promise<void> {
  await tx.deleteFrom('stage_durations').where('case_id', '=', caseId).execute()
  const rows = [...stationen(state, duties), wholeWay(state)].flatMap(({ id, stand, seit, bis }) =>
    stand === 'erledigt' && seit !== undefined && bis !== undefined && seit <= bis
      ? [
          {
            case_id: caseId,
            stage: id,
            office_id: of.office,
            occupation: of.occupation,
            country: of.country,
            began_on: seit,
            ended_on: bis,
            days: daysBetween(seit, bis),
            allowed_days: id === WHOLE_WAY ? null : allowedDays(duties, id, seit, bis),
            demonstration: of.demonstration,
          },
        ]
      : [],
  )
  if (rows.length > 0) await tx.insertInto('stage_durations').values(rows).execute()
}

function wholeWay(state: State): Pick<Station, 'stand' | 'seit' | 'bis'> & { readonly id: string } {
  const [seit, bis] = [letzter(state, 'vorgangEroeffnet')?.am, letzter(state, 'vorabzustimmungErteilt')?.am]
  return { id: WHOLE_WAY, stand: bis === undefined ? 'jetzt' : 'erledigt', seit, bis }
}

/**
 * The longest period of the stage that began and was met within it: that is the one people wait for. What is due on the day
 * itself has no length, such as a fee that is due with the signature.
 */
function allowedDays(duties: readonly Pflicht[], stage: string, from: PlainDate, to: PlainDate): number | null {
  const lengths = duties.flatMap((duty) => {
    const { seit, bis, blatt, erledigt } = duty
    const isMet = erledigt !== undefined && seit >= from && erledigt.am <= to && stationOf(duty) === stage
    return bis !== undefined && isMet && blatt?.art !== 'amTag' ? [daysBetween(seit, bis)] : []
  })
  return lengths.length === 0 ? null : Math.max(...lengths)
}
