import type { VNode } from 'preact'
import type { StepContext } from '../step/field.ts'
import { isFormart } from '../step/step-fields.ts'
import { offersOf, stepPath } from '../step/step-offer.ts'

/** Everything that an office can answer to the one request of its link, each with what it means. */
export function LinkAnswers({ context }: { readonly context: StepContext }): VNode | null {
  const { view, words, procedure } = context
  const { request } = view
  const texts = words.m.request
  const offers = (request?.answers ?? []).filter(isFormart).flatMap((art) => offersOf(art, view).slice(0, 1))
  if (!request || offers.length === 0) return null
  return (
    <section aria-labelledby="antwort">
      <h2 class="kern-heading-medium" id="antwort">
        {texts.answers}
      </h2>
      <p>{texts.answersLead}</p>
      <ul class="plain-list duty-list">
        {offers.map((offer) => (
          <li class="duty">
            <p class="duty__what">
              <a class="kern-link" href={`/${words.language}${stepPath(view.id, offer)}&zu=${request.entry}`}>
                {procedure.ereignis[offer.art].titel}
              </a>
            </p>
            <p class="muted">{procedure.ereignis[offer.art].erklaerung}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
