import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { addDays, type PlainDate } from '#law/calendar/plain-date.ts'
import { LAW } from '#law/version.ts'
import { informatiker } from '#procedure/examples/informatiker.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Command } from '#procedure/fachkraefteverfahren/commands.ts'
import { acceptAsUser } from '#server/access/accept-invitation.ts'
import { caseLetters } from '#server/access/case-letters.ts'
import { closedLink, findPersonalLink } from '#server/access/personal-link.ts'
import { actorOf, casts } from '#server/demonstration/cast.ts'
import { type DemonstrationPeople, makePeople } from '#server/demonstration/people.ts'
import { noonOf, openExample, signedOnPaper } from '#server/demonstration/seed.ts'
import { remind } from '#server/jobs/remind.ts'
import { appendEntries } from '#server/testing/append-entries.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { actInCase } from './act-in-case.ts'
import { caseStore } from './case-file.ts'
import type { Cases } from './cases.ts'
import { addParticipant } from './participants.ts'
import type { Viewer } from './viewer.ts'

let cases: TestCases
let office: Viewer
let caseId: string

beforeAll(async () => {
  cases = await testCases()
  office = await cases.member('behoerde')
  ;({ caseId } = await cases.open(office))
})
afterAll(() => cases.close())

/** The token of the newest link that went to an address. */
function linkTo(email: string): string {
  const text = cases.mails.findLast(({ to }) => to === email)?.text ?? ''
  return new URL(/https?:\S+/.exec(text)?.[0] ?? 'none:').searchParams.get('link') ?? ''
}

async function emailOf({ userId }: Viewer): Promise<string> {
  const row = await cases.db.selectFrom('users').select('email').where('id', '=', userId).executeTakeFirstOrThrow()
  return row.email
}

async function accept(viewer: Viewer): Promise<string> {
  const email = await emailOf(viewer)
  const user = { id: viewer.userId, email, name: viewer.name, language: 'de', demonstration: false } as const
  const session = { organisationId: undefined }
  return (await acceptAsUser(cases.access, { link: linkTo(email), user, session, today: TODAY })).result
}

const linesOf = async (partei: string) =>
  ((await cases.service.participants(office, caseId, TODAY))?.participants ?? []).filter((one) => one.partei === partei)

const invite = (partei: 'fachkraft' | 'familie', email: string) =>
  cases.service.addParticipant(office, { caseId, partei, party: { email, language: 'de' } }, TODAY)

describe('The worker of a case', () => {
  it('is invited by mail, and accepts the one place that was there from the beginning', async () => {
    const worker = await cases.somebody()
    expect(await invite('fachkraft', await emailOf(worker))).toBe('done')
    expect(await linesOf('fachkraft')).toMatchObject([{ by: 'invitation', name: 'Đorđe Petrović' }])
    expect(await cases.service.view(worker, caseId, TODAY)).toBeUndefined()
    expect(await accept(worker)).toBe('done')
    expect(await linesOf('fachkraft')).toMatchObject([{ by: 'account', email: undefined }])
    expect(await cases.service.view(worker, caseId, TODAY)).toMatchObject({ parteien: ['fachkraft'] })
    const persons = await cases.service.persons(office, caseId, TODAY)
    expect(persons?.[0]?.email, 'nobody types it again').toBe(await emailOf(worker))
    const { rows } = await cases.service.queue(worker, { filter: { holderId: worker.userId } }, TODAY)
    expect(rows).toHaveLength(1)
    expect(await accept(worker)).toBe('gone')
  })

  it('is one person: nobody else is invited to a place that is taken', async () => {
    const other = await cases.somebody()
    expect(await invite('fachkraft', await emailOf(other))).toBe('taken')
    const party = { userId: other.userId }
    expect(await cases.service.addParticipant(office, { caseId, partei: 'fachkraft', party }, TODAY)).toBe('taken')
  })

  it('who was invited at a wrong address first, comes by the newest invitation alone', async () => {
    const { caseId: another } = await cases.open(office)
    const [wrong, right] = [await cases.somebody(), await cases.somebody()]
    for (const viewer of [wrong, right])
      expect(
        await cases.service.addParticipant(
          office,
          { caseId: another, partei: 'fachkraft', party: { email: await emailOf(viewer), language: 'en' } },
          TODAY,
        ),
      ).toBe('done')
    expect([await accept(wrong), await accept(right)]).toEqual(['gone', 'done'])
  })
})

