import { sheetEn } from './en-sheet.ts'
import type { EventWords } from './words.ts'

const { date } = sheetEn

export const eventEn: EventWords = {
  titles: {
    earliest: (what) => `Safe only until today: ${what}`,
    end: (what) => `End of period: ${what}`,
    latest: (what) => `Last arguable day: ${what}`,
    notified: (what) => `Deemed notified: ${what}`,
  },
  plain: (length) => `period of ${length}`,
  counted: (length, start) => `Period: ${length}, event on ${date(start)}`,
  who: (party, character) => `Who: ${party} (${character})`,
  duty: (text) => `To do: ${text}`,
  norms: (norms) => `Provision: ${norms}`,
  follows: (day, text) => `If nothing has happened by then, from ${date(day)} on: ${text}`,
  consequence: (text) => `Consequence: ${text}`,
  safeUntil: (day) => `In time in every reading until ${date(day)}.`,
  lapsedAfter: (day) => `Lapsed in every reading only after ${date(day)}.`,
  sheet: (address) => `Calculation: ${address}`,
}
