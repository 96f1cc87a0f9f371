import { describe, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { akteAus, eroeffnet, type Vorgang } from '#procedure/examples/aktenbau.ts'
import { pflichten } from './duties.ts'
import type { Event } from './events.ts'
import type { Pflicht } from './pflicht.ts'
import type { Vorhaben } from './vorhaben.ts'

/**
 * The course that the Saxon agreement describes in its sections B to K, duty by duty: who owes what to begin with, by when, and
 * on which norm. Written down from the agreement and the statutes, in Saxony throughout.
 */

const speicher = kalenderspeicher()

const vereinbart: readonly Vorgang[] = [
  ['2026-11-02', { type: 'angebotVorgelegt', art: 'arbeitsvertrag' }],
  ['2026-11-02', unterzeichnet('arbeitgeber')],
  ['2026-11-03', unterzeichnet('auslaenderbehoerde')],
]

function unterzeichnet(von: 'arbeitgeber' | 'auslaenderbehoerde'): Event {
  return { type: 'vereinbarungUnterzeichnet', von, form: 'eigenhaendig', fassung: 'mitVersicherung' }
}

/** The newest duty of a row after what happened. The agreement is entries 3 to 5, so what happens begins with entry 6. */
function pflicht(zeile: string, geschehen: readonly Vorgang[], heute: PlainDate, vorhaben: Partial<Vorhaben> = {}) {
  const state = akteAus([...vereinbart, ...geschehen], eroeffnet(vorhaben, '2026-11-02'))
  return pflichten(state, heute, speicher).findLast((one) => one.zeile === zeile)
}

/** Owed without delay: no day ever stands there. */
const unverzueglich = (schuldner: Pflicht['schuldner'], norm: string) => ({
  schuldner,
  norm,
  stand: 'offen',
  bis: undefined,
  spaetestens: undefined,
})

const beantragt: Event = { type: 'anerkennungBeantragt', gegenstand: 'gleichwertigkeit' }
const entscheidung = (ergebnis: 'gleichwertig' | 'teilweiseGleichwertig'): Event => ({
  type: 'anerkennungEntschieden',
  gegenstand: 'gleichwertigkeit',
  ergebnis,
  massnahmen: [],
})
const bestaetigt: Event = {
  type: 'eingangBestaetigt',
  gegenstand: 'gleichwertigkeit',
  eingegangenAm: '2026-11-04',
  vollstaendigSeit: '2026-11-04',
  fehlend: [],
}

const frei = { weg: 'blaueKarteRegel', anerkennungsstand: 'vergleichbar', zustimmungNoetig: 'nein' } as const
const erteilt: Vorgang = [
  '2026-11-12',
  { type: 'vorabzustimmungErteilt', zustimmung: { art: 'nichtAktenkundig' }, hinweise: [] },
]

const vollstaendig: readonly Vorgang[] = [
  ['2026-11-04', beantragt],
  ['2026-11-10', bestaetigt],
]
const entschieden: readonly Vorgang[] = [
  ['2026-11-04', beantragt],
  ['2026-11-26', entscheidung('gleichwertig')],
]

it('Section B: the office advises whoever asks', () => {
  const gefragt = akteAus([['2026-11-02', { type: 'erstkontaktAufgenommen' }]], eroeffnet({}, '2026-11-02'))
  expect(pflichten(gefragt, '2026-11-03', speicher).find(({ zeile }) => zeile === 'beratung')).toMatchObject(
    unverzueglich('auslaenderbehoerde', '§ 81a Abs. 3 S. 1 Nr. 1 AufenthG'),
  )
})

describe('Section D 1: recognition', () => {
  it('the office forwards the papers to the body without delay', () => {
    const uebergeben: Event = { type: 'unterlagenUebergeben', gegenstand: 'gleichwertigkeit' }
    expect(pflicht('zuleitung', [['2026-11-04', uebergeben]], '2026-11-05')).toMatchObject(
      unverzueglich('auslaenderbehoerde', '§ 81a Abs. 3 S. 1 Nr. 2 AufenthG'),
    )
  })

  it('the body confirms receipt in two weeks and is to decide in two months of completeness', () => {
    expect(pflicht('eingangsbestaetigung', [['2026-11-04', beantragt]], '2026-11-05')).toMatchObject({
      schuldner: 'anerkennendeStelle',
      // Two weeks end on Buß- und Bettag, which is a holiday in Saxony.
      bis: '2026-11-19',
      charakter: 'muss',
      norm: '§ 14a Abs. 2 S. 1 BQFG',
    })
    expect(pflicht('entscheidung', vollstaendig, '2026-11-11')).toMatchObject({
      schuldner: 'anerkennendeStelle',
      bis: '2027-01-04',
      charakter: 'soll',
      norm: '§ 14a Abs. 3 S. 1 BQFG',
    })
    expect(pflicht('bestaetigungUebersenden', vollstaendig, '2026-11-11')).toMatchObject(
      unverzueglich('auslaenderbehoerde', '§ 81a Abs. 3 S. 1 Nr. 3 Hs. 1 AufenthG'),
    )
  })

  it('a body under the law of the Land confirms in a month and decides in three', () => {
    const land = { recht: 'landesrecht' } as const
    expect(pflicht('eingangsbestaetigung', [['2026-11-04', beantragt]], '2026-11-05', land)).toMatchObject({
      bis: '2026-12-04',
      charakter: 'inDerRegel',
    })
    expect(pflicht('entscheidung', vollstaendig, '2026-11-11', land)).toMatchObject({
      bis: '2027-02-04',
      charakter: 'inDerRegel',
    })
  })

  it('the Zentralstelle confirms in two weeks and evaluates in two months, by its word and not by statute', () => {
    const zab = { weg: 'fachkraftAkademisch', recht: 'zentralstelle' } as const
    const antrag: Event = { type: 'anerkennungBeantragt', gegenstand: 'zeugnisbewertung' }
    expect(pflicht('eingangsbestaetigung', [['2026-11-05', antrag]], '2026-11-06', zab)).toMatchObject({
      schuldner: 'zentralstelle',
      bis: '2026-11-19',
      charakter: 'praxis',
      norm: '§ 81a Abs. 2 Nr. 6 AufenthG',
    })
  })

  it('the office invites the employer within three Werktage; Saturday counts in the earlier reading', () => {
    expect(pflicht('einladung', entschieden, '2026-11-27')).toMatchObject({
      schuldner: 'auslaenderbehoerde',
      bis: '2026-11-30',
      spaetestens: '2026-12-01',
      norm: '§ 81a Abs. 3 S. 1 Nr. 3 AufenthG',
    })
  })

  it('by post the employer returns the acknowledgement without delay, by hand there is none to return', () => {
    const zugestellt = (weg: 'uebergabe' | 'postMitEmpfangsbekenntnis'): readonly Vorgang[] => [
      ...entschieden,
      ['2026-11-27', { type: 'bescheidZugestellt', entscheidung: 7, weg, belehrt: true }],
    ]
    expect(pflicht('empfangsbekenntnis', zugestellt('postMitEmpfangsbekenntnis'), '2026-11-28')).toMatchObject(
      unverzueglich('arbeitgeber', '§ 81a Abs. 2 Nr. 6 AufenthG'),
    )
    expect(pflicht('empfangsbekenntnis', zugestellt('uebergabe'), '2026-11-28')).toBeUndefined()
    expect(pflicht('weitergabeBescheid', zugestellt('uebergabe'), '2026-11-28')).toMatchObject(
      unverzueglich('arbeitgeber', '§ 81a Abs. 2 Nr. 6 AufenthG'),
    )
  })

  it('what the body asks the worker directly the worker answers, and the office forwards nothing', () => {
    const gefragt = (unmittelbar: boolean): readonly Vorgang[] => [
      ['2026-11-04', beantragt],
      [
        '2026-11-16',
        {
          type: 'nachweiseAngefordert',
          gegenstand: 'gleichwertigkeit',
          unterlagen: ['Lehrplan'],
          bis: '2026-12-14',
          hemmt: true,
          unmittelbar,
        },
      ],
    ]
    expect(pflicht('nachreichung', gefragt(true), '2026-11-17')?.schuldner).toBe('fachkraft')
    expect(pflicht('nachreichung', gefragt(false), '2026-11-17')?.schuldner).toBe('arbeitgeber')
    const eingereicht: Vorgang = ['2026-11-20', { type: 'nachweiseEingereicht', anforderung: 7 }]
    expect(pflicht('nachweiseWeiterleiten', [...gefragt(true), eingereicht], '2026-11-21')).toBeUndefined()
    expect(pflicht('nachweiseWeiterleiten', [...gefragt(false), eingereicht], '2026-11-21')?.schuldner).toBe(
      'auslaenderbehoerde',
    )
  })
})

describe('Sections D 2 and D 3: earlier stay, partial equivalence', () => {
  it('the office asks for the files of an earlier stay beside everything else', () => {
    const frueher = { voraufenthalt: { fachkraft: true, familie: true } } as const
    for (const zeile of ['akteAnfordernFachkraft', 'akteAnfordernFamilie'])
      expect(pflicht(zeile, [], '2026-11-05', frueher)).toMatchObject({
        schuldner: 'auslaenderbehoerde',
        bis: undefined,
      })
    expect(pflicht('unterlagen', [], '2026-11-05', frueher)?.stand).toBe('offen')
    expect(pflicht('akteAnfordernFachkraft', [], '2026-11-05')).toBeUndefined()
  })

  it('at partial equivalence the employer decides whether it goes on; advice is only by leave', () => {
    const teilweise: readonly Vorgang[] = [
      ['2026-11-04', beantragt],
      ['2026-11-16', entscheidung('teilweiseGleichwertig')],
    ]
    expect(pflicht('fortfuehrung', teilweise, '2026-11-17')).toMatchObject({
      schuldner: 'arbeitgeber',
      norm: '§ 81a Abs. 3 S. 2 AufenthG',
    })
    expect(pflicht('beratungsstelleUnterrichten', teilweise, '2026-11-17')).toBeUndefined()
    const erlaubt: Vorgang = ['2026-11-17', { type: 'beratungsstelleErmaechtigt' }]
    expect(pflicht('beratungsstelleUnterrichten', [...teilweise, erlaubt], '2026-11-18')?.schuldner).toBe(
      'auslaenderbehoerde',
    )
    expect(pflicht('fortfuehrung', entschieden, '2026-11-27')).toBeUndefined()
  })
})

describe('Sections D 4 to D 6: consent and Vorabzustimmung', () => {
  const anerkannt = { anerkennungsstand: 'gleichwertig' } as const
  const erklaert: Vorgang = ['2026-11-09', { type: 'beschaeftigungErklaert', zusatzblatt: false }]
  const gefragt: Vorgang = ['2026-11-10', { type: 'zustimmungAngefragt', vorabpruefung: false, weg: 'elektronisch' }]

  it('the employer declares the employment once recognition is through', () => {
    expect(pflicht('erklaerung', [], '2026-11-05')).toBeUndefined()
    expect(pflicht('erklaerung', [], '2026-11-05', anerkannt)).toMatchObject({
      schuldner: 'arbeitgeber',
      norm: '§ 39 Abs. 4 S. 1 AufenthG',
    })
  })

  it('the Bundesagentur has one week from the transmission, and silence is consent', () => {
    expect(pflicht('zustimmung', [erklaert, gefragt], '2026-11-11', anerkannt)).toMatchObject({
      schuldner: 'bundesagentur',
      bis: '2026-11-17',
      charakter: 'fiktion',
      folge: 'giltAlsErteilt',
      norm: '§ 36 Abs. 2 S. 2 BeschV',
    })
  })

  it('the office examines, consents without delay, stores, tells the mission and hands out', () => {
    expect(pflicht('registerspeicherung', [erteilt], '2026-11-13', frei)).toMatchObject(
      unverzueglich('auslaenderbehoerde', '§ 6 Abs. 5 Nr. 8 AZRG'),
    )
    expect(pflicht('unterrichtung', [erteilt], '2026-11-13', frei)).toMatchObject(
      unverzueglich('auslaenderbehoerde', '§ 81a Abs. 3 S. 1 Nr. 5 AufenthG'),
    )
    expect(pflicht('aushaendigung', [erteilt], '2026-11-13', frei)?.schuldner).toBe('auslaenderbehoerde')
    const gegeben: Vorgang = [
      '2026-11-13',
      { type: 'vorabzustimmungAusgehaendigt', weg: 'elektronisch', original: false },
    ]
    expect(pflicht('weitergabeVorabzustimmung', [erteilt, gegeben], '2026-11-14', frei)).toMatchObject(
      unverzueglich('arbeitgeber', '§ 81a Abs. 2 Nr. 6 AufenthG'),
    )
  })
})

describe('Sections D 7 to D 9: appointment and visa', () => {
  it('the appointment lies within three weeks of the later of transmission and request', () => {
    const geschehen: readonly Vorgang[] = [
      erteilt,
      ['2026-11-13', { type: 'imRegisterGespeichert' }],
      ['2026-11-23', { type: 'terminAngefragt' }],
    ]
    expect(pflicht('termin', geschehen, '2026-11-24', frei)).toMatchObject({
      schuldner: 'auslandsvertretung',
      bis: '2026-12-14',
      charakter: 'muss',
      norm: '§ 31a Abs. 1 AufenthV',
    })
    const nurAngefragt: readonly Vorgang[] = [erteilt, ['2026-11-23', { type: 'terminAngefragt' }]]
    expect(pflicht('termin', nurAngefragt, '2026-11-24', frei)).toBeUndefined()
  })

  it('the decision follows as a rule in three weeks of the complete application, and never before', () => {
    const unvollstaendig: Vorgang = ['2026-11-30', { type: 'visumBeantragt', vollstaendig: false }]
    expect(pflicht('visumentscheidung', [erteilt, unvollstaendig], '2026-12-01', frei)).toBeUndefined()
    const ergaenzt: Vorgang = ['2026-12-02', { type: 'visumantragVervollstaendigt' }]
    expect(pflicht('visumentscheidung', [erteilt, unvollstaendig, ergaenzt], '2026-12-03', frei)).toMatchObject({
      schuldner: 'auslandsvertretung',
      bis: '2026-12-23',
      charakter: 'inDerRegel',
      norm: '§ 31a Abs. 2 AufenthV',
    })
  })
})

describe('Sections C and K: cooperation and fee', () => {
  it('the worker cooperates and the agent tells of changes as long as the procedure lasts', () => {
    expect(pflicht('mitwirkung', [], '2026-11-05')).toMatchObject({
      ...unverzueglich('fachkraft', '§ 82 Abs. 1 S. 1 AufenthG'),
      stand: 'gilt',
    })
    expect(pflicht('mitteilungZumAngebot', [], '2026-11-05')).toMatchObject({
      schuldner: 'arbeitgeber',
      bis: undefined,
    })
  })

  it('the fee is due with the signature where the office says so, else ten days after it was made known', () => {
    const fest = (faellig: 'beiUnterzeichnung' | 'nachBekanntgabe'): readonly Vorgang[] => [
      ['2026-11-03', { type: 'gebuehrFestgesetzt', cents: 41_100, schuldner: 'fachkraft', faellig }],
    ]
    expect(pflicht('gebuehr', fest('beiUnterzeichnung'), '2026-11-03')).toMatchObject({
      schuldner: 'fachkraft',
      bis: '2026-11-03',
    })
    expect(pflicht('gebuehr', fest('nachBekanntgabe'), '2026-11-03')).toMatchObject({ bis: '2026-11-13' })
  })
})
