import { describe, expect, it } from 'vitest'
import { akteAus, eroeffnet, type Vorgang } from '#procedure/examples/aktenbau.ts'
import { type AnkunftspunktId, ankunftsplan } from './ankunftsplan.ts'
import { blattspeicher } from './blatt.ts'
import { pflichten } from './duties.ts'
import type { FristzeilenId } from './fristen.ts'
import type { Vorhaben } from './vorhaben.ts'

const speicher = blattspeicher()
const visum: readonly Vorgang[] = [
  ['2026-09-10', { type: 'visumBeantragt', vollstaendig: true }],
  ['2026-09-20', { type: 'visumErteilt', gueltigAb: '2026-09-21', gueltigBis: '2027-09-20' }],
]
const arbeit: readonly Vorgang[] = [
  ...visum,
  ['2026-10-01', { type: 'eingereist' }],
  ['2026-10-05', { type: 'beschaeftigungBegonnen' }],
]
const punkt = (
  id: AnkunftspunktId,
  vorgaenge: readonly Vorgang[],
  vorhaben: Partial<Vorhaben> = {},
  heute: Vorgang[0] = '2026-11-22',
) => {
  const state = akteAus(vorgaenge, eroeffnet(vorhaben))
  return ankunftsplan(state, pflichten(state, heute, speicher), heute, speicher).find((one) => one.id === id)
}
const BLAU = { weg: 'blaueKarteRegel', anerkennungsstand: 'vergleichbar', zustimmungNoetig: 'nein' } as const

describe('After the arrival', () => {
  it('the worker applies for the title before the visa ends', () => {
    expect(punkt('titelBeantragen', arbeit)).toMatchObject({ wer: 'fachkraft', tag: '2027-09-20', stand: 'offen' })
    expect(punkt('titelBeantragen', [...arbeit, ['2026-10-20', { type: 'aufenthaltstitelBeantragt' }]])?.stand).toBe(
      'erledigt',
    )
  })

  it('the home is registered within two weeks, counted from the entry as the earliest day of moving in', () => {
    expect(punkt('wohnsitzAnmelden', arbeit)).toMatchObject({
      tag: '2026-10-15',
      norm: '§ 17 Abs. 1 BMG',
      unbestaetigt: true,
    })
    expect(punkt('wohnsitzAnmelden', [...arbeit, ['2026-10-09', { type: 'wohnsitzAngemeldet' }]])?.stand).toBe(
      'erledigt',
    )
  })

  it('the employer points to the advice by the first working day, and checks the title before it', () => {
    expect(punkt('beratungHinweis', arbeit)).toMatchObject({
      wer: 'arbeitgeber',
      tag: '2026-10-05',
      stand: 'verspaetet',
    })
    expect(punkt('titelPruefen', [...arbeit, ['2026-10-02', { type: 'aufenthaltstitelGeprueft' }]])?.stand).toBe(
      'erledigt',
    )
    expect(punkt('beratungHinweis', [])).toMatchObject({ tag: undefined, stand: 'kommt' })
  })

  it('with a Blue Card every change is notified for twelve months, with another title there is no such duty', () => {
    expect(punkt('aenderungBlaueKarte', arbeit, BLAU)).toMatchObject({ tag: '2027-10-05', stand: 'dauernd' })
    expect(punkt('aenderungBlaueKarte', arbeit, BLAU, '2027-10-06')?.stand).toBe('erledigt')
    expect(punkt('aenderungBlaueKarte', arbeit)).toBeUndefined()
  })

  it('an early end is notified by the employer in four weeks, by the worker in two', () => {
    const ended: readonly Vorgang[] = [
      ...arbeit,
      ['2026-10-20', { type: 'aufenthaltstitelErteilt', gueltigBis: '2030-10-19' }],
      [
        '2026-12-03',
        { type: 'beschaeftigungBeendet', kenntnisArbeitgeber: '2026-12-03', kenntnisFachkraft: '2026-12-11' },
      ],
    ]
    expect(punkt('endeMitteilenArbeitgeber', ended, {}, '2026-12-12')?.tag).toBe('2026-12-31')
    expect(punkt('endeMitteilenFachkraft', ended, {}, '2026-12-12')?.tag).toBe('2026-12-28')
    expect(punkt('kopieAufbewahren', ended, {}, '2026-12-12')?.stand).toBe('erledigt')
  })

  it('a title for recognition has a longest time, one of § 18 Abs. 4 AufenthG its own length', () => {
    expect(punkt('hoechstdauer', arbeit, { weg: 'anerkennungspartnerschaft' })?.norm).toBe('§ 16d Abs. 3 S. 5 AufenthG')
    expect(punkt('hoechstdauer', [], { weg: 'anerkennungMassnahme' })).toMatchObject({
      norm: '§ 16d Abs. 1 S. 3 AufenthG',
      tag: undefined,
      stand: 'kommt',
    })
    expect(punkt('hoechstdauer', arbeit)).toBeUndefined()
    expect(punkt('titeldauer', arbeit)?.norm).toBe('§ 18 Abs. 4 AufenthG')
    expect(punkt('titeldauer', arbeit, { weg: 'anerkennungspartnerschaft' })).toBeUndefined()
  })
})

