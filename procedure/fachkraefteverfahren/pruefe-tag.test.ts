import { describe, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { durchlauf } from '#procedure/examples/durchlauf.ts'
import { ingenieurin } from '#procedure/examples/ingenieurin.ts'
import { ERSTER_TAG, eroeffnet, gruende, gruendeFuer, vereinbart, vorgang } from '#procedure/testing/vorgang.ts'
import type { Handlung } from './commands.ts'
import { pflichten } from './duties.ts'
import { nachrichten } from './nachrichten.ts'
import { stationen } from './road.ts'

const BEHOERDE = 'auslaenderbehoerde'

describe('Ein Ereignis hat seinen Tag:', () => {
  const frage = (
    am: '2026-08-02' | '2026-08-03' | '2026-08-04' | '2026-08-05',
    handlung: Handlung,
    als: 'arbeitgeber' | 'fachkraft' = 'arbeitgeber',
  ) => gruendeFuer(eroeffnet(), als, { type: 'vornehmen', am, handlung }, '2026-08-04')

  it('nicht in der Zukunft', () => {
    expect(frage('2026-08-04', { type: 'angebotVorgelegt', art: 'schulplatz' })).toEqual([])
    expect(frage('2026-08-05', { type: 'angebotVorgelegt', art: 'schulplatz' })).toEqual(['nochNichtGeschehen'])
  })

  it('nicht vor der Eröffnung, außer was vor jeder Akte liegen kann', () => {
    expect(frage('2026-08-02', { type: 'unterlagenUebergeben', gegenstand: 'gleichwertigkeit' })).toContain(
      'tagVorEroeffnung',
    )
    expect(frage('2026-08-02', { type: 'angebotVorgelegt', art: 'arbeitsvertrag' })).toEqual([])
    expect(
      frage(
        '2026-08-02',
        { type: 'vollmachtErteilt', vollmachtgeber: 'fachkraft', untervollmachtErlaubt: true },
        'fachkraft',
      ),
    ).toEqual([])
  })
})

describe('Eine Akte', () => {
  it('wird einmal eröffnet', () => {
    expect(gruende(eroeffnet(), 'arbeitgeber', ERSTER_TAG, { type: 'vorgangEroeffnet', modus: 'behoerde' })).toEqual([
      'vorgangSchonEroeffnet',
    ])
  })

  it('die niemand für die Behörde führt, eröffnet die Behörde nicht', () => {
    expect(gruende(vorgang(), BEHOERDE, ERSTER_TAG, { type: 'vorgangEroeffnet', modus: 'eigenregie' })).toEqual([
      'nichtBefugt',
    ])
    expect(gruende(vorgang(), BEHOERDE, ERSTER_TAG, { type: 'vorgangEroeffnet', modus: 'behoerde' })).toEqual([])
  })
})

describe('Ein Vorgang endet,', () => {
  it('wenn die Antragsseite zurücknimmt; jeden anderen Grund nennt die Behörde', () => {
    for (const als of ['fachkraft', 'arbeitgeber'] as const) {
      expect(
        gruende(vereinbart(), als, '2026-08-20', { type: 'vorgangBeendet', grund: 'antragZurueckgenommen' }),
      ).toEqual([])
      expect(gruende(vereinbart(), als, '2026-08-20', { type: 'vorgangBeendet', grund: 'unzustaendig' })).toEqual([
        'nichtBefugt',
      ])
    }
    expect(gruende(vereinbart(), BEHOERDE, '2026-08-20', { type: 'vorgangBeendet', grund: 'unzustaendig' })).toEqual([])
  })

  it.each([
    ['angebotEntfallen', 'eintragFehlt'],
    ['vollmachtWiderrufen', 'eintragFehlt'],
    ['nichtFortgefuehrt', 'fortfuehrungOffen'],
    ['vorabzustimmungVersagt', 'eintragFehlt'],
    ['visumAbgelehnt', 'eintragFehlt'],
    ['ziel', 'vorabzustimmungFehlt'],
  ] as const)('aus dem Grund %s nur, wenn er eingetreten ist', (grund, fehlt) => {
    expect(gruende(vereinbart(), BEHOERDE, '2026-08-20', { type: 'vorgangBeendet', grund })).toEqual([fehlt])
  })

  it('weil das Angebot entfallen ist, wenn es zurückgezogen wurde', () => {
    const weg = vereinbart().tut('arbeitgeber', '2026-08-20', { type: 'angebotZurueckgezogen' })
    expect(gruende(weg, BEHOERDE, '2026-08-21', { type: 'vorgangBeendet', grund: 'angebotEntfallen' })).toEqual([])
  })

  it('weil die Vollmacht widerrufen ist, wenn sie es ist', () => {
    const aus = vereinbart().tut('fachkraft', '2026-08-20', {
      type: 'vollmachtWiderrufen',
      vollmachtgeber: 'fachkraft',
    })
    expect(gruende(aus, BEHOERDE, '2026-08-21', { type: 'vorgangBeendet', grund: 'vollmachtWiderrufen' })).toEqual([])
  })
})

describe('Nach dem Ende', () => {
  const beendet = vereinbart().tut('arbeitgeber', '2026-08-20', {
    type: 'vorgangBeendet',
    grund: 'antragZurueckgenommen',
  })

  it('geschieht im Verfahren nichts mehr', () => {
    expect(
      gruende(beendet, 'arbeitgeber', '2026-08-21', { type: 'unterlagenUebergeben', gegenstand: 'gleichwertigkeit' }),
    ).toEqual(['vorgangBeendet'])
    expect(gruende(beendet, 'fachkraft', '2026-08-21', { type: 'terminAngefragt' })).toEqual(['vorgangBeendet'])
  })

  it('kommen noch Briefe, Einwände und Berichtigungen', () => {
    expect(
      gruende(beendet, 'arbeitgeber', '2026-08-21', { type: 'einwandErhoben', gegen: 3, text: 'Es war anders' }),
    ).toEqual([])
    const berichtigen = {
      type: 'berichtigen',
      am: '2026-08-21',
      eintrag: beendet.nr('vorgangBeendet'),
      grund: 'Nicht zurückgenommen',
    } as const
    expect(gruendeFuer(beendet, BEHOERDE, berichtigen)).toEqual([])
    const weiter = beendet.berichtigt('2026-08-21', beendet.nr('vorgangBeendet'))
    expect(
      gruende(weiter, 'arbeitgeber', '2026-08-22', { type: 'unterlagenUebergeben', gegenstand: 'gleichwertigkeit' }),
    ).toEqual([])
  })

  it('am Ziel folgen Visum, Einreise und was danach zu melden ist', () => {
    const ziel = vorgang(durchlauf(ingenieurin, ERSTER_TAG, kalenderspeicher(), 'weitergabe').state).tut(
      BEHOERDE,
      '2026-08-21',
      { type: 'vorgangBeendet', grund: 'ziel' },
    )
    const danach = ziel
      .tut('fachkraft', '2026-08-24', { type: 'terminAngefragt' })
      .tut('fachkraft', '2026-09-07', { type: 'visumBeantragt', vollstaendig: true })
      .erfasst('fachkraft', 'auslandsvertretung', '2026-09-21', {
        type: 'visumErteilt',
        gueltigAb: '2026-09-21',
        gueltigBis: '2027-09-20',
      })
      .tut('fachkraft', '2026-10-01', { type: 'eingereist' })
      .tut('arbeitgeber', '2026-10-05', { type: 'beschaeftigungBegonnen' })
      .tut('arbeitgeber', '2026-12-03', { type: 'beschaeftigungBeendet', kenntnisArbeitgeber: '2026-12-03' })
    expect(gruende(danach, 'arbeitgeber', '2026-12-10', { type: 'endeMitgeteilt', von: 'arbeitgeber' })).toEqual([])
    expect(
      gruende(danach, BEHOERDE, '2026-12-10', { type: 'anerkennungBeantragt', gegenstand: 'gleichwertigkeit' }),
    ).toContain('vorgangBeendet')
  })
})

describe('Visum und Einreise kommen in ihrer Reihenfolge:', () => {
  const vor = vereinbart()
  const beantragt = vor.tut('fachkraft', '2026-09-01', { type: 'visumBeantragt', vollstaendig: false })
  const visum: Handlung = { type: 'visumErteilt', gueltigAb: '2026-09-10', gueltigBis: '2027-09-09' }
  const mitVisum = beantragt.erfasst('fachkraft', 'auslandsvertretung', '2026-09-10', visum)
  const eingereist = mitVisum.tut('fachkraft', '2026-09-20', { type: 'eingereist' })
  const arbeitet = eingereist.tut('arbeitgeber', '2026-09-21', { type: 'beschaeftigungBegonnen' })

  it.each<[Handlung, 'fachkraft' | 'arbeitgeber' | 'auslandsvertretung' | 'auslaenderbehoerde', string]>([
    [{ type: 'visumantragVervollstaendigt' }, 'fachkraft', 'visumantragFehlt'],
    [{ type: 'abfragenVeranlasst' }, 'auslandsvertretung', 'visumantragFehlt'],
    [{ type: 'urkundenpruefungBegonnen' }, 'auslandsvertretung', 'visumantragFehlt'],
    [{ type: 'visumAbgelehnt', belehrt: false }, 'auslandsvertretung', 'visumantragFehlt'],
    [{ type: 'urkundenpruefungBeendet', echt: true }, 'auslandsvertretung', 'eintragFehlt'],
    [{ type: 'eingereist' }, 'fachkraft', 'visumFehlt'],
    [{ type: 'aufenthaltstitelGeprueft' }, 'arbeitgeber', 'visumFehlt'],
    [{ type: 'aufenthaltstitelBeantragt' }, 'fachkraft', 'einreiseFehlt'],
    [{ type: 'aufenthaltstitelErteilt', gueltigBis: '2030-09-01' }, 'auslaenderbehoerde', 'einreiseFehlt'],
    [{ type: 'beschaeftigungBeendet' }, 'fachkraft', 'eintragFehlt'],
    [{ type: 'endeMitgeteilt', von: 'fachkraft' }, 'fachkraft', 'eintragFehlt'],
    [{ type: 'aenderungMitgeteilt' }, 'fachkraft', 'eintragFehlt'],
  ])('$0.type', (handlung, als, fehlt) => {
    expect(gruende(vor, als, '2026-09-25', handlung)).toEqual([fehlt])
  })

  it('die Beschäftigung beginnt mit Visum und nach der Einreise', () => {
    expect(gruende(vor, 'arbeitgeber', '2026-09-25', { type: 'beschaeftigungBegonnen' })).toEqual([
      'visumFehlt',
      'einreiseFehlt',
    ])
    expect(gruende(eingereist, 'arbeitgeber', '2026-09-25', { type: 'beschaeftigungBegonnen' })).toEqual([])
  })

  it('einmal', () => {
    expect(gruende(arbeitet, 'arbeitgeber', '2026-09-25', { type: 'beschaeftigungBegonnen' })).toEqual([
      'schonGeschehen',
    ])
    expect(gruende(eingereist, 'fachkraft', '2026-09-25', { type: 'eingereist' })).toEqual(['schonGeschehen'])
    expect(gruende(beantragt, 'fachkraft', '2026-09-25', { type: 'visumBeantragt', vollstaendig: true })).toEqual([
      'schonGeschehen',
    ])
  })

  it('ein neuer Antrag ist nach einer Ablehnung möglich, der Rechtsbehelf auch', () => {
    const abgelehnt = beantragt.erfasst('fachkraft', 'auslandsvertretung', '2026-09-15', {
      type: 'visumAbgelehnt',
      belehrt: false,
    })
    expect(gruende(abgelehnt, 'fachkraft', '2026-09-25', { type: 'visumBeantragt', vollstaendig: true })).toEqual([])
    const gegen = abgelehnt.nr('visumAbgelehnt')
    expect(gruende(abgelehnt, 'fachkraft', '2026-09-25', { type: 'rechtsbehelfEingelegt', gegen })).toEqual([])
    expect(gruende(abgelehnt, BEHOERDE, '2026-09-25', { type: 'vorgangBeendet', grund: 'visumAbgelehnt' })).toEqual([])
  })

  it('über einen Antrag, über den niemand entscheidet, kann geklagt werden', () => {
    const gegen = beantragt.nr('visumBeantragt')
    const handlung: Handlung = { type: 'rechtsbehelfEingelegt', gegen }
    expect(gruende(beantragt, 'fachkraft', '2026-12-25', handlung)).toEqual([])
    const geklagt = beantragt.tut('fachkraft', '2026-12-25', handlung)
    const recht = pflichten(geklagt.state, '2026-12-26', kalenderspeicher()).find(
      ({ zeile }) => zeile === 'untaetigkeitVisum',
    )
    expect(recht?.stand).toBe('erfuellt')
  })

  it('nach einer Ablehnung ist niemand bei der Einreise', () => {
    const abgelehnt = beantragt.erfasst('fachkraft', 'auslandsvertretung', '2026-09-15', {
      type: 'visumAbgelehnt',
      belehrt: false,
    })
    const weg = stationen(abgelehnt.state, pflichten(abgelehnt.state, '2026-09-16', kalenderspeicher()))
    expect(weg.find(({ id }) => id === 'visum')?.stand).toBe('abgebrochen')
    expect(weg.find(({ id }) => id === 'einreise')?.stand).toBe('kommt')
  })

  it('niemand muss mit der Terminanfrage auf die Vorabzustimmung warten', () => {
    expect(gruende(vor, 'fachkraft', '2026-08-20', { type: 'terminAngefragt' })).toEqual([])
  })

  it('ein Termin liegt nicht vor dem Tag, an dem er angeboten wird, ein Visum endet nicht vor seinem Beginn', () => {
    const angeboten = (termin: '2026-09-24' | '2026-09-25'): Handlung => ({ type: 'terminAngeboten', termin })
    expect(gruende(vor, 'auslandsvertretung', '2026-09-25', angeboten('2026-09-25'))).toEqual([])
    expect(gruende(vor, 'auslandsvertretung', '2026-09-25', angeboten('2026-09-24'))).toEqual(['angabeUngueltig'])
    expect(gruende(beantragt, 'auslandsvertretung', '2026-09-25', { ...visum, gueltigBis: '2026-09-09' })).toEqual([
      'angabeUngueltig',
    ])
  })
})

describe('Papiere und Einwände', () => {
  const TAG = '2026-08-20'

  it('eine Anlage wird beanstandet, wenn sie da ist, und mit Grund', () => {
    const beanstandet: Handlung = { type: 'anlageBeanstandet', anlage: 'AN-02', grund: 'Unleserlich' }
    expect(gruende(vereinbart(), BEHOERDE, TAG, beanstandet)).toEqual(['eintragFehlt'])
    const da = vereinbart().tut('arbeitgeber', TAG, { type: 'anlageEingegangen', anlage: 'AN-02', form: 'farbkopie' })
    expect(gruende(da, BEHOERDE, TAG, beanstandet)).toEqual([])
    expect(gruende(da, BEHOERDE, TAG, { ...beanstandet, grund: '' })).toEqual(['begruendungFehlt'])
  })

  it('eine gesetzte Frist nennt, was fehlt, und endet nicht vor ihrem Tag', () => {
    const frist: Handlung = { type: 'fristGesetzt', unterlagen: ['Lebenslauf'], bis: '2026-09-10', belehrt: true }
    expect(gruende(vereinbart(), BEHOERDE, TAG, frist)).toEqual([])
    expect(gruende(vereinbart(), BEHOERDE, TAG, { ...frist, unterlagen: [], bis: '2026-08-19' })).toEqual([
      'angabeUngueltig',
      'angabeUngueltig',
    ])
  })

  it('über einen Einwand wird einmal mit Text entschieden', () => {
    const file = vereinbart().tut('fachkraft', TAG, { type: 'einwandErhoben', gegen: 2, text: 'Es war der 4.' })
    const bescheid = {
      type: 'einwandBeschieden',
      einwand: file.nr('einwandErhoben'),
      ergebnis: 'geblieben',
      text: 'Die Akte ist richtig',
    } as const
    const command = { type: 'entscheiden', am: TAG, entscheidung: bescheid } as const
    expect(gruendeFuer(file, BEHOERDE, command)).toEqual([])
    expect(gruendeFuer(file.entscheidet(TAG, bescheid), BEHOERDE, command)).toEqual(['schonGeschehen'])
  })

  it('ein Familienmitglied wird einmal aufgenommen', () => {
    const familie: Handlung = { type: 'familieAufgenommen', vorgang: 'v2', verhaeltnis: 'ehegatte' }
    expect(gruende(vereinbart().tut(BEHOERDE, TAG, familie), BEHOERDE, TAG, familie)).toEqual(['schonGeschehen'])
    expect(gruende(vereinbart(), BEHOERDE, TAG, { ...familie, vorgang: '' })).toEqual(['angabeUngueltig'])
  })
})

it('Jede Ablehnung nennt eine Norm', () => {
  for (const art of ['terminAngefragt', 'vorgangBeendet'] as const) expect(nachrichten[art].norm).toMatch(/^§/)
})
