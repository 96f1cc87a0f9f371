import type { Transaction } from 'kysely'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Event } from '#procedure/fachkraefteverfahren/events.ts'
import type { Tables } from '#server/database/tables.ts'
import type { CaseMail } from '#server/jobs/case-mail.ts'
import { notify } from './notify.ts'

/** Who waits for the Vorabzustimmung, and must not use one that was withdrawn. The mission is told over its own channels. */
const WAITING: readonly Partei[] = ['fachkraft', 'arbeitgeber', 'unterbevollmaechtigter']

interface Told {
  readonly caseId: string
  readonly events: readonly { readonly data: Event }[]
  /** Who decided or recorded it, and needs no mail about it. */
  readonly by: string
  readonly today: PlainDate
  readonly now: number
}

/** Tells worker, employer and agent by mail that a Vorabzustimmung was given or withdrawn: that, and where to read more. */
export async function tellConsent(tx: Transaction<Tables>, { caseId, events, by, today, now }: Told): Promise<void> {
  for (const { data } of events) {
    const about = aboutOf(data)
    if (about) await notify(tx, { caseId, to: WAITING, about, except: by, today, now })
  }
}

function aboutOf({ type }: Event): CaseMail['about'] | undefined {
  if (type === 'vorabzustimmungErteilt') return 'consentGiven'
  return type === 'vorabzustimmungWiderrufen' ? 'consentWithdrawn' : undefined
}