describe('A member of the family', () => {
  it('accepts for him- or herself alone, and not after the part has ended', async () => {
    const [child, spouse] = [await cases.somebody(), await cases.somebody()]
    for (const viewer of [child, spouse]) expect(await invite('familie', await emailOf(viewer))).toBe('done')
    expect(await accept(spouse)).toBe('done')
    const waiting = (await linesOf('familie')).find(({ by }) => by === 'invitation')
    const ended = await cases.service.endParticipant(office, { caseId, participantId: waiting?.id ?? '' }, TODAY)
    expect(ended).toBe('done')
    expect(await accept(child)).toBe('gone')
    expect(await cases.service.view(child, caseId, TODAY)).toBeUndefined()
    expect(await invite('familie', await emailOf(spouse))).toBe('taken')
  })

  it('needs an address that can be one', async () => {
    expect(await invite('familie', 'nirgends')).toBe('noAddress')
  })
})

describe('Whoever runs the file', () => {
  it('does not end the part by way of which it is run', async () => {
    const [own] = await linesOf('auslaenderbehoerde')
    expect(own).toMatchObject({ own: true })
    expect(await cases.service.endParticipant(office, { caseId, participantId: own?.id ?? '' }, TODAY)).toBe('own')
  })

  it('finds organisations of the right kind by three letters of their name, and of no other kind', async () => {
    const agency = await cases.member('bundesagentur')
    const find = (partei: 'bundesagentur' | 'zentralstelle' | 'fachkraft', name: string) =>
      cases.service.organisations(office, { caseId, partei, name }, TODAY)
    expect(await find('bundesagentur', 'AGENTUR')).toMatchObject([{ id: agency.organisations[0]?.id }])
    expect(await find('zentralstelle', 'agentur')).toEqual([])
    expect(await find('fachkraft', 'agentur')).toEqual([])
    expect(await find('bundesagentur', 'ag')).toEqual([])
    expect(await find('bundesagentur', '%%%')).toEqual([])
  })

  it('adds in no manner that the role does not know', async () => {
    const add = (
      partei: 'fachkraft' | 'arbeitgeber' | 'bundesagentur',
      party: { name: string } | { email: string; language: 'de' },
    ) => cases.service.addParticipant(office, { caseId, partei, party }, TODAY)
    expect(await add('fachkraft', { name: 'Jemand' })).toBe('wrongKind')
    expect(await add('arbeitgeber', { email: 'chef@betrieb.example', language: 'de' })).toBe('wrongKind')
    expect(await add('bundesagentur', { name: ' ' })).toBe('wrongKind')
    expect(await add('bundesagentur', { name: 'Agentur für Arbeit Görlitz' })).toBe('done')
  })

  it('is the employer where no authority does, and then the authority does not', async () => {
    const employer = await cases.member('arbeitgeber', 'ansprechpartner')
    const authority = await cases.member('behoerde')
    const [{ id } = { id: '' }] = authority.organisations
    const opened = await cases.open(employer, {
      modus: 'eigenregie',
      office: { organisationId: id },
      employer: { organisationId: employer.organisations[0]?.id ?? '' },
    })
    expect(await cases.service.participants(employer, opened.caseId, TODAY)).toBeDefined()
    expect(await cases.service.participants(authority, opened.caseId, TODAY)).toBeUndefined()
    expect(await cases.service.participants(employer, caseId, TODAY)).toBeUndefined()
  })
})

describe('Somebody who is added by two presses of one button', () => {
  const letters = (email: string): number => cases.mails.filter(({ to }) => to === email).length
  const LATER = Date.parse('2026-11-18T09:01:00Z')

  it('as an office is asked once, by a link that opens, and by a new one when that is wanted later', async () => {
    const email = 'zweimal@agentur.example'
    const { caseId: asking } = await cases.open(office)
    const request = { type: 'zustimmungAngefragt', vorabpruefung: false, weg: 'elektronisch' } as const
    await appendEntries(cases, asking, [['2026-11-16', request]])
    const party = { email, language: 'de', name: 'Agentur' } as const
    const add = () => cases.service.addParticipant(office, { caseId: asking, partei: 'bundesagentur', party }, TODAY)
    expect(await Promise.all([add(), add()])).toEqual(['done', 'done'])
    const first = linkTo(email)
    expect([letters(email), (await findPersonalLink(cases.access, { token: first }))?.caseId]).toEqual([1, asking])
    const later: Cases = {
      ...{ db: cases.db, store: caseStore(cases.db), speicher: kalenderspeicher(), lawVersion: LAW.edition },
      clock: () => LATER,
      letters: caseLetters({ ...cases.access, clock: () => LATER }),
    }
    expect(await addParticipant(later, office, { caseId: asking, partei: 'bundesagentur', party }, TODAY)).toBe('done')
    expect([letters(email), await findPersonalLink(cases.access, { token: first })]).toEqual([2, undefined])
  })

  it('as a person gets one invitation, and it is good', async () => {
    const relative = await cases.somebody()
    const email = await emailOf(relative)
    expect(await Promise.all([invite('familie', email), invite('familie', email)])).toEqual(['done', 'done'])
    expect([letters(email), await accept(relative)]).toEqual([1, 'done'])
  })
})

