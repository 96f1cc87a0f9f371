import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'

/** Forms that people of a case fill in over days. Each save is a version; nothing that was saved is lost. */
export const formulare = {
  /** What agreement and powers are filled with. */
  angaben: {
    lesen: ['arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde'],
    schreiben: ['arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde'],
    norm: '§ 81a Abs. 2 AufenthG',
  },
  /** The Erklärung zum Beschäftigungsverhältnis with its annex. */
  beschaeftigungserklaerung: {
    lesen: ['arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde', 'bundesagentur'],
    schreiben: ['arbeitgeber', 'unterbevollmaechtigter'],
    norm: '§ 39 Abs. 4 S. 1 AufenthG',
  },
  /** What contract and decision on recognition say, typed off to be compared with everything else. */
  belegdaten: {
    lesen: ['arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde'],
    schreiben: ['arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde'],
    norm: '§ 81a Abs. 2 Nr. 5 AufenthG',
  },
  /** The data sheet for the visa form: of the worker alone. */
  visumantrag: { lesen: ['fachkraft'], schreiben: ['fachkraft'], norm: '§ 81 Abs. 1 AufenthG' },
  /** The consent before it is signed: nobody outside the office sees it. */
  vorabzustimmung: {
    lesen: ['auslaenderbehoerde'],
    schreiben: ['auslaenderbehoerde'],
    norm: '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG',
  },
} as const satisfies Readonly<Record<string, Formularregel>>

interface Formularregel {
  readonly lesen: readonly Partei[]
  readonly schreiben: readonly Partei[]
  readonly norm: string
}

export type FormularId = keyof typeof formulare

/**
 * Whether one of these parties may read or write a form. Who is not named may not.
 * @example darfFormular('visumantrag', 'lesen', ['arbeitgeber']) // false
 */
export function darfFormular(formular: FormularId, was: 'lesen' | 'schreiben', parteien: readonly Partei[]): boolean {
  const erlaubt: readonly Partei[] = formulare[formular][was]
  return parteien.some((partei) => erlaubt.includes(partei))
}
