import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Command, Entscheidung, Handlung } from '#procedure/fachkraefteverfahren/commands.ts'
import { nachrichten } from '#procedure/fachkraefteverfahren/nachrichten.ts'
import { documentReference } from '#server/files/document-reference.ts'
import type { Draft } from '#web/forms/draft.ts'
import { partei } from './case-fields.ts'
import {
  type AnyFields,
  type FieldProblem,
  type Fields,
  nameWithin,
  type OptionalField,
  optional,
  type Read,
  readFields,
  type StepContext,
  type Typed,
  writeFields,
} from './field.ts'
import { day, text, wrong } from './field-kinds.ts'
import { LETTER_FIELDS } from './read-letter-form.ts'
import { type Formart, fieldsOf, isEntscheidung, readEntscheidung, readHandlung, stepFields } from './step-fields.ts'
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

/** A letter proves what was received: it is attached, or described although the type lets that be absent. */
const requiredLetter: OptionalField<string> = {
  ...optional(text('schreibenOhneDatei')),
  optional: true,
  read: (draft, name, context) => {
    const read = text('schreibenOhneDatei').read(draft, name, context)
    return read.ok === 'nothing' && attachedIn(draft).length === 0
      ? wrong(name, 'schreibenOhneDatei', 'noLetter')
      : read
  },
}

/** A mere letter says itself whose it is and what it is about; nobody is asked for that twice. */
const mereLetterFields: Fields<Omit<Letter, 'urheber' | 'schreiben'>> = {
  am: day('eingang', 'today'),
  schreibenVom: optional(day('schreibenVom')),
}

/** The fields about when and by whom, in front of or behind those of the event. */
export function circumstancesOf({ art, weise }: StepOffer): AnyFields {
  if (weise !== 'erfassen') return actFields
  return art === 'schreibenEingegangen' ? mereLetterFields : letterFields(art)
}

/** What is filled in already when a form is opened: the day, and whatever has one possible answer. */
export function freshDraft(offer: StepOffer, context: StepContext, answers: string | undefined): Draft {
  const circumstances = circumstancesOf(offer)
  const day = writeFields(circumstances, { am: context.today }, '')
  const event = onlyAnswers(fieldsOf(offer.art), '', { offer, context, answers })
  return new Map([...event, ...onlyAnswers(circumstances, '', { offer, context, answers }), ...day])
}

interface Known {
  readonly offer: StepOffer
  readonly context: StepContext
  /** The number of the entry that the step answers. */
  readonly answers: string | undefined
}

function onlyAnswers(fields: AnyFields, prefix: string, known: Known): Typed {
  return Object.entries(fields).flatMap(([key, { control, optional: mayBeLeft }]): Typed => {
    const name = nameWithin(prefix, key)
    if (control.kind === 'group') return onlyAnswers(control.fields, name, known)
    if (control.kind !== 'choice') return []
    const values = control.options(known.context).map(({ value }) => value)
    // What may be left empty is chosen by nobody else.
    const answer = values.length === 1 && !mayBeLeft ? values[0] : values.find((value) => isMeant(value, known))
    return answer === undefined ? [] : [[name, [answer]]]
  })
}

/** The entry that the step answers, what that entry is about, and the party that acts itself. */
function isMeant(value: string, { offer, context, answers }: Known): boolean {
  if (value === answers || (offer.weise !== 'erfassen' && value === offer.als)) return true
  const ereignis = context.view.eintraege.find(({ seq }) => String(seq) === answers)?.ereignis
  return ereignis !== undefined && 'gegenstand' in ereignis && ereignis.gegenstand === value
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
      if (offer.art === 'schreibenEingegangen') return readMereLetter(draft, context)
      return both<Handlung | Entscheidung, Letter, Command>(
        isEntscheidung(offer.art)
          ? readEntscheidung(offer.art, draft, context)
          : readHandlung(offer.art, draft, context),
        readFields(letterFields(offer.art), draft, '', context),
        (eingang, { am, urheber, ...letter }) => ({
          type: 'erfassen',
          am,
          urheber,
          eingang,
          dokumente: [...attachedIn(draft), ...documentsOf(letter, context)],
        }),
      )
  }
}

function readMereLetter(draft: Draft, context: StepContext): Read<Command> {
  const files = attachedIn(draft)
  return both(
    readFields(stepFields.schreibenEingegangen, draft, '', context),
    readFields(mereLetterFields, draft, '', context),
    ({ absender, betreff }, { am, ...letter }) => {
      const isFound = files.length > 0 && letter.schreibenVom === undefined
      return {
        type: 'erfassen',
        am,
        urheber: absender,
        eingang: { type: 'schreibenEingegangen', absender, betreff },
        dokumente: [...files, ...(isFound ? [] : documentsOf({ schreiben: betreff, ...letter }, context))],
      }
    },
  )
}

/** The files that go with the form; whoever read the form has made sure that they may. */
function attachedIn(draft: Draft): readonly string[] {
  return (draft.get(LETTER_FIELDS.held) ?? []).map(documentReference)
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
