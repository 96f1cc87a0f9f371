import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Command } from '#procedure/fachkraefteverfahren/commands.ts'
import { nachrichten } from '#procedure/fachkraefteverfahren/nachrichten.ts'
import type { Draft } from '#web/forms/draft.ts'
import { partei } from './case-fields.ts'
import {
  type AnyFields,
  type FieldProblem,
  type Fields,
  type OptionalField,
  optional,
  type Read,
  readFields,
  type StepContext,
  writeFields,
} from './field.ts'
import { day, text, wrong } from './field-kinds.ts'
import { type Formart, readEntscheidung, readHandlung } from './step-fields.ts'
import type { StepOffer } from './step-offer.ts'

/** What every form asks besides the event: the day of the act; for a letter, whose it is and how to find it. */
interface Circumstances {
  readonly am: PlainDate
}

interface Letter extends Circumstances {
  readonly urheber: Partei
  readonly schreiben?: string
  readonly schreibenVom?: PlainDate
}

const actFields: Fields<Circumstances> = { am: day('am', 'today') }

function letterFields(art: Formart): Fields<Letter> {
  const { von, formfrei } = nachrichten[art]
  return {
    urheber: partei('urheber', von),
    am: day('eingang', 'today'),
    schreiben: formfrei ? optional(text('schreiben')) : requiredLetter,
    schreibenVom: optional(day('schreibenVom')),
  }
}

/** A letter proves what was received: it is asked for although the type lets it be absent. */
const requiredLetter: OptionalField<string> = {
  ...optional(text('schreiben')),
  optional: true,
  read: (draft, name, context) => {
    const read = text('schreiben').read(draft, name, context)
    return read.ok === 'nothing' ? wrong(name, 'schreiben', 'missing') : read
  },
}

/** The fields about when and by whom, in front of or behind those of the event. */
export function circumstancesOf({ art, weise }: StepOffer): AnyFields {
  return weise === 'erfassen' ? letterFields(art) : actFields
}

/** What is filled in already when a form is opened. */
export function freshDraft(offer: StepOffer, today: PlainDate): Draft {
  const [only, ...others] = nachrichten[offer.art].von
  const known = others.length === 0 && only !== undefined ? { am: today, urheber: only } : { am: today }
  return new Map(writeFields(circumstancesOf(offer), known, ''))
}

/** The command that a form stands for. All problems are told at once, those of the event first. */
export function readStep(offer: StepOffer, draft: Draft, context: StepContext): Read<Command> {
  switch (offer.weise) {
    case 'vornehmen':
      return both(
        readHandlung(offer.art, draft, context),
        readFields(actFields, draft, '', context),
        (handlung, { am }) => ({ type: 'vornehmen', am, handlung }),
      )
    case 'entscheiden':
      return both(
        readEntscheidung(offer.art, draft, context),
        readFields(actFields, draft, '', context),
        (entscheidung, { am }) => ({ type: 'entscheiden', am, entscheidung }),
      )
    case 'erfassen':
      return both(
        readHandlung(offer.art, draft, context),
        readFields(letterFields(offer.art), draft, '', context),
        (eingang, { am, urheber, ...letter }) => ({
          type: 'erfassen',
          am,
          urheber,
          eingang,
          dokumente: documentsOf(letter, context),
        }),
      )
  }
}

/** How the letter is found again: its subject and its date. */
function documentsOf(
  { schreiben, schreibenVom }: Omit<Letter, 'am' | 'urheber'>,
  { words }: StepContext,
): readonly string[] {
  if (schreiben === undefined) return []
  return [schreibenVom === undefined ? schreiben : words.m.workspace.letter({ subject: schreiben, day: schreibenVom })]
}

function both<A, B, C>(first: Read<A>, second: Read<B>, make: (a: A, b: B) => C): Read<C> {
  if (first.ok === true && second.ok === true) return { ok: true, value: make(first.value, second.value) }
  const problems: readonly FieldProblem[] = [first, second].flatMap((read) => (read.ok === false ? read.problems : []))
  return { ok: false, problems }
}
