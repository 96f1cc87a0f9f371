import { describe, expect, it } from 'vitest'
import { antrag, BEHOERDE, beantragt, bescheid, TAG } from '#procedure/testing/beantragt.ts'
import { eroeffnet, gruende, gruendeFuer, speicher, vereinbart } from '#procedure/testing/vorgang.ts'
import type { Handlung } from './commands.ts'
import { bedenken } from './decide.ts'
import { letzter } from './state.ts'

describe('Der Antrag auf Anerkennung', () => {
  it('setzt die Vereinbarung voraus', () => {
    expect(gruende(eroeffnet(), BEHOERDE, TAG, antrag('gleichwertigkeit'))).toEqual([
      'vereinbarungFehlt',
      'vollmachtFehlt',
    ])
    expect(gruende(vereinbart(), BEHOERDE, TAG, antrag('gleichwertigkeit'))).toEqual([])
  })

  it('wird nicht zweimal gestellt, solange über ihn nicht entschieden ist', () => {
    expect(gruende(beantragt(), BEHOERDE, TAG, antrag('gleichwertigkeit'))).toEqual(['schonGeschehen'])
    const entschieden = beantragt().erfasst(
      BEHOERDE,
      'anerkennendeStelle',
      '2026-10-01',
      bescheid('gleichwertigkeit', 'nichtGleichwertig'),
    )
    expect(gruende(entschieden, BEHOERDE, '2026-10-02', antrag('gleichwertigkeit'))).toEqual([])
  })

  it('entfällt, wenn die Gleichwertigkeit oder die Vergleichbarkeit schon feststeht', () => {
    expect(
      gruende(vereinbart({ anerkennungsstand: 'gleichwertig' }), BEHOERDE, TAG, antrag('gleichwertigkeit')),
    ).toEqual(['schonGeschehen'])
    const anabin = vereinbart({ weg: 'fachkraftAkademisch', anerkennungsstand: 'vergleichbar', recht: 'zentralstelle' })
    expect(gruende(anabin, BEHOERDE, TAG, antrag('zeugnisbewertung'))).toEqual(['schonGeschehen'])
  })

  it('auf eine Berufsausübungserlaubnis gibt es nur im reglementierten Beruf', () => {
    expect(gruende(vereinbart(), BEHOERDE, TAG, antrag('berufsausuebungserlaubnis'))).toEqual(['angabeUngueltig'])
    expect(gruende(vereinbart({ reglementiert: true }), BEHOERDE, TAG, antrag('berufsausuebungserlaubnis'))).toEqual([])
  })

  it('auf digitale Auskunft gibt es nur für Anerkennungspartnerschaft und Berufserfahrung', () => {
    expect(gruende(vereinbart(), BEHOERDE, TAG, antrag('digitaleAuskunft'))).toEqual(['angabeUngueltig'])
    const partnerschaft = { weg: 'anerkennungspartnerschaft', anerkennungsstand: 'anerkennungspartnerschaft' } as const
    expect(gruende(vereinbart(partnerschaft), BEHOERDE, TAG, antrag('digitaleAuskunft'))).toEqual([])
    const erfahrung = { weg: 'berufserfahrung', anerkennungsstand: 'ohneAnerkennung' } as const
    expect(gruende(vereinbart(erfahrung), BEHOERDE, TAG, antrag('digitaleAuskunft'))).toEqual([])
  })
})

describe('Was die anerkennende Stelle selbst tut, setzt den Antrag voraus', () => {
  it.each<Handlung>([
    {
      type: 'eingangBestaetigt',
      gegenstand: 'gleichwertigkeit',
      eingegangenAm: TAG,
      vollstaendigSeit: TAG,
      fehlend: [],
    },
    { type: 'vollstaendigkeitMitgeteilt', gegenstand: 'gleichwertigkeit', vollstaendigSeit: TAG },
    {
      type: 'nachweiseAngefordert',
      gegenstand: 'gleichwertigkeit',
      unterlagen: ['Zeugnis'],
      hemmt: false,
      unmittelbar: false,
    },
    { type: 'sonstigesVerfahrenBegonnen', gegenstand: 'gleichwertigkeit' },
    { type: 'kostenAngefordert', gegenstand: 'gleichwertigkeit' },
    bescheid('gleichwertigkeit', 'gleichwertig'),
  ])('$type', (handlung) => {
    expect(gruende(vereinbart(), 'anerkennendeStelle', TAG, handlung)).toEqual(['antragFehlt'])
    expect(gruende(beantragt(), 'anerkennendeStelle', TAG, handlung)).toEqual([])
    expect(gruende(beantragt(), 'zentralstelle', TAG, handlung)).toEqual(['nichtBefugt'])
  })

  it('aber ihr Brief wird erfasst, wie er kam, auch ein alter Bescheid', () => {
    const alt = { type: 'erfassen', am: '2025-02-03', urheber: 'anerkennendeStelle', dokumente: [] } as const
    const command = { ...alt, eingang: bescheid('gleichwertigkeit', 'gleichwertig') }
    expect(gruendeFuer(vereinbart(), BEHOERDE, command, TAG)).toEqual([])
    expect(bedenken(command, vereinbart().state, { als: BEHOERDE, heute: TAG, speicher })).toMatchObject([
      { grund: 'antragFehlt' },
    ])
  })
})

