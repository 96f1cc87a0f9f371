import { describe, expect, it } from 'vitest'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { FactAnswers } from '#law/facts/vocabulary.ts'
import { check } from '#law/pathways/check.ts'
import { akteAus, eroeffnet, type Vorgang } from '#procedure/examples/aktenbau.ts'
import { angabenDanach } from './angaben-danach.ts'
import type { Vorhaben } from './vorhaben.ts'

const HEUTE: PlainDate = '2026-11-22'
const nach = (vorgaenge: readonly Vorgang[], vorhaben: Partial<Vorhaben> = {}) =>
  akteAus(vorgaenge, eroeffnet(vorhaben))

const eingereist: readonly Vorgang[] = [
  ['2026-09-10', { type: 'visumErteilt', gueltigAb: '2026-10-01', gueltigBis: '2027-09-30' }],
  ['2026-10-05', { type: 'eingereist' }],
]
const draussen = { standort: 'ausland', aufenthaltstitel: 'keiner' } as const

it('What was found out goes before what was answered in the check', () => {
  const state = nach([
    ['2026-10-01', { type: 'anerkennungBeantragt', gegenstand: 'gleichwertigkeit' }],
    [
      '2026-11-02',
      {
        type: 'anerkennungEntschieden',
        gegenstand: 'gleichwertigkeit',
        ergebnis: 'teilweiseGleichwertig',
        massnahmen: [],
      },
    ],
  ])
  expect(angabenDanach({ gleichwertigkeit: 'beantragt', taetigkeit: '2221' }, state, HEUTE)).toEqual({
    gleichwertigkeit: 'teilweise',
    feststellungVonMassnahmen: 'getroffen',
    taetigkeit: '2221',
  })
})

describe('Whoever has entered', () => {
  it.each([
    ['fachkraftBerufsausbildung', 'abschnitt4'],
    ['blaueKarteRegel', 'abschnitt4'],
    ['berufsausbildung', 'abschnitt3'],
    ['anerkennungspartnerschaft', 'abschnitt3'],
  ])('for %s is in Germany with a title of %s', (weg, aufenthaltstitel) => {
    expect(angabenDanach(draussen, nach(eingereist, { weg }), HEUTE)).toEqual({
      standort: 'deutschland',
      aufenthaltstitel,
    })
  })

  it('is no longer shut out of a settlement permit for being abroad without a title', () => {
    const settlement = (facts: FactAnswers): string | undefined =>
      check(facts, HEUTE).ways.find(({ way }) => way.id === 'niederlassungFachkraft')?.finding.truth
    expect(settlement(draussen)).toBe('nein')
    expect(settlement(angabenDanach(draussen, nach(eingereist, { weg: 'fachkraftAkademisch' }), HEUTE))).toBe('offen')
  })

  it('has a title that nobody here knows once visa and title are over', () => {
    expect(angabenDanach(draussen, nach(eingereist), '2027-10-01').aufenthaltstitel).toBe('weissNicht')
    const title: Vorgang = ['2026-10-20', { type: 'aufenthaltstitelErteilt', gueltigBis: '2030-10-19' }]
    expect(angabenDanach(draussen, nach([...eingereist, title]), '2027-10-01').aufenthaltstitel).not.toBe('weissNicht')
  })

  it('has no offer any more once the employment ended, until there is a new one', () => {
    const ended: readonly Vorgang[] = [...eingereist, ['2026-11-20', { type: 'beschaeftigungBeendet' }]]
    const offered: Vorgang = ['2026-11-21', { type: 'angebotVorgelegt', art: 'arbeitsvertrag' }]
    const facts = { ...draussen, konkretesArbeitsplatzangebot: true }
    expect(angabenDanach(facts, nach(ended), HEUTE).konkretesArbeitsplatzangebot).toBe(false)
    expect(angabenDanach(facts, nach([...ended, offered]), HEUTE).konkretesArbeitsplatzangebot).toBe(true)
  })
})

it('A visa alone has brought nobody to Germany', () => {
  expect(angabenDanach(draussen, nach(eingereist.slice(0, 1)), HEUTE)).toEqual(draussen)
})
