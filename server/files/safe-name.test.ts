import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeName } from './safe-name.ts'

describe('The name of a file', () => {
  it.each([
    ['Bescheid vom 3. März.pdf', 'Bescheid vom 3. März.pdf'],
    ['C:\\Users\\x\\Brief.PDF', 'Brief.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['Rechnung\u202efdp.exe', 'Rechnungfdp.pdf'],
    ['a"; filename="b.html', 'a filename=b.pdf'],
    ['', 'Dokument.pdf'],
    ['....', 'Dokument.pdf'],
    ['half \ud800 sign.pdf', 'half  sign.pdf'],
    ['договор.pdf', 'договор.pdf'],
  ])('%s becomes %s', (given, safe) => {
    expect(safeName(given, 'application/pdf')).toBe(safe)
  })

  it('never leads elsewhere, never ends a header, and always ends as what it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const name = safeName(given, 'image/jpeg')
        expect(name).toMatch(/^[^/\\"\r\n\p{Cc}]+\.jpg$/u)
        expect([...name].length).toBeLessThanOrEqual(104)
      }),
    )
  })
})
