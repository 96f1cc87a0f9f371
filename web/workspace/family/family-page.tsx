import type { VNode } from 'preact'
import { Hidden, Submit } from '#web/access/form-parts.tsx'
import type { FieldError, ShownError } from '#web/components/error-summary.tsx'
import type { Draft } from '#web/forms/draft.ts'
import { NormText } from '#web/fristen/norm-text.tsx'
import type { Assets } from '#web/http/assets.ts'
import { PartFrame } from '../part-frame.tsx'
import { personFields } from '../persons/person-fields.ts'
import type { Fields, StepContext } from '../step/field.ts'
import { choice } from '../step/field-kinds.ts'
import { FieldList } from '../step/field-view.tsx'
import { FamilyWindow, Household, type Member } from './household.tsx'

export const relationFields: Fields<{ readonly verhaeltnis: 'ehegatte' | 'lebenspartner' | 'kind' }> = {
  verhaeltnis: choice(
    'verhaeltnis',
    ['ehegatte', 'lebenspartner', 'kind'],
    (value, { procedure }) => procedure.werte.verhaeltnis[value],
  ),
}

interface FamilyPageProps {
  readonly context: StepContext
  readonly assets: Assets
  readonly commandId: string
  readonly draft: Draft
  readonly errors: readonly ShownError[]
  readonly members: readonly Member[]
  /** Codes of the states of the worker. */
  readonly nationalities: readonly string[]
}

/** The household of the worker, and the form that opens the file of one more member. */
export function FamilyPage(props: FamilyPageProps): VNode {
  const { context, assets, commandId, draft, errors, members, nationalities } = props
  const { words, view } = context
  const { m, language } = words
  const { relatives } = m.workspace
  return (
    <PartFrame
      context={context}
      assets={assets}
      path="familie"
      title={m.household.title}
      lead={
        <>
          {m.household.lead} <NormText norm="§ 81a Abs. 4 AufenthG" />
        </>
      }
      errors={errors}
    >
      <Household context={context} members={members} nationalities={nationalities} />
      <FamilyWindow context={context} />
      <section class="for-screen" aria-labelledby="aufnehmen">
        <h2 class="kern-heading-medium" id="aufnehmen">
          {m.household.add}
        </h2>
        <p>{relatives.lead}</p>
        <form method="post" action={`/${language}/vorgaenge/${view.id}/familie`} class="step-form" noValidate>
          <Hidden name="auftrag" value={commandId} />
          <FieldList
            // First, and not optional: without it there is no file.
            fields={{ ...relationFields, ...personFields('familie'), ...relationFields }}
            draft={draft}
            errors={errors.filter((error): error is FieldError => error.field !== undefined)}
            context={context}
          />
          <p class="buttons">
            <Submit text={relatives.open} />
          </p>
        </form>
      </section>
    </PartFrame>
  )
}
