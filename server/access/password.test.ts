import { describe, expect, it } from 'vitest'
import { hashPassword, passwordFault, passwordFits } from './password.ts'

const about = ['Milica Petrović', 'milica.petrovic@stadtverwaltung.example']

describe('A password is refused', () => {
  it.each([
    ['elf Zeichen', 'tooShort'],
    ['x'.repeat(201), 'tooLong'],
    ['Passwort2026!', 'common'],
    ['P@ssw0rt12345', 'common'],
    ['willkommen willkommen', 'common'],
    ['HalloHallo123', 'common'],
    ['SommerBerlin2026', 'common'],
    ['123456789012', 'common'],
    ['qwertzuiop123456', 'common'],
    ['abcdefghijklmn', 'common'],
    ['aaaaaaaaaaaaaa', 'common'],
    ['xk4xk4xk4xk4xk4', 'common'],
    ['Milica Petrović 12', 'personal'],
    ['milica.stadtverwaltung', 'personal'],
  ])('%s: %s', (password, fault) => {
    expect(passwordFault(password, about)).toBe(fault)
  })

  it.each(['korrekt Pferd Batterie Heftklammer', 'zwölf Zeiche', 'tq8-Wm!f2xKz', 'Der Amtsschimmel wiehert leise'])(
    'but not %s',
    (password) => {
      expect(passwordFault(password, about)).toBeUndefined()
    },
  )
})

describe('A stored password', () => {
  it('is argon2id with 19 MiB and two passes', async () => {
    expect(await hashPassword('ein langer Satz')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  it('fits the same letters however they were composed, and no others', async () => {
    const stored = await hashPassword('Gr\u00fc\u00dfe aus Zittau')
    expect(await passwordFits('Gru\u0308\u00dfe aus Zittau', stored)).toBe(true)
    expect(await passwordFits('Gruesse aus Zittau', stored)).toBe(false)
  })

  it('fits nobody who has none', async () => {
    expect(await passwordFits('nobody has this password', null)).toBe(false)
  })
})
