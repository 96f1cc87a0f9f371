import path from 'node:path'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Tables } from '#server/database/tables.ts'
import { clamd } from '#server/files/clamd.ts'
import { usualLimits } from '#server/files/file-limits.ts'
import { type FileStore, fileStore } from '#server/files/file-store.ts'
import { type S3Place, s3Store } from '#server/files/s3-store.ts'
import { OperatorFault } from '#server/operator-fault.ts'
import { USUAL_YEARS } from '#web/workspace/files/keeping.ts'
import { webAddress, wholeNumber } from './settings-shape.ts'

/** What the environment says of files. */
export const fileEnvironment = {
  /** The scanner for malware: `127.0.0.1:3310`, or the path of its socket. */
  VORAB_CLAMD: z.string().min(1).optional(),
  /** An object store instead of the disk. */
  VORAB_S3_ENDPOINT: webAddress().optional(),
  VORAB_S3_BUCKET: z.string().min(1).optional(),
  VORAB_S3_REGION: z.string().min(1).default('us-east-1'),
  VORAB_S3_KEY: z.string().min(1).optional(),
  VORAB_S3_SECRET: z.string().min(1).optional(),
  VORAB_FILE_MB: wholeNumber(1, 100).default(20),
  VORAB_FILE_PAGES: wholeNumber(1, 1000).default(usualLimits.pages),
  VORAB_KEEP_YEARS: wholeNumber(1, 100).default(USUAL_YEARS),
}

export interface FileConfiguration {
  readonly clamd: string | undefined
  readonly s3: S3Place | undefined
  readonly megabytes: number
  readonly pages: number
  /** How long the files of a case are kept after its end. */
  readonly keepYears: number
}

type FileSettings = z.infer<z.ZodObject<typeof fileEnvironment>>

export function readFileConfiguration(data: FileSettings): FileConfiguration {
  return {
    clamd: data.VORAB_CLAMD,
    s3: s3In(data),
    megabytes: data.VORAB_FILE_MB,
    pages: data.VORAB_FILE_PAGES,
    keepYears: data.VORAB_KEEP_YEARS,
  }
}

function s3In(data: FileSettings): S3Place | undefined {
  const {
    VORAB_S3_ENDPOINT: endpoint,
    VORAB_S3_BUCKET: bucket,
    VORAB_S3_REGION: region,
    VORAB_S3_KEY: accessKeyId,
    VORAB_S3_SECRET: secretAccessKey,
  } = data
  const given = [endpoint, bucket, accessKeyId, secretAccessKey]
  if (given.every((one) => one === undefined)) return undefined
  if (endpoint === undefined || bucket === undefined || accessKeyId === undefined || secretAccessKey === undefined)
    throw new OperatorFault(
      'An object store needs VORAB_S3_ENDPOINT, VORAB_S3_BUCKET, VORAB_S3_KEY and VORAB_S3_SECRET.',
    )
  return { endpoint, bucket, region, accessKeyId, secretAccessKey }
}

interface FileHouse {
  readonly db: Kysely<Tables>
  readonly dataDirectory: string
  readonly key: Uint8Array
  readonly clock: () => number
}

/** The files of the installation, where and within which bounds it keeps them. */
export function openFiles(
  { clamd: scanner, s3, megabytes, pages }: FileConfiguration,
  { dataDirectory, ...house }: FileHouse,
): FileStore {
  return fileStore({
    ...house,
    directory: path.join(dataDirectory, 'files'),
    limits: { ...usualLimits, bytes: megabytes * 1024 * 1024, pages },
    ...(scanner !== undefined && { scanner: clamd(scanner) }),
    ...(s3 && { contents: s3Store(s3) }),
  })
}
