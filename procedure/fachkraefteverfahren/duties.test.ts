import { describe, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { Ort } from '#law/calendar/ort.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { akteAus, eroeffnet, musterVorhaben, type Vorgang } from '#procedure/examples/aktenbau.ts'
import { pflichten } from './duties.ts'
import type { Event } from './events.ts'
import { zustimmungsgrundlage } from './fiktion.ts'
import type { Pflicht } from './pflicht.ts'
import { initial, type State } from './state.ts'
import { zeile } from './turn.ts'
import type { Vorhaben } from './vorhaben.ts'

const speicher = kalenderspeicher()
const SN: Ort = { land: 'SN' }
const BY: Ort = { land: 'BY' }

function alle(state: State, heute: PlainDate, row: string): readonly Pflicht[] {
  return pflichten(state, heute, speicher).filter((pflicht) => pflicht.zeile === row)
}

function eine(state: State, heute: PlainDate, row: string): Pflicht | undefined {
  return alle(state, heute, row).at(-1)
}

function ort(auslaenderbehoerde: Ort, bundesagentur: Ort = auslaenderbehoerde): Partial<Vorhaben> {
  return { orte: { ...musterVorhaben.orte, auslaenderbehoerde, bundesagentur } }
}

const angefragt: Event = { type: 'zustimmungAngefragt', vorabpruefung: false, weg: 'elektronisch' }

describe('Silence of the Bundesagentur', () => {
  it.each<[PlainDate, Ort, PlainDate]>([
    ['2026-11-10', SN, '2026-11-17'],
    ['2026-11-11', SN, '2026-11-19'],
    ['2026-11-11', BY, '2026-11-18'],
    ['2026-12-18', SN, '2026-12-28'],
    ['2027-03-19', SN, '2027-03-30'],
  ])('from %s at %o becomes consent only after %s', (am, where, last) => {
    const state = akteAus([[am, angefragt]], eroeffnet(ort(where)))
    expect(eine(state, last, 'zustimmung')).toMatchObject({ stand: 'offen', spaetestens: last })
    expect(zustimmungsgrundlage(state, last, speicher)).toBeUndefined()
    const after: PlainDate = last === '2026-12-28' ? '2026-12-29' : last === '2027-03-30' ? '2027-03-31' : '2026-11-20'
    expect(eine(state, after, 'zustimmung')?.stand).toBe('fiktionEingetreten')
    expect(zustimmungsgrundlage(state, after, speicher)).toMatchObject({ art: 'fingiert', fristende: last })
  })

  it('is over only after the later of two seats, and nothing is sure from the earlier on', () => {
    const state = akteAus([['2026-11-11', angefragt]], eroeffnet(ort(SN, BY)))
    expect(eine(state, '2026-11-19', 'zustimmung')).toMatchObject({
      bis: '2026-11-18',
      spaetestens: '2026-11-19',
      stand: 'offen',
    })
    expect(zustimmungsgrundlage(state, '2026-11-19', speicher)).toBeUndefined()
  })

  it('counts with every Land as long as the seat of the Bundesagentur is not known', () => {
    const { bundesagentur: _, ...orte } = musterVorhaben.orte
    const state = akteAus([['2026-11-11', angefragt]], eroeffnet({ orte: { ...orte, auslaenderbehoerde: BY } }))
    expect(eine(state, '2026-11-19', 'zustimmung')).toMatchObject({ bis: '2026-11-18', spaetestens: '2026-11-19' })
  })

  it.each<Event>([
    { type: 'angabenUnzureichend', anfrage: 3 },
    { type: 'auskunftAusgeblieben', anfrage: 3 },
    { type: 'zustimmungVersagt', anfrage: 3, norm: '§ 40 Abs. 1 AufenthG' },
  ])('is broken by %o in time, but not by the same one day late', (message) => {
    const asked = akteAus([['2026-11-10', angefragt]], eroeffnet())
    const inTime = akteAus([['2026-11-17', message]], asked)
    expect(eine(inTime, '2026-12-01', 'zustimmung')?.stand).toBe('erfuellt')
    expect(zustimmungsgrundlage(inTime, '2026-12-01', speicher)).toBeUndefined()
    const late = akteAus([['2026-11-18', message]], asked)
    expect(eine(late, '2026-12-01', 'zustimmung')?.stand).toBe('fiktionEingetreten')
    expect(zustimmungsgrundlage(late, '2026-12-01', speicher)?.art).toBe('fingiert')
  })

  it('never becomes consent in an advance examination', () => {
    const state = akteAus([['2026-11-10', { ...angefragt, vorabpruefung: true }]], eroeffnet({ vorabpruefung: true }))
    expect(eine(state, '2027-01-10', 'zustimmung')).toBeUndefined()
    expect(zustimmungsgrundlage(state, '2027-01-10', speicher)).toBeUndefined()
  })

  it('brings nothing for a job that changed before the week was over, and keeps what it had brought', () => {
    const asked = akteAus([['2026-11-10', angefragt]], eroeffnet())
    const changed: Event = { type: 'angebotGeaendert', was: 'gehalt' }
    expect(eine(akteAus([['2026-11-12', changed]], asked), '2026-12-01', 'zustimmung')?.stand).toBe('entfallen')
    const afterwards = akteAus([['2026-11-20', changed]], asked)
    expect(eine(afterwards, '2026-12-01', 'zustimmung')?.stand).toBe('fiktionEingetreten')
    expect(zustimmungsgrundlage(afterwards, '2026-12-01', speicher)).toBeUndefined()
  })
})

describe('The invitation of the employer within three Werktage', () => {
  const verlangt: Event = {
    type: 'nachweiseAngefordert',
    gegenstand: 'gleichwertigkeit',
    unterlagen: ['Zeugnis'],
    hemmt: false,
    unmittelbar: false,
  }

  it.each<[PlainDate, Ort, PlainDate, PlainDate]>([
    ['2026-11-26', SN, '2026-11-30', '2026-12-01'],
    ['2026-11-25', SN, '2026-11-30', '2026-11-30'],
    ['2026-11-16', SN, '2026-11-20', '2026-11-20'],
    ['2026-11-16', BY, '2026-11-19', '2026-11-19'],
  ])('from %s at %o ends on %s, in the other reading on %s', (am, where, bis, spaetestens) => {
    const state = akteAus([[am, verlangt]], eroeffnet(ort(where)))
    expect(eine(state, am, 'einladung')).toMatchObject({ bis, spaetestens, stand: 'offen' })
  })

  it('runs for every request of its own, and stays late when it comes late', () => {
    const state = akteAus(
      [
        ['2026-11-16', verlangt],
        ['2026-11-26', verlangt],
        ['2026-11-27', { type: 'arbeitgeberEingeladen', anlass: 4, weg: 'telefonisch' }],
        ['2026-11-28', { type: 'arbeitgeberEingeladen', anlass: 3, weg: 'telefonisch' }],
      ],
      eroeffnet(),
    )
    expect(alle(state, '2026-12-10', 'einladung').map(({ stand }) => stand)).toEqual(['verspaetetErfuellt', 'erfuellt'])
  })
})

describe('The decision on recognition', () => {
  const vollstaendig = (am: PlainDate): Vorgang => [
    am,
    { type: 'eingangBestaetigt', gegenstand: 'gleichwertigkeit', eingegangenAm: am, vollstaendigSeit: am, fehlend: [] },
  ]
  const hemmt: Vorgang = [
    '2026-10-05',
    {
      type: 'nachweiseAngefordert',
      gegenstand: 'gleichwertigkeit',
      unterlagen: ['Zeugnis'],
      bis: '2026-10-26',
      hemmt: true,
      unmittelbar: false,
    },
  ]

  it('stands still until the set day and ends so many days later', () => {
    const state = akteAus([vollstaendig('2026-09-15'), hemmt], eroeffnet())
    expect(eine(state, '2026-10-26', 'entscheidung')?.stand).toBe('ruht')
    expect(eine(state, '2026-10-27', 'entscheidung')).toMatchObject({ stand: 'offen', spaetestens: '2026-12-07' })
  })

  it('stands still under § 14a BQFG alone', () => {
    const state = akteAus([vollstaendig('2026-09-15'), hemmt], eroeffnet({ recht: 'landesrecht' }))
    expect(eine(state, '2026-10-10', 'entscheidung')).toMatchObject({ stand: 'offen', spaetestens: '2026-12-15' })
  })

  it('rests during another suitable procedure', () => {
    const begun: Vorgang = ['2026-10-01', { type: 'sonstigesVerfahrenBegonnen', gegenstand: 'gleichwertigkeit' }]
    const ended: Vorgang = ['2026-10-10', { type: 'sonstigesVerfahrenBeendet', gegenstand: 'gleichwertigkeit' }]
    expect(eine(akteAus([vollstaendig('2026-09-15'), begun], eroeffnet()), '2026-11-01', 'entscheidung')?.stand).toBe(
      'ruht',
    )
    const state = akteAus([vollstaendig('2026-09-15'), begun, ended], eroeffnet())
    expect(eine(state, '2026-11-01', 'entscheidung')).toMatchObject({ stand: 'offen', spaetestens: '2026-11-25' })
  })

  it('is lengthened once, in time and with reasons', () => {
    const longer = (am: PlainDate, begruendet = true): Vorgang => [
      am,
      {
        type: 'entscheidungsfristVerlaengert',
        gegenstand: 'gleichwertigkeit',
        verlaengerung: { um: { einheit: 'monate', anzahl: 1 } },
        begruendet,
      },
    ]
    const end = (...more: readonly Vorgang[]): PlainDate | undefined =>
      eine(akteAus([vollstaendig('2026-12-31'), ...more], eroeffnet()), '2027-01-10', 'entscheidung')?.spaetestens
    expect(end()).toBe('2027-03-01')
    expect(end(longer('2027-02-20'))).toBe('2027-04-01')
    expect(end(longer('2027-02-20'), longer('2027-02-21'))).toBe('2027-04-01')
    expect(end(longer('2027-02-20', false))).toBe('2027-03-01')
    expect(end(longer('2027-03-02'))).toBe('2027-03-01')
  })

  it('has no effect when it is late', () => {
    const state = akteAus([vollstaendig('2026-09-15')], eroeffnet())
    expect(eine(state, '2027-09-15', 'entscheidung')).toMatchObject({ stand: 'ueberfaellig', charakter: 'soll' })
  })
})

describe('At the mission and after', () => {
  const erteilt: Vorgang = [
    '2026-11-16',
    { type: 'vorabzustimmungErteilt', zustimmung: { art: 'nichtAktenkundig' }, hinweise: [] },
  ]

  it('the appointment counts from the later of register and request, and must itself lie in the three weeks', () => {
    const asked = (register: PlainDate, anfrage: PlainDate) =>
      akteAus(
        [erteilt, [register, { type: 'imRegisterGespeichert' }], [anfrage, { type: 'terminAngefragt' }]],
        eroeffnet(),
      )
    for (const state of [asked('2026-11-18', '2026-11-23'), asked('2026-11-23', '2026-11-19')]) {
      expect(eine(state, '2026-11-24', 'termin')).toMatchObject({ seit: '2026-11-23', bis: '2026-12-14' })
    }
    const offered = akteAus(
      [['2026-11-25', { type: 'terminAngeboten', termin: '2026-12-15' }]],
      asked('2026-11-18', '2026-11-23'),
    )
    expect(eine(offered, '2026-11-26', 'termin')?.stand).toBe('verspaetetErfuellt')
  })

  it('each party counts the end of the work from its own knowledge', () => {
    const state = akteAus(
      [
        ['2026-12-01', { type: 'beschaeftigungBegonnen' }],
        [
          '2026-12-12',
          { type: 'beschaeftigungBeendet', kenntnisArbeitgeber: '2026-12-03', kenntnisFachkraft: '2026-12-11' },
        ],
      ],
      eroeffnet(),
    )
    expect(eine(state, '2026-12-12', 'endeMitteilenArbeitgeber')?.spaetestens).toBe('2026-12-31')
    expect(eine(state, '2026-12-12', 'endeMitteilenFachkraft')?.spaetestens).toBe('2026-12-28')
  })

  it('the advice of § 45c AufenthG is owed from 2026 on', () => {
    const begun = (am: PlainDate) => akteAus([[am, { type: 'beschaeftigungBegonnen' }]], eroeffnet({}, '2025-09-01'))
    expect(eine(begun('2025-12-31'), '2026-03-01', 'beratungshinweis')).toBeUndefined()
    expect(eine(begun('2026-01-02'), '2026-03-01', 'beratungshinweis')).toMatchObject({ stand: 'ueberfaellig' })
  })

  it('the family has six months where the Land says so, and no number elsewhere', () => {
    const entered = (land: 'SN' | 'HH' | 'BE') =>
      akteAus([['2027-08-31', { type: 'eingereist' }]], eroeffnet({ mitFamilie: true, ...ort({ land }) }))
    expect(eine(entered('SN'), '2027-09-01', 'familieFolgt')?.spaetestens).toBe('2028-02-29')
    expect(eine(entered('HH'), '2027-09-01', 'familieFolgt')?.period).toBe('visumantraegeDerFamilie')
    expect(eine(entered('BE'), '2027-09-01', 'familieFolgt')).toBeUndefined()
  })
})

describe('A duty falls away', () => {
  const asked = akteAus([['2026-11-10', angefragt]], eroeffnet())

  it.each<Event>([{ type: 'vorgangBeendet', grund: 'antragZurueckgenommen' }, { type: 'angebotZurueckgezogen' }])(
    'with %o',
    (event) => {
      const state = akteAus([['2026-11-12', event]], asked)
      expect(eine(state, '2026-12-01', 'zustimmung')?.stand).toBe('entfallen')
    },
  )

  it('when the power is revoked, and then the office ends the file', () => {
    const power: Vorgang = [
      '2026-11-10',
      { type: 'vollmachtErteilt', vollmachtgeber: 'fachkraft', untervollmachtErlaubt: true },
    ]
    const gone: Vorgang = ['2026-11-12', { type: 'vollmachtWiderrufen', vollmachtgeber: 'fachkraft' }]
    const state = akteAus([power, gone], asked)
    expect(eine(state, '2026-12-01', 'zustimmung')?.stand).toBe('entfallen')
    const now = zeile(state, pflichten(state, '2026-12-01', speicher), '2026-12-01')
    expect(now).toMatchObject({ art: 'amZug', partei: 'auslaenderbehoerde', pflicht: { zeile: 'beendigung' } })
  })

  it('but an end that is due after a refused visa stays due when a power is granted', () => {
    const power: Vorgang = [
      '2026-11-12',
      { type: 'vollmachtErteilt', vollmachtgeber: 'fachkraft', untervollmachtErlaubt: true },
    ]
    const state = akteAus([['2026-11-10', { type: 'visumAbgelehnt', belehrt: true }], power], eroeffnet())
    expect(eine(state, '2026-12-01', 'beendigung')?.stand).toBe('offen')
  })

  it('but a remedy outlives the file', () => {
    const state = akteAus(
      [
        ['2026-11-10', { type: 'visumAbgelehnt', belehrt: true }],
        ['2026-11-12', { type: 'vorgangBeendet', grund: 'visumAbgelehnt' }],
      ],
      eroeffnet(),
    )
    expect(eine(state, '2026-12-10', 'klage')).toMatchObject({ stand: 'offen', spaetestens: '2026-12-10' })
    expect(eine(state, '2026-12-11', 'klage')?.stand).toBe('abgelaufen')
  })
})

it('A file that was not opened owes nothing', () => {
  expect(pflichten(initial, '2026-11-20', speicher)).toEqual([])
})
