import { addDays, type PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Command, Entscheidung, Handlung } from '#procedure/fachkraefteverfahren/commands.ts'
import type { Modus, Vorhaben } from '#procedure/fachkraefteverfahren/vorhaben.ts'

/** A whole procedure as it could have gone: for tests, for demonstration cases and as an answer to "how does it run?". */
export interface Ablauf {
  readonly id: string
  readonly modus: Modus
  readonly vorhaben: Vorhaben
  readonly schritte: readonly Schritt[]
}

/** One step, on a day counted from the first one. */
export interface Schritt {
  readonly tag: number
  readonly als: Partei
  /** What later steps call this one by, and what a demonstration case stops at. */
  readonly name: string
  readonly befehl: (z: Zugriff) => Command
}

/** What a step may look at: days of this run, and the number that an earlier step was given. */
export interface Zugriff {
  readonly am: PlainDate
  readonly tag: (tag: number) => PlainDate
  readonly nr: (name: string) => number
}

type Angaben<T extends { readonly type: string }> = T | ((z: Zugriff) => T)

/** The party does something itself. */
export function tut(tag: number, als: Partei, name: string, handlung: Angaben<Handlung>): Schritt {
  return { tag, als, name, befehl: (z) => ({ type: 'vornehmen', am: z.am, handlung: of(handlung, z) }) }
}

/** Somebody records what another party sent or did, with the letter. */
export function erfasst(
  tag: number,
  als: Partei,
  urheber: Partei,
  name: string,
  eingang: Angaben<Handlung | Entscheidung>,
): Schritt {
  const dokumente = [`${name}.pdf`]
  return {
    tag,
    als,
    name,
    befehl: (z) => ({ type: 'erfassen', am: z.am, urheber, eingang: of(eingang, z), dokumente }),
  }
}

/** The authority decides. */
export function entscheidet(tag: number, name: string, entscheidung: Angaben<Entscheidung>): Schritt {
  return {
    tag,
    als: 'auslaenderbehoerde',
    name,
    befehl: (z) => ({ type: 'entscheiden', am: z.am, entscheidung: of(entscheidung, z) }),
  }
}

function of<T extends { readonly type: string }>(angaben: Angaben<T>, z: Zugriff): T {
  return 'type' in angaben ? angaben : angaben(z)
}

/** The steps up to one of them; all where none is named. */
export function schritteBis({ id, schritte }: Ablauf, name?: string): readonly Schritt[] {
  if (name === undefined) return schritte
  const at = schritte.findIndex((schritt) => schritt.name === name)
  if (at < 0) throw new Error(`${id} has no step ${name}.`)
  return schritte.slice(0, at + 1)
}

/** The day on which a run has to begin so that a step falls on a day. */
export function beginnFuer(schritt: Schritt, am: PlainDate): PlainDate {
  return addDays(am, -schritt.tag)
}
