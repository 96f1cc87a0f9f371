import { describe, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { akteAus, eroeffnet, type Vorgang } from '#procedure/examples/aktenbau.ts'
import { durchlauf } from '#procedure/examples/durchlauf.ts'
import { eigenregie } from '#procedure/examples/eigenregie.ts'
import { type Vorgang as Akte, vorgang as akteVon, gruende, gruendeFuer } from '#procedure/testing/vorgang.ts'
import type { Handlung } from './commands.ts'
import { decide } from './decide.ts'
import { pflichten } from './duties.ts'
import { zeile } from './turn.ts'

const speicher = kalenderspeicher()

describe('Between the Vorabzustimmung and the visa', () => {
  it('whoever has the Vorabzustimmung in hand is next, while the authority still owes the register its entry', () => {
    const handed = durchlauf(eigenregie, '2026-08-10', speicher, 'aushaendigung').state
    const duties = pflichten(handed, '2026-11-13', speicher)
    expect(zeile(handed, duties, '2026-11-13')).toMatchObject({
      partei: 'arbeitgeber',
      pflicht: { zeile: 'weitergabeVorabzustimmung' },
    })
    expect(duties.find(({ zeile: id }) => id === 'registerspeicherung')?.stand).toBe('offen')
  })

  it('three weeks run for a second application too, once it is complete', () => {
    const again = akteAus(
      [
        ['2026-09-01', { type: 'visumBeantragt', vollstaendig: false }],
        ['2026-09-10', { type: 'visumantragVervollstaendigt' }],
        ['2026-09-20', { type: 'visumAbgelehnt', belehrt: true }],
        ['2026-10-01', { type: 'visumBeantragt', vollstaendig: false }],
        ['2026-10-12', { type: 'visumantragVervollstaendigt' }],
      ],
      eroeffnet(),
    )
    const runs = pflichten(again, '2026-10-13', speicher).filter(({ zeile: id }) => id === 'visumentscheidung')
    expect(runs).toMatchObject([
      { stand: 'erfuellt', bis: '2026-10-01' },
      { stand: 'offen', bis: '2026-11-02' },
    ])
  })
})

describe('Deeds that are verified abroad', () => {
  const applied: readonly Vorgang[] = [['2026-09-10', { type: 'visumBeantragt', vollstaendig: true }]]
  const verified: readonly Vorgang[] = [...applied, ['2026-09-14', { type: 'urkundenpruefungBegonnen' }]]
  const done: readonly Vorgang[] = [...verified, ['2026-09-28', { type: 'urkundenpruefungBeendet', echt: true }]]
  const decision = (file: readonly Vorgang[], heute: PlainDate) =>
    pflichten(akteAus(file, eroeffnet()), heute, speicher)
      .filter(({ zeile: id }) => id === 'visumentscheidung')
      .map(({ stand, bis, charakter }) => [stand, bis, charakter])

  // § 31a Abs. 2 AufenthV knows no standstill: the three weeks hold as a rule, and a verification may be why they do not.
  it.each<readonly [PlainDate, string]>([
    ['2026-09-30', 'offen'],
    ['2026-10-01', 'offen'],
    ['2026-10-02', 'ueberfaellig'],
  ])('move nothing: on %s the decision is %s, as it is without a verification', (heute, stand) => {
    const expected = [[stand, '2026-10-01', 'inDerRegel']]
    expect(decision(applied, heute)).toEqual(expected)
    expect(decision(verified, heute)).toEqual(expected)
    expect(decision(done, heute)).toEqual(expected)
  })

  it('add no duty and take none away', () => {
    const rows = (file: readonly Vorgang[]) =>
      pflichten(akteAus(file, eroeffnet()), '2026-09-29', speicher).map(({ zeile: id, stand }) => [id, stand])
    expect(rows(verified)).toEqual(rows(applied))
    expect(rows(done)).toEqual(rows(applied))
  })
})

describe('The visa application of the worker', () => {
  const vor = akteVon(eroeffnet())
  const ergaenzt: Handlung = { type: 'visumantragVervollstaendigt' }
  const antrag = (vollstaendig: boolean) => vor.tut('fachkraft', '2026-09-10', { type: 'visumBeantragt', vollstaendig })
  const unvollstaendig = antrag(false)
  const vollstaendig = unvollstaendig.tut('fachkraft', '2026-09-17', ergaenzt)
  const abgelehnt = unvollstaendig.tut('auslandsvertretung', '2026-09-15', { type: 'visumAbgelehnt', belehrt: true })
  const erteilt = unvollstaendig.tut('auslandsvertretung', '2026-09-15', {
    type: 'visumErteilt',
    gueltigAb: '2026-09-15',
    gueltigBis: '2027-09-14',
  })
  const stand = ({ state }: Pick<Akte, 'state'>, row: string, heute: PlainDate) =>
    pflichten(state, heute, speicher)
      .filter(({ zeile: id }) => id === row)
      .map(({ stand: now, bis }) => [now, bis])
  const richtig = (am: PlainDate, mark: boolean) => ({
    am,
    ereignis: { type: 'visumBeantragt', vollstaendig: mark } as const,
  })

  it('is completed once, where it is there, incomplete and not decided', () => {
    expect(gruende(vor, 'fachkraft', '2026-09-17', ergaenzt)).toEqual(['visumantragFehlt'])
    expect(gruende(antrag(true), 'fachkraft', '2026-09-17', ergaenzt)).toEqual(['visumantragVollstaendig'])
    expect(gruende(unvollstaendig, 'fachkraft', '2026-09-17', ergaenzt)).toEqual([])
    expect(gruende(vollstaendig, 'fachkraft', '2026-09-18', ergaenzt)).toEqual(['visumantragVollstaendig'])
    expect(gruende(abgelehnt, 'fachkraft', '2026-09-17', ergaenzt)).toEqual(['visumantragBeschieden'])
    expect(gruende(erteilt, 'fachkraft', '2026-09-17', ergaenzt)).toEqual(['visumantragBeschieden'])
    const again = abgelehnt.tut('fachkraft', '2026-09-16', { type: 'visumBeantragt', vollstaendig: false })
    expect(gruende(again, 'fachkraft', '2026-09-17', ergaenzt)).toEqual([])
  })

  it('is refused a second completion by whoever records it too, with the entry at which to look', () => {
    const command = {
      type: 'erfassen',
      am: '2026-09-18',
      urheber: 'fachkraft',
      eingang: ergaenzt,
      dokumente: [],
    } as const
    expect(gruendeFuer(vollstaendig, 'auslandsvertretung', command)).toEqual(['visumantragVollstaendig'])
    const decision = decide(command, vollstaendig.state, { als: 'auslandsvertretung', heute: '2026-09-18', speicher })
    expect(decision).toMatchObject({ refusals: [{ woran: String(vollstaendig.nr('visumantragVervollstaendigt')) }] })
  })

  it.each<readonly [PlainDate, string]>([
    ['2026-09-30', 'offen'],
    ['2026-10-01', 'offen'],
    ['2026-10-02', 'ueberfaellig'],
  ])('corrected to complete after its completion, runs its three weeks once: on %s they are %s', (heute, now) => {
    const file = vollstaendig.berichtigt('2026-09-18', vollstaendig.nr('visumBeantragt'), richtig('2026-09-10', true))
    expect(stand(file, 'visumentscheidung', heute)).toEqual([[now, '2026-10-01']])
    expect(stand(file, 'visumantragErgaenzen', heute)).toEqual([])
  })

  it.each<readonly [PlainDate, string]>([
    ['2026-10-07', 'offen'],
    ['2026-10-08', 'offen'],
    ['2026-10-09', 'ueberfaellig'],
  ])('corrected to incomplete, runs them from its completion: on %s they are %s', (heute, now) => {
    const whole = antrag(true)
    const file = whole
      .berichtigt('2026-09-16', whole.nr('visumBeantragt'), richtig('2026-09-10', false))
      .tut('fachkraft', '2026-09-17', ergaenzt)
    expect(stand(file, 'visumentscheidung', heute)).toEqual([[now, '2026-10-08']])
    expect(stand(file, 'visumantragErgaenzen', heute)).toEqual([['erfuellt', undefined]])
  })

  it('corrected to a later day than its completion, runs them from that day', () => {
    const file = vollstaendig.berichtigt('2026-09-22', vollstaendig.nr('visumBeantragt'), richtig('2026-09-21', false))
    expect(stand(file, 'visumentscheidung', '2026-09-22')).toEqual([['offen', '2026-10-12']])
  })

  it('runs nothing for completions that stand in the file twice, or after the decision', () => {
    const twice = akteAus([['2026-09-24', { type: 'visumantragVervollstaendigt' }]], vollstaendig.state)
    expect(stand({ state: twice }, 'visumentscheidung', '2026-09-25')).toEqual([['offen', '2026-10-08']])
    const late = akteAus([['2026-09-24', { type: 'visumantragVervollstaendigt' }]], abgelehnt.state)
    expect(stand({ state: late }, 'visumentscheidung', '2026-09-25')).toEqual([])
  })
})
