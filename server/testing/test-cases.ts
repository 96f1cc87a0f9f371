import { randomBytes } from 'node:crypto'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { FactAnswers } from '#law/facts/vocabulary.ts'
import type { Access } from '#server/access/access.ts'
import { caseLetters } from '#server/access/case-letters.ts'
import { caseStore } from '#server/cases/case-file.ts'
import { type CaseService, caseService } from '#server/cases/case-service.ts'
import type { OpenInput } from '#server/cases/open-input.ts'
import type { OrganisationKind, Viewer, ViewerOrganisation } from '#server/cases/viewer.ts'
import { recordedAccess } from './recorded-access.ts'
import type { SentMail } from './test-access.ts'
import { freshDatabase, type TestDatabase } from './test-database.ts'

export const TODAY: PlainDate = '2026-11-18'

/** An office, an employer and everybody else, each with somebody who works there. */
export interface TestCases extends TestDatabase {
  readonly access: Access
  /** What would have been sent to people without an account, newest last. */
  readonly mails: readonly SentMail[]
  readonly service: CaseService
  /** A second instance of the program on the same database. */
  readonly second: CaseService
  /** Somebody new who works in a new organisation. */
  member(kind: OrganisationKind, role?: ViewerOrganisation['role']): Promise<Viewer>
  /** Somebody new without an organisation. */
  somebody(): Promise<Viewer>
  open(viewer: Viewer, input?: Partial<OpenInput>): Promise<{ readonly caseId: string; readonly reference: string }>
}

export const FACTS: FactAnswers = {
  standort: 'ausland',
  konkretesArbeitsplatzangebot: true,
  taetigkeit: '2221',
  abschluesse: ['auslaendischeBerufsausbildung'],
  gleichwertigkeit: 'voll',
  reglementierterBeruf: false,
}

export async function testCases(): Promise<TestCases> {
  const database = await freshDatabase()
  const { db } = database
  const clock = (): number => Date.parse('2026-11-18T09:00:00Z')
  const speicher = kalenderspeicher()
  const { access, mails } = recordedAccess(
    { db, clock, origin: 'https://vorab.example', key: randomBytes(32) },
    speicher,
  )
  const make = (): CaseService =>
    caseService({ db, store: caseStore(db), clock, speicher, letters: caseLetters(access) })
  const service = make()
  let made = 0
  const somebody = async (): Promise<Viewer> => {
    made++
    const { id, name } = await db
      .insertInto('users')
      .values({ email: `person${made}@example.org`, name: `Person ${made}`, language: 'de', created_at: new Date(0) })
      .returning(['id', 'name'])
      .executeTakeFirstOrThrow()
    return { userId: id, name, organisations: [] }
  }
  const member = async (
    kind: OrganisationKind,
    role: ViewerOrganisation['role'] = 'sachbearbeitung',
  ): Promise<Viewer> => {
    const viewer = await somebody()
    const { id, name } = await db
      .insertInto('organisations')
      .values({ kind, name: `${kind} ${made}`, land: 'SN', created_at: new Date(0) })
      .returning(['id', 'name'])
      .executeTakeFirstOrThrow()
    await db
      .insertInto('memberships')
      .values({ user_id: viewer.userId, organisation_id: id, role, from_day: '2020-01-01' })
      .execute()
    return { ...viewer, organisations: [{ id, name, kind, role }] }
  }
  const open: TestCases['open'] = async (viewer, input = {}) => {
    const opened = await service.open(viewer, { ...openingOf(viewer), ...input }, TODAY)
    if (opened.result !== 'done') throw new Error(`The case was not opened: ${JSON.stringify(opened)}`)
    return opened
  }
  return { ...database, access, mails, service, second: make(), member, somebody, open }
}

/** The input with which somebody opens a case for the first of his or her organisations. */
function openingOf({ organisations: [first] }: Viewer): OpenInput {
  return {
    commandId: crypto.randomUUID(),
    organisationId: first?.id ?? '',
    modus: 'behoerde',
    way: 'fachkraftBerufsausbildung',
    facts: FACTS,
    worker: { givenNames: 'Đorđe', familyNames: 'Petrović', bornOn: '1990-05-04', nationalities: ['RS'] },
    employer: { name: 'Elektro Sachsen GmbH' },
  }
}
