import { describe, expect, it } from 'vitest'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import {
  eroeffnet,
  gruende,
  gruendeBeiEntscheidung,
  muster,
  type Vorgang,
  vereinbart,
  vorgang,
} from '#procedure/testing/vorgang.ts'
import type { Fassung } from './events-vereinbarung.ts'
import { fassungenAm, wechselZurVersicherung } from './vereinbarungslage.ts'
import type { Vorhaben } from './vorhaben.ts'

const TAG = '2026-08-05'
const vollmacht = { type: 'vollmachtErteilt', vollmachtgeber: 'fachkraft', untervollmachtErlaubt: true } as const
const widerruf = { type: 'vollmachtWiderrufen', vollmachtgeber: 'fachkraft' } as const
const angebot = { type: 'angebotVorgelegt', art: 'arbeitsvertrag' } as const
const versicherung = { type: 'bevollmaechtigungVersichert', mitUntervollmacht: true } as const
const unterschrift = (
  fassung: Fassung,
  von: 'arbeitgeber' | 'unterbevollmaechtigter' | 'auslaenderbehoerde' = 'arbeitgeber',
) => ({ type: 'vereinbarungUnterzeichnet', von, form: 'eigenhaendig', fassung }) as const
const festgelegt = (abweichend: Partial<Vorhaben>) =>
  ({ type: 'vorhabenFestgelegt', vorhaben: { ...muster, ...abweichend } }) as const

/** Opened on a day, with power, assurance and offer: ready to be signed. */
function unterschriftsreif(am: PlainDate): Vorgang {
  return vorgang()
    .tut('arbeitgeber', am, { type: 'vorgangEroeffnet', modus: 'behoerde' })
    .tut('arbeitgeber', am, festgelegt({}))
    .tut('fachkraft', am, vollmacht)
    .tut('arbeitgeber', am, versicherung)
    .tut('arbeitgeber', am, angebot)
}

describe('Das Vorhaben', () => {
  it('ist nicht die Westbalkanregelung, und die Ablehnung nennt ihre Norm', () => {
    expect(gruende(eroeffnet(), 'auslaenderbehoerde', TAG, festgelegt({ weg: 'westbalkan' }))).toEqual([
      'wegNichtVorgesehen',
    ])
  })

  it.each(['chancenkartePunkte', 'ausbildungsplatzsuche', 'niederlassungFachkraft', 'gibtEsNicht'])(
    'ist nicht %s, das § 81a Abs. 1 AufenthG nicht nennt',
    (weg) => {
      expect(gruende(eroeffnet(), 'auslaenderbehoerde', TAG, festgelegt({ weg }))).toEqual(['wegNichtVorgesehen'])
    },
  )

  it('setzt voraus, dass die Fachkraft im Ausland ist', () => {
    expect(gruende(eroeffnet(), 'auslaenderbehoerde', TAG, festgelegt({ aufenthaltsort: 'inland' }))).toEqual([
      'imInlandNichtMoeglich',
    ])
    expect(gruende(eroeffnet(), 'auslaenderbehoerde', TAG, festgelegt({ aufenthaltsort: 'ausland' }))).toEqual([])
  })

  it('passt zum Stand der Anerkennung: vergleichbar genügt für § 18b, nicht für § 18a', () => {
    const vergleichbar = { anerkennungsstand: 'vergleichbar' } as const
    expect(
      gruende(eroeffnet(), 'arbeitgeber', TAG, festgelegt({ ...vergleichbar, weg: 'fachkraftAkademisch' })),
    ).toEqual([])
    expect(gruende(eroeffnet(), 'arbeitgeber', TAG, festgelegt(vergleichbar))).toEqual(['angabeUngueltig'])
  })

  it.each([
    ['anerkennungspartnerschaft', 'anerkennungspartnerschaft'],
    ['anerkennungVermittlungsabsprache', 'nachEinreise'],
    ['anerkennungMassnahme', 'teilweiseGleichwertig'],
    ['anerkennungPruefung', 'teilweiseGleichwertig'],
    ['berufsausbildung', 'ohneAnerkennung'],
    ['berufserfahrung', 'ohneAnerkennung'],
    ['blaueKarteInformatik', 'ohneAnerkennung'],
    ['forschung', 'ohneAnerkennung'],
  ] as const)('kann %s sein mit dem Stand %s', (weg, anerkennungsstand) => {
    expect(gruende(eroeffnet(), 'arbeitgeber', TAG, festgelegt({ weg, anerkennungsstand }))).toEqual([])
  })

  it('braucht einen Rechtsgrund dafür, dass die Zustimmung nötig oder nicht nötig ist', () => {
    const ohneGrund = festgelegt({ zustimmungNoetig: 'nein', zustimmungsnorm: ' ' })
    expect(gruende(eroeffnet(), 'arbeitgeber', TAG, ohneGrund)).toEqual(['begruendungFehlt'])
    expect(
      gruende(eroeffnet(), 'arbeitgeber', TAG, festgelegt({ zustimmungNoetig: 'offen', zustimmungsnorm: '' })),
    ).toEqual([])
  })

  it('ändert nach der Vereinbarung nur noch die Behörde', () => {
    expect(gruende(vereinbart(), 'arbeitgeber', '2026-08-20', festgelegt({}))).toEqual(['nichtBefugt'])
    expect(gruende(vereinbart(), 'auslaenderbehoerde', '2026-08-20', festgelegt({}))).toEqual([])
  })
})

