import { describe, expect, it } from 'vitest'
import { sources } from '../sources/source.ts'
import { erklaerungenFuer } from './erklaerungen-fuer.ts'
import { type Visumerklaerung, visumerklaerungen } from './visumerklaerungen.ts'

const every: readonly (readonly [string, Visumerklaerung])[] = Object.entries(visumerklaerungen)

describe('The declarations', () => {
  it('are the 23 topics, each with a key of its own', () => {
    expect(every).toHaveLength(23)
    expect(new Set(every.map(([, { key }]) => key)).size).toBe(23)
  })

  it('name norms and sources that exist, and call unconfirmed what rests on none', () => {
    expect(
      every.filter(([, { sources: of }]) => of.length === 0 || of.some((id) => !Object.hasOwn(sources, id))),
    ).toEqual([])
    expect(
      every.filter(([, { sources: of, confidence }]) => (of.join() === 'unbestaetigt') !== (confidence === 'C')),
    ).toEqual([])
  })

  it('that the embassy Belgrade asks for with the Blue Card are all in the pack of the Blue Card', () => {
    const pack = erklaerungenFuer('blue-card', { beschleunigt: false })
    const there = every.flatMap(([id, { vonDort = [] }]) => (vonDort.includes('belgrade') ? [id] : []))
    expect(there).toEqual([
      'wahreAngaben',
      'verurteilungen',
      'konkretesArbeitsplatzangebot',
      'mitteilungBlaueKarte',
      'krankenversicherungsschutz',
      'visumPruefen',
      'sachstand',
      'emailKontakt',
      'unvollstaendigerAntrag',
      'zustellungAblehnung',
    ])
    expect(there.filter((id) => !pack.some((one) => one === id))).toEqual([])
  })

  it('follow the purpose', () => {
    const has = (pack: Parameters<typeof erklaerungenFuer>[0], id: string): boolean =>
      erklaerungenFuer(pack, { beschleunigt: false }).some((one) => one === id)
    expect(has('skilled-vocational', 'mitteilungBlaueKarte')).toBe(false)
    expect(has('western-balkans', 'asylbewerberleistungen')).toBe(true)
    expect(has('skilled-vocational', 'asylbewerberleistungen')).toBe(false)
    expect(has('opportunity-card', 'konkretesArbeitsplatzangebot')).toBe(false)
    expect(has('recognition-partnership', 'konkretesArbeitsplatzangebot')).toBe(true)
    expect(has('family-spouse', 'konkretesArbeitsplatzangebot')).toBe(false)
  })

  it('say nothing of a waiting time for questions after a Vorabzustimmung', () => {
    expect(erklaerungenFuer('blue-card', { beschleunigt: true })).not.toContain('sachstand')
  })
})
