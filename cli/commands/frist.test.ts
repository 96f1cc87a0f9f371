import { describe, expect, it } from 'vitest'
import { periodIds } from '#law/periods/katalog.ts'
import type { CatalogueReport } from '#law/report/frist-catalogue.ts'
import type { FristReport } from '#law/report/frist-report.ts'
import { fristCommand } from './frist.ts'

function run(line: string): { readonly code: number; readonly out: string; readonly err: string } {
  const [out, err]: [string[], string[]] = [[], []]
  const io = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text) }
  const code = fristCommand(line.split(' '), io)
  return { code, out: out.join(''), err: err.join('') }
}

const json = (line: string): FristReport => {
  const { code, out, err } = run(`${line} --json`)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out) as FristReport
}

describe('vorab frist', () => {
  it('gives the end, the nominal end, the steps and the other arguable ends', () => {
    expect(json('--from 2026-11-11 --length P1W --land SN')).toMatchObject({
      end: '2026-11-19',
      nominalEnd: '2026-11-18',
      alternatives: [],
      steps: [{ art: 'beginn' }, { art: 'laenge' }, { art: 'verschiebung' }, { art: 'ende', folgetag: '2026-11-20' }],
    })
    expect(json('--from 2026-11-26 --length 3WT --land SN')).toMatchObject({
      end: '2026-11-30',
      alternatives: [{ end: '2026-12-01', readings: ['samstag'] }],
    })
  })

  it('knows the period by its sign, with or without a length', () => {
    for (const line of ['--id D-BA-1W', '--id d-ba-1w --length P1W']) {
      const report = json(`--from 2026-11-11 ${line} --land BY,SN --lang en`)
      expect(report).toMatchObject({ end: '2026-11-18', latestEnd: '2026-11-19', period: { sign: 'D-BA-1W' } })
      // The fiction can be relied on only after the later of the two ends.
      expect(report.follows).toEqual({ from: '2026-11-20', consequence: 'Consent is deemed to be given.' })
    }
  })

  it('counts standstill and extension', () => {
    const still = '--from 2026-09-15 --length P2M --land SN --suspended 2026-10-05..2026-10-26'
    expect(json(still).end).toBe('2026-12-07')
    expect(json('--from 2026-12-31 --length P2M --land SN --extended-by P1M')).toMatchObject({
      end: '2027-04-01',
      alternatives: [{ end: '2027-03-30' }],
    })
    expect(json('--from 2026-12-31 --length P2M --land SN --extended-to 2027-03-31').end).toBe('2027-03-31')
  })

  it('counts a validity, a start of the day, and a stated end', () => {
    expect(json('--from 2026-11-30 --length P3M --land SN --validity').end).toBe('2027-02-28')
    expect(json('--from 2026-12-01 --length P1M --land SN --begin day').nominalEnd).toBe('2026-12-31')
    expect(json('--from 2026-11-02 --length P2W --land SN --stated-end 2026-11-18').end).toBe('2026-11-18')
  })

  it('shows both ends when the municipality is not known, one when it is', () => {
    const around = '--from 2025-08-08 --length P1W --land BY'
    expect(json(around).alternatives).toMatchObject([{ end: '2025-08-18', readings: ['gebiet'] }])
    expect(json(`${around} --gemeinde Augsburg`)).toMatchObject({ end: '2025-08-18', alternatives: [] })
  })

  it('takes the length and the norm of a profession', () => {
    const line = '--from 2026-12-31 --land SN --profession hebammen'
    expect(json(`${line} --id D-FG-ACK`)).toMatchObject({ length: 'P1M', period: { norms: ['§ 43 Abs. 1 HebStPrV'] } })
    expect(json(`${line} --id D-FG-DEC`)).toMatchObject({ end: '2027-03-01', period: { variant: 'Hebammen' } })
    expect(json('--from 2026-12-31 --land SN --profession pflege --id D-FG-ACK').end).toBeNull()
  })

  it('lists the whole catalogue', () => {
    const { code, out } = run('--list --json --lang en')
    const report = JSON.parse(out) as CatalogueReport
    expect(code).toBe(0)
    expect(report.branches.flatMap(({ periods }) => periods)).toHaveLength(periodIds.length)
    expect(report.professions).toHaveLength(20)
    expect(run('--list').out).toContain('D-BA-1W Zustimmung der Bundesagentur, beschleunigtes Verfahren')
  })

  it('gives null where no end can be counted', () => {
    expect(json('--from 2026-11-10 --id D-VZ-UNV --land SN')).toMatchObject({ end: null, nominalEnd: null })
  })

  it('gives the deemed day of a notification with the norm of the Land', () => {
    expect(json('--from 2026-11-24 --id D-NOTIFY-4 --land SN')).toMatchObject({
      kind: 'bekanntgabe',
      end: '2026-11-28',
      alternatives: [{ end: '2026-11-30', readings: ['verschiebung'] }],
      steps: [{ norm: '§ 41 Abs. 2 S. 1 VwVfG i. V. m. § 1 SächsVwVfZG' }],
    })
  })

  it('prints a sheet that names the day, the reason and the norm', () => {
    const { out } = run('--from 2026-11-11 --length P1W --land SN')
    expect(out).toContain('Ende: Donnerstag, 19. November 2026')
    expect(out).toContain('Buß- und Bettag, § 1 Abs. 1 SächsSFG')
    expect(out).toContain('§ 31 Abs. 3 S. 1 VwVfG i. V. m. § 1 SächsVwVfZG')
    expect(run('--from 2026-11-11 --length P1W --land SN --lang en').out).toContain('End: Thursday, 19 November 2026')
  })
})

