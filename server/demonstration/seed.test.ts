import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { LAW } from '#law/version.ts'
import { ausschnitte } from '#procedure/examples/vorgaenge.ts'
import { eventStore } from '#server/cases/event-store.ts'
import { readEvent } from '#server/cases/read-event.ts'
import type { Seal } from '#server/consent/consent-world.ts'
import { fileStore } from '#server/files/file-store.ts'
import { typesetter as openTypesetter } from '#server/papers/typeset/typesetter.ts'
import { keyFileSigner } from '#server/signing/key-file-signer.ts'
import { selfMadeKey } from '#server/signing/self-made-key.ts'
import { freshDatabase, type TestDatabase } from '#server/testing/test-database.ts'
import { demonstrationState, seedDemonstration } from './seed.ts'

const directory = mkdtempSync(path.join(tmpdir(), 'vorab-demonstration-'))
const typesetter = openTypesetter({ threads: 1 })
let database: TestDatabase
let seal: Seal
beforeAll(async () => {
  database = await freshDatabase()
  const file = path.join(directory, 'seal.pem')
  writeFileSync(file, await selfMadeKey('Probe', new Date(0), new Date(Date.UTC(2040, 0, 1))))
  seal = { signer: await keyFileSigner({ path: file }) }
})
afterAll(async () => {
  await database.close()
  await typesetter.close()
  rmSync(directory, { recursive: true, force: true })
})

it('the demonstration shows a procedure in every stage, and every name says that it is one', async () => {
  const { db } = database
  expect(await demonstrationState({ db })).toBe('empty')
  const world = { db, store: eventStore(db, readEvent), speicher: kalenderspeicher(), lawVersion: LAW.edition }
  const files = fileStore({ db, directory, key: randomBytes(32), clock: Date.now })
  const onFault = (fault: Error): never => {
    throw fault
  }
  const makers = {
    files,
    typesetter,
    sealOf: () => seal,
    origin: 'https://vorab.example',
    key: randomBytes(32),
    onFault,
  }
  expect(await seedDemonstration(world, '2026-11-22', makers)).toBe(ausschnitte.length)
  expect(await demonstrationState({ db })).toBe('demonstration')
  const rows = await db.selectFrom('board').select(['demonstration', 'employer_name', 'worker_name']).execute()
  expect(rows).toHaveLength(ausschnitte.length)
  for (const { demonstration, employer_name, worker_name } of rows) {
    expect(demonstration).toBe(true)
    expect(employer_name).toContain('(Vorführung)')
    expect(worker_name).toContain('(Vorführung)')
  }
  const signed = await db.selectFrom('files').selectAll().where('name', 'like', 'Vorabzustimmung%').execute()
  expect(signed.length).toBeGreaterThan(3)
  expect(signed.every(({ filed }) => filed)).toBe(true)
})
