import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Command } from '#procedure/fachkraefteverfahren/commands.ts'
import { deliverMail } from '#server/jobs/deliver-mail.ts'
import { deliverOutbox } from '#server/jobs/deliver-outbox.ts'
import { smtpPost } from '#server/jobs/mail-post.ts'
import { type MailSimulator, mailSimulator } from '#server/testing/mail-simulator.ts'
import { readyCase } from '#server/testing/ready-case.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import type { Viewer } from './viewer.ts'

const ORIGIN = 'https://amt.example'
let cases: TestCases
let post: MailSimulator
let office: Viewer
let caseId: string
let reference: string
/** Addresses by party. */
let to: Readonly<Record<'arbeitgeber' | 'unterbevollmaechtigter' | 'fachkraft' | 'bundesagentur', string>>

beforeAll(async () => {
  cases = await testCases()
  post = await mailSimulator()
  office = await cases.member('behoerde')
  ;({ caseId } = await readyCase(cases, office))
  reference = (await cases.service.view(office, caseId, TODAY))?.reference ?? ''
  const addressOf = async ({ userId }: Viewer, language: 'de' | 'en'): Promise<string> =>
    (
      await cases.db
        .updateTable('users')
        .set({ language })
        .where('id', '=', userId)
        .returning('email')
        .executeTakeFirstOrThrow()
    ).email
  const joins = async (partei: 'arbeitgeber' | 'unterbevollmaechtigter' | 'bundesagentur', language: 'de' | 'en') => {
    const somebody = await cases.member(partei)
    const party = { organisationId: somebody.organisations[0]?.id ?? '' }
    await cases.service.addParticipant(office, { caseId, partei, party }, TODAY)
    return await addressOf(somebody, language)
  }
  const worker = await cases.somebody()
  const own = { caseId, partei: 'fachkraft', party: { userId: worker.userId } } as const
  await cases.service.addParticipant(office, own, TODAY)
  to = {
    arbeitgeber: await joins('arbeitgeber', 'de'),
    unterbevollmaechtigter: await joins('unterbevollmaechtigter', 'de'),
    fachkraft: await addressOf(worker, 'en'),
    bundesagentur: await joins('bundesagentur', 'de'),
  }
})
afterAll(async () => {
  await post.close()
  await cases.close()
})

/** Decides as the office, and returns what the mail server got about it. */
async function mailsAfter(entscheidung: Extract<Command, { type: 'entscheiden' }>['entscheidung']) {
  const expectedSeq = (await cases.service.view(office, caseId, TODAY))?.seq ?? 0
  const command = { type: 'entscheiden', am: TODAY, entscheidung } as const
  const input = { caseId, als: 'auslaenderbehoerde', command, expectedSeq, commandId: crypto.randomUUID() } as const
  expect(await cases.service.act(office, input, TODAY)).toMatchObject({ result: 'done' })
  const before = post.received.length
  const send = smtpPost({ url: post.url, from: 'Vorab <post@vorab.example>' })
  const mail = deliverMail({ send, accessText: () => ({ subject: '', text: '' }), origin: ORIGIN })
  const clock = (): number => Date.parse('2026-11-18T09:00:00Z')
  while ((await deliverOutbox({ db: cases.db, clock, deliver: { mail } })) > 0);
  const read = await Promise.all(post.received.slice(before).map((one) => PostalMime.parse(one)))
  return read.filter(({ subject = '' }) => /Vorabzustimmung|advance approval/.test(subject))
}

describe('A Vorabzustimmung', () => {
  it('that is given is told to worker, employer and agent, each in his or her language, and to nobody else', async () => {
    const mails = await mailsAfter({ type: 'vorabzustimmungErteilt', hinweise: [], gueltigBis: '2027-02-18' })
    const told = Object.fromEntries(mails.map((mail) => [mail.to?.[0]?.address, mail.subject]))
    expect(told).toEqual({
      [to.arbeitgeber]: `${reference}: Vorabzustimmung erteilt`,
      [to.unterbevollmaechtigter]: `${reference}: Vorabzustimmung erteilt`,
      [to.fachkraft]: `${reference}: advance approval given`,
    })
    for (const { text, to: [reader] = [] } of mails) {
      const language = reader?.address === to.fachkraft ? 'en' : 'de'
      expect(text).toContain(`${ORIGIN}/${language}/vorgaenge/${caseId}`)
      expect(text).not.toMatch(/Petrovi|Đorđe|Elektro|1990|Hafenstraße|Entwicklungsingenieur/)
    }
  })

  it('that is withdrawn is told to the same people, with the word not to use it', async () => {
    const view = await cases.service.view(office, caseId, TODAY)
    const vorabzustimmung =
      view?.eintraege.findLast(({ ereignis }) => ereignis.type === 'vorabzustimmungErteilt')?.seq ?? 0
    const mails = await mailsAfter({
      type: 'vorabzustimmungWiderrufen',
      vorabzustimmung,
      begruendung: 'Das Angebot von Đorđe ist entfallen.',
    })
    expect(mails.map((mail) => mail.to?.[0]?.address ?? '').toSorted()).toEqual(
      [to.arbeitgeber, to.unterbevollmaechtigter, to.fachkraft].toSorted(),
    )
    for (const { text } of mails) expect(text).toMatch(/nicht mehr|not use it any more/)
    expect(JSON.stringify(mails)).not.toContain('Đorđe')
  })
})
