import type { Insertable } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { State } from '#procedure/fachkraefteverfahren/state.ts'
import type { BoardTables } from './board-tables.ts'
import type { StoredParty } from './case-file.ts'
import { isAddressed } from './permissions.ts'
import { FIRST_DAY, LAST_DAY, type Span } from './spans.ts'

/** What a holder's line says of a file; what it says of the case itself is the same for all. */
export type HolderLine = Omit<
  Insertable<BoardTables['board_lines']>,
  'case_id' | 'assigned_to' | 'employer_id' | 'occupation' | 'country' | 'opened_on' | 'letters'
>

/** The lines of everybody who takes part, spans without a gap as long as they do. */
export function holderLines(
  parties: readonly StoredParty[],
  state: State,
  spans: readonly Span[],
): readonly HolderLine[] {
  return holdersOf(parties, state).flatMap((holder) => linesOf(holder, spans))
}

/** An organisation or a person that finds the case in its list, as whom, and how long. */
interface Holder {
  readonly id: string
  readonly parteien: readonly Partei[]
  readonly since: PlainDate
  readonly until: PlainDate
}

function holdersOf(parties: readonly StoredParty[], state: State): readonly Holder[] {
  const holders = new Map<string, Holder>()
  for (const { partei, organisationId, userId, since, until = LAST_DAY } of parties) {
    const id = organisationId ?? userId
    if (id === undefined || !isAddressed(partei, state)) continue
    const known = holders.get(id)
    // Whoever left and came back, or has two roles, finds the case as long as one of them holds.
    holders.set(id, {
      id,
      parteien: [...new Set([...(known?.parteien ?? []), partei])],
      since: known && known.since < since ? known.since : since,
      until: known && known.until > until ? known.until : until,
    })
  }
  return [...holders.values()]
}

function linesOf({ id, parteien, since, until }: Holder, spans: readonly Span[]): readonly HolderLine[] {
  return spans.flatMap((span, index): readonly HolderLine[] => {
    const begin = index === 0 ? FIRST_DAY : span.from
    const from = begin > since ? begin : since
    const to = span.until < until ? span.until : until
    if (to < from) return []
    return [
      {
        holder_id: id,
        from_day: from,
        until_day: to,
        parteien: [...parteien],
        turn: span.turn,
        own: parteien.some((partei) => partei === span.turn),
        duty: span.duty ?? null,
        due_on: span.due ?? LAST_DAY,
        silence_on: span.silence ?? null,
        stage: span.stage ?? null,
        closed: span.closedOn !== undefined,
      },
    ]
  })
}
