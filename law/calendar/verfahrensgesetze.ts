import type { Beleg } from './feiertagsgesetze.ts'
import type { Land } from './land.ts'
import type { PlainDate } from './plain-date.ts'

/** Where a Land writes its rules on Fristen and on Bekanntgabe: in an act of its own, or by pointing to the VwVfG. */
export interface Verfahrensgesetz {
  readonly gesetz: string
  /** The § or Art. that matches § 31 and § 41 VwVfG. */
  readonly fristen: string
  readonly bekanntgabe: string
  /** The provision that makes the VwVfG of the Federation apply. */
  readonly ueber?: string
  /** The first day of posting to which the four days apply, as far as it is confirmed. */
  readonly vierTageAb: PlainDate | 'unbestaetigt'
  readonly beleg: Beleg
}

function verweis(ueber: string): Verfahrensgesetz {
  return { gesetz: 'VwVfG', fristen: '§ 31', bekanntgabe: '§ 41', ueber, vierTageAb: '2025-01-01', beleg: 'C' }
}

function eigenes(gesetz: string, vierTageAb: PlainDate | 'unbestaetigt' = 'unbestaetigt'): Verfahrensgesetz {
  return { gesetz, fristen: '§ 31', bekanntgabe: '§ 41', vierTageAb, beleg: 'C' }
}

/** The act of the Federation itself, for its own offices. */
export const bundesgesetz: Verfahrensgesetz = {
  gesetz: 'VwVfG',
  fristen: '§ 31',
  bekanntgabe: '§ 41',
  vierTageAb: '2025-01-01',
  beleg: 'A',
}

/**
 * For offices of the Länder the act of the Land applies (§ 1 Abs. 3 VwVfG). Which Länder point to the federal act and so
 * took over the four days at once: weka.de, "Aus drei mach vier – längere Postlaufzeiten"; for Nordrhein-Westfalen
 * kommunen.nrw, notice 784/2024. The other Länder amended their own acts at days that were not confirmed.
 */
export const verfahrensgesetze: Readonly<Record<Land, Verfahrensgesetz>> = {
  BW: eigenes('LVwVfG BW'),
  BY: { ...eigenes('BayVwVfG'), fristen: 'Art. 31', bekanntgabe: 'Art. 41' },
  BE: verweis('§ 1 Abs. 1 VwVfG BE'),
  BB: verweis('§ 1 Abs. 1 VwVfGBbg'),
  HB: verweis('§ 1 Abs. 1 BremVwVfG'),
  HH: eigenes('HmbVwVfG'),
  HE: eigenes('HVwVfG'),
  MV: eigenes('VwVfG M-V'),
  NI: verweis('§ 1 Abs. 1 NVwVfG'),
  NW: { ...eigenes('VwVfG NRW', '2025-01-01'), beleg: 'B' },
  RP: verweis('§ 1 Abs. 1 LVwVfG RP'),
  SL: eigenes('SVwVfG'),
  SN: verweis('§ 1 SächsVwVfZG'),
  ST: verweis('§ 1 Abs. 1 VwVfG LSA'),
  SH: { ...eigenes('LVwG SH'), fristen: '§ 89', bekanntgabe: '§ 110' },
  TH: eigenes('ThürVwVfG'),
}

/**
 * A provision as it applies in the Land of an office.
 * @example normOf(verfahrensgesetze.SN, 'fristen', 'Abs. 3 S. 1') // '§ 31 Abs. 3 S. 1 VwVfG i. V. m. § 1 SächsVwVfZG'
 */
export function normOf(
  { gesetz, fristen, bekanntgabe, ueber }: Verfahrensgesetz,
  which: 'fristen' | 'bekanntgabe',
  within: string,
): string {
  const norm = `${which === 'fristen' ? fristen : bekanntgabe} ${within} ${gesetz}`
  return ueber === undefined ? norm : `${norm} i. V. m. ${ueber}`
}