describe('What the plan takes from the table', () => {
  const rows = [
    ['beratungHinweis', 'beratungshinweis'],
    ['titelPruefen', 'titelpruefung'],
    ['titelBeantragen', 'titelantrag'],
    ['titelEntscheiden', 'titelerteilung'],
    ['endeMitteilenArbeitgeber', 'endeMitteilenArbeitgeber'],
    ['endeMitteilenFachkraft', 'endeMitteilenFachkraft'],
  ] as const satisfies readonly (readonly [AnkunftspunktId, FristzeilenId])[]

  it.each(rows)('%s rests on the same norm as the row %s', (id, row) => {
    const over: readonly Vorgang[] = [
      ...arbeit,
      ['2026-10-19', { type: 'aufenthaltstitelBeantragt' }],
      ['2026-10-20', { type: 'aufenthaltstitelErteilt', gueltigBis: '2030-10-19' }],
      ['2026-12-03', { type: 'beschaeftigungBeendet' }],
    ]
    const state = akteAus(over, eroeffnet())
    const found = pflichten(state, '2026-12-12', speicher).find(({ zeile }) => zeile === row)
    expect(found).toBeDefined()
    expect(punkt(id, over, {}, '2026-12-12')?.norm).toBe(found?.norm)
  })
})

describe('The time that § 18 Abs. 5 AufenthG leaves for new work', () => {
  const titel = (gueltigBis: Vorgang[0]): Vorgang => ['2026-10-20', { type: 'aufenthaltstitelErteilt', gueltigBis }]
  const ended: readonly Vorgang[] = [...arbeit, titel('2030-10-19'), ['2026-12-03', { type: 'beschaeftigungBeendet' }]]
  const mitgeteilt = (von: 'arbeitgeber' | 'fachkraft'): Vorgang => ['2026-12-10', { type: 'endeMitgeteilt', von }]
  const told = [...ended, mitgeteilt('fachkraft')]

  it('is announced before the end, without a day', () => {
    expect(punkt('restgeltung', arbeit)).toMatchObject({ tag: undefined, stand: 'kommt' })
    expect(punkt('restgeltungOhneMitteilung', arbeit)).toBeUndefined()
  })

  it('is not there while the file tells of the end but of no notice: then nothing limits the shortening', () => {
    expect(punkt('restgeltung', ended, {}, '2026-12-12')).toBeUndefined()
    expect(punkt('restgeltungOhneMitteilung', ended, {}, '2026-12-12')).toMatchObject({
      wer: 'auslaenderbehoerde',
      norm: '§ 7 Abs. 2 S. 2 AufenthG',
      tag: undefined,
      stand: 'offen',
    })
  })

  it.each(['arbeitgeber', 'fachkraft'] as const)(
    'is at least six months from the end once the %s has told of it',
    (von) => {
      const file = [...ended, mitgeteilt(von)]
      expect(punkt('restgeltung', file, {}, '2026-12-12')).toMatchObject({
        norm: '§ 18 Abs. 5 S. 1 AufenthG',
        tag: '2027-06-03',
        tagesart: 'mindestens',
      })
      expect(punkt('restgeltungOhneMitteilung', file, {}, '2026-12-12')).toBeUndefined()
    },
  )

  it.each<readonly [Vorgang[0], string]>([
    ['2027-06-02', 'dauernd'],
    ['2027-06-03', 'dauernd'],
    ['2027-06-04', 'verspaetet'],
  ])('looked at on %s it is %s', (heute, stand) => {
    expect(punkt('restgeltung', told, {}, heute)?.stand).toBe(stand)
  })

  it.each<readonly [Vorgang[0], Vorgang[0]]>([
    ['2027-06-02', '2027-06-02'],
    ['2027-06-03', '2027-06-03'],
    ['2027-06-04', '2027-06-03'],
  ])('never makes a title longer: where it ends on %s the time ends on %s', (gueltigBis, tag) => {
    const file: readonly Vorgang[] = [...arbeit, titel(gueltigBis), ['2026-12-03', { type: 'beschaeftigungBeendet' }]]
    expect(punkt('restgeltung', [...file, mitgeteilt('fachkraft')], {}, '2026-12-12')?.tag).toBe(tag)
  })

  it('ends with the visa where no title came yet', () => {
    const late: readonly Vorgang[] = [...arbeit, ['2027-05-03', { type: 'beschaeftigungBeendet' }]]
    const notice: Vorgang = ['2027-05-04', { type: 'endeMitgeteilt', von: 'arbeitgeber' }]
    expect(punkt('restgeltung', [...late, notice], {}, '2027-05-05')?.tag).toBe('2027-09-20')
  })

  it.each<readonly [Vorgang[0], boolean]>([
    ['2026-08-11', false],
    ['2026-08-12', true],
    ['2026-08-13', true],
  ])('is law for whoever looks on %s: %s', (heute, holds) => {
    expect(punkt('restgeltung', arbeit, {}, heute) !== undefined).toBe(holds)
    expect(punkt('restgeltungOhneMitteilung', ended, {}, heute) !== undefined).toBe(holds)
  })

  it('is nothing for training and recognition, nor for a title without an end', () => {
    for (const weg of ['berufsausbildung', 'anerkennungspartnerschaft', 'niederlassungHochqualifiziert']) {
      expect(punkt('restgeltung', told, { weg }, '2026-12-12')).toBeUndefined()
      expect(punkt('restgeltungOhneMitteilung', ended, { weg }, '2026-12-12')).toBeUndefined()
    }
  })
})

