import type { Ablehnungsgrund, Refusal } from '#procedure/fachkraefteverfahren/commands.ts'
import { felder } from '#procedure/schriftstuecke/vereinbarung/felder.ts'
import { vereinbarungstexte } from '#procedure/schriftstuecke/vereinbarung/vereinbarung.ts'
import type { FieldError, ShownError } from '#web/components/error-summary.tsx'
import { tooLongText } from '#web/forms/too-long.ts'
import type { AnyFields, FieldProblem, FormContext } from './field.ts'

/** Says what is wrong with what was typed, each with its field. */
export function problemErrors(problems: readonly FieldProblem[], { words }: FormContext): readonly FieldError[] {
  const { problems: texts, fields } = words.m.workspace
  return problems.map((problem) => ({
    field: problem.name,
    text:
      problem.kind === 'tooLong'
        ? tooLongText(problem.long, words)
        : texts[problem.kind]({ label: fields[problem.label] }),
  }))
}

/** Why the step is refused, on which norm, and how it is mended; with the field where one is meant. */
export function refusalErrors(
  refusals: readonly Refusal[],
  fields: AnyFields,
  { procedure, words, view }: FormContext,
): readonly ShownError[] {
  return refusals.map(({ grund, norm, woran }) => {
    const { was, abhilfe } = procedure.ablehnung[grund]
    const said = { mend: abhilfe, norm }
    if (view !== undefined && AT_AGREEMENT.includes(grund)) {
      const missing = felder.find(({ id }) => id === woran)?.id
      const what = missing === undefined ? was : `${vereinbarungstexte[words.language].feld[missing]}: ${was}`
      return {
        text: words.m.workspace.step.refused({ what, ...said }),
        href: `/${words.language}/vorgaenge/${view.id}/vereinbarung`,
      }
    }
    const text = words.m.workspace.step.refused({ what: was, ...said })
    const field = fieldOf(grund, fields)
    return field === undefined ? { text } : { field, text }
  })
}

/** What is mended on the pages of the agreement, and nowhere else. */
const AT_AGREEMENT: readonly Ablehnungsgrund[] = ['angabeFehlt', 'unterschriftOhneFassung']

function fieldOf(grund: Ablehnungsgrund, fields: AnyFields): string | undefined {
  const first = FIELD_OF[grund] ?? (AT_FIRST.includes(grund) ? Object.keys(fields)[0] : undefined)
  return first !== undefined && Object.hasOwn(fields, first) ? first : undefined
}

/** Reasons that concern one field of every form. */
const FIELD_OF: Readonly<Partial<Record<Ablehnungsgrund, string>>> = {
  nochNichtGeschehen: 'am',
  tagVorEroeffnung: 'am',
  dokumentFehlt: 'schreiben',
  begruendungFehlt: 'begruendung',
  falscheFassung: 'fassung',
}

/** Reasons that concern the entry which the step answers: its field comes first. */
const AT_FIRST: readonly Ablehnungsgrund[] = ['eintragFehlt', 'eintragPasstNicht']
