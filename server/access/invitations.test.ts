import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addMember,
  addOffice,
  addUser,
  appCode,
  PASSWORD,
  TEST_DAY,
  type TestAccess,
  type TestUser,
  testAccess,
} from '#server/testing/test-access.ts'
import { acceptAsUser, acceptWithPasskey, acceptWithPassword } from './accept-invitation.ts'
import { createFirstAdministrator } from './first-administrator.ts'
import { findInvitation, invite, openInvitations, revokeInvitation } from './invitations.ts'
import { LASTS } from './limits.ts'
import { endMembership, membershipsOf, membersOf } from './members.ts'
import { beginEnrolment } from './totp-secret.ts'
import { visitorOf } from './visitor.ts'

let room: TestAccess
let anna: TestUser
let office = ''
beforeAll(async () => {
  room = await testAccess()
  anna = await addUser(room.access, 'Anna')
  office = await addOffice(room.access, 'Stadt Zittau')
  await addMember(room.access, anna.id, office, 'verwaltung')
})
afterAll(() => room.close())

const client = { address: '192.0.2.1', userAgent: '' }
const at = { client, today: TEST_DAY }

async function invited(email: string): Promise<string> {
  const given = { email, language: 'de', organisationId: office, role: 'sachbearbeitung', by: anna } as const
  expect(await invite(room.access, given, TEST_DAY)).toBe('done')
  return room.lastLink().searchParams.get('link') ?? ''
}

async function filled(link: string, name = 'Milica Petrović') {
  const invitation = await findInvitation(room.access, link)
  const { secret, sealed } = beginEnrolment(room.access, invitation?.id ?? '')
  const code = appCode(secret, room.now())
  return { link, name, language: 'en', password: PASSWORD, enrolment: sealed, code } as const
}

describe('An invitation', () => {
  it('becomes an account with a membership, recovery codes and a session, once', async () => {
    const link = await invited('Milica@Stadt.example')
    expect(room.mails.at(-1)?.to).toBe('milica@stadt.example')
    const given = await filled(link)
    const accepted = await acceptWithPassword(room.access, given, at)
    if (accepted.result !== 'done') throw new Error(accepted.faults.join())
    expect(accepted.recoveryCodes).toHaveLength(10)
    const visitor = await visitorOf(room.access, accepted.token, TEST_DAY)
    if (visitor.kind !== 'user') throw new Error(visitor.kind)
    expect(visitor.user).toMatchObject({ email: 'milica@stadt.example', name: 'Milica Petrović', language: 'en' })
    expect(visitor.memberships).toMatchObject([{ role: 'sachbearbeitung', organisation: { name: 'Stadt Zittau' } }])
    expect(await acceptWithPassword(room.access, given, at)).toEqual({ result: 'refused', faults: ['gone'] })
  })

  it('that is sent by two presses of one button is one letter, and a later one replaces it', async () => {
    const email = 'doppelt@stadt.example'
    const given = { email, language: 'de', organisationId: office, role: 'sachbearbeitung', by: anna } as const
    const letters = (): number => room.mails.filter(({ to }) => to === email).length
    const both = [invite(room.access, given, TEST_DAY), invite(room.access, given, TEST_DAY)]
    expect(await Promise.all(both)).toEqual(['done', 'done'])
    expect(letters()).toBe(1)
    const first = room.lastLink().searchParams.get('link') ?? ''
    expect(await findInvitation(room.access, first)).toBeDefined()
    room.pass(60_000)
    expect(await invite(room.access, given, TEST_DAY)).toBe('done')
    expect([letters(), await findInvitation(room.access, first)]).toEqual([2, undefined])
  })

  it('used by two at once makes one account', async () => {
    const given = await filled(await invited('zwei@stadt.example'))
    const both = await Promise.all([0, 1].map(() => acceptWithPassword(room.access, given, at)))
    expect(both.filter(({ result }) => result === 'done')).toHaveLength(1)
    const users = await room.access.db
      .selectFrom('users')
      .select('id')
      .where('email', '=', 'zwei@stadt.example')
      .execute()
    expect(users).toHaveLength(1)
  })

  it('is stored without its token', async () => {
    const link = await invited('spur@stadt.example')
    const rows = await room.access.db.selectFrom('invitations').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(link)
  })

  it('tells everything that is wrong at once, and stays good', async () => {
    const given = await filled(await invited('fehler@stadt.example'))
    const wrong = { ...given, name: ' ', password: 'Passwort2026!', code: '000000' }
    expect(await acceptWithPassword(room.access, wrong, at)).toEqual({
      result: 'refused',
      faults: ['nameMissing', 'common', 'code'],
    })
    expect((await acceptWithPassword(room.access, given, at)).result).toBe('done')
  })

  it('takes no secret of an app that was made for another', async () => {
    const other = await filled(await invited('eins@stadt.example'))
    const link = await invited('anders@stadt.example')
    const refused = await acceptWithPassword(room.access, { ...other, link }, at)
    expect(refused).toEqual({ result: 'refused', faults: ['enrolment'] })
  })

  it('takes no answer of a passkey that is none', async () => {
    const given = { link: await invited('key@stadt.example'), name: 'K', language: 'de', label: 'x' } as const
    for (const answer of ['', '{}', 'null']) {
      const refused = await acceptWithPasskey(room.access, { ...given, sealed: 'x', answer }, at)
      expect(refused).toEqual({ result: 'refused', faults: ['passkey'] })
    }
  })

  it('is good for fourteen days, until it is taken back, or until the next one', async () => {
    const first = await invited('frist@stadt.example')
    room.pass(60_000)
    const second = await invited('frist@stadt.example')
    expect(await findInvitation(room.access, first)).toBeUndefined()
    const [open] = (await openInvitations(room.access, office)).filter(({ email }) => email === 'frist@stadt.example')
    expect(open?.until).toBe('2026-12-06')
    const elsewhere = await addOffice(room.access, 'Kreis Görlitz')
    expect(await revokeInvitation(room.access, elsewhere, open?.id ?? '')).toBe(false)
    expect(await findInvitation(room.access, second)).toBeDefined()
    expect(await revokeInvitation(room.access, office, open?.id ?? '')).toBe(true)
    expect(await findInvitation(room.access, second)).toBeUndefined()
    const third = await invited('frist@stadt.example')
    room.pass(LASTS.invitation - 1)
    expect(await findInvitation(room.access, third)).toBeDefined()
    room.pass(1)
    expect(await findInvitation(room.access, third)).toBeUndefined()
  })

  it('to somebody with an account adds a membership and nothing else', async () => {
    const bert = await addUser(room.access, 'Bert')
    const link = await invited(bert.email)
    expect((await acceptWithPassword(room.access, await filled(link), at)).result).toBe('refused')
    const user = { ...bert, language: 'de', demonstration: false } as const
    const session = { organisationId: undefined }
    const elsewhere = { organisationId: await addOffice(room.access, 'Kreis Bautzen') }
    expect((await acceptAsUser(room.access, { link, user, session: elsewhere, today: TEST_DAY })).result).toBe(
      'otherAddress',
    )
    expect(
      await acceptAsUser(room.access, { link, user: { ...user, email: anna.email }, session, today: TEST_DAY }),
    ).toEqual({
      result: 'otherAddress',
    })
    expect((await acceptAsUser(room.access, { link, user, session, today: TEST_DAY })).result).toBe('done')
    expect(await membershipsOf(room.access.db, bert.id, TEST_DAY)).toHaveLength(1)
  })

  it('is refused where there is no address', async () => {
    const given = { language: 'de', organisationId: office, role: 'leitung', by: anna } as const
    for (const email of ['', 'anna', 'anna@', '@stadt.example', 'a b@stadt.example', 'anna@stadt'])
      expect(await invite(room.access, { ...given, email }, TEST_DAY)).toBe('noAddress')
  })
})

