import { describe, expect, it } from 'vitest'
import { fieldsOf, isoDay, runOf, shownDay, spanRows, typedFrist } from './typed-frist.ts'

const fields = (query: string) => {
  const asked: Record<string, string[]> = {}
  for (const [name, text] of new URLSearchParams(query)) asked[name] = [...(asked[name] ?? []), text]
  return fieldsOf(typedFrist(asked))
}

describe('What was typed about a Frist', () => {
  it('is understood as the question that a canonical address asks', () => {
    const typed = 'from=11.11.2026&length-count=2&length-unit=M&land=SN&land=&gemeinde=&run=event&extended-count='
    expect(fields(typed)).toEqual({ from: ['2026-11-11'], length: ['P2M'], land: ['SN'], begin: undefined })
    expect(fields('from=2026-11-11&length=P2M&land=SN')).toEqual(fields(typed))
  })

  it.each([
    ['length-count=10&length-unit=D', 'P10D'],
    ['length-count=1&length-unit=H', 'P1M15D'],
    ['length-count=2&length-unit=Y', 'P2Y'],
    ['length-count=3&length-unit=WT', '3WT'],
    ['length-count=zwei&length-unit=W', 'zwei'],
    ['length-count=1,5&length-unit=M', '1,5'],
    ['length=3wt', '3WT'],
    ['length=P1M15D', 'P1M15D'],
    ['length=P1Q', 'P1Q'],
  ])('%s is the length %s', (query, length) => {
    expect(fields(query)['length']).toEqual([length])
  })

  it('keeps every Land, every standstill and every free day that an address names', () => {
    expect(fields('land=BY,SN&land=TH').land).toEqual(['BY', 'SN', 'TH'])
    expect(
      fields('suspended=2026-12-01..2026-12-05&suspended-from=10.12.2026&suspended-to=11.12.2026')['suspended'],
    ).toEqual(['2026-12-01..2026-12-05', '2026-12-10..2026-12-11'])
    expect(fields('suspended-from=10.12.2026&suspended-to=')['suspended']).toEqual(['2026-12-10..'])
    expect(fields('free=7.1.2027, 15.2.2027;2027-03-01')['free']).toEqual(['2027-01-07', '2027-02-15', '2027-03-01'])
  })

  it('is read whole, however long', () => {
    const days = Array.from({ length: 500 }, () => '24.12.2026').join(', ')
    expect(fields(new URLSearchParams({ free: days }).toString())['free']).toHaveLength(500)
  })

  it('leaves what is no day as it was, so that it can be named and shown again', () => {
    expect(isoDay('29.2.2026')).toBe('29.2.2026')
    expect(fields('from=29.2.2026').from).toEqual(['29.2.2026'])
    expect(shownDay('29.2.2026', 'de')).toBe('29.2.2026')
    expect([shownDay('2026-11-01', 'de'), shownDay('2026-11-01', 'en')]).toEqual(['1.11.2026', '1 November 2026'])
  })

  it('knows how it runs from the form and from the address, and keeps an unknown word to be refused', () => {
    expect(runOf(typedFrist({ run: ['validity'] }))).toBe('validity')
    expect(runOf(typedFrist({ validity: ['1'] }))).toBe('validity')
    expect(runOf(typedFrist({ begin: ['day'] }))).toBe('day')
    expect(runOf(typedFrist({ run: ['event'], begin: ['day'] }))).toBe('event')
    expect(fields('begin=noon')['begin']).toEqual(['noon'])
  })

  it('offers one more row for a standstill than are filled in', () => {
    expect(spanRows(typedFrist({}))).toHaveLength(1)
    expect(spanRows(typedFrist({ suspended: ['2026-12-01..2026-12-05'] }))).toHaveLength(2)
  })
})
