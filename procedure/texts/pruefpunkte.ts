import type { Pruefpunkt } from '../fachkraefteverfahren/events-zustimmung.ts'

/** In the order in which an office reads them out. */
export const pruefpunkte: readonly Pruefpunkt[] = [
  'identitaetUndPass',
  'lebensunterhalt',
  'keinAusweisungsinteresse',
  'altersvorsorge',
  'konkretesAngebot',
  'besondereVoraussetzungen',
]
