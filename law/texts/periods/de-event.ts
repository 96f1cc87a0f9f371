import { sheetDe } from './de-sheet.ts'
import type { EventWords } from './words.ts'

const { date } = sheetDe

export const eventDe: EventWords = {
  titles: {
    earliest: (what) => `Sicher nur bis heute: ${what}`,
    end: (what) => `Fristende: ${what}`,
    latest: (what) => `Letzter vertretbarer Tag: ${what}`,
    notified: (what) => `Gilt als bekannt gegeben: ${what}`,
  },
  plain: (length) => `Frist von ${length}`,
  counted: (length, start) => `Frist: ${length}, Ereignis am ${date(start)}`,
  who: (party, character) => `Wer: ${party} (${character})`,
  duty: (text) => `Zu tun: ${text}`,
  norms: (norms) => `Vorschrift: ${norms}`,
  follows: (day, text) => `Ist bis dahin nichts geschehen, dann ab ${date(day)}: ${text}`,
  consequence: (text) => `Folge: ${text}`,
  safeUntil: (day) => `In jeder Lesart rechtzeitig bis ${date(day)}.`,
  lapsedAfter: (day) => `In jeder Lesart verstrichen erst nach ${date(day)}.`,
  sheet: (address) => `Rechenweg: ${address}`,
}
