import { durch, type Lauf, mitJedem, zeile } from './fristzeile.ts'

const aufDieAnfrage = ({ anfrage }: { readonly anfrage: number }, { ausloeser }: Lauf): boolean =>
  anfrage === ausloeser.seq

export const zustimmungsfristen = [
  zeile({
    id: 'zustimmung',
    station: 'zustimmung',
    schuldner: 'bundesagentur',
    beginnt: [mitJedem('zustimmungAngefragt', ({ vorabpruefung }) => !vorabpruefung)],
    period: 'zustimmungImFachkraefteverfahren',
    erfuelltDurch: [
      durch('zustimmungErteilt', aufDieAnfrage),
      durch('zustimmungVersagt', aufDieAnfrage),
      durch('angabenUnzureichend', aufDieAnfrage),
      durch('auskunftAusgeblieben', aufDieAnfrage),
    ],
    folge: 'giltAlsErteilt',
    gewicht: 'schritt',
    zweckgebunden: true,
  }),
]
