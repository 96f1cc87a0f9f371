import type { Kysely } from 'kysely'
import { createTransport } from 'nodemailer'
import type { Tables } from '#server/database/tables.ts'

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The number in the outbox: a mail that is sent twice is recognised as one. */
  readonly id: number
}

export type SendMail = (mail: Mail) => Promise<void>

/** Whoever takes over a mail after two minutes must not send it while this one is still being sent. */
const TIMES = { dnsTimeout: 15_000, connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 } as const

/** Sends by the mail server of an address such as `smtps://user:secret@mail.example`. */
export function smtpPost({ url, from }: { readonly url: string; readonly from: string }): SendMail {
  const transport = createTransport({ url, ...TIMES })
  const host = from.slice(from.lastIndexOf('@') + 1).replace('>', '')
  return async ({ id, to, subject, text }) => {
    await transport.sendMail({ from, to, subject, text, messageId: `<vorab-${id}@${host}>` })
  }
}

/** Where there is no mail server nothing leaves: mails wait, sealed, until somebody has set one up and tries again. */
export function noPost(): Promise<never> {
  return Promise.reject(new Error('No mail server is set up (VORAB_SMTP).'))
}

/** Keeps what would have been sent for the page of the demonstration, where links and codes are nobody's secret. */
export function shownPost(db: Kysely<Tables>, clock: () => number): SendMail {
  return async ({ to, subject, text }) => {
    await db
      .insertInto('shown_mails')
      .values({ recipient: to, subject, text, sent_at: new Date(clock()) })
      .execute()
  }
}
