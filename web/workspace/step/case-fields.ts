import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { parteien } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Ereignisart } from '#procedure/fachkraefteverfahren/events.ts'
import type { Gespraechsweg } from '#procedure/fachkraefteverfahren/events-vereinbarung.ts'
import type { Gegenstand } from '#procedure/fachkraefteverfahren/vorhaben.ts'
import type { Field, FormContext, LabelId, Option } from './field.ts'
import { choice, converted, offered } from './field-kinds.ts'

/** Fields that several kinds of event have, and those whose choices come from the case itself. */

const gegenstaende = [
  'gleichwertigkeit',
  'zeugnisbewertung',
  'digitaleAuskunft',
  'berufsausuebungserlaubnis',
] as const satisfies readonly Gegenstand[]

export const gegenstand: Field<Gegenstand> = choice(
  'gegenstand',
  gegenstaende,
  (value, { procedure }) => procedure.werte.gegenstand[value],
)

const gespraechswege = [
  'persoenlich',
  'telefonisch',
  'elektronisch',
  'schriftlich',
] as const satisfies readonly Gespraechsweg[]

export const gespraechsweg: Field<Gespraechsweg> = choice(
  'gespraechsweg',
  gespraechswege,
  (value, { procedure }) => procedure.werte.gespraechsweg[value],
)

export function partei<const P extends Partei>(label: LabelId, values: readonly P[]): Field<P> {
  return choice(label, values, (value, { procedure }) => procedure.partei[value].name)
}

export const absender: Field<Partei> = partei('absender', parteien)

/** An earlier entry of the file, of certain kinds; the newest first. What was taken out is no longer on offer. */
export function eintrag(label: LabelId, arten: readonly Ereignisart[] | 'alle'): Field<number> {
  return converted(
    offered(label, (context) => entryOptions(arten, context)),
    Number,
    String,
  )
}

function entryOptions(
  arten: readonly Ereignisart[] | 'alle',
  { view, procedure, words }: FormContext,
): readonly Option[] {
  // What counts: a corrected entry keeps its number, and whatever refers to it means what stands in its place.
  const fitting = (view?.state.eintraege ?? []).filter(
    ({ ereignis }) => arten === 'alle' || arten.includes(ereignis.type),
  )
  return fitting.toReversed().map(({ seq, am, ereignis }) => ({
    value: String(seq),
    text: entryText(procedure.ereignis[ereignis.type].titel, am, words),
  }))
}

function entryText(titel: string, am: PlainDate, { m, day }: FormContext['words']): string {
  return m.workspace.entryOption({ title: titel, day: day(am) })
}

/** A duty that is still open. */
export const pflicht: Field<string> = offered('pflicht', ({ view, procedure, words }) =>
  (view?.pflichten ?? []).flatMap((one) => {
    const { id, stand, schuldner, erfuelltDurch } = one
    // What nobody can do any more, or not yet, is nothing to be reminded of.
    if ((stand !== 'offen' && stand !== 'ueberfaellig') || one.oeffnet || erfuelltDurch.length === 0) return []
    const todo = procedure.aufgabe(one).neutral
    return [{ value: id, text: words.m.workspace.dutyOption({ who: procedure.partei[schuldner].name, todo }) }]
  }),
)
