import path from 'node:path'
import { z } from 'zod'
import type { OidcOffice } from '#server/access/oidc-office.ts'
import { OperatorFault } from '#server/operator-fault.ts'
import { type DeliveryConfiguration, deliveryEnvironment, readDeliveryConfiguration } from './delivery-configuration.ts'
import { type FileConfiguration, fileEnvironment, readFileConfiguration } from './file-configuration.ts'
import { jsonSetting } from './json-setting.ts'
import { readSealConfiguration, type SealConfiguration, sealEnvironment } from './seal-configuration.ts'
import { webAddress, wholeNumber } from './settings-shape.ts'

/** What the environment says, read once and refused with a sentence where it makes no sense. */
export interface Configuration {
  readonly port: number
  readonly host: string
  /** The public address where a proxy stands in front. */
  readonly origin: string | undefined
  /** Keys, and the database that comes with the program. */
  readonly dataDirectory: string
  /** A PostgreSQL of the office instead. */
  readonly databaseUrl: string | undefined
  readonly secret: string | undefined
  /** Invented cases to look at instead of an installation to work in. */
  readonly demonstration: boolean
  readonly today: string | undefined
  /** Where mails go; without it they stay in the outbox, sealed. */
  readonly smtp: { readonly url: string; readonly from: string } | undefined
  readonly offices: readonly OidcOffice[]
  readonly files: FileConfiguration
  readonly delivery: DeliveryConfiguration
  readonly seals: SealConfiguration
}

const office = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  organisationId: z.uuid(),
  issuer: z.url(),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
})

const environment = z.object({
  PORT: wholeNumber(0, 65_535).default(8080),
  HOST: z.string().default('127.0.0.1'),
  VORAB_ORIGIN: webAddress().optional(),
  VORAB_DATA: z.string().default('data'),
  DATABASE_URL: z.string().optional(),
  VORAB_SECRET: z.string().min(32, 'It needs at least 32 characters.').optional(),
  VORAB_TODAY: z.iso.date('It is a day as YYYY-MM-DD.').optional(),
  VORAB_SMTP: z.string().optional(),
  VORAB_MAIL_FROM: z.string().optional(),
  /** JSON: the sign-ins of offices by OpenID Connect. */
  VORAB_OFFICES: z.string().optional(),
  ...fileEnvironment,
  ...deliveryEnvironment,
  ...sealEnvironment,
})

/** Reads the environment and the one option of the command line. */
export function readConfiguration(
  env: Readonly<Record<string, string | undefined>>,
  options: readonly string[],
): Configuration {
  const read = environment.safeParse(env)
  if (!read.success) {
    const lines = read.error.issues.map(({ path: at, message }) => `  ${at.join('.')}: ${message}`)
    throw new OperatorFault(`The environment cannot be used:\n${lines.join('\n')}`)
  }
  const demonstration = options.includes('--demonstration')
  const { data } = read
  if (data.VORAB_SMTP !== undefined && data.VORAB_MAIL_FROM === undefined)
    throw new OperatorFault('VORAB_SMTP needs VORAB_MAIL_FROM: the address mails come from.')
  return {
    port: data.PORT,
    host: data.HOST,
    origin: data.VORAB_ORIGIN,
    // The demonstration never shares a directory with real cases.
    dataDirectory: path.resolve(data.VORAB_DATA, demonstration ? 'demonstration' : ''),
    databaseUrl: data.DATABASE_URL,
    secret: data.VORAB_SECRET,
    demonstration,
    today: data.VORAB_TODAY,
    smtp:
      data.VORAB_SMTP !== undefined && data.VORAB_MAIL_FROM !== undefined
        ? { url: data.VORAB_SMTP, from: data.VORAB_MAIL_FROM }
        : undefined,
    offices: officesIn(data.VORAB_OFFICES),
    files: readFileConfiguration(data),
    delivery: readDeliveryConfiguration(data),
    seals: readSealConfiguration(data),
  }
}

function officesIn(text: string | undefined): readonly OidcOffice[] {
  return text === undefined ? [] : jsonSetting('VORAB_OFFICES', text, z.array(office))
}