describe('Die Fassung der Vereinbarung richtet sich nach dem Tag:', () => {
  it.each([
    ['2026-07-28', ['mitVollmacht']],
    ['2026-07-29', ['mitVollmacht', 'mitVersicherung']],
    ['2026-07-31', ['mitVollmacht', 'mitVersicherung']],
    ['2026-08-01', ['mitVersicherung']],
  ] as const)('am %s gelten %j', (am, erlaubt) => {
    expect(fassungenAm(am)).toEqual(erlaubt)
    for (const fassung of ['mitVollmacht', 'mitVersicherung'] as const) {
      const erwartet = erlaubt.some((eine) => eine === fassung) ? [] : ['falscheFassung']
      expect(gruende(unterschriftsreif(am), 'arbeitgeber', am, unterschrift(fassung))).toEqual(erwartet)
    }
  })

  it('der Tag steht einmal, mit Norm und Quelle, und nicht als gewiss', () => {
    const { fruehestens, sicherAb, beleg, norm, source } = wechselZurVersicherung
    expect([fassungenAm(fruehestens).length, fassungenAm(sicherAb)]).toEqual([2, ['mitVersicherung']])
    expect([beleg, norm]).toEqual(['B', '§ 81a Abs. 2 Nr. 2 AufenthG'])
    expect(source).toContain('nicht bestätigt')
  })

  it('beide Seiten unterzeichnen dieselbe', () => {
    const am = '2026-07-30'
    const halb = unterschriftsreif(am).tut('arbeitgeber', am, unterschrift('mitVollmacht'))
    expect(gruende(halb, 'auslaenderbehoerde', am, unterschrift('mitVersicherung', 'auslaenderbehoerde'))).toEqual([
      'falscheFassung',
    ])
    expect(gruende(halb, 'auslaenderbehoerde', am, unterschrift('mitVollmacht', 'auslaenderbehoerde'))).toEqual([])
  })
})

describe('Die Unterschrift unter die Vereinbarung', () => {
  it('mit Versicherung braucht die Versicherung, nicht die Vollmacht in der Akte', () => {
    const ohneVollmacht = eroeffnet().tut('arbeitgeber', TAG, angebot)
    expect(gruende(ohneVollmacht, 'arbeitgeber', TAG, unterschrift('mitVersicherung'))).toEqual(['versicherungFehlt'])
    const versichert = ohneVollmacht.tut('arbeitgeber', TAG, versicherung)
    expect(gruende(versichert, 'arbeitgeber', TAG, unterschrift('mitVersicherung'))).toEqual([])
  })

  it('mit Vollmacht braucht die Vollmacht', () => {
    const am = '2026-07-01'
    const ohne = vorgang()
      .tut('arbeitgeber', am, { type: 'vorgangEroeffnet', modus: 'behoerde' })
      .tut('arbeitgeber', am, festgelegt({}))
      .tut('arbeitgeber', am, angebot)
    expect(gruende(ohne, 'arbeitgeber', am, unterschrift('mitVollmacht'))).toEqual(['vollmachtFehlt'])
    expect(gruende(ohne.tut('fachkraft', am, vollmacht), 'arbeitgeber', am, unterschrift('mitVollmacht'))).toEqual([])
  })

  it('braucht ein Vorhaben und ein Angebot', () => {
    const leer = vorgang().tut('arbeitgeber', TAG, { type: 'vorgangEroeffnet', modus: 'behoerde' })
    const versichert = leer.tut('arbeitgeber', TAG, versicherung)
    expect(gruende(versichert, 'arbeitgeber', TAG, unterschrift('mitVersicherung'))).toEqual([
      'vorhabenFehlt',
      'angebotFehlt',
    ])
  })

  it('wird von jeder Seite einmal geleistet', () => {
    expect(gruende(vereinbart(), 'arbeitgeber', '2026-08-20', unterschrift('mitVersicherung'))).toEqual([
      'schonGeschehen',
    ])
  })

  it('leistet der Unterbevollmächtigte nur mit Untervollmacht', () => {
    const reif = unterschriftsreif(TAG)
    const handlung = unterschrift('mitVersicherung', 'unterbevollmaechtigter')
    expect(gruende(reif, 'unterbevollmaechtigter', TAG, handlung)).toEqual(['vollmachtFehlt'])
    const unter = reif.tut('arbeitgeber', TAG, { type: 'untervollmachtErteilt' })
    expect(gruende(unter, 'unterbevollmaechtigter', TAG, handlung)).toEqual([])
    expect(gruende(unter, 'arbeitgeber', TAG, handlung)).toEqual(['nichtBefugt'])
  })
})

