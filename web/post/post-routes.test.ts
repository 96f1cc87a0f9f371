import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createOrganisation } from '#server/access/members.ts'
import { sendPersonalLink } from '#server/access/personal-link.ts'
import { startSession } from '#server/access/sessions.ts'
import type { Role } from '#server/access/tables.ts'
import { enqueue } from '#server/jobs/enqueue.ts'
import {
  addMember,
  addOffice,
  addUser,
  sessionFor,
  TEST_DAY,
  type TestAccess,
  testAccess,
} from '#server/testing/test-access.ts'
import { leadsTo, TEST_ORIGIN, type Visits, visitsTo } from '#web/testing/account-app.ts'
import { wholeApp } from '#web/testing/whole-app.ts'

let room: TestAccess
let real: Visits
let demonstration: Visits
let letter = 0

const SECRET = 'kein Blick auf 123456'

beforeAll(async () => {
  room = await testAccess({ origin: TEST_ORIGIN })
  real = visitsTo(wholeApp(room).app)
  demonstration = visitsTo(wholeApp(room, { demonstration: true }).app)
  const { db, clock } = room.access
  const office = await addOffice(room.access, 'Stadt Zittau')
  const employer = await createOrganisation(db, { kind: 'arbeitgeber', name: 'Elektro Sachsen GmbH' }, clock())
  const people: readonly (readonly [string, string | undefined, Role])[] = [
    ['leitung', office, 'leitung'],
    ['verwaltung', office, 'verwaltung'],
    ['sachbearbeitung', office, 'sachbearbeitung'],
    ['arbeitgeber', employer, 'verwaltung'],
    ['fachkraft', undefined, 'leitung'],
  ]
  for (const [who, organisation, role] of people) {
    const { id } = await addUser(room.access, who)
    if (organisation !== undefined) await addMember(room.access, id, organisation, role)
    for (const visits of [real, demonstration])
      visits.cookies[who] = `vorab-session=${await sessionFor(room.access, id)}`
    real.cookies['halfway'] = `vorab-session=${await sessionFor(room.access, id, 'missing')}`
  }
  letter = await enqueue(db, { kind: 'mail', payload: { to: 'anna@stadt.example', text: SECRET }, now: clock() })
  await die()
  for (const recipient of ['anna@vorfuehrung.example', 'somebody@real-domain.de'])
    await db
      .insertInto('shown_mails')
      .values({
        recipient,
        subject: `An ${recipient}`,
        text: `${TEST_ORIGIN}/de/invitation?code=abc\n\nhttps://elsewhere.example/de`,
        sent_at: new Date(clock()),
      })
      .execute()
}, 60_000)
afterAll(() => room.close())

async function die(): Promise<void> {
  await room.access.db
    .updateTable('outbox')
    .set({ state: 'dead', last_error: 'The server is busy.' })
    .where('id', '=', letter)
    .execute()
}

const stateOf = async (): Promise<string> =>
  (await room.access.db.selectFrom('outbox').select('state').where('id', '=', letter).executeTakeFirstOrThrow()).state

