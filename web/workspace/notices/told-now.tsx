import type { VNode } from 'preact'
import type { StepContext } from '../step/field.ts'
import { isNothing, toldWith } from './told.ts'
import { ToldList } from './told-list.tsx'

/** What happened before that is history, and stands there. */
const NEWEST = 6

/** After the line: what the newest events mean for whoever reads the case, the law's consequences included. */
export function ToldNow({ context }: { readonly context: StepContext }): VNode | null {
  const { view, words, procedure } = context
  const { notices } = words.m
  const now = view.state.eintraege
    .slice(-NEWEST)
    .toReversed()
    .map((eintrag) => ({ eintrag, told: toldWith(eintrag.ereignis.type, view.parteien, view.vorhaben) }))
    .filter(({ told }) => !isNothing(told))
  if (now.length === 0) return null
  return (
    <section class="told-now" aria-labelledby="jetzt-wissen">
      <h2 class="kern-heading-medium" id="jetzt-wissen">
        {notices.now}
      </h2>
      {now.map(({ eintrag: { am, ereignis }, told }) => (
        <>
          <h3 class="kern-heading-small">
            {notices.after({ title: procedure.ereignis[ereignis.type].titel, day: words.day(am) })}
          </h3>
          <ToldList context={context} told={told} />
        </>
      ))}
    </section>
  )
}
