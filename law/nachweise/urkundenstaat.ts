import type { Evidence } from '../sources/evidence.ts'
import type { SourceId } from '../sources/source.ts'

/** Records of birth, marriage and the like; records of schools and universities; all others. */
export type Urkundenart = 'personenstand' | 'bildung' | 'sonstige'

/**
 * How the genuineness of a foreign paper is shown: an apostille, legalisation by the German mission, a check that the
 * German office orders (nothing to do for the applicant beforehand), stamps of the own authorities alone, nothing, or
 * something on which the lists disagree or say nothing.
 */
export type Formalitaet = 'apostille' | 'legalisation' | 'ueberpruefung' | 'eigeneBeglaubigung' | 'keine' | 'ungeklaert'

export interface Hinweis {
  readonly de: string
  readonly en: string
}

interface ProArt {
  readonly formalitaet: Formalitaet
  readonly hinweis?: Hinweis
  readonly sources?: readonly SourceId[]
  readonly confidence?: Evidence
}

export interface Urkundenstaat {
  readonly formalitaet: Formalitaet
  readonly jeArt?: Readonly<Partial<Record<Urkundenart, ProArt>>>
  readonly seit?: string
  readonly international?: true
  readonly vorbeglaubigung?: Hinweis
  readonly stelle?: Hinweis
  readonly hinweise?: readonly Hinweis[]
  readonly sources: readonly SourceId[]
  readonly confidence: Evidence
}

/** The same for several states. */
export function jeweils(states: string, entry: Urkundenstaat): Readonly<Record<string, Urkundenstaat>> {
  return Object.fromEntries(states.split(' ').map((state) => [state, entry]))
}
