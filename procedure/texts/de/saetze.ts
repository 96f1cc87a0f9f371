import type { Satzbau } from '../satzbau.ts'
import { liste, tag } from './figures.ts'

const tage = (zahl: number): string => (zahl === 1 ? '1 Tag' : `${zahl} Tagen`)

export const satzbauDe: Satzbau = {
  liste,
  tag,
  amZug: ({ wer, was, wann, norm, sonst }) => `Am Zug: ${wer} – ${was} – ${wann} (${norm}). Sonst: ${sonst}`,
  weitere: (zahl) => (zahl === 1 ? 'Dazu 1 weitere Aufgabe.' : `Dazu ${zahl} weitere Aufgaben.`),
  andere: (namen) => `Auch am Zug: ${liste(namen)}.`,
  ruht: (seit) => `Das Verfahren ruht seit dem ${tag(seit)}. Niemand ist am Zug.`,
  beendet: (grund, seit) => `Beendet am ${tag(seit)}. ${grund}`,
  bis: (day) => `bis ${tag(day)}`,
  sollBis: (day) => `soll bis ${tag(day)} geschehen`,
  inDerRegelBis: (day) => `in der Regel bis ${tag(day)}`,
  unverzueglich: (alter) => (alter < 1 ? 'unverzüglich, seit heute offen' : `unverzüglich, seit ${tage(alter)} offen`),
  laufend: 'die ganze Zeit, sobald es einen Anlass gibt',
  laufendBis: (day) => `laufend bis ${tag(day)}, sobald es einen Anlass gibt`,
  ohneFrist: 'ohne feste Frist',
  erstNach: (day) => `erst nach dem ${tag(day)}`,
  moeglichSeit: (day) => `möglich, denn der ${tag(day)} ist vorbei`,
  abgelaufen: (day) => `Frist abgelaufen am ${tag(day)}`,
  eintrag: (am, satz) => `${tag(am)}: ${satz}`,
  eingetragenVon: (name) => `Eingetragen von ${name}.`,
  norm: (norm) => `Grundlage: ${norm}.`,
}
