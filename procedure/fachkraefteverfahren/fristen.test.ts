import { describe, expect, it } from 'vitest'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { addDays } from '#law/calendar/plain-date.ts'
import { type PeriodId, periodIds } from '#law/periods/katalog.ts'
import { akteAus, eroeffnet, type Vorgang } from '#procedure/examples/aktenbau.ts'
import { durchlauf } from '#procedure/examples/durchlauf.ts'
import { ausschnitte } from '#procedure/examples/vorgaenge.ts'
import { familienakten } from '#procedure/testing/familienakten.ts'
import { BEHOERDE, geprueft, ohneZustimmung, vorabzustimmung } from '#procedure/testing/gefragt.ts'
import { blattspeicher } from './blatt.ts'
import { pflichten } from './duties.ts'
import { fristenzeilen } from './fristen.ts'
import { darfVornehmen } from './nachrichten.ts'
import type { Pflicht } from './pflicht.ts'
import type { State } from './state.ts'

const speicher = blattspeicher(kalenderspeicher())

/** Periods that no row counts, each with the reason. */
const ohneZeile: Partial<Record<PeriodId, string>> = {
  verlaengerungDerEntscheidung: 'lengthens the row entscheidung',
  hemmungDurchNachforderung: 'suspends the row entscheidung',
  hemmungDurchSonstigesVerfahren: 'suspends the row entscheidung',
  empfangsbestaetigungRegelverfahren: 'ordinary procedure',
  entscheidungRegelverfahren: 'ordinary procedure',
  beschleunigungLandesrecht: 'says whether a Land has a rule of its own, and has no length',
  zustimmungImRegelverfahren: 'ordinary procedure',
  zustimmungBeimArbeitsplatzwechsel: 'a change of employer in Germany',
  auskunftAufAufforderung: 'asks an employer about an employment that goes on, outside the procedure',
  geltungsdauerDerZustimmung: 'a length that the Bundesagentur decides with its consent; nobody owes anything in it',
  ausschlussDesArbeitgebers: 'bars the employer, not this file',
  globalzustimmung: 'has no length; the event itself is the consent',
  zustimmungNachVoraufenthalt: 'runs where there is no Vorabzustimmung',
  sachstandsanfrage: 'a sheet for ordinary national visas; not for § 81a AufenthG',
  geltungsdauerDesPasses: 'a quality of a paper',
  alterDesLichtbilds: 'a quality of a paper',
  geltungsdauerDesAufenthaltstitels: 'the title states its own end',
  restgeltungsdauer: 'binds the decision to shorten a title',
  ausbildungsplatzsuche: 'binds the decision to withdraw a title',
  beschaeftigungsdauerBlaueKarte: 'a condition of the contract',
  asylbewerberleistungenVorAntrag: 'belongs to § 26 Abs. 2 BeschV, for which the procedure is not open',
  bekanntgabeDurchPost: 'a rule of counting',
  bekanntgabeDurchAbruf: 'a rule of counting',
  elektronischeZustellung: 'a rule of counting',
  zustellungDurchEinschreiben: 'a rule of counting',
  zustellungImAusland: 'a rule of counting',
  wiedereinsetzung: 'begins when an obstacle ends, which no event records',
  fremdsprachigerAntrag: 'a rule of counting',
  fristverlaengerung: 'a rule of counting',
}

const anerkennung: readonly Vorgang[] = [
  ['2026-09-02', { type: 'angebotVorgelegt', art: 'arbeitsvertrag' }],
  [
    '2026-09-02',
    { type: 'vereinbarungUnterzeichnet', von: 'arbeitgeber', form: 'eigenhaendig', fassung: 'mitVersicherung' },
  ],
  [
    '2026-09-03',
    { type: 'vereinbarungUnterzeichnet', von: 'auslaenderbehoerde', form: 'eigenhaendig', fassung: 'mitVersicherung' },
  ],
]

/** Files that bring the rows which the examples do not meet. */
const zurueckgenommen = geprueft(ohneZustimmung(), '2026-08-20')
  .entscheidet('2026-08-20', vorabzustimmung)
  .tut(BEHOERDE, '2026-08-20', { type: 'imRegisterGespeichert' })

