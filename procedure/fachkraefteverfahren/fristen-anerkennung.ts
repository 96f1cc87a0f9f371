import { durch, mitJedem, zeile } from './fristzeile.ts'

export const anerkennungsfristen = [
  zeile({
    id: 'einladung',
    station: 'anerkennung',
    schuldner: 'auslaenderbehoerde',
    beginnt: [mitJedem('nachweiseAngefordert'), mitJedem('anerkennungEntschieden')],
    period: 'einladungDesArbeitgebers',
    erfuelltDurch: [durch('arbeitgeberEingeladen', ({ anlass }, { ausloeser }) => anlass === ausloeser.seq)],
    folge: 'dienstaufsicht',
    gewicht: 'schritt',
  }),
]
