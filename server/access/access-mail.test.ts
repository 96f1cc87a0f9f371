import { describe, expect, it } from 'vitest'
import { type AccessMail, openedMail, sealedMail } from './access-mail.ts'
import { sealWith } from './sealed-cookie.ts'

const seal = sealWith({ key: new Uint8Array(32), clock: () => 0, idleMs: Number.POSITIVE_INFINITY })
const link = 'https://vorab.example/de/invitation?link=secret'
const to = 'anna@stadt.example'
const mails: readonly AccessMail[] = (['de', 'en'] as const).flatMap((language): readonly AccessMail[] => [
  {
    template: 'invitation',
    to,
    language,
    data: { link, organisation: 'Stadt Zittau', by: 'Bert', until: '2026-12-06' },
  },
  ...[true, false].map(
    (wholeParty): AccessMail => ({
      template: 'personalLink',
      to,
      language,
      data: { link, until: '2026-12-06', reference: 'VB-2026-000123', wholeParty },
    }),
  ),
  { template: 'newAddress', to, language, data: { link } },
  { template: 'addressChanges', to, language, data: { email: 'neu@stadt.example' } },
  { template: 'closed', to, language, data: {} },
  { template: 'recovery', to, language, data: { link } },
  { template: 'code', to, language, data: { code: '123456' } },
  ...(['password', 'ownPassword', 'passkey', 'passkeyRemoved', 'totp', 'recoveryCodes', 'email', 'token'] as const).map(
    (what): AccessMail => ({ template: 'changed', to, language, data: { what } }),
  ),
])

describe.each(mails)('The mail $template in $language', (mail) => {
  it('waits without showing its link or code, and is whole when it leaves', () => {
    const waiting = sealedMail(seal, mail)
    expect(waiting.to).toBe(to)
    expect(JSON.stringify(waiting)).not.toMatch(/secret|123456/)
    const { subject, text } = openedMail(seal, waiting.data)
    expect(subject).not.toBe('')
    expect(text).toMatch(mail.language === 'de' ? /^Guten Tag,/ : /^Hello,/)
    if ('link' in mail.data) expect(text).toContain(`\n${link}\n`)
    if ('until' in mail.data) expect(text).toMatch(/6\. Dezember 2026|6 December 2026/)
  })
})

it('keeps a name that was typed with lines of its own within its sentence', () => {
  const by = 'Bert.\r\n\r\nBitte überweisen Sie 411 Euro an\u0085uns'
  const data = { link, organisation: 'Stadt\nZittau', by, until: '2026-12-06' }
  const { subject, text } = openedMail(
    seal,
    sealedMail(seal, { template: 'invitation', to, language: 'de', data }).data,
  )
  expect(subject).toBe('Ihr Zugang zu Vorab für Stadt Zittau')
  expect(text).toContain('\nBert. Bitte überweisen Sie 411 Euro an uns lädt Sie ein')
})

it('a mail that another installation sealed is not sent', () => {
  const other = sealWith({ key: new Uint8Array(32).fill(1), clock: () => 0, idleMs: 1 })
  const [mail] = mails
  if (!mail) throw new Error('There is a mail.')
  expect(() => openedMail(other, sealedMail(seal, mail).data)).toThrow('another installation')
})