describe('Nach einem Bescheid', () => {
  const teilweise = beantragt().erfasst(
    BEHOERDE,
    'anerkennendeStelle',
    '2026-10-01',
    bescheid('gleichwertigkeit', 'teilweiseGleichwertig', ['Anpassungslehrgang']),
  )
  const fort = (weg?: string): Handlung => ({
    type: 'fortfuehrungEntschieden',
    ergebnis: 'fortfuehren',
    ...(weg && { weg }),
  })

  it('geht das Verfahren bei teilweiser Gleichwertigkeit mit einem Weg des § 16d weiter', () => {
    expect(gruende(teilweise, 'arbeitgeber', '2026-10-05', fort('anerkennungMassnahme'))).toEqual([])
    expect(gruende(teilweise, 'arbeitgeber', '2026-10-05', fort('anerkennungspartnerschaft'))).toEqual([])
    expect(gruende(teilweise, 'arbeitgeber', '2026-10-05', fort('fachkraftAkademisch'))).toEqual(['wegNichtVorgesehen'])
    expect(gruende(teilweise, 'arbeitgeber', '2026-10-05', fort())).toEqual(['angabeUngueltig'])
  })

  it('steht das neue Vorhaben erst nach der Entscheidung fest, fortzufahren', () => {
    const { vorhaben } = letzter(teilweise.state, 'vorhabenFestgelegt')?.ereignis ?? { vorhaben: undefined }
    if (!vorhaben) throw new Error('no purpose')
    const neu: Handlung = {
      type: 'vorhabenFestgelegt',
      vorhaben: { ...vorhaben, weg: 'anerkennungMassnahme', anerkennungsstand: 'teilweiseGleichwertig' },
    }
    expect(gruende(teilweise, BEHOERDE, '2026-10-05', neu)).toEqual(['fortfuehrungOffen'])
    const weiter = teilweise.tut('arbeitgeber', '2026-10-05', fort('anerkennungMassnahme'))
    expect(gruende(weiter, BEHOERDE, '2026-10-06', neu)).toEqual([])
  })

  it('der auch mit Maßnahmen nicht zur Gleichwertigkeit führt, wird nicht fortgeführt, nur beendet', () => {
    const nie = beantragt().erfasst(
      BEHOERDE,
      'anerkennendeStelle',
      '2026-10-01',
      bescheid('gleichwertigkeit', 'nichtGleichwertig'),
    )
    expect(gruende(nie, 'arbeitgeber', '2026-10-05', fort('anerkennungMassnahme'))).toEqual(['anerkennungReichtNicht'])
    const ende = { type: 'fortfuehrungEntschieden', ergebnis: 'beenden' } as const
    const beendet = nie.tut('arbeitgeber', '2026-10-05', ende)
    expect(gruende(beendet, BEHOERDE, '2026-10-06', { type: 'vorgangBeendet', grund: 'nichtFortgefuehrt' })).toEqual([])
  })

  it('der noch aussteht, gibt es nichts fortzuführen', () => {
    expect(gruende(beantragt(), 'arbeitgeber', '2026-10-05', fort('anerkennungMassnahme'))).toEqual([
      'anerkennungOffen',
    ])
  })

  it('erfährt die Beratungsstelle davon nur, wenn sie es soll', () => {
    const handlung: Handlung = {
      type: 'beratungsstelleUnterrichtet',
      entscheidung: teilweise.nr('anerkennungEntschieden'),
    }
    expect(gruende(teilweise, BEHOERDE, '2026-10-05', handlung)).toEqual(['eintragFehlt'])
    const darf = teilweise.tut('arbeitgeber', '2026-10-05', { type: 'beratungsstelleErmaechtigt' })
    expect(gruende(darf, BEHOERDE, '2026-10-05', handlung)).toEqual([])
  })

  it('wird zugestellt, der Empfang einmal bekannt und nicht vor dem Tag des Empfangs', () => {
    const zugestellt = teilweise.tut(BEHOERDE, '2026-10-05', {
      type: 'bescheidZugestellt',
      entscheidung: teilweise.nr('anerkennungEntschieden'),
      weg: 'postMitEmpfangsbekenntnis',
      belehrt: true,
    })
    const zustellung = zugestellt.nr('bescheidZugestellt')
    const empfang: Handlung = { type: 'empfangBekannt', zustellung, eingegangenAm: '2026-10-08' }
    expect(gruende(zugestellt, 'arbeitgeber', '2026-10-07', empfang)).toEqual(['angabeUngueltig'])
    const bekannt = zugestellt.tut('arbeitgeber', '2026-10-08', empfang)
    expect(gruende(bekannt, 'arbeitgeber', '2026-10-09', empfang)).toEqual(['schonGeschehen'])
  })
})

describe('Die Akte eines früheren Aufenthalts', () => {
  it('wird nur angefordert, wenn es einen gab', () => {
    expect(gruende(vereinbart(), BEHOERDE, TAG, { type: 'akteAngefordert', fuer: 'fachkraft' })).toEqual([
      'angabeUngueltig',
    ])
    const frueher = vereinbart({ voraufenthalt: { fachkraft: false, familie: true } })
    expect(gruende(frueher, BEHOERDE, TAG, { type: 'akteAngefordert', fuer: 'familie' })).toEqual([])
  })
})