describe('The longest stay of § 16d AufenthG', () => {
  const ends: readonly (readonly [weg: string, norm: string, vorher: Vorgang[0], danach: Vorgang[0]])[] = [
    ['anerkennungMassnahme', '§ 16d Abs. 1 S. 3 AufenthG', '2029-09-20', '2029-09-30'],
    ['anerkennungspartnerschaft', '§ 16d Abs. 3 S. 5 AufenthG', '2029-09-20', '2029-09-30'],
    ['anerkennungVermittlungsabsprache', '§ 16d Abs. 4 S. 1 AufenthG', '2029-09-20', '2029-09-30'],
    ['qualifikationsanalyse', '§ 16d Abs. 6 S. 1 AufenthG', '2027-03-20', '2027-03-31'],
  ]

  it.each(ends)(
    'of %s (%s) is counted from the first day of the visa, then from the entry',
    (weg, norm, before, after) => {
      expect(punkt('hoechstdauer', visum, { weg })).toMatchObject({ norm, tag: before, stand: 'dauernd' })
      expect(punkt('hoechstdauer', arbeit, { weg })).toMatchObject({ norm, tag: after, stand: 'dauernd' })
    },
  )

  it('holds on the day before its end and on its last day, and is over on the day after', () => {
    const weg = 'anerkennungspartnerschaft'
    const stand = (heute: Vorgang[0]) => punkt('hoechstdauer', arbeit, { weg }, heute)?.stand
    // The count from the event (§ 187 Abs. 1 BGB) would end on 1 October 2029: it is over for certain only after that.
    expect(stand('2029-09-29')).toBe('dauernd')
    expect(stand('2029-09-30')).toBe('dauernd')
    expect(stand('2029-10-01')).toBe('dauernd')
    expect(stand('2029-10-02')).toBe('verspaetet')
  })

  it.each<readonly [Vorgang[0], Vorgang[0], string]>([
    ['2024-02-29', '2025-01-31', '§ 16d Abs. 1 S. 3 AufenthG a. F.'],
    ['2024-03-01', '2026-01-31', '§ 16d Abs. 1 S. 3 AufenthG'],
    ['2024-03-02', '2026-01-31', '§ 16d Abs. 1 S. 3 AufenthG'],
    ['2026-01-31', '2026-01-31', '§ 16d Abs. 1 S. 3 AufenthG'],
  ])('of a measure begun in February 2023, looked at on %s, ends on %s', (heute, tag, norm) => {
    const entry: Vorgang = ['2023-02-01', { type: 'eingereist' }]
    expect(punkt('hoechstdauer', [entry], { weg: 'anerkennungMassnahme' }, heute)).toMatchObject({ tag, norm })
  })

  it.each<Vorgang[0]>(['2024-02-29', '2024-03-01', '2024-03-02'])(
    'of a measure begun on %s is three years for whoever looks at it today',
    (entry) => {
      const found = punkt('hoechstdauer', [[entry, { type: 'eingereist' }]], { weg: 'anerkennungMassnahme' })
      expect(found).toMatchObject({ norm: '§ 16d Abs. 1 S. 3 AufenthG', stand: 'dauernd' })
      expect(found?.tag?.slice(0, 7)).toBe(entry === '2024-03-02' ? '2027-03' : '2027-02')
    },
  )

  it('is counted from the title where nothing is known before it', () => {
    const titel: Vorgang = ['2026-10-20', { type: 'aufenthaltstitelErteilt', gueltigBis: '2027-10-19' }]
    expect(punkt('hoechstdauer', [titel], { weg: 'anerkennungMassnahme' })?.tag).toBe('2029-10-19')
  })

  it('has a calculation sheet of its own, and ends with the purpose', () => {
    const state = akteAus(arbeit, eroeffnet({ weg: 'anerkennungMassnahme' }))
    const duty = pflichten(state, '2026-11-22', speicher).find(({ zeile }) => zeile === 'hoechstaufenthalt')
    expect(duty?.blatt).toMatchObject({ id: 'hoechstaufenthaltMassnahme', art: 'frist' })
    expect(punkt('hoechstdauer', arbeit, { weg: 'anerkennungMassnahme' })?.pflicht).toBe(duty?.id)
    const skilled = akteAus(arbeit, eroeffnet())
    expect(pflichten(skilled, '2026-11-22', speicher).some(({ zeile }) => zeile === 'hoechstaufenthalt')).toBe(false)
  })
})
