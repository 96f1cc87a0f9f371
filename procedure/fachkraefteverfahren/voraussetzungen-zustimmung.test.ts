import { describe, expect, it } from 'vitest'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import {
  anfrage,
  BEHOERDE,
  entschieden,
  erklaerung,
  gefragt,
  geprueft,
  gleichwertig,
  luecken,
  nachricht,
  ohneZustimmung,
  vorabzustimmung,
} from '#procedure/testing/gefragt.ts'
import { gruende, type Vorgang, vereinbart } from '#procedure/testing/vorgang.ts'
import { letzter } from './state.ts'

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
