import { describe, expect, it } from 'vitest'
import { type CaseMail, caseMailText } from './case-mail.ts'

const mail = (over: Partial<CaseMail>): string => {
  const asked: CaseMail = { language: 'en', about: 'over', caseId: 'c', reference: 'VB-1', day: '2026-11-09', ...over }
  const { subject, text } = caseMailText(asked, 'https://vorab.example')
  return `${subject}\n${text}`
}

describe('A mail about a case', () => {
  it.each(['turn', 'soon', 'over', 'silence'] as const)('writes its day as people read it (%s)', (about) => {
    expect(mail({ about })).toContain('9 November 2026')
    expect(mail({ about, language: 'de' })).toContain('09.11.2026')
    for (const language of ['de', 'en'] as const) expect(mail({ about, language })).not.toContain('2026-11-09')
  })

  it('names no day where none is known', () => {
    expect(mail({ about: 'turn', day: undefined })).toContain('it is now your turn.')
  })
})
