import type { VNode } from 'preact'
import { NormText } from '#web/fristen/norm-text.tsx'
import type { StepContext } from '../step/field.ts'
import { paperText } from '../step/paper-field.ts'
import { capital } from '../step/step-page.tsx'

/** Papers that the next steps still need, and who brings them. */
export function MissingPapers({ context }: { readonly context: StepContext }): VNode | null {
  const { view, words, procedure } = context
  const { papers } = words.m.workspace
  if (view.missingPapers.length === 0) return null
  return (
    <section aria-labelledby="unterlagen">
      <h2 class="kern-heading-medium" id="unterlagen">
        {papers.title({ count: view.missingPapers.length })}
      </h2>
      <ul class="plain-list duty-list">
        {view.missingPapers.map(({ id, von, fuer, norm }) => (
          <li class="duty">
            <p class="duty__what">{paperText(id, procedure)?.titel ?? id}</p>
            <p>{paperText(id, procedure)?.was}</p>
            <p>
              {papers.who({ from: capital(procedure.partei[von].wer), to: procedure.partei[fuer].wer })}{' '}
              <NormText norm={norm} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
