import { z } from 'zod'
import type { Channels } from '#server/delivery/channel.ts'
import { copyMailText, missionMailText } from '#server/delivery/delivery-mail-text.ts'
import { mailChannel } from '#server/delivery/mail-channel.ts'
import { registerChannel } from '#server/delivery/register-channel.ts'
import { OperatorFault } from '#server/operator-fault.ts'
import { webAddress } from './settings-shape.ts'

/** The ways by which a Vorabzustimmung can leave this installation. */
export interface DeliveryConfiguration {
  readonly register: { readonly url: string; readonly token: string | undefined } | undefined
  readonly secureMail: { readonly url: string; readonly from: string } | undefined
}

export const deliveryEnvironment = {
  /** The gateway of the office to the Ausländerzentralregister. */
  VORAB_REGISTER_URL: webAddress().optional(),
  VORAB_REGISTER_TOKEN: z.string().min(1).optional(),
  /** A mail server within a secure network of the administration. */
  VORAB_SECURE_SMTP: z.string().optional(),
  VORAB_SECURE_MAIL_FROM: z.string().optional(),
} as const

type Read = { readonly [Name in keyof typeof deliveryEnvironment]?: string | undefined }

export function readDeliveryConfiguration(read: Read): DeliveryConfiguration {
  const { VORAB_REGISTER_URL: url, VORAB_SECURE_SMTP: smtp, VORAB_SECURE_MAIL_FROM: from } = read
  if (smtp !== undefined && from === undefined)
    throw new OperatorFault('VORAB_SECURE_SMTP needs VORAB_SECURE_MAIL_FROM: the address mails come from.')
  return {
    register: url === undefined ? undefined : { url: url.replace(/\/$/, ''), token: read.VORAB_REGISTER_TOKEN },
    secureMail: smtp !== undefined && from !== undefined ? { url: smtp, from } : undefined,
  }
}

/** The channels, as far as they are set up; copies go by the ordinary mail server. */
export function channelsOf(
  { register, secureMail }: DeliveryConfiguration,
  mail: { readonly url: string; readonly from: string } | undefined,
): Channels {
  return {
    ...(register && { register: registerChannel(register) }),
    ...(secureMail && { sichereEmail: mailChannel({ ...secureMail, words: missionMailText }) }),
    ...(mail && { email: mailChannel({ ...mail, words: copyMailText }) }),
  }
}
