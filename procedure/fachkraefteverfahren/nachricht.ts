import type { Partei } from './beteiligte.ts'

/** Number of the message in the sequence of the procedure; MX1 and MX2 can come at any time. */
export type Nachrichtnummer = `M${0 | 1 | 2 | 3 | 4}${number}` | 'MX1' | 'MX2'

/** Who says what to whom. One table of these drives visibility, permissions and their tests. */
export interface Nachricht {
  readonly nummer: Nachrichtnummer | undefined
  /** Everyone whose act it can be. */
  readonly von: readonly Partei[]
  readonly an: readonly Partei[]
  /** Who may read it besides; nobody else does. */
  readonly sicht: readonly Partei[]
  readonly norm: string
  /** An act of a party, a decision of the authority that runs the file, or something about the file itself. */
  readonly art: 'handlung' | 'entscheidung' | 'akte'
  /** Can be done by telephone or on the spot: no letter proves it. */
  readonly formfrei: boolean
}

interface Mehr {
  readonly sicht?: readonly Partei[]
  readonly art?: Nachricht['art']
  readonly formfrei?: boolean
}

/**
 * A row of the table.
 * @example nachricht('M24', ['arbeitgeber'], ['auslaenderbehoerde'], '§ 39 Abs. 4 S. 1 AufenthG')
 */
export function nachricht(
  nummer: Nachrichtnummer | undefined,
  von: readonly Partei[],
  an: readonly Partei[],
  norm: string,
  { sicht = [], art = 'handlung', formfrei = false }: Mehr = {},
): Nachricht {
  return { nummer, von, an, sicht, norm, art, formfrei }
}

/** The employer and whoever acts for the employer (§ 81a Abs. 1 S. 2 AufenthG). */
export const arbeitgeberseite: readonly Partei[] = ['arbeitgeber', 'unterbevollmaechtigter']
/** The worker, whose procedure it is, and those who act with a power of the worker. */
export const antragsseite: readonly Partei[] = ['fachkraft', ...arbeitgeberseite]
export const behoerde: readonly Partei[] = ['auslaenderbehoerde']
/** The bodies that examine a qualification. */
export const pruefende: readonly Partei[] = ['anerkennendeStelle', 'zentralstelle']
