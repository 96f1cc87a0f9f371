import { describe, expect, it } from 'vitest'
import { feiertageCommand } from './feiertage.ts'

function run(line: string): { readonly code: number; readonly out: string; readonly err: string } {
  const [out, err]: [string[], string[]] = [[], []]
  const io = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text) }
  const code = feiertageCommand(line.split(' '), io)
  return { code, out: out.join(''), err: err.join('') }
}

describe('vorab feiertage', () => {
  it('lists the holidays of a Land with their norms', () => {
    const { code, out } = run('--land SN --year 2027')
    expect(code).toBe(0)
    expect(out).toContain('2027-11-17  Buß- und Bettag (§ 1 Abs. 1 SächsSFG)')
    expect(out).toContain('Fronleichnam')
  })

  it('as JSON says whether a holiday of some places holds here', () => {
    const { out } = run('--land Bayern --year 2027 --gemeinde Augsburg --json --lang en')
    const assumption: unknown = expect.objectContaining({
      id: 'mariaeHimmelfahrt',
      date: '2027-08-15',
      name: 'Assumption of Mary',
      applies: 'ja',
    })
    expect(JSON.parse(out)).toMatchObject({ land: 'BY', holidays: expect.arrayContaining([assumption]) as unknown })
  })

  it.each([
    ['--land Bayrn --year 2027', 'Meinten Sie BY (Bayern)?'],
    ['--year 2027', '--land: Es fehlt'],
    ['--land SN', '--year: „“ ist kein Jahr'],
    ['--land SN --year 2051', '--year: „2051“ ist kein Jahr von 2015 bis 2050'],
    ['--land SN --yaer 2027', 'Meinten Sie --year?'],
  ])('%s is refused', (line, text) => {
    const { code, out, err } = run(line)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(text)
  })
})