describe('Vollmacht und Untervollmacht', () => {
  it('nach dem Widerruf handelt niemand für die Fachkraft, bis eine neue Vollmacht da ist', () => {
    const widerrufen = vereinbart().tut('fachkraft', '2026-08-20', widerruf)
    const unterlagen = { type: 'unterlagenUebergeben', gegenstand: 'gleichwertigkeit' } as const
    expect(gruende(widerrufen, 'arbeitgeber', '2026-08-20', unterlagen)).toEqual(['vollmachtFehlt'])
    expect(
      gruende(widerrufen, 'auslaenderbehoerde', '2026-08-20', {
        type: 'anerkennungBeantragt',
        gegenstand: 'gleichwertigkeit',
      }),
    ).toEqual(['vollmachtFehlt'])
    const neu = widerrufen.tut('fachkraft', '2026-08-25', vollmacht)
    expect(gruende(neu, 'arbeitgeber', '2026-08-25', unterlagen)).toEqual([])
  })

  it('eine bloße Versicherung ersetzt die widerrufene Vollmacht nicht', () => {
    const widerrufen = vereinbart().tut('fachkraft', '2026-08-20', widerruf)
    expect(gruende(widerrufen, 'arbeitgeber', '2026-08-21', versicherung)).toEqual(['vollmachtFehlt'])
  })

  it('im eigenen Namen handelt der Arbeitgeber auch ohne Vollmacht', () => {
    const widerrufen = vereinbart().tut('fachkraft', '2026-08-20', widerruf)
    expect(gruende(widerrufen, 'arbeitgeber', '2026-08-21', { type: 'angebotZurueckgezogen' })).toEqual([])
  })

  it('widerrufen wird nur, was besteht, und einmal', () => {
    expect(gruende(eroeffnet(), 'fachkraft', TAG, widerruf)).toEqual(['eintragFehlt'])
    const widerrufen = vereinbart().tut('fachkraft', '2026-08-20', widerruf)
    expect(gruende(widerrufen, 'fachkraft', '2026-08-21', widerruf)).toEqual(['schonGeschehen'])
  })

  it('die Untervollmacht setzt voraus, dass die Vollmacht sie erlaubt', () => {
    const unter = { type: 'untervollmachtErteilt' } as const
    expect(gruende(eroeffnet(), 'arbeitgeber', TAG, unter)).toEqual(['vollmachtFehlt'])
    const ohne = eroeffnet().tut('fachkraft', TAG, { ...vollmacht, untervollmachtErlaubt: false })
    expect(gruende(ohne, 'arbeitgeber', TAG, unter)).toEqual(['untervollmachtNichtErlaubt'])
    expect(gruende(ohne, 'arbeitgeber', TAG, versicherung)).toEqual(['untervollmachtNichtErlaubt'])
    expect(gruende(vereinbart(), 'arbeitgeber', '2026-08-20', unter)).toEqual([])
  })

  it('nach ihrem Widerruf handelt der Unterbevollmächtigte nicht mehr', () => {
    const unter = vereinbart().tut('arbeitgeber', '2026-08-20', { type: 'untervollmachtErteilt' })
    const unterlagen = { type: 'unterlagenUebergeben', gegenstand: 'gleichwertigkeit' } as const
    expect(gruende(unter, 'unterbevollmaechtigter', '2026-08-21', unterlagen)).toEqual([])
    const aus = unter.tut('arbeitgeber', '2026-08-21', { type: 'untervollmachtWiderrufen' })
    expect(gruende(aus, 'unterbevollmaechtigter', '2026-08-22', unterlagen)).toEqual(['vollmachtFehlt'])
    expect(gruende(aus, 'arbeitgeber', '2026-08-22', { type: 'untervollmachtWiderrufen' })).toEqual(['eintragFehlt'])
  })

  it('für Minderjährige geben sie die Sorgeberechtigten', () => {
    const kind = eroeffnet('behoerde', {
      minderjaehrig: true,
      weg: 'berufsausbildung',
      anerkennungsstand: 'ohneAnerkennung',
    })
    expect(gruende(kind, 'fachkraft', TAG, vollmacht)).toEqual(['angabeUngueltig'])
    expect(gruende(kind, 'familie', TAG, { ...vollmacht, vollmachtgeber: 'sorgeberechtigte' })).toEqual([])
  })
})

