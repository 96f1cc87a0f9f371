import type { Dauer, PeriodVersion } from '../../periods/period.ts'
import type { DurationWords } from './words.ts'

/** Since that day an act is deemed notified one day later (§ 41 Abs. 2 VwVfG, §§ 4, 5 VwZG). */
const VIER_TAGE_AB = '2025-01-01'

/**
 * How long a period is, in words: of the version itself, or of a variant or a Land in its place.
 * @example durationText(katalog.einladungDesArbeitgebers[0], periodWords('de').catalogue.durations) // '3 Werktage'
 */
export function durationText(
  { from, dauer: own }: Pick<PeriodVersion, 'from' | 'dauer'>,
  words: DurationWords,
  dauer: Dauer = own,
): string {
  switch (dauer.art) {
    case 'frist':
      return words.frist(dauer)
    case 'dauer':
      return words.dauer(dauer)
    case 'richtwert':
      return words.richtwert(dauer)
    case 'rueckblick':
      return words.rueckblick(dauer)
    case 'unverzueglich':
      return words.unverzueglich(dauer)
    case 'gesetzt':
      return words.gesetzt(dauer)
    case 'amTag':
      return words.amTag(dauer)
    case 'hemmung':
      return words.hemmung(dauer)
    case 'bekanntgabe':
      return words.bekanntgabe(dauer, dauer.weg === 'auslandspost' ? 7 : from < VIER_TAGE_AB ? 3 : 4)
    case 'ohneZahl':
      return words.ohneZahl(dauer)
  }
}
