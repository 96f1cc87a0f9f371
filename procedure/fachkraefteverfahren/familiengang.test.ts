import { describe, expect, it } from 'vitest'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { akteAus, eroeffnet, type Vorgang } from '#procedure/examples/aktenbau.ts'
import { akteOf } from './akte.ts'
import { parteien } from './beteiligte.ts'
import { blattspeicher } from './blatt.ts'
import { pflichten } from './duties.ts'
import type { Event } from './events.ts'
import type { Familiengang } from './events-familie.ts'
import { berichteterGang, familiengang } from './familiengang.ts'
import { darfErfassen, darfVornehmen, sichtbarFuer } from './nachrichten.ts'
import type { State } from './state.ts'

const speicher = blattspeicher()
const auf = (vorgang: string): Vorgang => ['2026-09-02', { type: 'familieAufgenommen', vorgang, verhaeltnis: 'kind' }]
const gang = (vorgang: string, am: PlainDate, stand: Familiengang): Vorgang => [
  am,
  { type: 'familieFortgeschritten', vorgang, ...stand },
]
const beantragt: Vorgang = ['2026-09-10', { type: 'visumBeantragt', vollstaendig: true }]
const eingereist: Vorgang = ['2026-10-01', { type: 'eingereist' }]
/** The file of a worker with two of the family. */
const akte = (...more: readonly Vorgang[]): State =>
  akteAus([auf('frau'), auf('kind'), beantragt, ...more], eroeffnet({ mitFamilie: true }))
const stand = (state: State, zeile: string, heute: PlainDate = '2026-11-22') => {
  const found = pflichten(state, heute, speicher).find((one) => one.zeile === zeile)
  return [found?.stand, found?.erledigt?.am]
}

describe('The row of the family in the file of the worker', () => {
  it('is open until the last member has applied, and done on the day of the entry that says so', () => {
    expect(stand(akte(), 'familienantraege')).toEqual(['offen', undefined])
    const one = gang('frau', '2026-09-12', { visumBeantragtAm: '2026-09-12' })
    expect(stand(akte(one), 'familienantraege')).toEqual(['offen', undefined])
    const other = gang('kind', '2026-09-20', { visumBeantragtAm: '2026-09-20' })
    expect(stand(akte(one, other), 'familienantraege')).toEqual(['erfuellt', '2026-09-20'])
  })

  it('opens again when the application turns out to be a mistake, or when one more comes along', () => {
    const both = [
      gang('frau', '2026-09-12', { visumBeantragtAm: '2026-09-12' }),
      gang('kind', '2026-09-20', { visumBeantragtAm: '2026-09-20' }),
    ]
    expect(stand(akte(...both, gang('kind', '2026-09-22', {})), 'familienantraege')[0]).toBe('offen')
    expect(stand(akte(...both, auf('zweitesKind')), 'familienantraege')[0]).toBe('offen')
  })

  it('waits no longer for whoever gave up, and falls away when all did', () => {
    const gone = gang('kind', '2026-09-15', { beendetAm: '2026-09-15' })
    const one = gang('frau', '2026-09-12', { visumBeantragtAm: '2026-09-12' })
    expect(stand(akte(gone, one), 'familienantraege')[0]).toBe('erfuellt')
    expect(stand(akte(gone), 'familienantraege')[0]).toBe('offen')
    expect(stand(akte(gone, gang('frau', '2026-09-16', { beendetAm: '2026-09-16' })), 'familienantraege')[0]).toBe(
      'entfallen',
    )
  })

  it('about following within the practice of Saxony is done by the entries, not by the applications', () => {
    const applied = ['frau', 'kind'].map((who) => gang(who, '2026-09-20', { visumBeantragtAm: '2026-09-20' }))
    const here = ['frau', 'kind'].map((who) =>
      gang(who, '2026-11-10', { visumBeantragtAm: '2026-09-20', eingereistAm: '2026-11-10' }),
    )
    expect(stand(akte(eingereist, ...applied), 'familieFolgt')[0]).toBe('offen')
    expect(stand(akte(eingereist, ...applied, ...here), 'familieFolgt')).toEqual(['erfuellt', '2026-11-10'])
    const late = ['frau', 'kind'].map((who) => gang(who, '2027-04-02', { eingereistAm: '2027-04-02' }))
    expect(stand(akte(eingereist, ...late), 'familieFolgt', '2027-04-03')[0]).toBe('verspaetetErfuellt')
  })

  it('counts to the applications in a Land that does', () => {
    const applied = ['frau', 'kind'].map((who) => gang(who, '2026-10-20', { visumBeantragtAm: '2026-10-20' }))
    const orte = { auslaenderbehoerde: { land: 'HH' } } as const
    const state = akteAus(
      [auf('frau'), auf('kind'), beantragt, eingereist, ...applied],
      eroeffnet({ mitFamilie: true, orte }),
    )
    expect(stand(state, 'familieFolgt')[0]).toBe('erfuellt')
  })
})

describe('The report of the file of a family member', () => {
  const file = (...more: readonly Vorgang[]): State =>
    akteAus([['2026-09-02', { type: 'vorgangEroeffnet', modus: 'behoerde', familieVon: 'v1' }], ...more])

  it('tells applications, entry and end, and that a decision shows an application', () => {
    expect(familiengang(akteOf(file()))).toEqual({})
    const visum: Vorgang = [
      '2026-10-01',
      { type: 'familieVisumErteilt', gueltigAb: '2026-10-01', gueltigBis: '2027-09-30' },
    ]
    expect(familiengang(akteOf(file(visum)))).toEqual({ visumBeantragtAm: '2026-10-01' })
    const applied: Vorgang = ['2026-09-20', { type: 'familieVisumBeantragt' }]
    const entry: Vorgang = ['2026-11-01', { type: 'familieEingereist' }]
    const ende: Vorgang = ['2026-11-02', { type: 'vorgangBeendet', grund: 'ziel' }]
    expect(familiengang(akteOf(file(applied, visum, entry, ende)))).toEqual({
      visumBeantragtAm: '2026-09-20',
      eingereistAm: '2026-11-01',
      beendetAm: '2026-11-02',
    })
  })

  it('is what the file of the worker last heard of that file, and nothing of another one', () => {
    const state = akte(
      gang('frau', '2026-09-12', { visumBeantragtAm: '2026-09-12' }),
      gang('frau', '2026-10-12', { visumBeantragtAm: '2026-09-12', eingereistAm: '2026-10-12' }),
    )
    expect(berichteterGang(akteOf(state), 'frau')).toEqual({
      visumBeantragtAm: '2026-09-12',
      eingereistAm: '2026-10-12',
    })
    expect(berichteterGang(akteOf(state), 'kind')).toEqual({})
  })

  it('is nobody’s act, and read by those who wait for the family alone, whoever recorded it over there', () => {
    const ereignis: Event = { type: 'familieFortgeschritten', vorgang: 'v2', visumBeantragtAm: '2026-09-12' }
    for (const von of parteien) {
      expect([darfVornehmen(ereignis.type, von), darfErfassen(ereignis.type, von, 'eigenregie')]).toEqual([
        false,
        false,
      ])
      expect(sichtbarFuer({ seq: 9, am: '2026-09-12', von, ereignis, dokumente: [] })).toEqual(
        parteien.filter((partei) =>
          ['fachkraft', 'arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde'].includes(partei),
        ),
      )
    }
  })
})
