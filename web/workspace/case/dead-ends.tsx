import type { VNode } from 'preact'
import { sackgassen } from '#procedure/fachkraefteverfahren/sackgassen.ts'
import type { StepContext } from '../step/field.ts'
import { isPlaceOf } from './case-places.ts'

/** Where something stands in the way: that it does, and where it says what can be done against it and by when. */
export function DeadEnds({ context }: { readonly context: StepContext }): VNode | null {
  const { view, words, today } = context
  const { outcome } = words.m
  if (view.request || view.zeile.art === 'beendet' || !isPlaceOf('ausgang', view.parteien)) return null
  const found = sackgassen(view.state, view.pflichten, today)
  if (found.length === 0) return null
  return (
    <div class="notice">
      {found.map(({ art, am }) => (
        <p>
          <strong>{outcome.arten[art].title}</strong> ({words.day(am)})
        </p>
      ))}
      <p>
        <a class="kern-link" href={`/${words.language}/vorgaenge/${view.id}/ausgang`}>
          {outcome.toOutcome}
        </a>
      </p>
    </div>
  )
}
