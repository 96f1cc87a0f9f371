import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentDisposition, nameIn } from './content-disposition.ts'

describe('The name of a file in a header', () => {
  it.each([
    ["attachment; filename*=UTF-8''Bescheid%20M%C3%BCller.pdf", 'Bescheid Müller.pdf'],
    ["attachment; filename*=utf-8'de'M%c3%bcller.pdf", 'Müller.pdf'],
    ['attachment; filename="Bescheid (2).pdf"', 'Bescheid (2).pdf'],
    ['attachment; filename="say \\"yes\\" \\\\ no.pdf"', 'say "yes" \\ no.pdf'],
    ['attachment; filename="a; filename*=b.pdf"', 'a; filename*=b.pdf'],
    ['Attachment ; FileName = Bescheid.pdf ; size=12', 'Bescheid.pdf'],
    ['inline; filename=Bescheid.pdf;', 'Bescheid.pdf'],
    ['attachment; filename="M_ller.pdf"; filename*=UTF-8\'\'M%C3%BCller.pdf', 'Müller.pdf'],
    ['attachment; filename*=UTF-8\'\'M%C3%BCller.pdf; filename="M_ller.pdf"', 'Müller.pdf'],
    ['attachment; filename*=KOI8-R\'\'%E4.pdf; filename="D.pdf"', 'D.pdf'],
  ])('%s is %s', (header, name) => {
    expect(nameIn(header)).toBe(name)
  })

  it.each([
    ['nothing', ''],
    ['no name', 'attachment'],
    ['an empty name', 'attachment; filename=""'],
    ['nothing but blanks', 'attachment; filename="   "'],
    ['a name alone', 'filename="x.pdf"'],
    ['no end of the quotes', 'attachment; filename="x.pdf'],
    ['something after the quotes', 'attachment; filename="x.pdf" y'],
    ['a blank without quotes', 'attachment; filename=x y.pdf'],
    ['two names', 'attachment; filename=x.pdf; filename=y.pdf'],
    ['two of them whole', "attachment; filename*=UTF-8''x.pdf; filename*=UTF-8''y.pdf"],
    ['half a sign', "attachment; filename*=UTF-8''M%C3.pdf"],
    ['half a percent sign', "attachment; filename*=UTF-8''M%C.pdf"],
    ['no encoding', 'attachment; filename*=x.pdf'],
    ['an encoding nobody has to know', "attachment; filename*=ISO-8859-1''M%FCller.pdf"],
    ['bytes of which nobody says what they mean', 'attachment; filename="MÃ¼ller.pdf"'],
    ['a name of 301 signs', `attachment; filename="${'x'.repeat(301)}"`],
  ])('cannot be read where there is %s', (_, header) => {
    expect(nameIn(header)).toBeUndefined()
  })

  it('is read as it was written, whatever it holds', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 50 }).filter((text) => text.trim() === text)
    fc.assert(
      fc.property(name, (text) => {
        expect(nameIn(contentDisposition('attachment', text))).toBe(text)
      }),
    )
  })

  it('is none in a header of nothing but quotes that never end', () => {
    expect(nameIn(`attachment${'; x="\\"'.repeat(2000)}`)).toBeUndefined()
  })
})
