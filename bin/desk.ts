import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { LAW } from '#law/version.ts'
import { caseLetters } from '#server/access/case-letters.ts'
import { openAccess } from '#server/access/open-access.ts'
import { agreements } from '#server/agreements/agreements.ts'
import { caseService } from '#server/cases/case-service.ts'
import type { Cases } from '#server/cases/cases.ts'
import { eventStore } from '#server/cases/event-store.ts'
import { readEvent } from '#server/cases/read-event.ts'
import { takeSeat } from '#server/cases/seats.ts'
import { consents } from '#server/consent/consents.ts'
import { type Database, openDatabase } from '#server/database/open-database.ts'
import { deliveries } from '#server/delivery/deliveries.ts'
import { usualPatience } from '#server/delivery/ladder.ts'
import type { SampleMakers } from '#server/demonstration/bring-samples.ts'
import { demonstrationState, seedDemonstration } from '#server/demonstration/seed.ts'
import { evidence } from '#server/evidence/evidence.ts'
import { zoneEye } from '#server/evidence/zone/zone-eye.ts'
import { zoneReadings } from '#server/evidence/zone-readings.ts'
import type { FileStore } from '#server/files/file-store.ts'
import { enqueue } from '#server/jobs/enqueue.ts'
import { OperatorFault } from '#server/operator-fault.ts'
import { formTemplates } from '#server/papers/acroform/form-templates.ts'
import { caseForms } from '#server/papers/case-forms.ts'
import { casePapers } from '#server/papers/case-papers.ts'
import { packets } from '#server/papers/packets/packets.ts'
import { typesetter as openTypesetter } from '#server/papers/typeset/typesetter.ts'
import { visaPacks } from '#server/papers/visa-packs.ts'
import type { AccessDoor } from '#web/access/access-door.ts'
import type { Desk } from '#web/desk.ts'
import type { Configuration } from './configuration.ts'
import { channelsOf } from './delivery-configuration.ts'
import { openFiles } from './file-configuration.ts'
import { demonstrationSeal, openSeals } from './seal-configuration.ts'
import { startJobs } from './start-jobs.ts'

interface World {
  readonly configuration: Configuration
  readonly key: Uint8Array
  readonly clock: () => number
  readonly today: () => PlainDate
  /** The address people use, as far as it is known when the program has begun to listen. */
  readonly origin: string
  readonly clientOf: (request: Request, bindings: unknown) => string
  readonly say: (line: string) => void
  readonly onFault: (fault: Error) => void
}

/** The part of the program that stores something: database, accounts, cases. */
export interface OpenDesk {
  readonly accounts: AccessDoor
  readonly desk: Desk
  readonly close: () => Promise<void>
}

export async function openDesk(world: World): Promise<OpenDesk> {
  const { configuration, key, clock, origin, clientOf, onFault } = world
  const { databaseUrl: url, dataDirectory, demonstration, offices } = configuration
  const database = await openDatabase({ url, dataDirectory, onFault })
  const { db } = database
  const [files, typesetter] = [filesOf(world, db), openTypesetter()]
  const sealOf = await sealsOf(world)
  try {
    await prepare(world, database, { files, typesetter, sealOf, origin, key, onFault })
  } catch (fault) {
    await typesetter.close()
    await database.close()
    throw fault
  }
  const speicher = kalenderspeicher()
  const newId = (): string => crypto.randomUUID()
  const access = openAccess({
    db,
    clock,
    key,
    origin,
    offices,
    enqueue: async (tx, payload, caseId) => {
      await enqueue(tx, { ...(caseId !== undefined && { caseId }), kind: payload.kind, payload, now: clock() })
    },
    takeSeat: (tx, seat, day) => takeSeat({ clock, speicher, lawVersion: LAW.edition }, tx, seat, day),
  })
  const store = eventStore(db, readEvent)
  const letters = caseLetters(access)
  const cases = caseService({ db, store, clock, speicher, letters })
  const { smtp } = configuration
  const ofCases = { db, store, clock, speicher, lawVersion: LAW.edition, letters }
  const post = { key, origin, mails: demonstration ? ('shown' as const) : smtp }
  const channels = demonstration ? {} : channelsOf(configuration.delivery, smtp)
  const ofDelivery = { cases: ofCases, files, channels, patience: usualPatience, today: world.today }
  const jobs = startJobs(ofCases, { ...post, files, delivery: ofDelivery, today: world.today, onFault })
  return {
    accounts: { access, clientOf, home: '/vorgaenge', caseAddress: (caseId) => `/vorgaenge/${caseId}` },
    desk: {
      cases,
      files,
      keepYears: configuration.files.keepYears,
      typesetter,
      ...papersOf(ofCases, { files, typesetter }),
      evidence: evidence(ofCases),
      zones: zoneReadings({ cases: ofCases, files, eye: zoneEye() }),
      deliveries: deliveries(ofDelivery),
      consents: consents({ cases: ofCases, files, typesetter, sealOf, origin, key, onFault }),
      speicher,
      newId,
      demonstration,
    },
    close: async () => {
      await jobs.stop()
      await typesetter.close()
      await database.close()
    },
  }
}

/** What is written, read and handed over in every case. */
function papersOf(
  ofCases: Cases,
  made: Pick<Desk, 'files' | 'typesetter'>,
): Pick<Desk, 'forms' | 'papers' | 'visaPacks' | 'templates' | 'agreements' | 'packets'> {
  return {
    forms: caseForms(ofCases),
    papers: casePapers(ofCases),
    visaPacks: visaPacks(ofCases),
    templates: formTemplates({ ...ofCases, files: made.files }),
    agreements: agreements({ cases: ofCases, ...made }),
    packets: packets(ofCases, made),
  }
}

function filesOf({ configuration, key, clock, say }: World, db: Database['db']): FileStore {
  const { files: settings, dataDirectory } = configuration
  const files = openFiles(settings, { db, dataDirectory, key, clock })
  if (!files.scans) say('No scanner for malware is set up (VORAB_CLAMD): files are taken in without one.')
  return files
}

/** The demonstration signs with a key that it made itself and that says so. */
async function sealsOf({ configuration, clock }: World): ReturnType<typeof openSeals> {
  const { demonstration, dataDirectory, seals } = configuration
  if (!demonstration) return await openSeals(seals, process.env)
  const seal = await demonstrationSeal(dataDirectory, clock())
  return () => seal
}

/** A demonstration and real work never meet in one database. */
async function prepare({ configuration, today, say }: World, { db }: Database, makers: SampleMakers): Promise<void> {
  const held = await demonstrationState({ db })
  if (configuration.demonstration && held === 'real')
    throw new OperatorFault('This database holds real cases. The demonstration needs one of its own.')
  if (!configuration.demonstration && held === 'demonstration')
    throw new OperatorFault(
      'This database holds the demonstration. Real work needs one of its own: name another VORAB_DATA.',
    )
  if (!configuration.demonstration || held === 'demonstration') return
  say('Preparing the demonstration cases …')
  const store = eventStore(db, readEvent)
  await seedDemonstration({ db, store, speicher: kalenderspeicher(), lawVersion: LAW.edition }, today(), makers)
}
