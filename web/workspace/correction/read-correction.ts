import type { Berichtsart, Command } from '#procedure/fachkraefteverfahren/commands.ts'
import type { Sachereignis } from '#procedure/fachkraefteverfahren/events.ts'
import type { CaseView, EintragView } from '#server/cases/case-view.ts'
import { type Draft, typed } from '#web/forms/draft.ts'
import {
  type AnyFields,
  type FieldProblem,
  type Fields,
  type Read,
  readFields,
  type StepContext,
  writeFields,
} from '../step/field.ts'
import { day, text } from '../step/field-kinds.ts'
import { fieldsOf } from '../step/step-fields.ts'

interface Reason {
  readonly grund: string
}

export const reasonFields: Fields<Reason> = { grund: text('berichtigungsgrund', 'long') }

/** An entry that can be corrected, again too: what is put right is what stands in its place by now. */
export type WrongEntry = EintragView & { readonly ereignis: Exclude<Sachereignis, { readonly type: Berichtsart }> }

/** What the program reports of another file is put right over there. */
function isWrongEntry(eintrag: EintragView | undefined): eintrag is WrongEntry {
  const type = eintrag?.ereignis.type
  return type !== undefined && type !== 'berichtigt' && type !== 'familieFortgeschritten'
}

/** The entry of a number as it counts now; where it was taken out, as it was. */
export function wrongEntryOf({ eintraege, state }: CaseView, number: string | undefined): WrongEntry | undefined {
  const written = eintraege.find(({ seq }) => String(seq) === number)
  if (!isWrongEntry(written)) return undefined
  const counts = state.eintraege.find(({ seq }) => seq === written.seq)
  const now = counts === undefined ? written : { ...written, ...counts }
  return isWrongEntry(now) ? now : undefined
}

/** The day of the entry and all that it carries. */
export function entryFields({ ereignis }: WrongEntry): AnyFields {
  return { am: day('am'), ...fieldsOf(ereignis.type) }
}

/** The entry as it stands, to be put right. */
export function entryDraft(eintrag: WrongEntry): Draft {
  return new Map(writeFields(entryFields(eintrag), { ...eintrag.ereignis, am: eintrag.am }, ''))
}

/** The command of a correction. */
export function readCorrection(eintrag: WrongEntry, draft: Draft, context: StepContext): Read<Command> {
  const reason = readFields(reasonFields, draft, '', context)
  const common = { type: 'berichtigen', am: context.today, eintrag: eintrag.seq } as const
  if (typed(draft, 'stattdessen') === 'nichts') {
    return reason.ok === true ? { ok: true, value: { ...common, grund: reason.value.grund } } : reason
  }
  const right = readFields<object>(entryFields(eintrag), draft, '', context)
  const days = readFields({ am: day('am') }, draft, '', context)
  if (reason.ok !== true || right.ok !== true || days.ok !== true) {
    const problems: readonly FieldProblem[] = [reason, right].flatMap((read) =>
      read.ok === false ? read.problems : [],
    )
    return { ok: false, problems }
  }
  const { am, ...carried } = { am: days.value.am, ...right.value }
  // The fields are those of the kind of the wrong entry; what the form does not ask stays as it was.
  const ereignis = { ...eintrag.ereignis, ...withoutDay(carried) }
  return { ok: true, value: { ...common, grund: reason.value.grund, stattdessen: { am, ereignis } } }
}

function withoutDay(carried: object): object {
  return Object.fromEntries(Object.entries(carried).filter(([name]) => name !== 'am'))
}
