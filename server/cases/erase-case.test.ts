import { randomBytes, randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { caseLetters } from '#server/access/case-letters.ts'
import { openAccess } from '#server/access/open-access.ts'
import { fileStore } from '#server/files/file-store.ts'
import { enqueue } from '#server/jobs/enqueue.ts'
import { pdfOf } from '#server/testing/pdf-of.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { folderForFiles } from '#server/testing/test-files.ts'
import { caseStore } from './case-file.ts'
import { caseService } from './case-service.ts'

let cases: TestCases

beforeAll(async () => {
  cases = await testCases()
}, 60_000)
afterAll(() => cases.close())

it('An erased case leaves nothing of itself or its people in any table', async () => {
  const { db } = cases
  const [office, clock, key] = [
    await cases.member('behoerde'),
    () => Date.parse('2026-11-18T09:00:00Z'),
    randomBytes(32),
  ]
  const access = openAccess({
    db,
    clock,
    key,
    origin: 'http://localhost:8080',
    enqueue: async (tx, payload, of) => {
      await enqueue(tx, { ...(of !== undefined && { caseId: of }), kind: payload.kind, payload, now: clock() })
    },
  })
  const store = caseStore(db)
  const service = caseService({ db, store, clock, speicher: kalenderspeicher(), letters: caseLetters(access) })
  const { caseId, reference } = await cases.open(office)
  const traces = [caseId, reference, 'Petrović', 'petrovic', 'petrovic@privat.example', 'Ganz vertraulich']
  const party = { email: 'petrovic@privat.example', language: 'de' } as const
  expect(await service.addParticipant(office, { caseId, partei: 'fachkraft', party }, TODAY)).toBe('done')
  const text = 'Ganz vertraulich'
  await service.send(office, { caseId, als: 'auslaenderbehoerde', to: ['fachkraft'], text }, TODAY)
  const organisationId = office.organisations[0]?.id ?? ''
  await service.assign(office, { caseId, organisationId, userId: office.userId }, TODAY)
  const files = fileStore({ db, directory: folderForFiles(), key, clock })
  const brought = { caseId, by: office.userId, name: 'Petrović.pdf' }
  expect(await files.take(brought, Readable.from([pdfOf({ trailer: `/Info (${randomUUID()})` })]))).toMatchObject({
    ok: true,
  })
  const begun = await files.uploads.begin(brought, { size: 1000, sha256: undefined })
  if (!begun.ok) throw new Error(begun.problem)
  await files.uploads.append(brought, begun.id, 0, Readable.from([Buffer.alloc(100)]))
  const held = await tracesIn(traces)
  for (const table of [
    'cases',
    'events',
    'board',
    'persons',
    'case_messages',
    'case_parties',
    'invitations',
    'outbox',
    'uploads',
  ])
    expect(held).toContain(table)

  expect(await store.eraseCase(caseId)).toBe(true)
  expect(await tracesIn(traces)).toEqual([])
  const left = await db.selectFrom('outbox').select(['id', 'case_id']).execute()
  expect(left).toEqual([])
})

/** The tables with a row in which one of the texts stands, whatever the column. */
async function tracesIn(texts: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = current_schema() and table_type = 'BASE TABLE' order by 1`.execute(cases.db)
  const found: string[] = []
  for (const { name } of rows) {
    const { rows: hits } = await sql`
      select 1 from ${sql.table(name)} as one
      where one::text ilike any (${texts.map((text) => `%${text}%`)}::text[]) limit 1`.execute(cases.db)
    if (hits.length > 0) found.push(name)
  }
  return found
}
