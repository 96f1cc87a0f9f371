import { anerkennungsfristen } from './fristen-anerkennung.ts'
import { bescheidfristen } from './fristen-bescheid.ts'
import { einreisefristen } from './fristen-einreise.ts'
import { aktenfristen, fortgang } from './fristen-ende.ts'
import { familienfristen } from './fristen-familie.ts'
import { massnahmenfristen } from './fristen-massnahme.ts'
import { vereinbarungsfristen } from './fristen-vereinbarung.ts'
import { visumfristen } from './fristen-visum.ts'
import { zustimmungsfristen } from './fristen-zustimmung.ts'
import type { Fristzeile } from './fristzeile.ts'

const branches = [
  ...vereinbarungsfristen,
  ...anerkennungsfristen,
  ...bescheidfristen,
  ...massnahmenfristen,
  ...zustimmungsfristen,
  ...visumfristen,
  ...einreisefristen,
  ...aktenfristen,
]

/** The whole table, branch by branch, in the order of the procedure: every duty that this procedure can bring. */
export const fristenzeilen: readonly Fristzeile<FristzeilenId>[] = [...branches, ...familienfristen, fortgang]

/** The name of a row. It never changes: reminders point to it. */
export type FristzeilenId =
  | (typeof branches)[number]['id']
  | (typeof familienfristen)[number]['id']
  | (typeof fortgang)['id']
