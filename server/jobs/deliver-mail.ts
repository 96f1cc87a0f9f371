import { z } from 'zod'
import type { MailText, OutboxMail } from '#server/access/access-mail.ts'
import { caseMail, caseMailText } from './case-mail.ts'
import type { Deliver } from './deliver-outbox.ts'
import type { SendMail } from './mail-post.ts'

const waiting = z.union([
  z.object({
    to: z.string(),
    template: z.literal('access'),
    data: z.object({ sealed: z.string() }),
  }),
  z.object({ to: z.string(), template: z.literal('case'), data: caseMail }),
])

/** Puts a waiting mail into words and sends it. */
export function deliverMail({
  send,
  accessText,
  origin,
}: {
  readonly send: SendMail
  readonly accessText: (data: OutboxMail['data']) => MailText
  /** The address people use. */
  readonly origin: string
}): Deliver {
  return async ({ id, payload }) => {
    const mail = waiting.parse(payload)
    const words = mail.template === 'access' ? accessText(mail.data) : caseMailText(mail.data, origin)
    await send({ id, to: mail.to, ...words })
  }
}
