import type { Kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { LAW } from '#law/version.ts'
import type { Access } from '#server/access/access.ts'
import { type AccessOptions, accessMailReader, openAccess } from '#server/access/open-access.ts'
import { takeSeat } from '#server/cases/seats.ts'
import type { SentMail } from './test-access.ts'

/** Accounts whose people take part in cases, with the mails that would have been sent, newest last. */
export function recordedAccess(
  world: Pick<AccessOptions, 'db' | 'clock' | 'key' | 'origin'>,
  speicher: Kalenderspeicher,
): { readonly access: Access; readonly mails: readonly SentMail[] } {
  const { key, clock } = world
  const mails: SentMail[] = []
  const read = accessMailReader(key, clock)
  const access = openAccess({
    ...world,
    enqueue: (_tx, { to, data }) => {
      mails.push({ to, ...read(data) })
      return Promise.resolve()
    },
    takeSeat: (tx, seat, today) => takeSeat({ clock, speicher, lawVersion: LAW.edition }, tx, seat, today),
  })
  return { access, mails }
}
