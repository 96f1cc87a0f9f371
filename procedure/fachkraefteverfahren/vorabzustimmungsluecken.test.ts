import { describe, expect, it } from 'vitest'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { akteAus, eroeffnet } from '#procedure/examples/aktenbau.ts'
import {
  anfrage,
  BEHOERDE,
  entschieden,
  erklaerung,
  gefragt,
  geprueft,
  luecken,
  ohneZustimmung,
  vorabzustimmung,
} from '#procedure/testing/gefragt.ts'
import { gruende, gruendeBeiEntscheidung, speicher, type Vorgang } from '#procedure/testing/vorgang.ts'
import { pflichten } from './duties.ts'
import { lageOf } from './lage.ts'
import { vorabzustimmungsluecken } from './vorabzustimmungsluecken.ts'
import type { Vorhaben } from './vorhaben.ts'
import { mussVersichern } from './wegbedingungen.ts'

describe('Die Vorabzustimmung setzt die Anerkennung voraus, wie der Weg sie verlangt:', () => {
  const bereit = (abweichend: Partial<Vorhaben>): Vorgang => ohneZustimmung({ zustimmungsnorm: 'Probe', ...abweichend })
  const offen = (file: Vorgang): readonly string[] => luecken(geprueft(file, '2026-08-19'), '2026-08-20')

  it('§ 18b nimmt die Zeugnisbewertung oder die Gleichwertigkeit', () => {
    const b = bereit({ weg: 'fachkraftAkademisch', anerkennungsstand: 'wirdBeantragt' })
    expect(offen(b)).toEqual(['anerkennungOffen'])
    expect(offen(entschieden(b, 'zeugnisbewertung', 'vergleichbar'))).toEqual([])
    expect(offen(entschieden(b, 'gleichwertigkeit', 'gleichwertig'))).toEqual([])
    expect(offen(entschieden(b, 'zeugnisbewertung', 'nichtVergleichbar'))).toEqual(['anerkennungReichtNicht'])
  })

  it('§ 16d Abs. 3 die Bestätigung der fachkundigen Stelle', () => {
    const partnerschaft = bereit({ weg: 'anerkennungspartnerschaft', anerkennungsstand: 'anerkennungspartnerschaft' })
    expect(offen(partnerschaft)).toEqual(['anerkennungOffen'])
    expect(offen(entschieden(partnerschaft, 'digitaleAuskunft', 'nichtBestaetigt'))).toEqual(['anerkennungReichtNicht'])
    expect(offen(entschieden(partnerschaft, 'digitaleAuskunft', 'bestaetigt'))).toEqual([])
  })

  it('§ 16d Abs. 1 den Bescheid, der Maßnahmen nennt, gleich wie er ausfällt', () => {
    const beantragt = bereit({ weg: 'anerkennungMassnahme', anerkennungsstand: 'wirdBeantragt', reglementiert: true })
    const versagt = (massnahmen: readonly string[]): Vorgang =>
      beantragt.erfasst(BEHOERDE, 'anerkennendeStelle', '2026-08-18', {
        type: 'anerkennungEntschieden',
        gegenstand: 'berufsausuebungserlaubnis',
        ergebnis: 'erlaubnisVersagt',
        massnahmen,
      })
    const fort = { type: 'fortfuehrungEntschieden', ergebnis: 'fortfuehren', weg: 'anerkennungMassnahme' } as const
    expect(offen(versagt([]))).toEqual(['anerkennungReichtNicht'])
    expect(offen(versagt(['Anpassungslehrgang']))).toEqual(['fortfuehrungOffen'])
    expect(offen(versagt(['Anpassungslehrgang']).tut('arbeitgeber', '2026-08-18', fort))).toEqual([])
  })

  it.each([
    ['anerkennungVermittlungsabsprache', 'nachEinreise'],
    ['anerkennungMassnahme', 'teilweiseGleichwertig'],
    ['berufsausbildung', 'ohneAnerkennung'],
    ['blaueKarteInformatik', 'ohneAnerkennung'],
    ['berufserfahrung', 'ohneAnerkennung'],
    ['fachkraftBerufsausbildung', 'gleichwertig'],
  ] as const)('%s mit dem Stand %s nichts weiter', (weg, anerkennungsstand) => {
    expect(offen(bereit({ weg, anerkennungsstand }))).toEqual([])
  })

  it('wer eine Bestätigung beantragt hat, wartet sie ab', () => {
    const erfahrung = bereit({ weg: 'berufserfahrung', anerkennungsstand: 'ohneAnerkennung' })
    const beantragt = erfahrung.tut(BEHOERDE, '2026-08-17', {
      type: 'anerkennungBeantragt',
      gegenstand: 'digitaleAuskunft',
    })
    expect(offen(beantragt)).toEqual(['anerkennungOffen'])
    expect(offen(entschieden(beantragt, 'digitaleAuskunft', 'bestaetigt'))).toEqual([])
    expect(offen(entschieden(beantragt, 'digitaleAuskunft', 'nichtBestaetigt'))).toEqual(['anerkennungReichtNicht'])
  })

  it('der reglementierte Beruf braucht die Erlaubnis, erteilt oder zugesagt', () => {
    const pflege = bereit({ weg: 'fachkraftBerufsausbildung', anerkennungsstand: 'gleichwertig', reglementiert: true })
    expect(offen(pflege)).toEqual(['erlaubnisFehlt'])
    expect(offen(entschieden(pflege, 'berufsausuebungserlaubnis', 'erlaubnisZugesagt'))).toEqual([])
    expect(offen(entschieden(pflege, 'berufsausuebungserlaubnis', 'erlaubnisErteilt'))).toEqual([])
    expect(offen(entschieden(pflege, 'berufsausuebungserlaubnis', 'erlaubnisVersagt'))).toEqual(['erlaubnisFehlt'])
    expect(
      offen(bereit({ weg: 'anerkennungMassnahme', anerkennungsstand: 'teilweiseGleichwertig', reglementiert: true })),
    ).toEqual([])
  })
})

