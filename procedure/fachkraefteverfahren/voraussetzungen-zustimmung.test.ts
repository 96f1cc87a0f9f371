import { describe, expect, it } from 'vitest'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { gruende, gruendeBeiEntscheidung, type Vorgang, vereinbart } from '#procedure/testing/vorgang.ts'
import type { Anerkennungsergebnis } from './events-anerkennung.ts'
import type { Pruefergebnis, Pruefpunkt } from './events-zustimmung.ts'
import { letzter } from './state.ts'
import type { Gegenstand, Vorhaben } from './vorhaben.ts'

const BEHOERDE = 'auslaenderbehoerde'
const anfrage = { type: 'zustimmungAngefragt', vorabpruefung: false, weg: 'elektronisch' } as const
const erklaerung = { type: 'beschaeftigungErklaert', zusatzblatt: false } as const
const vorabzustimmung = { type: 'vorabzustimmungErteilt', hinweise: [] } as const
const gleichwertig = { anerkennungsstand: 'gleichwertig' } as const

const erfuellt: Readonly<Record<Pruefpunkt, Pruefergebnis>> = {
  identitaetUndPass: 'erfuellt',
  lebensunterhalt: 'erfuellt',
  keinAusweisungsinteresse: 'erfuellt',
  altersvorsorge: 'entfaellt',
  konkretesAngebot: 'erfuellt',
  besondereVoraussetzungen: 'erfuellt',
}
const geprueft = (
  file: Vorgang,
  am: PlainDate,
  anders: Partial<typeof erfuellt> = {},
  absehensgrund?: string,
): Vorgang =>
  file.entscheidet(am, {
    type: 'voraussetzungenGeprueft',
    ergebnisse: { ...erfuellt, ...anders },
    ...(absehensgrund !== undefined && { absehensgrund }),
  })
const entschieden = (file: Vorgang, gegenstand: Gegenstand, ergebnis: Anerkennungsergebnis): Vorgang =>
  file.erfasst(
    BEHOERDE,
    gegenstand === 'zeugnisbewertung' || gegenstand === 'digitaleAuskunft' ? 'zentralstelle' : 'anerkennendeStelle',
    '2026-08-18',
    {
      type: 'anerkennungEntschieden',
      gegenstand,
      ergebnis,
      massnahmen: [],
    },
  )
/** Recognised, declared and asked on Tuesday, 10 November 2026 in Saxony: the week ends on the 17th. */
const gefragt = (abweichend: Partial<Vorhaben> = {}): Vorgang =>
  vereinbart({ ...gleichwertig, ...abweichend })
    .tut('arbeitgeber', '2026-11-09', erklaerung)
    .tut(BEHOERDE, '2026-11-10', anfrage)
const nachricht = (file: Vorgang, am: PlainDate, art: 'angabenUnzureichend' | 'auskunftAusgeblieben'): Vorgang =>
  file.erfasst(BEHOERDE, 'bundesagentur', am, { type: art, anfrage: file.nr('zustimmungAngefragt') })
/** What stands between this file and the Vorabzustimmung on a day. */
const luecken = (file: Vorgang, am: PlainDate): readonly string[] => gruendeBeiEntscheidung(file, am, vorabzustimmung)
const ohneZustimmung = (abweichend: Partial<Vorhaben> = {}): Vorgang =>
  vereinbart({
    weg: 'blaueKarteRegel',
    anerkennungsstand: 'vergleichbar',
    zustimmungNoetig: 'nein',
    zustimmungsnorm: '§ 18g Abs. 1 S. 1 AufenthG',
    ...abweichend,
  })

