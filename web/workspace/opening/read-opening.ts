import type { FactAnswers } from '#law/facts/vocabulary.ts'
import { stateName } from '#law/texts/states.ts'
import type { OpenInput } from '#server/cases/open-input.ts'
import { wasHereBefore } from '#server/cases/vorhaben-from-answers.ts'
import type { FieldError } from '#web/components/error-summary.tsx'
import { type Draft, typed } from '#web/forms/draft.ts'
import { problemText } from '#web/forms/problem-text.ts'
import type { FieldProblem, FormContext, Read, Typed } from '../step/field.ts'
import { readFields } from '../step/field.ts'
import { dayTyped } from '../step/field-kinds.ts'
import { problemErrors } from '../step/refusal-errors.ts'
import {
  fieldsOfPage,
  type OpeningPageId,
  openersOf,
  pages,
  partiesFields,
  planFields,
  whoFields,
  workerFields,
} from './opening-fields.ts'
import { answersFrom, isQuestionPage, questionsOf } from './opening-questions.ts'

/** What is wrong on one page, each with its field; `isWhole` is false as long as the page has something new to ask, too. */
export function judgePage(
  page: OpeningPageId,
  draft: Draft,
  context: FormContext,
  facts: FactAnswers,
): { readonly errors: readonly FieldError[]; readonly isWhole: boolean } {
  if (!isQuestionPage(page)) {
    const errors = problemErrors(problemsOfPage(page, draft, context), context)
    return { errors, isWhole: errors.length === 0 }
  }
  const { problems, hasNew } = questionsOf(page, draft, context, facts)
  const errors = problems.map((problem) => ({ field: problem.field, text: problemText(problem, context.words) }))
  return { errors, isWhole: errors.length === 0 && !hasNew }
}

/** What must be said depends on who opens: a party need not name itself. */
function problemsOfPage(page: OpeningPageId, draft: Draft, context: FormContext): readonly FieldProblem[] {
  const read = readFields<object>(fieldsOfPage(page), draft, '', context)
  const problems = read.ok === false ? read.problems : []
  return page === 'parties' ? [...problems, ...missingParties(draft, context)] : problems
}

function missingParties(draft: Draft, { viewer }: FormContext): readonly FieldProblem[] {
  const kind = openersOf(viewer).find(({ id }) => id === typed(draft, 'organisation'))?.kind
  const missing = (name: 'arbeitgeber' | 'behoerde' | 'land', label: FieldProblem['label']): readonly FieldProblem[] =>
    typed(draft, name) === '' ? [{ name, label, kind: 'missing' }] : []
  return [
    ...(kind === 'arbeitgeber' ? [] : missing('arbeitgeber', 'arbeitgeberName')),
    ...(kind === 'behoerde' ? [] : missing('behoerde', 'behoerdeName')),
    // Where an authority works here, its Land is known.
    ...(kind === 'behoerde' || isRunByOffice(draft) ? [] : missing('land', 'behoerdeLand')),
  ]
}

/** Whether an authority is to run the file, not the side of the employer. */
export function isRunByOffice(draft: Draft): boolean {
  return typed(draft, 'modus') === 'behoerde'
}

/** The whole opening, with the answers of the check; or the first page on which something is wrong. */
export function readOpening(
  draft: Draft,
  context: FormContext,
  facts: FactAnswers,
):
  | Read<Omit<OpenInput, 'commandId'>>
  | { readonly ok: 'page'; readonly page: OpeningPageId; readonly errors: readonly FieldError[] } {
  for (const page of pages) {
    const { errors, isWhole } = judgePage(page, draft, context, facts)
    if (!isWhole) return { ok: 'page', page, errors }
  }
  const who = readFields(whoFields, draft, '', context)
  const worker = readFields(workerFields, draft, '', context)
  const plan = readFields(planFields, draft, '', context)
  const parties = readFields(partiesFields, draft, '', context)
  if (who.ok !== true || worker.ok !== true || plan.ok !== true || parties.ok !== true) return { ok: 'nothing' }
  const { arbeitgeber, behoerde, behoerdeId, land, gemeinde } = parties.value
  const { stand, fachberuf, mitFamilie, fachkraftHier, familieHier, union } = plan.value
  const kind = openersOf(context.viewer).find(({ id }) => id === who.value.organisation)?.kind
  return {
    ok: true,
    value: {
      organisationId: who.value.organisation,
      modus: kind === 'behoerde' ? 'behoerde' : who.value.modus,
      way: plan.value.weg,
      facts: answersFrom(draft, context, facts),
      supplement: {
        anerkennungsstand: stand,
        fachberuf,
        mitFamilie,
        voraufenthalt: fachkraftHier,
        familieMitVoraufenthalt: familieHier,
        wohnsitzInDerUnion: union,
      },
      worker: {
        familyNames: worker.value.familiennamen,
        givenNames: worker.value.vornamen ?? '',
        bornOn: worker.value.geboren,
        nationalities: [worker.value.staat],
      },
      ...(arbeitgeber === undefined || kind === 'arbeitgeber' ? {} : { employer: { name: arbeitgeber } }),
      ...(behoerde === undefined || kind === 'behoerde'
        ? {}
        : { office: isRunByOffice(draft) ? { organisationId: behoerdeId ?? '' } : { name: behoerde } }),
      ...(land === undefined ? {} : { officePlace: gemeinde === undefined ? { land } : { land, gemeinde } }),
    },
  }
}

/** What is known already: from the check, from the way that was chosen, and from who opens. */
export function knownDraft(facts: FactAnswers, way: string | undefined, { viewer, words }: FormContext): Draft {
  const { geburtsdatum, staatsangehoerigkeiten } = facts
  const first = typeof staatsangehoerigkeiten === 'object' ? staatsangehoerigkeiten[0] : undefined
  const openers = [...new Set(openersOf(viewer).map(({ id }) => id))]
  const known: Typed = [
    ...(openers.length === 1 ? openers.map((id) => ['organisation', [id]] as const) : []),
    ['modus', [openersOf(viewer)[0]?.kind === 'behoerde' ? 'behoerde' : 'eigenregie']],
    ...(typeof geburtsdatum === 'string' && geburtsdatum !== 'weissNicht'
      ? [['geboren', [dayTyped(geburtsdatum)]] as const]
      : []),
    ...(first !== undefined ? [['staat', [stateName(first, words.language)]] as const] : []),
    ...(way === undefined ? [] : [['weg', [way]] as const]),
    ...(wasHereBefore(facts) ? [['fachkraftHier', ['ja']] as const] : []),
  ]
  return new Map(known)
}
