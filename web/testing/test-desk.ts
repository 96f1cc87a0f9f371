import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { LAW } from '#law/version.ts'
import { agreements } from '#server/agreements/agreements.ts'
import type { CaseLetters } from '#server/cases/case-letters.ts'
import { caseService } from '#server/cases/case-service.ts'
import { eventStore } from '#server/cases/event-store.ts'
import { readEvent } from '#server/cases/read-event.ts'
import type { Seal } from '#server/consent/consent-world.ts'
import { consents } from '#server/consent/consents.ts'
import type { Tables } from '#server/database/tables.ts'
import { deliveries } from '#server/delivery/deliveries.ts'
import { usualPatience } from '#server/delivery/ladder.ts'
import { evidence } from '#server/evidence/evidence.ts'
import { zoneEye } from '#server/evidence/zone/zone-eye.ts'
import { zoneReadings } from '#server/evidence/zone-readings.ts'
import { fileStore } from '#server/files/file-store.ts'
import { formTemplates } from '#server/papers/acroform/form-templates.ts'
import { caseForms } from '#server/papers/case-forms.ts'
import { casePapers } from '#server/papers/case-papers.ts'
import { packets } from '#server/papers/packets/packets.ts'
import { typesetter as openTypesetter } from '#server/papers/typeset/typesetter.ts'
import { visaPacks } from '#server/papers/visa-packs.ts'
import { TODAY } from '#server/testing/test-cases.ts'
import { folderForFiles } from '#server/testing/test-files.ts'
import type { Desk } from '#web/desk.ts'

interface DeskWorld {
  readonly db: Kysely<Tables>
  /** Milliseconds since 1970; the beginning of time where it does not matter. */
  readonly clock?: () => number
  readonly key?: Uint8Array
  readonly directory?: string
  readonly letters?: CaseLetters
  readonly demonstration?: boolean
  /** Absent: an installation without a key. */
  readonly seal?: Seal
}

/** Everything that pages of cases need, on the database of a test: the same parts that bin/desk.ts puts together. */
export function testDesk({ db, letters, seal, ...world }: DeskWorld): Desk {
  const { clock = () => 0, key = randomBytes(32), directory = folderForFiles(), demonstration = false } = world
  const [store, speicher] = [eventStore(db, readEvent), kalenderspeicher()]
  const ofCases = { db, store, clock, speicher, lawVersion: LAW.edition }
  const files = fileStore({ db, directory, key, clock })
  // Starts its threads with the first paper; idle ones keep no test alive.
  const typesetter = openTypesetter({ threads: 1 })
  return {
    cases: caseService({ db, store, clock, speicher, ...(letters && { letters }) }),
    files,
    keepYears: 10,
    forms: caseForms(ofCases),
    papers: casePapers(ofCases),
    visaPacks: visaPacks(ofCases),
    templates: formTemplates({ ...ofCases, files }),
    typesetter,
    agreements: agreements({ cases: ofCases, files, typesetter }),
    packets: packets(ofCases, { files, typesetter }),
    evidence: evidence(ofCases),
    // However busy the machine is: a test waits for what is read.
    zones: zoneReadings({ cases: ofCases, files, eye: zoneEye(600_000) }),
    // A house without register and mail: what is to leave it, people carry.
    deliveries: deliveries({ cases: ofCases, files, channels: {}, patience: usualPatience, today: () => TODAY }),
    consents: consents({
      cases: ofCases,
      files,
      typesetter,
      sealOf: () => seal,
      origin: 'https://vorab.example',
      key,
      onFault: (fault) => {
        throw fault
      },
    }),
    speicher,
    newId: () => crypto.randomUUID(),
    demonstration,
  }
}