describe('Die Anfrage an die Bundesagentur', () => {
  it('setzt die Erklärung zum Beschäftigungsverhältnis voraus', () => {
    expect(gruende(vereinbart(gleichwertig), BEHOERDE, '2026-09-01', anfrage)).toEqual(['erklaerungFehlt'])
  })

  it('setzt das Ergebnis der Anerkennung voraus', () => {
    const erklaert = vereinbart().tut('arbeitgeber', '2026-08-20', erklaerung)
    expect(gruende(erklaert, BEHOERDE, '2026-09-01', anfrage)).toEqual(['anerkennungOffen'])
    expect(gruende(entschieden(erklaert, 'gleichwertigkeit', 'gleichwertig'), BEHOERDE, '2026-09-01', anfrage)).toEqual(
      [],
    )
    expect(
      gruende(entschieden(erklaert, 'gleichwertigkeit', 'nichtGleichwertig'), BEHOERDE, '2026-09-01', anfrage),
    ).toEqual(['anerkennungReichtNicht'])
    expect(
      gruende(entschieden(erklaert, 'gleichwertigkeit', 'teilweiseGleichwertig'), BEHOERDE, '2026-09-01', anfrage),
    ).toEqual(['fortfuehrungOffen'])
  })

  it('kommt vor der Anerkennung nur als Vorabprüfung, wo sie geübt wird', () => {
    const vorab = { ...anfrage, vorabpruefung: true } as const
    const nicht = vereinbart().tut('arbeitgeber', '2026-08-20', erklaerung)
    expect(gruende(nicht, BEHOERDE, '2026-09-01', vorab)).toEqual(['anerkennungOffen'])
    const geuebt = vereinbart({ vorabpruefung: true }).tut('arbeitgeber', '2026-08-20', erklaerung)
    expect(gruende(geuebt, BEHOERDE, '2026-09-01', vorab)).toEqual([])
  })

  it('entfällt, wo keine Zustimmung nötig ist, und wartet, wo das offen ist', () => {
    expect(
      gruende(ohneZustimmung().tut('arbeitgeber', '2026-08-20', erklaerung), BEHOERDE, '2026-09-01', anfrage),
    ).toEqual(['zustimmungNichtNoetig'])
    const offen = vereinbart({ ...gleichwertig, zustimmungNoetig: 'offen' }).tut(
      'arbeitgeber',
      '2026-08-20',
      erklaerung,
    )
    expect(gruende(offen, BEHOERDE, '2026-09-01', anfrage)).toEqual(['zustimmungsbedarfOffen'])
    const noetig = offen.entscheidet('2026-08-21', {
      type: 'zustimmungsbedarfEntschieden',
      noetig: true,
      begruendung: '§ 39 AufenthG',
    })
    expect(gruende(noetig, BEHOERDE, '2026-09-01', anfrage)).toEqual([])
  })

  it('wird nicht wiederholt, solange eine Antwort zu erwarten ist oder die Zustimmung da ist', () => {
    expect(gruende(gefragt(), BEHOERDE, '2026-11-12', anfrage)).toEqual(['schonGeschehen'])
    expect(gruende(gefragt(), BEHOERDE, '2026-11-18', anfrage)).toEqual(['schonGeschehen'])
    const unzureichend = nachricht(gefragt(), '2026-11-12', 'angabenUnzureichend')
    expect(gruende(unzureichend, BEHOERDE, '2026-11-13', anfrage)).toEqual([])
  })

  it('setzt Vorhaben, Vereinbarung und Angebot voraus', () => {
    const weg = gefragt().tut('arbeitgeber', '2026-11-12', { type: 'angebotZurueckgezogen' })
    expect(gruende(weg, BEHOERDE, '2026-11-13', anfrage)).toEqual(['angebotFehlt', 'erklaerungFehlt'])
    const widerrufen = gefragt().tut('fachkraft', '2026-11-12', {
      type: 'vollmachtWiderrufen',
      vollmachtgeber: 'fachkraft',
    })
    expect(gruende(widerrufen, BEHOERDE, '2026-11-13', anfrage)).toContain('vollmachtFehlt')
  })
})

