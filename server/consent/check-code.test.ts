import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCodeHash, codeFrom, newCheckCode, readCheckCode } from './check-code.ts'

const code = fc.constant(0).map(() => readCheckCode(newCheckCode()) ?? '')

describe('A code on a paper', () => {
  it('can be read as it is printed, in small letters, with blanks and with letters for digits', () => {
    const printed = newCheckCode()
    expect(printed).toMatch(/^[0-9A-HJKMNP-TV-Y]{5}-[0-9A-HJKMNP-TV-Y]{5}-[0-9A-HJKMNP-TV-Y]{5}$/)
    const signs = readCheckCode(printed)
    expect(signs).toBe(printed.replaceAll('-', ''))
    expect(readCheckCode(printed.toLowerCase().replaceAll('-', ' '))).toBe(signs)
    expect(readCheckCode(printed.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(signs)
  })

  it('is noticed to be wrong with any one sign wrong', () => {
    fc.assert(
      fc.property(code, fc.nat(14), fc.integer({ min: 1, max: 30 }), (signs, at, by) => {
        const all = '0123456789ABCDEFGHJKMNPQRSTVWXY'
        const other = all[(all.indexOf(signs[at] ?? '0') + by) % all.length] ?? ''
        expect(readCheckCode(signs.slice(0, at) + other + signs.slice(at + 1))).toBeUndefined()
      }),
      { numRuns: 100 },
    )
  })

  it('is noticed to be wrong with two signs exchanged', () => {
    fc.assert(
      fc.property(code, fc.nat(14), fc.nat(14), (signs, one, other) => {
        const exchanged = [...signs]
        ;[exchanged[one], exchanged[other]] = [signs[other] ?? '', signs[one] ?? '']
        const text = exchanged.join('')
        if (text !== signs) expect(readCheckCode(text)).toBeUndefined()
      }),
      { numRuns: 100 },
    )
  })

  it('that stands for something is always the same one, and another one for anything else', () => {
    const code = fc.uint8Array({ minLength: 32, maxLength: 32 })
    fc.assert(
      fc.property(code, code, (one, other) => {
        expect(readCheckCode(codeFrom(one))).toBe(codeFrom(one).replaceAll('-', ''))
        expect(codeFrom(one) === codeFrom(other)).toBe(Buffer.from(one).equals(other))
      }),
    )
    expect(codeFrom(new Uint8Array(32))).toBe('00000-00000-00000')
  })

  it('is another one each time, and its hash does not show it', () => {
    const codes = new Set(Array.from({ length: 1000 }, newCheckCode))
    expect(codes.size).toBe(1000)
    const [first = ''] = codes
    expect(checkCodeHash(first).toString('latin1')).not.toContain(first)
  })
})
