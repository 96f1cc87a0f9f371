import { describe, expect, it } from 'vitest'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import {
  ERSTER_TAG,
  eroeffnet,
  gruende,
  gruendeFuer,
  muster,
  speicher,
  type Vorgang,
  vorgang,
} from '#procedure/testing/vorgang.ts'
import { anfrageVon } from './anfragen.ts'
import { fehlendeAnlagen } from './anlagen.ts'
import { parteien } from './beteiligte.ts'
import type { Handlung } from './commands.ts'
import { pflichten } from './duties.ts'
import type { Aktenereignisse } from './events.ts'
import { darfErfassen, darfVornehmen, sichtbarFuer } from './nachrichten.ts'
import { zeile } from './turn.ts'

type Verhaeltnis = Aktenereignisse['familieAufgenommen']['verhaeltnis']

const akte = (verhaeltnis: Verhaeltnis): Vorgang =>
  vorgang().tut('arbeitgeber', ERSTER_TAG, {
    type: 'vorgangEroeffnet',
    modus: 'behoerde',
    familieVon: 'v1',
    verhaeltnis,
  })
const offen = ({ state }: Vorgang, heute = ERSTER_TAG): readonly string[] =>
  pflichten(state, heute, speicher)
    .filter(({ stand }) => stand === 'offen' || stand === 'ueberfaellig')
    .map(({ zeile: row }) => row)
const papier = (file: Vorgang, anlage: string): Vorgang =>
  file.tut('familie', ERSTER_TAG, { type: 'anlageEingegangen', anlage, form: 'original' })

describe('The file of a family member', () => {
  it('has no purpose of its own, whoever records one', () => {
    const file = akte('ehegatte')
    expect(gruende(file, 'arbeitgeber', ERSTER_TAG, { type: 'vorhabenFestgelegt', vorhaben: muster })).toEqual([
      'nurInDerAkteDerFachkraft',
    ])
    expect(gruende(file, 'auslaenderbehoerde', ERSTER_TAG, { type: 'vorhabenFestgelegt', vorhaben: muster })).toEqual([
      'nurInDerAkteDerFachkraft',
    ])
  })

  it('holds the steps of its own visa, which the file of the worker does not', () => {
    expect(gruende(akte('kind'), 'familie', ERSTER_TAG, { type: 'familieTerminAngefragt' })).toEqual([])
    expect(gruende(eroeffnet(), 'familie', ERSTER_TAG, { type: 'familieTerminAngefragt' })).toEqual([
      'nurInDerAkteDerFamilie',
    ])
  })

  it('misses the papers of a spouse, or those of a child, and never the two that only the single case asks for', () => {
    const ids = (verhaeltnis: Verhaeltnis): readonly string[] =>
      fehlendeAnlagen(akte(verhaeltnis).state, ERSTER_TAG).map(({ id }) => id)
    expect(ids('ehegatte')).toEqual(['AF-01', 'AF-03', 'AF-04'])
    expect(ids('kind')).toEqual(['AF-02', 'AF-03', 'AF-06'])
  })

  it('takes the certificate in its own language for the international one, and its translation for neither', () => {
    const file = papier(akte('kind'), 'AF-03').tut('familie', ERSTER_TAG, {
      type: 'anlageEingegangen',
      anlage: 'AF-06b',
      form: 'kopie',
      uebersetzungVon: 2,
    })
    const missing = ({ state }: Vorgang): readonly string[] => fehlendeAnlagen(state, ERSTER_TAG).map(({ id }) => id)
    expect(missing(file)).toContain('AF-06')
    expect(missing(papier(file, 'AF-06b'))).not.toContain('AF-06')
  })

  it('counts a power of attorney as its paper until it is revoked', () => {
    const given = akte('ehegatte').tut('familie', ERSTER_TAG, {
      type: 'vollmachtErteilt',
      vollmachtgeber: 'ehegatte',
      untervollmachtErlaubt: true,
    })
    expect(fehlendeAnlagen(given.state, ERSTER_TAG).map(({ id }) => id)).not.toContain('AF-01')
    const revoked = given.tut('familie', ERSTER_TAG, { type: 'vollmachtWiderrufen', vollmachtgeber: 'ehegatte' })
    expect(fehlendeAnlagen(revoked.state, ERSTER_TAG).map(({ id }) => id)).toContain('AF-01')
  })

  it('asks first for the papers, then for the appointment', () => {
    const file = akte('kind')
    const turn = ({ state }: Vorgang) => zeile(state, pflichten(state, ERSTER_TAG, speicher), ERSTER_TAG)
    expect(turn(file)).toMatchObject({ partei: 'familie', pflicht: { zeile: 'familienunterlagen' } })
    const whole = ['AF-02', 'AF-03', 'AF-06'].reduce(papier, file)
    expect(turn(whole)).toMatchObject({ partei: 'familie', pflicht: { zeile: 'familienterminanfrage' } })
  })
})