describe('Die Vorabzustimmung setzt die Prüfung der Behörde voraus:', () => {
  const am = '2026-08-20'

  it('ohne sie geht es nicht', () => {
    expect(luecken(ohneZustimmung(), am)).toEqual(['voraussetzungenNichtGeprueft'])
  })

  it('die Identität ist immer zu prüfen, nichts darf fehlen', () => {
    expect(luecken(geprueft(ohneZustimmung(), am, { identitaetUndPass: 'entfaellt' }), am)).toEqual([
      'voraussetzungFehlt',
    ])
    expect(luecken(geprueft(ohneZustimmung(), am, { lebensunterhalt: 'nichtErfuellt' }), am)).toEqual([
      'voraussetzungFehlt',
    ])
    expect(luecken(geprueft(ohneZustimmung(), am, { lebensunterhalt: 'entfaellt' }), am)).toEqual([])
  })

  it('die Altersvorsorge, wo sie nötig ist, oder die Gründe, davon abzusehen', () => {
    const aelter = ohneZustimmung({ weg: 'fachkraftAkademisch', altersvorsorgeNoetig: 'ja' })
    expect(luecken(geprueft(aelter, am), am)).toEqual(['altersvorsorgeOffen'])
    expect(luecken(geprueft(aelter, am, { altersvorsorge: 'nichtErfuellt' }), am)).toEqual(['altersvorsorgeOffen'])
    expect(luecken(geprueft(aelter, am, { altersvorsorge: 'nichtErfuellt' }, ' '), am)).toEqual(['altersvorsorgeOffen'])
    expect(luecken(geprueft(aelter, am, { altersvorsorge: 'nichtErfuellt' }, 'Mangelberuf'), am)).toEqual([])
    expect(luecken(geprueft(aelter, am, { altersvorsorge: 'erfuellt' }), am)).toEqual([])
    expect(luecken(geprueft(aelter, am, {}, 'Grenze um 100 Euro unterschritten, regionales Interesse'), am)).toEqual([])
    expect(luecken(geprueft(ohneZustimmung({ altersvorsorgeNoetig: 'offen' }), am), am)).toEqual([
      'altersvorsorgeOffen',
    ])
  })
})

