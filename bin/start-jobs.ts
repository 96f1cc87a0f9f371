import type { PlainDate } from '#law/calendar/plain-date.ts'
import { accessMailReader } from '#server/access/open-access.ts'
import { sweepAccess } from '#server/access/sweep-access.ts'
import type { Cases } from '#server/cases/cases.ts'
import { refreshStale } from '#server/cases/refresh-stale.ts'
import { deliverConsent } from '#server/delivery/deliver-consent.ts'
import type { DeliveryWorld } from '#server/delivery/delivery-world.ts'
import { CONSENT_DELIVERY } from '#server/delivery/settle.ts'
import type { FileStore } from '#server/files/file-store.ts'
import { deliverMail } from '#server/jobs/deliver-mail.ts'
import { noPost, shownPost, smtpPost } from '#server/jobs/mail-post.ts'
import { reminding } from '#server/jobs/remind.ts'
import { runJobs } from '#server/jobs/run-jobs.ts'
import { sweepPost } from '#server/jobs/sweep-post.ts'

interface Post {
  readonly key: Uint8Array
  readonly origin: string
  /** Where mails go: nowhere while there is no mail server, and in the demonstration onto a page. */
  readonly mails: { readonly url: string; readonly from: string } | 'shown' | undefined
  readonly files: FileStore
  readonly delivery: DeliveryWorld
  readonly today: () => PlainDate
  readonly onFault: (fault: Error) => void
}

/** Mails, reminders, and lists that an earlier edition of the law has worked out. */
export function startJobs(
  cases: Cases,
  { key, origin, mails, files, delivery, today, onFault }: Post,
): { stop(): Promise<void> } {
  const { db, clock } = cases
  const accessText = accessMailReader(key, clock)
  const shown = shownPost(db, clock)
  const send = mails === 'shown' ? shown : mails ? smtpPost(mails) : noPost
  return runJobs({
    db,
    clock,
    today,
    deliver: {
      mail: deliverMail({ send, accessText, origin }),
      [CONSENT_DELIVERY]: deliverConsent(delivery),
      demonstrationMail: deliverMail({ send: shown, accessText, origin }),
    },
    hourly: [
      reminding(cases),
      (day) => refreshStale(cases, day),
      () => sweepAccess(cases),
      () => sweepPost(cases),
      () => files.sweep(),
    ],
    everyMinute: [() => files.scanWaiting()],
    onFault: (fault) => onFault(fault instanceof Error ? fault : new Error(String(fault))),
  })
}