describe('vorab frist names every wrong place and how to mend it', () => {
  it('at once, with exit 2 and nothing on the output', () => {
    const { code, out, err } = run('--from 2026-02-29 --length P1Q --land Saxen --id D-BA-1X')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('--from: „2026-02-29“ ist kein Tag des Kalenders. Schreiben Sie Jahr-Monat-Tag')
    expect(err).toContain('--length: „P1Q“ ist keine Länge')
    expect(err).toContain('Meinten Sie SN (Sachsen)?')
    expect(err).toContain('Meinten Sie D-BA-1W?')
  })

  it.each([
    ['', '--from: Der Tag fehlt'],
    ['--from 2026-11-10 --land SN', '--length: Es fehlt'],
    ['--from 2026-11-10 --length P1W', '--land: Es fehlt'],
    ['--from 2026-11-10 --length P0W --land SN', '--length: „P0W“ ist zu kurz oder zu lang'],
    ['--from 2014-11-10 --length P1W --land SN', '--from: 2014-11-10 führt aus dem Kalender'],
    ['--from 2050-12-30 --length P1W --land SN', '--length: 2050-12-30 führt aus dem Kalender'],
    ['--from 2026-11-10 --length P1W --land SN --suspended 2026-12-01..2026-11-01', 'Vertauschen Sie die Tage'],
    ['--from 2026-11-10 --length P1W --land SN --suspended 2026-12-01', 'ist keine Zeitspanne'],
    ['--from 2026-11-10 --length P1W --land SN --extended-to 2026-11-17', 'frühestens 2026-11-18'],
    ['--from 2026-11-10 --length P1W --land SN --begin noon', 'Möglich sind: event, day'],
    ['--from 2026-11-10 --lenght P1W --land SN', 'Meinten Sie --length?'],
    ['--from 2026-11-10 --length P1W --land SN heute', '„heute“ gibt es nicht'],
    ['--from 2026-11-10 --id D-FEE-DUE --land SN --variant gratis', 'beiUnterzeichnung'],
    ['--from 2025-11-10 --id D-EMP-45c --land SN', 'sie gilt ab 2026-01-01'],
  ])('%s', (line, text) => {
    const { code, err } = run(line)
    expect(code).toBe(2)
    expect(err).toContain(text)
  })

  it.each([
    ['--extended-by P1M --extended-to 2027-01-31', '--extended-to: Das geht nicht zusammen mit --extended-by'],
    ['--land BY,BW,HE,TH', '--land: 5 Angaben sind zu viele'],
    ['--lang fr', '--lang: „fr“ gibt es nicht'],
  ])('of several places that do not go together: %s', (more, text) => {
    expect(run(`--from 2026-11-10 --length P1W --land SN ${more}`).err).toContain(text)
  })

  it('and says what was left out because it changes nothing', () => {
    const line = '--from 2026-11-10 --length P1W --land SN --arrived 2026-11-12'
    expect(json(line).unused).toEqual(['arrived'])
    expect(run(line).out).toContain('--arrived: ändert an dieser Frist nichts')
    expect(json('--from 2026-11-10 --id D-MIS-APPT --abroad Serbien').unused).toEqual([])
  })

  it('in English when asked', () => {
    expect(run('--from yesterday --length P1W --land SN --lang en').err).toBe(
      '--from: "yesterday" is not a day of the calendar. Write year-month-day, for example 2026-11-10.\n',
    )
  })
})
