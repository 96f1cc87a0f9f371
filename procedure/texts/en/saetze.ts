import type { Satzbau } from '../satzbau.ts'
import { liste, tag } from './figures.ts'

export const satzbauEn: Satzbau = {
  liste,
  tag,
  amZug: ({ wer, was, wann, norm, sonst }) => `Whose turn: ${wer} – ${was} – ${wann} (${norm}). Otherwise: ${sonst}`,
  weitere: (zahl) => (zahl === 1 ? 'And 1 more task.' : `And ${zahl} more tasks.`),
  andere: (namen) => `Also to act: ${liste(namen)}.`,
  ruht: (seit) => `The procedure has been standing still since ${tag(seit)}. It is nobody’s turn.`,
  beendet: (grund, seit) => `Closed on ${tag(seit)}. ${grund}`,
  bis: (day) => `by ${tag(day)}`,
  sollBis: (day) => `should be done by ${tag(day)}`,
  inDerRegelBis: (day) => `as a rule by ${tag(day)}`,
  unverzueglich: (alter) =>
    alter < 1
      ? 'without delay, open since today'
      : `without delay, open for ${alter === 1 ? '1 day' : `${alter} days`}`,
  laufend: 'all the time, as soon as there is an occasion',
  laufendBis: (day) => `all the time until ${tag(day)}, as soon as there is an occasion`,
  ohneFrist: 'no fixed period',
  erstNach: (day) => `only after ${tag(day)}`,
  moeglichSeit: (day) => `possible, since ${tag(day)} has passed`,
  abgelaufen: (day) => `period ended on ${tag(day)}`,
  eintrag: (am, satz) => `${tag(am)}: ${satz}`,
  eingetragenVon: (name) => `Recorded by ${name}.`,
  norm: (norm) => `Basis: ${norm}.`,
}