const weitere: readonly State[] = [
  zurueckgenommen.entscheidet('2026-08-21', {
    type: 'vorabzustimmungWiderrufen',
    vorabzustimmung: zurueckgenommen.nr('vorabzustimmungErteilt'),
    begruendung: 'Angebot zum Schein',
  }).state,
  zurueckgenommen.tut('arbeitgeber', '2026-08-21', { type: 'angebotZurueckgezogen' }).state,
  akteAus(
    [
      ...anerkennung,
      ['2026-09-10', { type: 'anerkennungBeantragt', gegenstand: 'digitaleAuskunft' }],
      ['2026-09-12', { type: 'kostenAngefordert', gegenstand: 'digitaleAuskunft' }],
      [
        '2026-09-20',
        {
          type: 'eingangBestaetigt',
          gegenstand: 'digitaleAuskunft',
          eingegangenAm: '2026-09-12',
          vollstaendigSeit: '2026-09-20',
          fehlend: [],
        },
      ],
    ],
    eroeffnet({
      weg: 'anerkennungspartnerschaft',
      anerkennungsstand: 'anerkennungspartnerschaft',
      zustimmungNoetig: 'offen',
      voraufenthalt: { fachkraft: true, familie: true },
      unterbevollmaechtigung: true,
    }),
  ),
  akteAus(
    [
      ...anerkennung,
      ['2026-09-10', { type: 'anerkennungBeantragt', gegenstand: 'gleichwertigkeit' }],
      [
        '2026-09-20',
        {
          type: 'nachweiseAngefordert',
          gegenstand: 'gleichwertigkeit',
          unterlagen: ['x'],
          bis: '2026-10-10',
          hemmt: true,
          unmittelbar: false,
        },
      ],
    ],
    eroeffnet({ recht: 'bqfg' }),
  ),
  akteAus(
    [
      ...anerkennung,
      ['2026-09-10', { type: 'anerkennungBeantragt', gegenstand: 'gleichwertigkeit' }],
      [
        '2026-09-20',
        {
          type: 'eingangBestaetigt',
          gegenstand: 'gleichwertigkeit',
          eingegangenAm: '2026-09-12',
          vollstaendigSeit: '2026-09-12',
          fehlend: [],
        },
      ],
    ],
    eroeffnet({ recht: 'landesrecht' }),
  ),
  akteAus(
    [...anerkennung, ['2026-09-10', { type: 'anerkennungBeantragt', gegenstand: 'berufsausuebungserlaubnis' }]],
    eroeffnet({ recht: 'fachgesetz', fachberuf: 'hebammen', reglementiert: true }),
  ),
  akteAus(
    [
      ['2026-09-10', { type: 'fristGesetzt', unterlagen: ['x'], bis: '2026-10-10', belehrt: true }],
      ['2026-09-11', { type: 'einwandErhoben', gegen: 1, text: 'x' }],
      ['2026-09-12', { type: 'anlageBeanstandet', anlage: 'AN-02', grund: 'x' }],
      ['2026-09-13', { type: 'gebuehrFestgesetzt', cents: 41_100, schuldner: 'fachkraft', faellig: 'nachBekanntgabe' }],
    ],
    eroeffnet(),
  ),
  akteAus(
    [
      ['2026-09-10', { type: 'zustimmungAngefragt', vorabpruefung: true, weg: 'post' }],
      ['2026-09-11', { type: 'rueckfrageGestellt', anfrage: 3, mitUnterlagen: false }],
      ['2026-09-12', { type: 'angabenUnzureichend', anfrage: 3 }],
      ['2026-09-13', { type: 'zustimmungVersagt', anfrage: 3, norm: '§ 40 Abs. 1 AufenthG' }],
    ],
    eroeffnet({ vorabpruefung: true }),
  ),
  akteAus(
    [
      [
        '2026-09-10',
        {
          type: 'voraussetzungenGeprueft',
          ergebnisse: {
            identitaetUndPass: 'nichtErfuellt',
            lebensunterhalt: 'erfuellt',
            keinAusweisungsinteresse: 'erfuellt',
            altersvorsorge: 'entfaellt',
            konkretesAngebot: 'erfuellt',
            besondereVoraussetzungen: 'erfuellt',
          },
        },
      ],
      ['2026-09-12', { type: 'vorabzustimmungVersagt', begruendung: 'x' }],
    ],
    eroeffnet(),
  ),
  akteAus(
    [
      ['2026-09-10', { type: 'visumBeantragt', vollstaendig: false }],
      ['2026-09-20', { type: 'visumAbgelehnt', belehrt: true }],
    ],
    eroeffnet({ mitFamilie: true }),
  ),
  akteAus(
    [
      ['2026-09-10', { type: 'visumErteilt', gueltigAb: '2026-09-10', gueltigBis: '2027-09-09' }],
      ['2026-09-20', { type: 'eingereist' }],
      ['2026-09-21', { type: 'beschaeftigungBegonnen' }],
      ['2026-09-22', { type: 'aufenthaltstitelErteilt', gueltigBis: '2030-09-09' }],
      ['2026-09-23', { type: 'aenderungMitgeteilt' }],
      ['2026-09-24', { type: 'beschaeftigungBeendet' }],
    ],
    eroeffnet({
      weg: 'blaueKarteRegel',
      anerkennungsstand: 'vergleichbar',
      mitFamilie: true,
      orte: { auslaenderbehoerde: { land: 'HH' } },
    }),
  ),
  akteAus(
    [
      ['2026-09-10', { type: 'visumBeantragt', vollstaendig: true }],
      ['2026-09-20', { type: 'visumErteilt', gueltigAb: '2026-09-10', gueltigBis: '2027-09-09' }],
    ],
    eroeffnet({ weg: 'blaueKarteRegel', anerkennungsstand: 'vergleichbar', zustimmungNoetig: 'nein' }),
  ),
  // Each paragraph of § 16d AufenthG has a longest stay of its own.
  ...[
    'anerkennungMassnahme',
    'anerkennungspartnerschaft',
    'anerkennungVermittlungsabsprache',
    'qualifikationsanalyse',
  ].map((weg) => akteAus([['2026-09-20', { type: 'eingereist' }]], eroeffnet({ weg }))),
]

