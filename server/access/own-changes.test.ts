import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addMember,
  addOffice,
  addUser,
  appCode,
  PASSWORD,
  sessionFor,
  sessionWith,
  TEST_DAY,
  type TestAccess,
  type TestUser,
  testAccess,
} from '#server/testing/test-access.ts'
import { askEmailChange, confirmEmailChange, findEmailChange } from './change-email.ts'
import { changePassword } from './change-password.ts'
import { closeAccount } from './close-account.ts'
import { LASTS, LIMITS } from './limits.ts'
import { askRecovery, findRecovery } from './recovery.ts'
import type { SignedSession } from './sessions.ts'
import { signInWithPassword } from './sign-in.ts'
import { userByEmail } from './users.ts'
import { visitorOf } from './visitor.ts'
import type { User } from './who.ts'

let room: TestAccess
beforeAll(async () => {
  room = await testAccess()
})
afterAll(() => room.close())

const client = { address: '192.0.2.9', userAgent: '' }

interface Somebody extends TestUser {
  readonly user: User
  readonly session: SignedSession
  readonly other: string
}

/** Somebody signed in twice; every code of the app is a fresh one. */
async function somebody(name: string): Promise<Somebody> {
  room.pass(60_000)
  const made = await addUser(room.access, name)
  const [here, other] = [await sessionFor(room.access, made.id), await sessionFor(room.access, made.id)]
  const session = await sessionWith(room.access, here)
  const user = await userByEmail(room.access.db, made.email)
  if (!session || !user) throw new Error('Nobody is signed in.')
  return { ...made, user, session, other }
}

const codeOf = ({ secret }: TestUser): string => {
  room.pass(60_000)
  return appCode(secret, room.now())
}
const lastToken = (): string => room.lastLink().searchParams.get('link') ?? ''

describe('Another password', () => {
  it('asks for the present one, ends every other session and is told by mail', async () => {
    const anna = await somebody('Agathe')
    const password = 'Der Stempel liegt im Schrank'
    expect(await changePassword(room.access, anna, { current: 'falsch', password })).toEqual(['current'])
    expect(await changePassword(room.access, anna, { current: PASSWORD, password: 'kurz' })).toEqual(['tooShort'])
    expect(await changePassword(room.access, anna, { current: PASSWORD, password })).toEqual([])
    expect(room.mails.at(-1)).toMatchObject({ to: anna.email })
    expect(await sessionWith(room.access, anna.other)).toBeUndefined()
    expect((await signInWithPassword(room.access, { email: anna.email, password: PASSWORD }, client)).result).toBe(
      'wrong',
    )
    expect((await signInWithPassword(room.access, { email: anna.email, password }, client)).result).toBe('done')
  })

  it('cannot be guessed at by whoever found an open session', async () => {
    const bert = await somebody('Berta')
    for (let attempt = 0; attempt < LIMITS.account.points; attempt++)
      expect(await changePassword(room.access, bert, { current: 'x', password: PASSWORD })).toEqual(['current'])
    expect(await changePassword(room.access, bert, { current: PASSWORD, password: PASSWORD })).toEqual(['wait'])
  })

  it('is set for the first time only where an app is there to go with it', async () => {
    const cora = await somebody('Cordula')
    await room.access.db
      .updateTable('users')
      .set({ password_hash: null, totp_secret: null })
      .where('id', '=', cora.id)
      .execute()
    expect(await changePassword(room.access, cora, { current: '', password: PASSWORD })).toEqual(['noApp'])
  })
})

