import type { Draft } from '#web/forms/draft.ts'
import { typed } from '#web/forms/draft.ts'
import type { FormContext } from '../step/field.ts'
import { fieldsOfPage, type OpeningPageId, openersOf } from './opening-fields.ts'
import { isRunByOffice } from './read-opening.ts'

/** Chosen among those that were found by their name, never typed. */
export const OFFICE = 'behoerdeId'
const NAMED: readonly string[] = ['arbeitgeber', 'behoerde', 'land']

function kindOf(draft: Draft, { viewer }: FormContext): ReturnType<typeof openersOf>[number]['kind'] | undefined {
  return openersOf(viewer).find(({ id }) => id === typed(draft, 'organisation'))?.kind
}

/** An authority that works here is to run what somebody else opens. */
export function asksForOffice(draft: Draft, context: FormContext): boolean {
  return isRunByOffice(draft) && kindOf(draft, context) !== 'behoerde'
}

/** Nobody is asked for what their role already says. */
export function fieldsShown(page: OpeningPageId, draft: Draft, context: FormContext): ReturnType<typeof fieldsOfPage> {
  const left = fieldsLeft(page, draft, context)
  const shown = Object.entries(fieldsOfPage(page)).filter(([name]) => !left.includes(name))
  // Who is asked for another party at all must name it.
  return Object.fromEntries(
    shown.map(([name, field]) => [name, NAMED.includes(name) ? { ...field, optional: false } : field]),
  )
}

function fieldsLeft(page: OpeningPageId, draft: Draft, context: FormContext): readonly string[] {
  if (page === 'who') return openersOf(context.viewer).every(({ kind }) => kind === 'behoerde') ? ['modus'] : []
  if (page !== 'parties') return []
  const kind = kindOf(draft, context)
  if (kind === 'behoerde') return [OFFICE, 'behoerde', 'land', 'gemeinde']
  return [
    OFFICE,
    ...(kind === 'arbeitgeber' ? ['arbeitgeber'] : []),
    // Asked only where the authority itself does not say where it is.
    ...(isRunByOffice(draft) && !draft.has('land') ? ['land', 'gemeinde'] : []),
  ]
}
