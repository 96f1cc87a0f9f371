import type { Antragsseite, Feldwort } from '../visum/antrag/antragsfelder.ts'
import type { Mangelart } from '../visum/antrag/antragspruefung.ts'

/** The words of the application form: labels of our own, the same in every language. */
export interface Antragstexte {
  readonly seiten: Readonly<Record<Antragsseite, string>>
  readonly felder: Readonly<Record<Feldwort, string>>
  /** What is chosen from. */
  readonly werte: Readonly<Record<string, string>>
  readonly maengel: Readonly<Record<Mangelart, string>>
}
