import PostalMime from 'postal-mime'
import { expect, it } from 'vitest'
import { mailSimulator } from '#server/testing/mail-simulator.ts'
import { channelContract, parcel } from './channel.contract.ts'
import { copyMailText, missionMailText } from './delivery-mail-text.ts'
import { mailChannel } from './mail-channel.ts'

const server = { from: 'Ausländerbehörde <vorab@amt.example>', timeoutMs: 400, words: missionMailText }

channelContract('secure mail', async () => {
  const mails = await mailSimulator()
  return {
    channel: mailChannel({ ...server, url: mails.url }),
    toNobody: mailChannel({ ...server, url: 'smtp://127.0.0.1:9' }),
    behave: (mood) => mails.behave(mood),
    // Two mails of one name are one for whoever reads them.
    kept: async () =>
      new Set(
        (await Promise.all(mails.received.map((mail) => PostalMime.parse(mail)))).map(({ messageId }) => messageId),
      ).size,
    close: () => mails.close(),
  }
})

it('The mail to the mission brings the paper, umlauts whole, and quotes the number of the case', async () => {
  const mails = await mailSimulator()
  await mailChannel({ ...server, url: mails.url }).send(parcel)
  await mails.close()
  const mail = await PostalMime.parse(mails.received[0] ?? '')
  expect(mail.subject).toBe('Vorabzustimmung § 81a AufenthG, VB-2026-000007')
  expect(mail.text).toContain('am 18.11.2026 der Visumerteilung vorab zugestimmt')
  expect(mail.attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
    ['vorabzustimmung.pdf', 'application/pdf'],
  ])
  expect(mail.text).not.toContain('Petrović')
})

it('Without an address or a paper nothing is sent', async () => {
  const channel = mailChannel({ ...server, url: 'smtp://127.0.0.1:9' })
  expect(await channel.send({ ...parcel, address: undefined })).toEqual({ result: 'rejected', reason: 'noAddress' })
  expect(await channel.send({ ...parcel, paper: undefined })).toEqual({ result: 'rejected', reason: 'noPaper' })
})

it('The copy is said in the language of whoever reads it', () => {
  expect(copyMailText({ ...parcel, language: 'en' }).text).toContain('without delay')
  expect(copyMailText(parcel).text).toContain('unverzüglich')
})
