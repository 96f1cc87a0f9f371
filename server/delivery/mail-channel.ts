import { createTransport } from 'nodemailer'
import { type Channel, type Outcome, type Parcel, withoutAddresses } from './channel.ts'

interface MailServer {
  /** Such as `smtps://user:secret@mail.example`. */
  readonly url: string
  readonly from: string
  readonly timeoutMs?: number
  /** How the mail says what it brings. */
  readonly words: (parcel: Parcel) => { readonly subject: string; readonly text: string }
}

const TIMEOUT = 20_000

/**
 * A mail with the signed paper. It is delivered when the mail server has taken it; whether it comes back later, people see
 * and say. The key is the name of the mail: sent twice it is recognised as one.
 */
export function mailChannel({ url, from, timeoutMs = TIMEOUT, words }: MailServer): Channel {
  const limits = { connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs }
  const transport = createTransport({ url, ...limits })
  const host = from.slice(from.lastIndexOf('@') + 1).replace('>', '')
  return {
    async send(parcel) {
      const { key, address: to, paper } = parcel
      if (to === undefined) return { result: 'rejected', reason: 'noAddress' }
      if (paper === undefined) return { result: 'rejected', reason: 'noPaper' }
      const messageId = `<${key}@${host}>`
      const attachments = [
        { filename: paper.name, content: Buffer.from(paper.content), contentType: 'application/pdf' },
      ]
      try {
        await transport.sendMail({ from, to, messageId, ...words(parcel), attachments })
        return { result: 'delivered', proof: messageId }
      } catch (fault) {
        return outcomeOf(fault)
      }
    },
  }
}

/** 5xx is final; everything else may go away. */
function outcomeOf(fault: unknown): Outcome {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined
  const answered = fault instanceof Error && 'responseCode' in fault ? Number(fault.responseCode) : undefined
  if (answered !== undefined && answered >= 500)
    return { result: 'rejected', reason: withoutAddresses(fault instanceof Error ? fault.message : String(answered)) }
  if (answered !== undefined) return { result: 'unreachable', reason: 'busy' }
  if (code === 'ETIMEDOUT') return { result: 'unreachable', reason: 'timeout' }
  const refused = code === 'ECONNREFUSED' || code === 'EDNS' || isRefused(fault)
  return { result: 'unreachable', reason: refused ? 'refused' : 'brokenOff' }
}

function isRefused(fault: unknown): boolean {
  return fault instanceof Error && fault.message.includes('ECONNREFUSED')
}
