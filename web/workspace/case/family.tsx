import type { VNode } from 'preact'
import type { StepContext } from '../step/field.ts'

/** Family members have cases of their own. */
export function Family({ context }: { readonly context: StepContext }): VNode | null {
  const { view, words, procedure } = context
  if (view.family.length === 0) return null
  const relations: Readonly<Record<string, string>> = procedure.werte.verhaeltnis
  return (
    <section aria-labelledby="familie">
      <h2 class="kern-heading-medium" id="familie">
        {words.m.workspace.family}
      </h2>
      <ul>
        {view.family.map(({ caseId, reference, verhaeltnis }) => (
          <li>
            <a class="kern-link" href={`/${words.language}/vorgaenge/${caseId}`}>
              {reference}
            </a>{' '}
            {relations[verhaeltnis] ?? verhaeltnis}
          </li>
        ))}
      </ul>
    </section>
  )
}
