import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Checklistenzeile } from '#procedure/fachkraefteverfahren/checklistenzeile.ts'
import type { Ereignis } from '#procedure/fachkraefteverfahren/events.ts'
import type { Anlagenform } from '#procedure/fachkraefteverfahren/events-anlagen.ts'
import type { ShownError } from '#web/components/error-summary.tsx'
import { type Draft, typed } from '#web/forms/draft.ts'
import { parseDay } from '#web/forms/parse-day.ts'
import { parseState } from '#web/forms/states.ts'
import { LONGEST_LINE, LONGEST_TEXT, tooLongErrors } from '#web/forms/too-long.ts'
import type { PageWords } from '#web/language/page-words.ts'
import { fieldId } from './attachment-props.ts'

/** What a form says, or what is wrong with it. */
interface ReadForm<T> {
  readonly value: T | undefined
  readonly errors: readonly ShownError[]
}

const formen: readonly Anlagenform[] = ['original', 'beglaubigteKopie', 'farbkopie', 'kopie', 'elektronisch']

/** A paper that is handed in, or the translation of one that is there. */
export function readPaper(
  draft: Draft,
  zeile: Checklistenzeile,
  words: PageWords,
): ReadForm<Ereignis<'anlageEingegangen'>> {
  const { m, language } = words
  const { problems } = m.attachments
  const form = formen.find((one) => one === typed(draft, 'form'))
  const country = typed(draft, 'staat')
  const staat = country === '' ? undefined : parseState(country, language).code
  const of = zeile.fassungen.find(({ seq }) => String(seq) === typed(draft, 'uebersetzungVon'))
  const errors = [
    ...tooLongErrors(draft, LONGEST_LINE, words, (name) => fieldId(name, zeile)),
    ...(form === undefined ? [{ field: fieldId('form', zeile), text: problems.form }] : []),
    ...(country !== '' && staat === undefined ? [{ field: fieldId('staat', zeile), text: problems.state }] : []),
  ]
  if (form === undefined || errors.length > 0) return { value: undefined, errors }
  const value = {
    type: 'anlageEingegangen',
    // A translation stands with its source, under whatever sign that came.
    anlage: of?.anlage ?? zeile.id,
    form,
    ...(of && { uebersetzungVon: of.seq }),
    ...(staat !== undefined && { staat }),
  } as const
  return { value, errors }
}

/** Why a paper is sent back. */
export function readObjection(
  draft: Draft,
  zeile: Checklistenzeile,
  words: PageWords,
): ReadForm<Ereignis<'anlageBeanstandet'>> {
  const grund = typed(draft, 'grund')
  const errors = [
    ...tooLongErrors(draft, LONGEST_TEXT, words, (name) => fieldId(name, zeile)),
    ...(grund === '' ? [{ field: fieldId('grund', zeile), text: words.m.attachments.problems.reason }] : []),
  ]
  if (errors.length > 0) return { value: undefined, errors }
  return { value: { type: 'anlageBeanstandet', anlage: zeile.id, grund }, errors: [] }
}

/** Where an original is. */
export function readOriginal(
  draft: Draft,
  zeile: Checklistenzeile,
  words: PageWords,
): ReadForm<{ readonly holder: string; readonly since: PlainDate; readonly backBy?: PlainDate }> {
  const { problems } = words.m.attachments
  const holder = typed(draft, 'bei')
  const since = dayIn(draft, 'seit')
  const wanted = typed(draft, 'zurueck')
  const backBy = dayIn(draft, 'zurueck')
  const isWrong = wanted !== '' && (backBy === undefined || (since !== undefined && backBy < since))
  const errors = [
    ...tooLongErrors(draft, LONGEST_LINE, words, (name) => fieldId(name, zeile)),
    ...(holder === '' ? [{ field: fieldId('bei', zeile), text: problems.holder }] : []),
    ...(since === undefined ? [{ field: fieldId('seit', zeile), text: problems.since }] : []),
    ...(isWrong ? [{ field: fieldId('zurueck', zeile), text: problems.backBy }] : []),
  ]
  if (since === undefined || errors.length > 0) return { value: undefined, errors }
  return { value: { holder, since, ...(backBy !== undefined && { backBy }) }, errors: [] }
}

function dayIn(draft: Draft, field: string): PlainDate | undefined {
  const read = parseDay({ day: typed(draft, field), month: '', year: '' })
  return read.kind === 'day' ? read.day : undefined
}
