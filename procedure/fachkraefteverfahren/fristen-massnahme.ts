import { isGuenstig } from './anerkennungslage.ts'
import { danach, durch, mitJedem, nach, zeile } from './fristzeile.ts'

/** When equivalence is not there but can be reached by a measure (§ 81a Abs. 3 S. 2 AufenthG). */

export const massnahmenfristen = [
  zeile({
    id: 'fortfuehrung',
    station: 'massnahme',
    schuldner: ({ stand }) => stand.vertritt,
    beginnt: [mitJedem('anerkennungEntschieden', ({ ergebnis }) => !isGuenstig(ergebnis))],
    norm: '§ 81a Abs. 3 S. 2 AufenthG',
    erfuelltDurch: [danach('fortfuehrungEntschieden'), danach('vorhabenFestgelegt')],
    folge: 'verfahrenRuht',
    gewicht: 'schritt',
    wartetAuf: ['einladung', 'beratungsstelleUnterrichten', 'qualifizierungsberatung'],
  }),
  zeile({
    id: 'beratungsstelleUnterrichten',
    station: 'massnahme',
    schuldner: 'auslaenderbehoerde',
    beginnt: [mitJedem('beratungsstelleErmaechtigt')],
    norm: '§ 81a Abs. 2 Nr. 6 AufenthG',
    erfuelltDurch: [durch('beratungsstelleUnterrichtet')],
    folge: 'keineFolge',
    gewicht: 'schritt',
    ueberholtDurch: ['fortfuehrungEntschieden', 'vorhabenFestgelegt'],
    entfaellt: nach('fortfuehrungEntschieden', 'vorhabenFestgelegt'),
  }),
  zeile({
    id: 'qualifizierungsberatung',
    station: 'massnahme',
    schuldner: 'beratungsstelle',
    beginnt: [mitJedem('beratungsstelleUnterrichtet')],
    norm: '§ 81a Abs. 2 Nr. 6 AufenthG',
    erfuelltDurch: [durch('qualifizierungBeraten')],
    folge: 'keineFolge',
    gewicht: 'schritt',
    entfaellt: nach('fortfuehrungEntschieden', 'vorhabenFestgelegt'),
  }),
  zeile({
    id: 'neuesVorhaben',
    station: 'massnahme',
    schuldner: ({ stand }) => stand.fuehrt,
    beginnt: [mitJedem('fortfuehrungEntschieden', ({ ergebnis }) => ergebnis === 'fortfuehren')],
    norm: '§ 81a Abs. 3 S. 2 AufenthG',
    erfuelltDurch: [danach('vorhabenFestgelegt')],
    folge: 'verfahrenRuht',
    gewicht: 'schritt',
  }),
]
