import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addUser, appCode, TEST_DAY, type TestAccess, type TestUser, testAccess } from '#server/testing/test-access.ts'
import { CODE_ATTEMPTS, LASTS, LIMITS } from './limits.ts'
import {
  closedLink,
  closePersonalLinks,
  findPersonalLink,
  openPersonalLink,
  openPersonalLinks,
  sendLinkCode,
  sendPersonalLink,
} from './personal-link.ts'
import { visitorOf } from './visitor.ts'

let room: TestAccess
let anna: TestUser
beforeAll(async () => {
  room = await testAccess()
  anna = await addUser(room.access, 'Anna')
  for (const id of ['case-1', 'case-2'])
    await room.access.db
      .insertInto('cases')
      .values({ id, version: 0, opened_at: new Date(room.now()) })
      .execute()
})
afterAll(() => room.close())

const client = { address: '192.0.2.1', userAgent: '' }

async function linkFor(email: string, caseId = 'case-1', request = 7): Promise<string> {
  const step = 'anerkennungBeantragt'
  const given = { email, language: 'de', caseId, partei: 'anerkennendeStelle', step, request, by: anna.id } as const
  expect(await sendPersonalLink(room.access, room.access.db, given, TEST_DAY)).toBe('done')
  return room.lastLink().searchParams.get('link') ?? ''
}

async function codeFor(link: string): Promise<string> {
  expect(await sendLinkCode(room.access, link)).toBe('done')
  return /\d{6}/.exec(room.mails.at(-1)?.subject ?? '')?.[0] ?? ''
}

const open = (link: string, code: string) => openPersonalLink(room.access, { link, code }, client)

const openOf = (email: string) =>
  openPersonalLinks(room.access.db, { caseId: 'case-2', partei: 'anerkennendeStelle', email })

describe('A personal link', () => {
  it('opens one step of one case with a code sent to the address on record', async () => {
    const link = await linkFor('stelle@kammer.example')
    const code = await codeFor(link)
    expect(room.mails.at(-1)?.to).toBe('stelle@kammer.example')
    const opened = await open(link, `${code.slice(0, 3)} ${code.slice(3)}`)
    if (opened.result !== 'done') throw new Error(opened.result)
    expect(await visitorOf(room.access, opened.token, TEST_DAY)).toMatchObject({
      kind: 'link',
      link: { caseId: 'case-1', partei: 'anerkennendeStelle', step: 'anerkennungBeantragt', request: 7 },
    })
  })

  it('opens nothing without a code, and no code works twice', async () => {
    const link = await linkFor('zweimal@kammer.example')
    expect(await open(link, '')).toEqual({ result: 'wrong' })
    expect(await open(link, '000000')).toEqual({ result: 'wrong' })
    const code = await codeFor(link)
    expect((await open(link, code)).result).toBe('done')
    expect(await open(link, code)).toEqual({ result: 'wrong' })
  })

  it('takes no code of another link', async () => {
    const [first, second] = [await linkFor('eins@kammer.example'), await linkFor('zwei@kammer.example', 'case-2')]
    const code = await codeFor(first)
    await codeFor(second)
    expect(await open(second, code)).toEqual({ result: 'wrong' })
  })

  it('has a code that lasts ten minutes and five wrong tries', async () => {
    const link = await linkFor('spaet@kammer.example')
    const late = await codeFor(link)
    room.pass(LASTS.mailCode)
    expect(await open(link, late)).toEqual({ result: 'wrong' })
    const code = await codeFor(link)
    const wrong = code === '123456' ? '654321' : '123456'
    for (let attempt = 0; attempt < CODE_ATTEMPTS; attempt++)
      expect(await open(link, wrong)).toEqual({ result: 'wrong' })
    expect(await open(link, code)).toEqual({ result: 'wrong' })
  })

  it('sends five codes an hour, no more', async () => {
    const link = await linkFor('viele@kammer.example')
    for (let sent = 0; sent < LIMITS.mail.points; sent++) await codeFor(link)
    expect(await sendLinkCode(room.access, link)).toBe('wait')
  })

  it('takes the app of whoever has an account of that address', async () => {
    const link = await linkFor(anna.email)
    expect((await open(link, appCode(anna.secret, room.now()))).result).toBe('done')
  })

  it('leaves no more tries at the app of an account, however many links there are to its address', async () => {
    const berta = await addUser(room.access, 'Berta')
    const wrong = appCode(anna.secret, room.now())
    for (let tried = 0; tried < LIMITS.secondFactor.points; tried++)
      expect((await open(await linkFor(berta.email, 'case-1', tried + 1), wrong)).result).toBe('wrong')
    const fresh = await linkFor(berta.email, 'case-1', 99)
    expect((await open(fresh, appCode(berta.secret, room.now()))).result).toBe('wait')
    expect((await open(fresh, await codeFor(fresh))).result).toBe('done')
  })

  it('closes with its step, and whoever is inside is out', async () => {
    const link = await linkFor('fertig@kammer.example', 'case-2')
    const opened = await open(link, await codeFor(link))
    if (opened.result !== 'done') throw new Error(opened.result)
    expect(await closedLink(room.access, link)).toBeUndefined()
    await closePersonalLinks(room.access, room.access.db, await openOf('fertig@kammer.example'), 'done')
    expect(await closedLink(room.access, link)).toBe('done')
    expect(await visitorOf(room.access, opened.token, TEST_DAY)).toEqual({ kind: 'nobody' })
    expect(await sendLinkCode(room.access, link)).toBe('gone')
    expect(await open(link, '123456')).toEqual({ result: 'gone' })
  })

  it('closes alone: the link of the same office to another request stays', async () => {
    const email = 'zwei-anfragen@kammer.example'
    const [first, second] = [await linkFor(email, 'case-2', 3), await linkFor(email, 'case-2', 8)]
    const open = await openOf(email)
    await closePersonalLinks(
      room.access,
      room.access.db,
      open.filter(({ request }) => request === 3),
      'takenBack',
    )
    expect(await closedLink(room.access, first)).toBe('takenBack')
    expect(await sendLinkCode(room.access, first)).toBe('gone')
    expect(await findPersonalLink(room.access, { token: second })).toMatchObject({ request: 8 })
  })

  it('is over after ninety days, for whoever is inside too', async () => {
    const link = await linkFor('alt@kammer.example')
    room.pass(LASTS.personalLink)
    expect(await closedLink(room.access, link)).toBe('expired')
    expect(await open(link, '123456')).toEqual({ result: 'gone' })
  })

  it('tells nobody anything of a link that was never sent', async () => {
    expect(await closedLink(room.access, 'made-up')).toBeUndefined()
    expect(await findPersonalLink(room.access, { token: 'made-up' })).toBeUndefined()
  })

  it('that serves a whole party says so in its mail, and one to a request says that it is for that alone', async () => {
    await linkFor('eine@kammer.example')
    expect(room.mails.at(-1)?.text).toContain('genau diese eine Anfrage')
    const given = { language: 'de', caseId: 'case-1', partei: 'anerkennendeStelle', step: 'x', by: undefined } as const
    await sendPersonalLink(room.access, room.access.db, { ...given, email: 'alle@kammer.example' }, TEST_DAY)
    expect(room.mails.at(-1)?.text).toContain('alles, worum Ihre Stelle')
  })

  it('keeps neither token nor code in the database', async () => {
    const link = await linkFor('geheim@kammer.example')
    const code = await codeFor(link)
    const rows = JSON.stringify(await room.access.db.selectFrom('invitations').selectAll().execute())
    expect(rows).not.toContain(link)
    expect(rows).not.toContain(`"${code}"`)
  })
})
