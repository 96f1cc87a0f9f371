import type { PlainDate } from '#law/calendar/plain-date.ts'
import { accessMailReader } from '#server/access/open-access.ts'
import { sweepAccess } from '#server/access/sweep-access.ts'
import type { Cases } from '#server/cases/cases.ts'
import { refreshStale } from '#server/cases/refresh-stale.ts'
import type { FileStore } from '#server/files/file-store.ts'
import { deliverMail } from '#server/jobs/deliver-mail.ts'
import { shownPost, smtpPost } from '#server/jobs/mail-post.ts'
import { remind } from '#server/jobs/remind.ts'
import { runJobs } from '#server/jobs/run-jobs.ts'

interface Post {
  readonly key: Uint8Array
  readonly origin: string
  /** Where mails go; without it they can be read on a page. */
  readonly smtp: { readonly url: string; readonly from: string } | undefined
  readonly files: FileStore
  readonly today: () => PlainDate
  readonly onFault: (fault: Error) => void
}

/** Mails, reminders, and lists that an earlier edition of the law has worked out. */
export function startJobs(cases: Cases, { key, origin, smtp, files, today, onFault }: Post): { stop(): Promise<void> } {
  const { db, clock } = cases
  const accessText = accessMailReader(key, clock)
  const shown = shownPost(db, clock)
  return runJobs({
    db,
    clock,
    today,
    deliver: {
      mail: deliverMail({ send: smtp ? smtpPost(smtp) : shown, accessText, origin }),
      demonstrationMail: deliverMail({ send: shown, accessText, origin }),
    },
    hourly: [
      (day) => remind(cases, day),
      (day) => refreshStale(cases, day),
      () => sweepAccess(cases),
      () => files.sweep(),
    ],
    onFault: (fault) => onFault(fault instanceof Error ? fault : new Error(String(fault))),
  })
}