describe('The way of a family member to visa and title', () => {
  const beantragt = akte('kind')
    .tut('familie', '2026-08-04', { type: 'familieTerminAngefragt' })
    .tut('auslandsvertretung', '2026-08-05', { type: 'familieTerminAngeboten', termin: '2026-08-20' })
    .tut('familie', '2026-08-20', { type: 'familieVisumBeantragt' })

  it('lets nobody decide before the application', () => {
    const visum = { type: 'familieVisumErteilt', gueltigAb: '2026-09-01', gueltigBis: '2027-08-31' } as const
    expect(gruende(akte('kind'), 'auslandsvertretung', '2026-08-04', visum)).toEqual(['eintragFehlt'])
    expect(gruende(beantragt, 'auslandsvertretung', '2026-09-01', visum)).toEqual([])
  })

  it('is decided as a rule within three weeks', () => {
    const duty = pflichten(beantragt.state, '2026-08-21', speicher).find(
      ({ zeile: row }) => row === 'familienvisumentscheidung',
    )
    expect(duty).toMatchObject({ schuldner: 'auslandsvertretung', charakter: 'inDerRegel', bis: '2026-09-10' })
  })

  it('leads from the refusal to the court, for a month or without instruction for a year', () => {
    const klage = (belehrt: boolean) =>
      pflichten(
        beantragt.tut('auslandsvertretung', '2026-09-01', { type: 'familieVisumAbgelehnt', belehrt }).state,
        '2026-09-02',
        speicher,
      ).find(({ zeile: row }) => row === 'familienklage')?.bis
    expect(klage(true)).toBe('2026-10-01')
    expect(klage(false)).toBe('2027-09-01')
  })

  it('asks for the title before the visa ends, and ends with it', () => {
    const eingereist = beantragt
      .tut('auslandsvertretung', '2026-09-01', {
        type: 'familieVisumErteilt',
        gueltigAb: '2026-09-01',
        gueltigBis: '2027-08-31',
      })
      .tut('familie', '2026-10-01', { type: 'familieEingereist' })
    expect(offen(eingereist, '2026-10-02')).toContain('familientitelantrag')
    const titel = eingereist
      .tut('familie', '2026-10-02', { type: 'wohnsitzAngemeldet' })
      .tut('familie', '2026-10-03', { type: 'familieTitelBeantragt' })
      .tut('auslaenderbehoerde', '2026-11-03', { type: 'familieTitelErteilt', gueltigBis: '2029-01-01' })
    expect(offen(titel, '2026-11-04')).toEqual([])
  })

  it('is read by those who wait for the family, and refused to everybody else', () => {
    const eintrag = beantragt.state.eintraege.find(({ ereignis }) => ereignis.type === 'familieTerminAngeboten')
    const readers = eintrag ? sichtbarFuer(eintrag) : []
    expect(readers).toEqual(
      expect.arrayContaining(['familie', 'fachkraft', 'arbeitgeber', 'auslaenderbehoerde', 'auslandsvertretung']),
    )
    expect(readers).not.toContain('bundesagentur')
    expect(darfVornehmen('familieVisumErteilt', 'familie')).toBe(false)
  })

  it('refuses a visa that ends before it begins', () => {
    expect(
      gruendeFuer(beantragt, 'auslandsvertretung', {
        type: 'vornehmen',
        am: '2026-09-01',
        handlung: { type: 'familieVisumErteilt', gueltigAb: '2026-09-02', gueltigBis: '2026-09-01' },
      }),
    ).toContain('angabeUngueltig')
  })
})

