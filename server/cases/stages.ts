import type { Stationsart } from '#procedure/fachkraefteverfahren/pflicht.ts'

/** The stations of the road, in its order; a missing or unknown one does not compile. */
export const stages = Object.keys({
  beratung: true,
  vereinbarung: true,
  gebuehr: true,
  voraufenthalt: true,
  anerkennung: true,
  erlaubnis: true,
  massnahme: true,
  zustimmung: true,
  pruefung: true,
  vorabzustimmung: true,
  termin: true,
  visum: true,
  einreise: true,
  beschaeftigung: true,
} satisfies Record<Stationsart, true>) as readonly Stationsart[]
