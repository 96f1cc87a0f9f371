import { anerkennungsfristen } from './fristen-anerkennung.ts'
import { visumfristen } from './fristen-visum.ts'
import { zustimmungsfristen } from './fristen-zustimmung.ts'
import type { Fristzeile } from './fristzeile.ts'

/** The whole table, branch by branch, in the order of the procedure. */
export const fristenzeilen: readonly Fristzeile[] = [...anerkennungsfristen, ...zustimmungsfristen, ...visumfristen]