describe('The visa application of a family member', () => {
  const vor = akte('kind').tut('auslandsvertretung', '2026-08-05', {
    type: 'familieTerminAngeboten',
    termin: '2026-08-20',
  })
  const antrag = (vollstaendig?: boolean): Vorgang =>
    vor.tut('familie', '2026-08-20', {
      type: 'familieVisumBeantragt',
      ...(vollstaendig !== undefined && { vollstaendig }),
    })
  const ergaenzt: Handlung = { type: 'familieVisumantragVervollstaendigt' }
  const unvollstaendig = antrag(false)
  const vollstaendig = unvollstaendig.tut('familie', '2026-08-27', ergaenzt)
  const neuer = { type: 'familieVisumBeantragt', vollstaendig: false } as const
  const stand = ({ state }: Vorgang, row: string, heute: PlainDate) =>
    pflichten(state, heute, speicher)
      .filter((one) => one.zeile === row)
      .map(({ stand: now, bis }) => [now, bis])

  it.each([
    ['says nothing of it', undefined],
    ['says so', true],
  ])('counts as complete where the entry %s: three weeks run from it, and nothing is to be completed', (_, mark) => {
    const file = antrag(mark)
    expect(stand(file, 'familienvisumentscheidung', '2026-09-09')).toEqual([['offen', '2026-09-10']])
    expect(stand(file, 'familienvisumentscheidung', '2026-09-10')).toEqual([['offen', '2026-09-10']])
    expect(stand(file, 'familienvisumentscheidung', '2026-09-11')).toEqual([['ueberfaellig', '2026-09-10']])
    expect(offen(file, '2026-08-21')).not.toContain('familienvisumantragErgaenzen')
  })

  it('opens no three weeks as long as it is incomplete, and the family owes the rest', () => {
    for (const heute of ['2026-08-20', '2026-09-10', '2026-09-11', '2026-11-20'] as const)
      expect(stand(unvollstaendig, 'familienvisumentscheidung', heute)).toEqual([])
    const duty = pflichten(unvollstaendig.state, '2026-08-21', speicher).find(
      ({ zeile: row }) => row === 'familienvisumantragErgaenzen',
    )
    expect(duty).toMatchObject({ schuldner: 'familie', stand: 'offen', norm: '§ 82 Abs. 1 S. 1 AufenthG' })
    // The right to sue rests on the application, complete or not.
    expect(stand(unvollstaendig, 'untaetigkeitFamilienvisum', '2026-08-21')).toHaveLength(1)
  })

  it('opens them on the day on which it is completed', () => {
    expect(stand(vollstaendig, 'familienvisumantragErgaenzen', '2026-08-27')[0]?.[0]).toBe('erfuellt')
    expect(stand(vollstaendig, 'familienvisumentscheidung', '2026-09-16')).toEqual([['offen', '2026-09-17']])
    expect(stand(vollstaendig, 'familienvisumentscheidung', '2026-09-17')).toEqual([['offen', '2026-09-17']])
    expect(stand(vollstaendig, 'familienvisumentscheidung', '2026-09-18')).toEqual([['ueberfaellig', '2026-09-17']])
  })

  it('counts its three weeks to the decision, in time on the last day and late on the next', () => {
    const entschieden = (am: PlainDate): Vorgang =>
      vollstaendig.tut('auslandsvertretung', am, { type: 'familieVisumAbgelehnt', belehrt: true })
    expect(stand(entschieden('2026-09-17'), 'familienvisumentscheidung', '2026-10-01')[0]?.[0]).toBe('erfuellt')
    expect(stand(entschieden('2026-09-18'), 'familienvisumentscheidung', '2026-10-01')[0]?.[0]).toBe(
      'verspaetetErfuellt',
    )
  })

  it('is completed once, where it is there, incomplete and not decided', () => {
    expect(gruende(vor, 'familie', '2026-08-27', ergaenzt)).toEqual(['visumantragFehlt'])
    expect(gruende(antrag(), 'familie', '2026-08-27', ergaenzt)).toEqual(['visumantragVollstaendig'])
    expect(gruende(antrag(true), 'familie', '2026-08-27', ergaenzt)).toEqual(['visumantragVollstaendig'])
    expect(gruende(unvollstaendig, 'familie', '2026-08-27', ergaenzt)).toEqual([])
    expect(gruende(vollstaendig, 'familie', '2026-08-28', ergaenzt)).toEqual(['visumantragVollstaendig'])
    const abgelehnt = unvollstaendig.tut('auslandsvertretung', '2026-08-25', {
      type: 'familieVisumAbgelehnt',
      belehrt: true,
    })
    expect(gruende(abgelehnt, 'familie', '2026-08-27', ergaenzt)).toEqual(['visumantragBeschieden'])
    expect(gruende(abgelehnt.tut('familie', '2026-08-26', neuer), 'familie', '2026-08-27', ergaenzt)).toEqual([])
  })

  it('corrected to complete after its completion, runs its three weeks once and from its own day', () => {
    const whole = { type: 'familieVisumBeantragt', vollstaendig: true } as const
    const file = vollstaendig.berichtigt('2026-08-28', vollstaendig.nr('familieVisumBeantragt'), {
      am: '2026-08-20',
      ereignis: whole,
    })
    expect(stand(file, 'familienvisumentscheidung', '2026-09-09')).toEqual([['offen', '2026-09-10']])
    expect(stand(file, 'familienvisumentscheidung', '2026-09-10')).toEqual([['offen', '2026-09-10']])
    expect(stand(file, 'familienvisumentscheidung', '2026-09-11')).toEqual([['ueberfaellig', '2026-09-10']])
    expect(stand(file, 'familienvisumantragErgaenzen', '2026-09-09')).toEqual([])
  })

  it('made anew takes the place of the one that was never completed', () => {
    const again = unvollstaendig.tut('familie', '2026-09-01', neuer)
    expect(stand(again, 'familienvisumantragErgaenzen', '2026-09-02').map(([now]) => now)).toEqual([
      'entfallen',
      'offen',
    ])
    const whole = again.tut('familie', '2026-09-03', ergaenzt)
    expect(stand(whole, 'familienvisumentscheidung', '2026-09-04')).toEqual([['offen', '2026-09-24']])
    expect(offen(whole, '2026-09-04')).not.toContain('familienvisumantragErgaenzen')
  })

  it('is completed by the family alone, recorded by the mission too, and belongs to the application it completes', () => {
    expect(parteien.filter((als) => darfVornehmen('familieVisumantragVervollstaendigt', als))).toEqual(['familie'])
    expect(darfErfassen('familieVisumantragVervollstaendigt', 'auslandsvertretung', 'behoerde')).toBe(true)
    expect(gruende(eroeffnet(), 'familie', ERSTER_TAG, ergaenzt)).toContain('nurInDerAkteDerFamilie')
    const eintrag = vollstaendig.state.eintraege.at(-1)
    expect(eintrag && anfrageVon(eintrag, vollstaendig.state.eintraege)).toBe(vollstaendig.nr('familieVisumBeantragt'))
  })
})

describe('The registration of residence', () => {
  it('follows the entry', () => {
    expect(gruende(eroeffnet(), 'fachkraft', ERSTER_TAG, { type: 'wohnsitzAngemeldet' })).toEqual(['einreiseFehlt'])
  })
})
