import type { Klausel, Satzwerte } from './klausel.ts'
import { klauselnAblauf } from './klauseln-ablauf.ts'
import { klauselnBehoerde, klauselnMitwirkung } from './klauseln-aufgaben.ts'
import { klauselnGebuehr } from './klauseln-gebuehr.ts'
import { klauselnGrundlagen } from './klauseln-grundlagen.ts'
import { klauselnPruefung } from './klauseln-pruefung.ts'

const all = [
  ...klauselnGrundlagen,
  ...klauselnBehoerde,
  ...klauselnMitwirkung,
  ...klauselnAblauf,
  ...klauselnPruefung,
  ...klauselnGebuehr,
] as const

export type KlauselId = (typeof all)[number]['id']

/** Every clause of the agreement, in the order in which it stands there. */
export const klauseln: readonly Klausel<KlauselId>[] = all

/** The words of every clause, in one language. */
export type Klauseltexte = Readonly<Record<KlauselId, string | ((w: Satzwerte) => string)>>
