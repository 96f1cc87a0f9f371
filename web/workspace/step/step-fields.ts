import type { Berichtsart, Entscheidung, Handlung } from '#procedure/fachkraefteverfahren/commands.ts'
import { entscheidungsarten } from '#procedure/fachkraefteverfahren/commands.ts'
import type { Ereignisart, Ereignisse } from '#procedure/fachkraefteverfahren/events.ts'
import type { Visumereignisse } from '#procedure/fachkraefteverfahren/events-visum.ts'
import type { Draft } from '#web/forms/draft.ts'
import { type AnyFields, type Fields, type Read, readFields, type StepContext } from './field.ts'
import { akteFields } from './fields-akte.ts'
import { anerkennungFields } from './fields-anerkennung.ts'
import { familieFields } from './fields-familie.ts'
import { vereinbarungFields } from './fields-vereinbarung.ts'
import { type AskedAtMission, visumFields } from './fields-visum.ts'
import { zustimmungFields } from './fields-zustimmung.ts'

/** Every kind of event that is entered with a form of its own; a correction is entered beside what it corrects. */
export type Formart = Exclude<Ereignisart, 'berichtigt' | Berichtsart>

/** What a form asks: all that the event carries, except what is worked out from the file. */
type Asked<Art extends Formart> = Art extends 'vorabzustimmungErteilt'
  ? Omit<Ereignisse[Art], 'zustimmung'>
  : Art extends keyof Visumereignisse
    ? AskedAtMission<Art>
    : Ereignisse[Art]

/** One description for every kind. A kind without a form does not compile. */
export const stepFields: { readonly [Art in Formart]: Fields<Asked<Art>> } = {
  ...akteFields,
  ...vereinbarungFields,
  ...anerkennungFields,
  ...zustimmungFields,
  ...visumFields,
  ...familieFields,
}

export function isFormart(text: string): text is Formart {
  return Object.hasOwn(stepFields, text)
}

export function isEntscheidung(art: Ereignisart): boolean {
  return entscheidungsarten.some((known) => known === art)
}

/** The fields of a kind, without what they make: to be shown, and to be filled with what is known. */
export function fieldsOf(art: Formart): AnyFields {
  return stepFields[art]
}

export function readHandlung(art: Formart, draft: Draft, context: StepContext): Read<Handlung> {
  const read = readFields<object>(fieldsOf(art), draft, '', context)
  // Kind and fields come from one line of the table above: here the event is born.
  return read.ok === true ? { ok: true, value: { type: art, ...read.value } as Handlung } : read
}

export function readEntscheidung(art: Formart, draft: Draft, context: StepContext): Read<Entscheidung> {
  const read = readFields<object>(fieldsOf(art), draft, '', context)
  // As above.
  return read.ok === true ? { ok: true, value: { type: art, ...read.value } as Entscheidung } : read
}
