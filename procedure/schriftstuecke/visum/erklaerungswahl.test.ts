import { describe, expect, it } from 'vitest'
import type { FactAnswers } from '#law/facts/vocabulary.ts'
import { visumerklaerungIds } from '#law/nachweise/visumerklaerungen.ts'
import { erklaerungstexte } from './erklaerungstexte.ts'
import { erklaerungswahlen } from './erklaerungswahl.ts'

const heute = '2026-11-22'
const vorschlag = (id: (typeof visumerklaerungIds)[number], werte: Record<string, string>, answers: FactAnswers = {}) =>
  erklaerungswahlen([id], { werte, answers, heute })[0]?.vorschlag

describe('The choices in the declarations', () => {
  it('are those that have boxes, each of which exists', () => {
    const found = erklaerungswahlen(visumerklaerungIds, {
      werte: { verurteilt: 'ja', meldepflichtigeKrankheit: 'ja' },
      answers: { asylbewerberleistungenBezogen: true, asylbewerberleistungenZuletztAm: '2026-01-01' },
      heute,
    })
    expect(found.map(({ id }) => id)).toEqual(
      visumerklaerungIds.filter((id) => erklaerungstexte.de[id].kaestchen !== undefined),
    )
    for (const { id, vorschlag: one } of found)
      if (one) expect(erklaerungstexte.de[id].kaestchen?.[one.kaestchen], id).toBeDefined()
  })

  it('take convictions and diseases from the data sheet, and nothing where it is empty', () => {
    expect(vorschlag('verurteilungen', { verurteilt: 'nein' })).toEqual({ kaestchen: 0, aus: 'antrag' })
    expect(vorschlag('verurteilungen', { verurteilt: 'ja' })).toEqual({ kaestchen: 1, aus: 'antrag' })
    expect(vorschlag('verurteilungen', {})).toBeUndefined()
    expect(vorschlag('meldepflichtigeKrankheit', { meldepflichtigeKrankheit: 'nein' })?.kaestchen).toBe(0)
  })

  it('take benefits from the check: the 24 months on both sides, and nothing on the day on which readings differ', () => {
    const last = (asylbewerberleistungenZuletztAm: `${number}-${number}-${number}`) =>
      vorschlag('asylbewerberleistungen', {}, { asylbewerberleistungenBezogen: true, asylbewerberleistungenZuletztAm })
    expect(last('2024-11-21')?.kaestchen).toBe(0)
    expect(last('2024-11-22')).toBeUndefined()
    expect(last('2024-11-23')?.kaestchen).toBe(1)
    expect(vorschlag('asylbewerberleistungen', {}, { asylbewerberleistungenBezogen: false })?.kaestchen).toBe(0)
    expect(vorschlag('asylbewerberleistungen', {}, { asylbewerberleistungenBezogen: true })).toBeUndefined()
    expect(vorschlag('asylbewerberleistungen', {}, { asylbewerberleistungenBezogen: 'weissNicht' })).toBeUndefined()
  })

  it('leave to the person what only the person can want', () => {
    const all = { verurteilt: 'nein', email: 'd@example.org' }
    expect(vorschlag('zustellungAblehnung', all)).toBeUndefined()
    expect(vorschlag('erreichbarkeitUndVertretung', all)).toBeUndefined()
  })
})
