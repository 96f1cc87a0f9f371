import type { FoundOrganisation } from '#server/cases/organisations-named.ts'
import type { FieldError } from '#web/components/error-summary.tsx'
import { type Draft, typed } from '#web/forms/draft.ts'
import type { FormContext } from '../step/field.ts'
import type { WorkspaceOptions } from '../workspace-options.ts'
import { openersOf } from './opening-fields.ts'
import { isRunByOffice } from './read-opening.ts'

/** The authority that is to run the file, as far as it was found by its name. */
export type OfficeSearch =
  /** The name as the authority has it stands in the draft. */
  | { readonly found: true; readonly draft: Draft }
  | {
      readonly found: false
      readonly draft: Draft
      readonly offices: readonly FoundOrganisation[]
      readonly error: FieldError
    }

/** Finds the authority that whoever opens a case has named; nothing to find where none is to run it. */
export async function findOffice(
  { cases }: Pick<WorkspaceOptions, 'cases'>,
  { viewer, words, procedure }: FormContext,
  draft: Draft,
): Promise<OfficeSearch> {
  const organisationId = typed(draft, 'organisation')
  const opener = openersOf(viewer).find(({ id }) => id === organisationId)
  if (!isRunByOffice(draft) || opener?.kind === 'behoerde') return { found: true, draft }
  const name = typed(draft, 'behoerde')
  const offices = await cases.offices(viewer, { organisationId, name })
  const chosen = offices.length === 1 ? offices[0] : offices.find(({ id }) => id === typed(draft, 'behoerdeId'))
  const texts = words.m.opening.office
  if (!chosen) {
    const mode = procedure.werte.modus.eigenregie.wort
    const error =
      offices.length === 0
        ? { field: 'behoerde', text: texts.none({ name, mode }) }
        : { field: 'behoerdeId', text: texts.several }
    return { found: false, draft, offices, error }
  }
  const named: Draft = new Map([...draft, ['behoerde', [chosen.name]], ['behoerdeId', [chosen.id]]])
  if (chosen.land !== undefined || typed(draft, 'land') !== '') return { found: true, draft: named }
  const { problems, fields } = words.m.workspace
  const error = { field: 'land', text: problems.missing({ label: fields.behoerdeLand }) }
  return { found: false, draft: new Map([...named, ['land', ['']]]), offices: [], error }
}
