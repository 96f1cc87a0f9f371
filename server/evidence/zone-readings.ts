import { z } from 'zod'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { leseAbbild } from '#procedure/pass/lese-abbild.ts'
import type { Mrzfeld } from '#procedure/pass/mrzlesung.ts'
import { type Cases, enterCase } from '#server/cases/cases.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import type { FileLine } from '#server/files/file-lines.ts'
import type { FileStore } from '#server/files/file-store.ts'
import { mayHoldPassport } from './passports.ts'
import type { Scan } from './zone/read-scan.ts'
import type { ZoneEye } from './zone/zone-eye.ts'

/** What was read in a scan: a proposal, until a person has compared it. */
export interface ZoneReading {
  readonly zone: string
  /** Fields that nothing proves to be read rightly. */
  readonly unsure: readonly Mrzfeld[]
}

export interface ScanInput {
  readonly caseId: string
  /** Whether the viewer may read it is for whoever asks. */
  readonly file: Pick<FileLine, 'sha256' | 'mediaType'>
}

/** Reads the zones of passports in files of cases. */
export interface ZoneReadings {
  /** Reads a file, once: what was found is kept with it. */
  read(viewer: Viewer, input: ScanInput, today: PlainDate): Promise<ZoneReading | 'nothing' | 'failed' | 'notFound'>
  /** What was read in it before. */
  known(viewer: Viewer, input: ScanInput, today: PlainDate): Promise<ZoneReading | undefined>
  /** The zone as a picture, where it was read. */
  strip(viewer: Viewer, input: ScanInput, today: PlainDate): Promise<Uint8Array | undefined>
}

interface ZoneWorld {
  readonly cases: Cases
  readonly files: Pick<FileStore, 'read' | 'limits'>
  readonly eye: ZoneEye
}

/** Raised when the reading gets better. */
const READER = 1
const pair = z.tuple([z.number(), z.number()])
const found = z.object({
  zone: z.string(),
  unsure: z.array(
    z.enum(['namen', 'ausstellerstaat', 'nummer', 'staatsangehoerigkeit', 'geburtsdatum', 'ablaufdatum', 'zusatz']),
  ),
  frame: z.object({ picture: z.number(), turns: z.number(), corner: pair, right: pair, down: pair }),
})
type Found = z.infer<typeof found>

export function zoneReadings(world: ZoneWorld): ZoneReadings {
  const entered = async (viewer: Viewer, { caseId }: ScanInput, today: PlainDate): Promise<boolean> => {
    const file = await enterCase(world.cases, { viewer, caseId, operation: 'view', today })
    return file !== undefined && mayHoldPassport(file)
  }
  return {
    read: async (viewer, input, today) =>
      (await entered(viewer, input, today)) ? await read(world, input) : 'notFound',
    known: async (viewer, input, today) => {
      const held = (await entered(viewer, input, today)) ? await heldOf(world, input) : undefined
      return held ? readingOf(held) : undefined
    },
    strip: async (viewer, input, today) => {
      const held = (await entered(viewer, input, today)) ? await heldOf(world, input) : undefined
      const scan = held ? await scanOf(world, input) : undefined
      return held && scan ? await world.eye.strip(scan, held.frame) : undefined
    },
  }
}

async function read(world: ZoneWorld, input: ScanInput): Promise<ZoneReading | 'nothing' | 'failed' | 'notFound'> {
  const known = await heldOf(world, input)
  if (known !== undefined) return known === null ? 'nothing' : readingOf(known)
  const scan = await scanOf(world, input)
  if (!scan) return 'notFound'
  const seen = await world.eye.read(scan)
  if (seen === 'failed') return 'failed'
  const lesung = seen && leseAbbild(seen.lines)
  const now = seen && lesung ? { zone: lesung.zone, unsure: lesung.unsicher, frame: seen.frame } : undefined
  await keep(world, input, now && JSON.stringify(now))
  return now ? readingOf(now) : 'nothing'
}

function readingOf({ zone, unsure }: ZoneReading): ZoneReading {
  return { zone, unsure }
}

async function scanOf({ files }: ZoneWorld, { caseId, file }: ScanInput): Promise<Scan | undefined> {
  const content = await files.read(caseId, file.sha256)
  return content && { content, mediaType: file.mediaType, pixels: files.limits.pixels }
}

/** What is kept of a file: null where it was read and nothing was found, undefined where it was not read. */
async function heldOf({ cases }: ZoneWorld, { caseId, file }: ScanInput): Promise<Found | null | undefined> {
  const row = await cases.db
    .selectFrom('zone_readings')
    .select('found')
    .where('case_id', '=', caseId)
    .where('sha256', '=', file.sha256)
    .where('reader', '=', READER)
    .executeTakeFirst()
  return row && (row.found === null ? null : found.parse(JSON.parse(row.found)))
}

async function keep({ cases }: ZoneWorld, { caseId, file }: ScanInput, text: string | undefined): Promise<void> {
  const now = { reader: READER, found: text ?? null, read_at: new Date(cases.clock()) }
  await cases.db
    .insertInto('zone_readings')
    .values({ case_id: caseId, sha256: file.sha256, ...now })
    .onConflict((conflict) => conflict.columns(['case_id', 'sha256']).doUpdateSet(now))
    .execute()
}
