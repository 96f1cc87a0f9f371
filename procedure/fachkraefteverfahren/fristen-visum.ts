import { danach, mitJedem, zeile } from './fristzeile.ts'

export const visumfristen = [
  zeile({
    id: 'termin',
    station: 'termin',
    schuldner: 'auslandsvertretung',
    beginnt: [mitJedem('terminAngefragt')],
    period: 'terminZurVisumantragstellung',
    erfuelltDurch: [danach('terminAngeboten', undefined, ({ ereignis }) => ereignis.termin)],
    folge: 'keineFiktionErinnerungMoeglich',
    gewicht: 'schritt',
  }),
]