const ablaeufe = [...new Set(ausschnitte.map(({ ablauf }) => ablauf))]
const stages = [
  ...ablaeufe.flatMap((ablauf) =>
    ablauf.schritte.map(({ name }) => durchlauf(ablauf, '2026-09-01', speicher, name).state),
  ),
  ...weitere,
  ...familienakten,
]
const lastDay = (state: State) =>
  state.eintraege
    .map(({ am }) => am)
    .toSorted()
    .at(-1) ?? '2026-09-01'
const met: readonly Pflicht[] = stages.flatMap((state) => pflichten(state, lastDay(state), speicher))

describe('The table of the Fristen', () => {
  it('has a row for every period of the catalogue, or a reason for having none', () => {
    const counted = new Set(met.map(({ period }) => period))
    const missing = periodIds.filter((id) => !counted.has(id) && ohneZeile[id] === undefined)
    expect(missing).toEqual([])
    expect(periodIds.filter((id) => counted.has(id) && ohneZeile[id] !== undefined)).toEqual([])
  })

  it('names every row once and meets every one of them in some file', () => {
    const ids = fristenzeilen.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const known = new Set(met.map(({ zeile }) => zeile))
    // The last one is for files in which the table sees nothing to do.
    expect(ids.filter((id) => !known.has(id))).toEqual(['fortgang'])
  })

  it('waits only for rows that exist', () => {
    const ids = new Set<string>(fristenzeilen.map(({ id }) => id))
    expect(fristenzeilen.flatMap(({ wartetAuf = [] }) => wartetAuf.filter((id) => !ids.has(id)))).toEqual([])
  })

  it('gives every duty a norm, and a name of its own in the file', () => {
    expect(met.filter(({ norm }) => !/^(§|Art\.)/.test(norm))).toEqual([])
    for (const state of stages) {
      const ids = pflichten(state, lastDay(state), speicher).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('asks nobody for what only others can do', () => {
    const impossible = met.filter(
      ({ erfuelltDurch: [first], schuldner }) => first !== undefined && !darfVornehmen(first, schuldner),
    )
    expect([...new Set(impossible.map(({ zeile, schuldner }) => `${zeile} ${schuldner}`))]).toEqual([])
  })

  it('lets a duty be open on its last day, and over the day after', () => {
    const over = new Set<string>()
    for (const state of stages) {
      for (const { id, zeile, spaetestens, erledigt } of pflichten(state, lastDay(state), speicher)) {
        if (spaetestens === undefined || erledigt) continue
        const on = (days: number) =>
          pflichten(state, addDays(spaetestens, days), speicher).find((pflicht) => pflicht.id === id)
        for (const days of [-1, 0]) expect([zeile, on(days)?.stand]).not.toContain('ueberfaellig')
        const after = on(1)
        if (!after || after.stand === 'entfallen' || after.spaetestens !== spaetestens) continue
        expect([zeile, after.stand]).toEqual([
          zeile,
          expect.stringMatching(/^(?:ueberfaellig|fiktionEingetreten|abgelaufen|moeglich|ruht)$/),
        ])
        over.add(zeile)
      }
    }
    expect(over.size).toBeGreaterThan(12)
  })

  it('never gives an end to what is owed without delay', () => {
    const unverzueglich = met.filter(({ blatt }) => blatt?.dauer.art === 'unverzueglich')
    expect(unverzueglich.length).toBeGreaterThan(5)
    expect(unverzueglich.filter(({ bis }) => bis !== undefined)).toEqual([])
  })
})