describe('Die Vorabzustimmung', () => {
  const am = '2026-08-20'
  const erteilt = geprueft(ohneZustimmung(), am).entscheidet(am, vorabzustimmung)

  it('setzt die gezahlte Gebühr voraus (Praxis der Behörden)', () => {
    const file = ohneZustimmung()
    const unbezahlt = file.berichtigt('2026-08-18', file.nr('gebuehrGezahlt'))
    expect(luecken(geprueft(unbezahlt, am), am)).toEqual(['gebuehrOffen'])
  })

  it('fordert keine Gebühr ein, die noch niemand festgesetzt hat: das ist zuerst Sache der Behörde', () => {
    const file = ohneZustimmung()
    const unbezahlt = file.berichtigt('2026-08-18', file.nr('gebuehrGezahlt'))
    const offen = unbezahlt.berichtigt('2026-08-18', unbezahlt.nr('gebuehrFestgesetzt'))
    expect(luecken(geprueft(offen, am), am)).toEqual(['gebuehrNichtFestgesetzt'])
  })

  it('setzt beide Versicherungen des § 18 Abs. 2 Nr. 4a voraus, aber nicht für § 16d', () => {
    const ohne = (file: Vorgang): Vorgang => file.berichtigt('2026-08-18', file.nr('beschaeftigungVersichert'))
    expect(luecken(geprueft(ohne(ohneZustimmung()), am), am)).toEqual(['beschaeftigungNichtVersichert'])
    expect(luecken(geprueft(ohne(ohne(ohneZustimmung())), am), am)).toEqual([
      'beschaeftigungNichtVersichert',
      'beschaeftigungNichtVersichert',
    ])
    const massnahme = ohneZustimmung({ weg: 'anerkennungMassnahme', anerkennungsstand: 'teilweiseGleichwertig' })
    expect(luecken(geprueft(ohne(massnahme), am), am)).toEqual([])
  })

  it('wird nicht zweimal erteilt, außer sie ist nach drei Monaten verfallen', () => {
    expect(luecken(erteilt, '2026-11-20')).toEqual(['schonGeschehen'])
    expect(luecken(erteilt, '2026-11-21')).toEqual([])
  })

  it.each<readonly [PlainDate, boolean]>([
    ['2024-02-29', false],
    ['2024-03-01', true],
    ['2024-03-02', true],
  ])('verlangt die Versicherungen am %s: %s, und nie außerhalb des Abschnitts 4', (tag, noetig) => {
    expect(mussVersichern({ weg: 'fachkraftAkademisch' }, tag)).toBe(noetig)
    expect(mussVersichern({ weg: 'anerkennungspartnerschaft' }, tag)).toBe(false)
    const state = akteAus([], eroeffnet({}, '2024-01-15'))
    const open = pflichten(state, tag, speicher).filter(({ norm }) => norm === '§ 18 Abs. 2 Nr. 4a AufenthG')
    expect(open.map(({ seit }) => seit)).toEqual(noetig ? ['2024-03-01', '2024-03-01'] : [])
    const lage = lageOf(state, tag, { als: BEHOERDE, heute: tag, speicher })
    const grounds = vorabzustimmungsluecken(lage).map(({ grund }) => grund)
    expect(grounds.includes('beschaeftigungNichtVersichert')).toBe(noetig)
  })

  it('braucht nach einer Änderung der Tätigkeit neue Zustimmung, Erklärung, Versicherung und Prüfung', () => {
    const file = gefragt()
    const zugestimmt = file.erfasst(BEHOERDE, 'bundesagentur', '2026-11-12', {
      type: 'zustimmungErteilt',
      anfrage: file.nr('zustimmungAngefragt'),
      beschraenkt: false,
    })
    const geaendert = geprueft(zugestimmt, '2026-11-13')
      .entscheidet('2026-11-13', vorabzustimmung)
      .tut('arbeitgeber', '2026-11-16', { type: 'angebotGeaendert', was: 'taetigkeit' })
    expect(luecken(geaendert, '2026-11-16')).toEqual([
      'zustimmungOffen',
      'beschaeftigungNichtVersichert',
      'beschaeftigungNichtVersichert',
      'voraussetzungenNichtGeprueft',
    ])
    expect(gruende(geaendert, BEHOERDE, '2026-11-16', anfrage)).toEqual(['erklaerungFehlt'])
    const neu = geaendert.tut('arbeitgeber', '2026-11-16', erklaerung)
    expect(gruende(neu, BEHOERDE, '2026-11-16', anfrage)).toEqual([])
  })

  it('fällt mit dem Angebot und mit der Vollmacht', () => {
    const weg = geprueft(ohneZustimmung(), am).tut('arbeitgeber', am, { type: 'angebotZurueckgezogen' })
    expect(luecken(weg, am)).toContain('angebotFehlt')
    const widerrufen = geprueft(ohneZustimmung(), am).tut('fachkraft', am, {
      type: 'vollmachtWiderrufen',
      vollmachtgeber: 'fachkraft',
    })
    expect(luecken(widerrufen, am)).toEqual(['vollmachtFehlt'])
  })

  it('wird mit Gründen versagt und kann danach doch erteilt werden', () => {
    const ohneGrund = { type: 'vorabzustimmungVersagt', begruendung: '' } as const
    expect(gruendeBeiEntscheidung(ohneZustimmung(), am, ohneGrund)).toEqual(['begruendungFehlt'])
    const versagt = geprueft(ohneZustimmung(), am).entscheidet(am, { ...ohneGrund, begruendung: 'Identität ungeklärt' })
    expect(luecken(versagt, am)).toEqual([])
  })

  it('geht erst hinaus, wenn sie erteilt ist, und auf jedem Weg einmal', () => {
    const aus = { type: 'vorabzustimmungAusgehaendigt', weg: 'elektronisch', original: false } as const
    const register = { type: 'imRegisterGespeichert' } as const
    for (const handlung of [aus, register, { type: 'auslandsvertretungUnterrichtet', weg: 'register' } as const]) {
      expect(gruende(ohneZustimmung(), BEHOERDE, am, handlung)).toEqual(['vorabzustimmungFehlt'])
      expect(gruende(erteilt, BEHOERDE, am, handlung)).toEqual([])
      expect(gruende(erteilt.tut(BEHOERDE, am, handlung), BEHOERDE, am, handlung)).toEqual(['schonGeschehen'])
    }
    const mail = { type: 'auslandsvertretungUnterrichtet', weg: 'sichereEmail' } as const
    expect(gruende(ohneZustimmung(), BEHOERDE, am, mail)).toEqual([])
  })
})
