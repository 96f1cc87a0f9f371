import { mitEintrag } from './bedingungen.ts'
import { danach, durch, mitJedem, sobald, zeile } from './fristzeile.ts'

/** Objections, papers sent back, and the end of the file. */

export const aktenfristen = [
  zeile({
    id: 'einwand',
    station: 'beratung',
    // Whoever keeps the file answers for what stands in it.
    schuldner: ({ stand }) => stand.fuehrt,
    beginnt: [mitJedem('einwandErhoben')],
    norm: '§ 24 Abs. 3 VwVfG',
    erfuelltDurch: [durch('einwandBeschieden', ({ einwand }, { ausloeser }) => einwand === ausloeser.seq)],
    folge: 'dienstaufsicht',
    gewicht: 'neben',
  }),
  zeile({
    id: 'anlageErsetzen',
    station: 'vereinbarung',
    schuldner: ({ stand }) => stand.vertritt,
    beginnt: [mitJedem('anlageBeanstandet')],
    norm: '§ 81a Abs. 2 Nr. 5 AufenthG',
    erfuelltDurch: [
      danach(
        'anlageEingegangen',
        ({ anlage }, { ausloeser }) =>
          ausloeser.ereignis.type === 'anlageBeanstandet' && ausloeser.ereignis.anlage === anlage,
      ),
    ],
    folge: 'verfahrenRuht',
    gewicht: 'neben',
  }),
  zeile({
    id: 'beendigung',
    station: 'vorabzustimmung',
    schuldner: ({ stand }) => stand.fuehrt,
    beginnt: [
      sobald(({ stand }) => mitEintrag(stand.wegfall)),
      mitJedem('fortfuehrungEntschieden', ({ ergebnis }) => ergebnis === 'beenden'),
      mitJedem('vorabzustimmungVersagt'),
      mitJedem('visumAbgelehnt'),
    ],
    norm: (_, { ausloeser }) => beendigungsnorm(ausloeser.ereignis.type),
    erfuelltDurch: [
      danach('vorgangBeendet'),
      danach('vorhabenFestgelegt'),
      danach('angebotVorgelegt'),
      // A new power makes good only what a revoked one broke off.
      danach('vollmachtErteilt', (_, { ausloeser }) => ausloeser.ereignis.type === 'vollmachtWiderrufen'),
      danach('vorabzustimmungErteilt'),
      danach('visumBeantragt'),
    ],
    folge: 'keineFolge',
    gewicht: 'schritt',
    wartetAuf: ['widerruf'],
    ueberdauert: true,
  }),
  zeile({
    id: 'abschluss',
    station: 'beschaeftigung',
    schuldner: ({ stand }) => stand.fuehrt,
    beginnt: [
      sobald(({ akte }) =>
        akte.hat('beschaeftigungBegonnen') ? mitEintrag(akte.erster('aufenthaltstitelErteilt')) : undefined,
      ),
    ],
    norm: '§ 9 VwVfG',
    erfuelltDurch: [danach('vorgangBeendet')],
    folge: 'keineFolge',
    gewicht: 'neben',
    ueberdauert: true,
  }),
]

/** Somebody must look after an open file even where the table sees nothing to do: whoever runs it. */
export const fortgang = zeile({
  id: 'fortgang',
  station: 'beratung',
  schuldner: ({ stand }) => stand.fuehrt,
  beginnt: [sobald(({ stand }) => mitEintrag(stand.eroeffnung))],
  norm: '§ 10 S. 2 VwVfG',
  erfuelltDurch: [durch('vorgangBeendet')],
  folge: 'keineFolge',
  gewicht: 'neben',
})

function beendigungsnorm(art: string): string {
  switch (art) {
    case 'vollmachtWiderrufen':
      return '§ 14 Abs. 1 S. 4 VwVfG'
    case 'angebotZurueckgezogen':
      return '§ 18 Abs. 2 Nr. 1 AufenthG'
    case 'fortfuehrungEntschieden':
      return '§ 81a Abs. 3 S. 2 AufenthG'
    default:
      return '§ 9 VwVfG'
  }
}