describe('An office that comes by personal links', () => {
  const BEGINN: PlainDate = '2026-11-02'
  const email = 'team@agentur.example'
  let people: DemonstrationPeople
  let example: string

  const at = (day: PlainDate): Cases => ({
    db: cases.db,
    store: caseStore(cases.db),
    clock: () => noonOf(day),
    speicher: kalenderspeicher(),
    lawVersion: LAW.edition,
    letters: caseLetters(cases.access),
  })

  const links = () => cases.mails.filter(({ to }) => to === email).length

  async function take(tag: number, als: Partei, name: string, command: (am: PlainDate) => Command): Promise<void> {
    const am = addDays(BEGINN, tag)
    const cast = casts['informatiker']
    if (!cast) throw new Error('Nobody plays.')
    const expectedSeq = Math.max(0, ...(await eventsOf()).map(({ seq }) => seq))
    const written = signedOnPaper(command(am), { name })
    const input = { caseId: example, als, command: written, expectedSeq, commandId: name }
    const done = await actInCase(at(am), people.viewer(actorOf(als, cast)), input, am)
    expect(done, name).toMatchObject({ result: 'done' })
  }

  /** Walks the example from one step to another, both counted. */
  async function walk(from: number, to: number): Promise<void> {
    const numbers = new Map((await eventsOf()).map(({ commandId, seq }) => [commandId, seq]))
    for (const { tag, als, befehl, name } of informatiker.schritte.slice(from, to + 1)) {
      const nr = (which: string): number => numbers.get(which) ?? 0
      await take(tag, als, name, (am) => befehl({ am, tag: (day) => addDays(BEGINN, day), nr }))
    }
  }

  const eventsOf = () => caseStore(cases.db).load(example)
  const request = informatiker.schritte.findIndex(({ name }) => name === 'anfrage')

  beforeAll(async () => {
    people = await makePeople(cases.db, { from: BEGINN, now: noonOf(BEGINN) })
    ;({ caseId: example } = await openExample(at(BEGINN), people, { ablauf: informatiker, beginn: BEGINN }))
  })

  it('is asked with the request, and not before', async () => {
    const party = { email, language: 'de', name: 'Agentur für Arbeit' } as const
    const added = { caseId: example, partei: 'bundesagentur', party } as const
    expect(await addParticipant(at(BEGINN), people.viewer('sachbearbeitung'), added, BEGINN)).toBe('done')
    await walk(1, request - 1)
    expect(links()).toBe(0)
    await walk(request, request)
    expect(links()).toBe(1)
    const asked = (await eventsOf()).findLast(({ type }) => type === 'zustimmungAngefragt')?.seq
    expect(await findPersonalLink(cases.access, { token: linkTo(email) })).toMatchObject({
      caseId: example,
      partei: 'bundesagentur',
      step: 'zustimmungAngefragt',
      request: asked,
    })
  })

  it('is reminded by a new link before its time is over, once, and the old one is closed', async () => {
    const [first, asked] = [linkTo(email), addDays(BEGINN, informatiker.schritte[request]?.tag ?? 0)]
    const soon = addDays(asked, 6)
    await remind(at(asked), asked)
    expect(links()).toBe(1)
    await remind(at(soon), soon)
    await remind(at(soon), soon)
    expect(links()).toBe(2)
    expect(await findPersonalLink(cases.access, { token: first })).toBeUndefined()
    expect(await findPersonalLink(cases.access, { token: linkTo(email) })).toMatchObject({
      step: 'zustimmungAngefragt',
    })
  })

  it('comes back by no link once the answer is in the file, whoever put it there', async () => {
    const token = linkTo(email)
    const asked = (await eventsOf()).findLast(({ type }) => type === 'zustimmungAngefragt')?.seq ?? 0
    await take(16, 'auslaenderbehoerde', 'antwort', (am) => ({
      type: 'erfassen',
      am,
      urheber: 'bundesagentur',
      eingang: { type: 'zustimmungErteilt', anfrage: asked, beschraenkt: false },
      dokumente: ['antwort.pdf'],
    }))
    expect(await findPersonalLink(cases.access, { token })).toBeUndefined()
    expect(await closedLink(cases.access, token)).toBe('done')
    expect(links()).toBe(2)
  })
})