describe('Die Gebühr', () => {
  const gebuehr = (cents: number) =>
    ({ type: 'gebuehrFestgesetzt', cents, schuldner: 'fachkraft', faellig: 'beiUnterzeichnung' }) as const

  it('beträgt, was die Verordnung sagt, und die Hälfte für Minderjährige', () => {
    expect(gruendeBeiEntscheidung(eroeffnet(), TAG, gebuehr(41_100))).toEqual([])
    expect(gruendeBeiEntscheidung(eroeffnet(), TAG, gebuehr(41_101))).toEqual(['angabeUngueltig'])
    const kind = eroeffnet('behoerde', { minderjaehrig: true })
    expect(gruendeBeiEntscheidung(kind, TAG, gebuehr(41_100))).toEqual(['angabeUngueltig'])
    expect(gruendeBeiEntscheidung(kind, TAG, gebuehr(20_550))).toEqual([])
  })

  it('wird einmal festgesetzt und nicht mehr gezahlt, wenn sie gezahlt ist', () => {
    expect(gruendeBeiEntscheidung(vereinbart(), '2026-08-20', gebuehr(41_100))).toEqual(['schonGeschehen'])
    expect(gruende(vereinbart(), 'arbeitgeber', '2026-08-20', { type: 'gebuehrGezahlt', cents: 1 })).toEqual([
      'schonGeschehen',
    ])
    expect(gruende(eroeffnet(), 'arbeitgeber', TAG, { type: 'gebuehrGezahlt', cents: 1 })).toEqual(['eintragFehlt'])
    expect(gruende(eroeffnet(), 'arbeitgeber', TAG, { type: 'gebuehrGezahlt', cents: 0.5 })).toContain(
      'angabeUngueltig',
    )
  })
})

describe('Das Angebot', () => {
  it('kann nur zurückgezogen oder geändert werden, solange es besteht', () => {
    const weg = vereinbart().tut('arbeitgeber', '2026-08-20', { type: 'angebotZurueckgezogen' })
    expect(gruende(weg, 'arbeitgeber', '2026-08-21', { type: 'angebotZurueckgezogen' })).toEqual(['angebotFehlt'])
    expect(gruende(weg, 'arbeitgeber', '2026-08-21', { type: 'angebotGeaendert', was: 'gehalt' })).toEqual([
      'angebotFehlt',
    ])
    expect(gruende(weg, 'arbeitgeber', '2026-08-21', angebot)).toEqual([])
  })

  it('geht der Versicherung voraus, dass die Beschäftigung ausgeübt werden soll', () => {
    const zusage = { type: 'beschaeftigungVersichert', von: 'arbeitgeber' } as const
    expect(gruende(eroeffnet(), 'arbeitgeber', TAG, zusage)).toEqual(['angebotFehlt'])
    expect(gruende(vereinbart(), 'arbeitgeber', '2026-08-20', zusage)).toEqual(['schonGeschehen'])
    expect(gruende(vereinbart(), 'fachkraft', '2026-08-20', zusage)).toEqual(['nichtBefugt'])
  })
})

it('Über den Bedarf an Zustimmung wird mit Gründen entschieden', () => {
  const offen = eroeffnet('behoerde', { zustimmungNoetig: 'offen' })
  const ohne = { type: 'zustimmungsbedarfEntschieden', noetig: false, begruendung: '' } as const
  expect(gruendeBeiEntscheidung(offen, TAG, ohne)).toEqual(['begruendungFehlt'])
  expect(gruendeBeiEntscheidung(offen, TAG, { ...ohne, begruendung: '§ 9 BeschV' })).toEqual([])
})

it('Ein Ansprechpartner hat einen Namen', () => {
  const benannt = { type: 'ansprechpartnerBenannt', fuer: 'arbeitgeber', rolle: 'vertretung', person: '' } as const
  expect(gruende(eroeffnet(), 'arbeitgeber', TAG, benannt)).toEqual(['angabeUngueltig'])
  expect(gruende(eroeffnet(), 'arbeitgeber', TAG, { ...benannt, person: 'p1' })).toEqual([])
})