describe('Die Vorabzustimmung ruht auf der Zustimmung:', () => {
  it('die Fiktion tritt am Tag nach der Woche ein, nicht am letzten Tag', () => {
    expect(luecken(geprueft(gefragt(), '2026-11-11'), '2026-11-17')).toEqual(['zustimmungOffen'])
    // 18 November is a holiday in Saxony, but the week ended the day before.
    expect(luecken(geprueft(gefragt(), '2026-11-11'), '2026-11-18')).toEqual([])
  })

  it('die Grundlage steht mit Anfrage, Tag, Fristende und Orten im Eintrag', () => {
    const file = geprueft(gefragt(), '2026-11-11').entscheidet('2026-11-18', vorabzustimmung)
    expect(letzter(file.state, 'vorabzustimmungErteilt')?.ereignis.zustimmung).toMatchObject({
      art: 'fingiert',
      anfrage: gefragt().nr('zustimmungAngefragt'),
      angefragtAm: '2026-11-10',
      fristende: '2026-11-17',
    })
  })

  it.each(['angabenUnzureichend', 'auskunftAusgeblieben'] as const)(
    '%s hindert die Fiktion bis zum letzten Tag, danach nicht mehr',
    (art) => {
      expect(luecken(geprueft(nachricht(gefragt(), '2026-11-17', art), '2026-11-17'), '2026-11-20')).toEqual([
        'zustimmungOffen',
      ])
      expect(luecken(geprueft(nachricht(gefragt(), '2026-11-18', art), '2026-11-18'), '2026-11-20')).toEqual([])
    },
  )

  it('eine Versagung in der Woche hindert sie, eine spätere nimmt die Fiktion nicht zurück', () => {
    const versagt = (am: PlainDate): Vorgang => {
      const file = gefragt()
      return file.erfasst(BEHOERDE, 'bundesagentur', am, {
        type: 'zustimmungVersagt',
        anfrage: file.nr('zustimmungAngefragt'),
        norm: '§ 40 Abs. 2 AufenthG',
      })
    }
    expect(luecken(geprueft(versagt('2026-11-17'), '2026-11-17'), '2026-11-20')).toEqual(['zustimmungVersagt'])
    expect(luecken(geprueft(versagt('2026-11-19'), '2026-11-19'), '2026-11-20')).toEqual([])
  })

  it('eine Vorabprüfung wird nie durch Schweigen zur Zustimmung', () => {
    const file = vereinbart({ ...gleichwertig, vorabpruefung: true })
      .tut('arbeitgeber', '2026-11-09', erklaerung)
      .tut(BEHOERDE, '2026-11-10', { ...anfrage, vorabpruefung: true })
    expect(luecken(geprueft(file, '2026-11-11'), '2026-12-20')).toEqual(['zustimmungOffen'])
  })

  it('eine widerrufene Zustimmung trägt nicht', () => {
    const file = gefragt()
    const erteilt = file.erfasst(BEHOERDE, 'bundesagentur', '2026-11-12', {
      type: 'zustimmungErteilt',
      anfrage: file.nr('zustimmungAngefragt'),
      beschraenkt: false,
    })
    expect(luecken(geprueft(erteilt, '2026-11-13'), '2026-11-13')).toEqual([])
    const widerrufen = erteilt.erfasst(BEHOERDE, 'bundesagentur', '2026-11-16', {
      type: 'zustimmungWiderrufen',
      zustimmung: erteilt.nr('zustimmungErteilt'),
    })
    expect(luecken(geprueft(widerrufen, '2026-11-16'), '2026-11-30')).toEqual(['zustimmungVersagt'])
    expect(gruende(widerrufen, BEHOERDE, '2026-11-17', anfrage)).toEqual([])
  })

  it('eine Globalzustimmung trägt, sobald der Arbeitgeber zusichert, sie einzuhalten', () => {
    const global = vereinbart(gleichwertig).tut('arbeitgeber', '2026-08-20', { type: 'globalzustimmungZugesichert' })
    expect(luecken(geprueft(global, '2026-08-21'), '2026-08-21')).toEqual([])
    expect(gruende(ohneZustimmung(), 'arbeitgeber', '2026-08-20', { type: 'globalzustimmungZugesichert' })).toEqual([
      'zustimmungNichtNoetig',
    ])
  })

  it('nicht nötig ist sie mit Rechtsgrund', () => {
    const file = geprueft(ohneZustimmung(), '2026-08-20').entscheidet('2026-08-20', vorabzustimmung)
    expect(letzter(file.state, 'vorabzustimmungErteilt')?.ereignis.zustimmung).toEqual({
      art: 'nichtErforderlich',
      norm: '§ 18g Abs. 1 S. 1 AufenthG',
    })
  })

  it('offen muss der Bedarf erst entschieden werden', () => {
    expect(luecken(geprueft(ohneZustimmung({ zustimmungNoetig: 'offen' }), '2026-08-20'), '2026-08-20')).toEqual([
      'zustimmungsbedarfOffen',
    ])
  })
})

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
    expect(luecken(geprueft(aelter, am, { altersvorsorge: 'nichtErfuellt' }, 'Mangelberuf'), am)).toEqual([
      'altersvorsorgeOffen',
    ])
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