describe('The page of the mails', () => {
  it('leads whoever is not signed in, or only half, to the sign-in', async () => {
    for (const who of ['', 'halfway']) {
      expect(leadsTo(await real.get('/de/post', who))).toContain('/de/sign-in?next=')
      expect(leadsTo(await real.post('/de/post', { brief: String(letter) }, who))).toBe('/de/sign-in')
    }
    expect(await stateOf()).toBe('dead')
  })

  it('is not there, nor its form, for whoever does not lead or administer an immigration office', async () => {
    for (const who of ['sachbearbeitung', 'arbeitgeber', 'fachkraft']) {
      expect((await real.get('/de/post', who)).status, who).toBe(404)
      expect((await real.post('/de/post', { brief: String(letter) }, who)).status, who).toBe(404)
      expect(await (await real.get('/de/vorgaenge', who)).text(), who).not.toContain('href="/de/post"')
    }
    expect(await stateOf()).toBe('dead')
  })

  it('says why a mail failed, and nothing of what is in it or to whom it was to go', async () => {
    for (const who of ['leitung', 'verwaltung']) {
      const html = await (await real.get('/de/post', who)).text()
      expect(html).toContain('The server is busy.')
      for (const secret of [SECRET, 'anna@', 'code=abc']) expect(html).not.toContain(secret)
      expect(await (await real.get('/de/vorgaenge', who)).text()).toContain('href="/de/post"')
    }
  })

  it('lets them try again, and takes no nonsense for a number', async () => {
    for (const brief of ['', 'x', '999999', `${letter} or 1=1`])
      expect((await real.post('/de/post', { brief }, 'leitung')).status, brief).toBe(303)
    expect(await stateOf()).toBe('dead')
    expect(leadsTo(await real.post('/de/post', { brief: String(letter) }, 'leitung'))).toBe('/de/post')
    expect(await stateOf()).toBe('ready')
    await die()
  })
})

describe('The page of the mails in the demonstration', () => {
  it('shows everybody who is signed in what invented people would have received, and nothing to real addresses', async () => {
    for (const who of ['leitung', 'sachbearbeitung', 'arbeitgeber', 'fachkraft']) {
      const html = await (await demonstration.get('/en/post?von=allen', who)).text()
      expect(html, who).toContain('href="/de/invitation?code=abc"')
      expect(html, who).not.toContain('real-domain')
      expect(html, who).not.toContain('href="https://elsewhere.example')
    }
    expect(leadsTo(await demonstration.get('/en/post'))).toContain('/en/sign-in?next=')
  })

  it('shows first what went to the place one has taken, says that everybody can read all, and has all one step away', async () => {
    const own = await room.access.db
      .selectFrom('users')
      .select('email')
      .where('name', '=', 'fachkraft')
      .executeTakeFirstOrThrow()
    await room.access.db
      .insertInto('shown_mails')
      .values({ recipient: own.email, subject: 'An die Fachkraft', text: 'x', sent_at: new Date(room.now()) })
      .execute()
    const html = await (await demonstration.get('/de/post', 'fachkraft')).text()
    expect(html).toContain('An die Fachkraft')
    expect(html).not.toContain('anna@vorfuehrung.example')
    expect(html).toContain('kann hier die Mails aller erfundenen Personen lesen')
    expect(html).toContain('href="/de/post?von=allen"')
    const all = await (await demonstration.get('/de/post?von=allen', 'fachkraft')).text()
    expect(all).toContain('An die Fachkraft')
    expect(all).toContain('anna@vorfuehrung.example')
    expect(all).toContain('href="/de/post"')
    const other = await (await demonstration.get('/de/post', 'arbeitgeber')).text()
    expect(other).not.toContain('An die Fachkraft')
  })

  it('lets nobody else try again', async () => {
    for (const who of ['sachbearbeitung', 'fachkraft'])
      expect((await demonstration.post('/en/post', { brief: String(letter) }, who)).status).toBe(404)
    expect(await stateOf()).toBe('dead')
  })

  it('is closed to whoever came by a personal link', async () => {
    const { db } = room.access
    await db
      .insertInto('cases')
      .values({ id: 'case-1', version: 0, opened_at: new Date(room.now()) })
      .execute()
    const asked = { email: 'stelle@amt.example', language: 'de', caseId: 'case-1', partei: 'bundesagentur' } as const
    await sendPersonalLink(room.access, db, { ...asked, step: 'nachforderungErlassen', by: undefined }, TEST_DAY)
    const { id: invitationId } = await db.selectFrom('invitations').select('id').executeTakeFirstOrThrow()
    const given = { invitationId, userAgent: '', secondFactor: 'shown' } as const
    demonstration.cookies['link'] = `vorab-session=${await startSession(room.access, given)}`
    expect((await demonstration.get('/de/post', 'link')).status).toBe(404)
    expect((await demonstration.post('/de/post', { brief: String(letter) }, 'link')).status).toBe(404)
  })
})