describe('Another address', () => {
  it('holds once its own mailbox has confirmed it; the old one is told, and its links are void', async () => {
    const anna = await somebody('Adele')
    const email = 'adele.neu@stadt.example'
    await askRecovery(room.access, anna.email, client)
    const recovery = lastToken()
    expect(await askEmailChange(room.access, anna.user, { email, code: codeOf(anna) })).toEqual([])
    expect(room.mails.slice(-2).map(({ to }) => to)).toEqual([anna.email, email])
    expect(room.mails.at(-2)?.text).toContain(email)
    expect((await userByEmail(room.access.db, anna.email))?.id).toBe(anna.id)
    const token = lastToken()
    expect(await findEmailChange(room.access, anna.id, token)).toBe(email)
    expect(await confirmEmailChange(room.access, anna, token)).toBe('done')
    expect(room.mails.at(-1)?.to).toBe(anna.email)
    expect((await userByEmail(room.access.db, email))?.id).toBe(anna.id)
    expect(await sessionWith(room.access, anna.other)).toBeUndefined()
    expect(await findRecovery(room.access, recovery)).toBeUndefined()
    expect(await confirmEmailChange(room.access, anna, token)).toBe('gone')
  })

  it('asks for the second factor, for a whole address, and for another one than before', async () => {
    const bert = await somebody('Bruno')
    const before = room.mails.length
    const ask = (email: string, code: string) => askEmailChange(room.access, bert.user, { email, code })
    expect(await ask('nirgends', codeOf(bert))).toEqual(['noAddress'])
    expect(await ask(bert.email, codeOf(bert))).toEqual(['same'])
    expect(await ask('bruno.neu@stadt.example', '000000')).toEqual(['code'])
    expect(room.mails).toHaveLength(before)
  })

  it('of somebody else gets no link, and whoever asks learns nothing of it', async () => {
    const [cora, dora] = [await somebody('Carla'), await somebody('Dorothea')]
    expect(await askEmailChange(room.access, cora.user, { email: dora.email, code: codeOf(cora) })).toEqual([])
    expect(room.mails.at(-1)?.to).toBe(cora.email)
  })

  it('is confirmed by no other account, by no link twice replaced, and not after an hour', async () => {
    const [emil, frida] = [await somebody('Emil'), await somebody('Frida')]
    const ask = async (email: string): Promise<string> => {
      expect(await askEmailChange(room.access, emil.user, { email, code: codeOf(emil) })).toEqual([])
      return lastToken()
    }
    const first = await ask('emil.eins@stadt.example')
    const second = await ask('emil.zwei@stadt.example')
    expect(await confirmEmailChange(room.access, emil, first)).toBe('gone')
    expect(await confirmEmailChange(room.access, frida, second)).toBe('gone')
    room.pass(LASTS.emailChange)
    expect(await confirmEmailChange(room.access, emil, second)).toBe('gone')
  })
})

describe('A closed account', () => {
  it('opens nothing any more at once; the name stays for the file, the address is free again', async () => {
    const anna = await somebody('Astrid')
    const office = await addOffice(room.access, 'Stadt Ahorn')
    await addMember(room.access, anna.id, office, 'sachbearbeitung')
    expect(await closeAccount(room.access, anna.user, '000000')).toEqual({ result: 'code' })
    expect(await closeAccount(room.access, anna.user, codeOf(anna))).toEqual({ result: 'done' })
    expect(room.mails.at(-1)?.to).toBe(anna.email)
    expect(await visitorOf(room.access, anna.other, TEST_DAY)).toEqual({ kind: 'nobody' })
    expect((await signInWithPassword(room.access, { email: anna.email, password: PASSWORD }, client)).result).toBe(
      'wrong',
    )
    const left = await room.access.db
      .selectFrom('users')
      .selectAll()
      .where('id', '=', anna.id)
      .executeTakeFirstOrThrow()
    expect(left).toMatchObject({ name: 'Astrid', password_hash: null, totp_secret: null })
    expect(left.email).not.toBe(anna.email)
    expect((await addUser(room.access, 'Astrid')).id).not.toBe(anna.id)
  })

  it('is not that of the last administrator of an organisation, named or not', async () => {
    const [bert, cora] = [await somebody('Bernd'), await somebody('Cilly')]
    const office = await addOffice(room.access, 'Stadt Birke')
    await addMember(room.access, bert.id, office, 'verwaltung')
    await addMember(room.access, cora.id, office, 'leitung')
    const last = { result: 'last', organisations: ['Stadt Birke'] }
    expect(await closeAccount(room.access, bert.user, codeOf(bert))).toEqual(last)
    await addMember(room.access, cora.id, office, 'verwaltung')
    const [first, second] = await Promise.all([
      closeAccount(room.access, bert.user, codeOf(bert)),
      closeAccount(room.access, cora.user, appCode(cora.secret, room.now())),
    ])
    expect([first.result, second.result].toSorted()).toEqual(['done', 'last'])
  })
})
