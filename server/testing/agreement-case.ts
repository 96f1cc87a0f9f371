import type { Viewer } from '#server/cases/viewer.ts'
import { addPerson } from '#server/persons/persons.ts'
import type { TestCases } from './test-cases.ts'
import { TODAY } from './test-cases.ts'

/** A case in which everything stands that an agreement asks for. */
export interface AgreementCase {
  readonly caseId: string
  readonly office: Viewer
  readonly employer: Viewer
  readonly worker: Viewer
  readonly workerId: string
}

/** What the employer and the office have filled in. */
const FILLED = {
  arbeitgeber: { anschrift: 'Ring 5, 01067 Dresden', vertretungsberechtigt: 'Ada Muster' },
  auslaenderbehoerde: { anschrift: 'Markt 1, 01067 Dresden', organisationseinheit: 'Team Einwanderung' },
  beschaeftigung: 'Pflegefachfrau',
  betriebsstaette: 'Werkstraße 2, 01067 Dresden',
  zuleitung: 'email',
  auslandsvertretung: 'belgrade',
  gebuehrenschuldner: 'fachkraft',
  zahler: 'arbeitgeber',
  bevollmaechtigt: true,
  untervollmachtErlaubt: true,
  allgemeineHinweise: true,
} as const

/** Opens a case with office, employer and worker and fills in the whole agreement. */
export async function agreementCase(cases: TestCases): Promise<AgreementCase> {
  const [office, employer, worker] = [
    await cases.member('behoerde'),
    await cases.member('arbeitgeber'),
    await cases.somebody(),
  ]
  const organisationId = employer.organisations[0]?.id ?? ''
  const { caseId } = await cases.open(office, { employer: { organisationId } })
  await cases.service.addParticipant(office, { caseId, partei: 'fachkraft', party: { userId: worker.userId } }, TODAY)
  const contact = { email: 'maja@example.org', phone: '+49 351 1', address: 'Ring 5, 01067 Dresden' }
  const contacts = await Promise.all(
    ['Maja', 'Timo', 'Ida', 'Jan'].map((givenNames) =>
      addPerson(cases.db, {
        caseId,
        role: 'ansprechpartner',
        person: { givenNames, familyNames: 'Beispiel', ...contact },
        now: 0,
      }),
    ),
  )
  const [maja, timo, ida, jan] = contacts
  const workerId =
    (await cases.service.persons(office, caseId, TODAY))?.find(({ role }) => role === 'fachkraft')?.id ?? ''
  const person = {
    givenNames: 'Đorđe',
    familyNames: 'Petrović',
    bornOn: '1990-05-04',
    birthPlace: 'Novi Sad',
    nationalities: ['RS'],
    address: 'Bulevar 12, Novi Sad',
    residenceState: 'RS',
    email: 'd@example.org',
    phone: '+381 21 1',
  } as const
  await cases.service.savePerson(office, { caseId, id: workerId, role: 'fachkraft', person }, TODAY)
  await cases.db
    .insertInto('case_forms')
    .values({
      case_id: caseId,
      form: 'angaben',
      version: 1,
      content: JSON.stringify({
        ...FILLED,
        arbeitgeber: { ...FILLED.arbeitgeber, ansprechpartner: maja, vertretung: timo },
        auslaenderbehoerde: { ...FILLED.auslaenderbehoerde, ansprechpartner: ida, vertretung: jan },
      }),
      saved_by: office.userId,
      saved_at: new Date(0),
    })
    .execute()
  return { caseId, office, employer, worker, workerId }
}

/** What stands in the file before anybody can sign: the offer, and the assurance of the power. */
export async function readyToSign(cases: TestCases, { caseId, employer }: AgreementCase): Promise<void> {
  for (const handlung of [
    { type: 'bevollmaechtigungVersichert', mitUntervollmacht: true },
    { type: 'angebotVorgelegt', art: 'arbeitsvertrag' },
  ] as const) {
    const { seq = 0 } = (await cases.service.view(employer, caseId, TODAY)) ?? {}
    const command = { type: 'vornehmen', am: TODAY, handlung } as const
    const input = { caseId, als: 'arbeitgeber', command, expectedSeq: seq, commandId: crypto.randomUUID() } as const
    const done = await cases.service.act(employer, input, TODAY)
    if (done.result !== 'done') throw new Error(`Not done: ${JSON.stringify(done)}`)
  }
}

/** Saves the form again with something else in it; what is undefined goes. */
export async function changeParticulars(
  { db }: Pick<TestCases, 'db'>,
  { caseId, office }: AgreementCase,
  changes: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { version, content } = await db
    .selectFrom('case_forms')
    .select(['version', 'content'])
    .where('case_id', '=', caseId)
    .where('form', '=', 'angaben')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('case_forms')
    .values({
      case_id: caseId,
      form: 'angaben',
      version: version + 1,
      content: JSON.stringify({ ...content, ...changes }),
      saved_by: office.userId,
      saved_at: new Date(0),
    })
    .execute()
}
