import type { Feldwert } from './feld.ts'

export const immer = (): boolean => true
export const nie = (): boolean => false

/** A text that says something; blanks are nothing. */
export function feldwert(value: string | undefined): Feldwert | undefined {
  const trimmed = value?.trim()
  return trimmed ? { art: 'text', text: trimmed } : undefined
}

export function jaNein(value: boolean | undefined): Feldwert | undefined {
  return value === undefined ? undefined : { art: 'jaNein', ja: value }
}