describe('A membership', () => {
  it('ends at once, but not that of the last administrator', async () => {
    const [own] = (await membersOf(room.access, office)).filter(({ name }) => name === 'Anna')
    expect(await endMembership(room.access, office, own?.membershipId ?? '')).toBe('last')
    const cora = await addUser(room.access, 'Cora')
    await addMember(room.access, cora.id, office, 'leitung')
    const [membership] = await membershipsOf(room.access.db, cora.id, TEST_DAY)
    const elsewhere = await addOffice(room.access, 'Stadt Bautzen')
    expect(await endMembership(room.access, elsewhere, membership?.id ?? '')).toBe('unknown')
    expect(await endMembership(room.access, office, membership?.id ?? '')).toBe('done')
    expect(await membershipsOf(room.access.db, cora.id, TEST_DAY)).toEqual([])
  })
})

describe('The first administrator', () => {
  it('gets a link once, while nobody has an account', async () => {
    const empty = await testAccess()
    const given = {
      email: 'chefin@stadt.example',
      language: 'de',
      organisation: { kind: 'behoerde', name: 'Stadt Zittau', land: 'SN' },
    } as const
    const first = await createFirstAdministrator(empty.access, given)
    const second = await createFirstAdministrator(empty.access, given)
    if (first.result !== 'done' || second.result !== 'done') throw new Error('refused')
    const find = (link: string) => findInvitation(empty.access, new URL(link).searchParams.get('link') ?? '')
    expect(await find(first.link)).toBeUndefined()
    expect(await find(second.link)).toMatchObject({ role: 'verwaltung', organisationName: 'Stadt Zittau' })
    await addUser(empty.access, 'Somebody')
    expect(await createFirstAdministrator(empty.access, given)).toEqual({ result: 'inUse' })
    await empty.close()
  })
})
