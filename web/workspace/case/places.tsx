import type { VNode } from 'preact'
import type { CaseView } from '#server/cases/case-view.ts'
import type { StepContext } from '../step/field.ts'
import { type Place, placeGroups, places } from './case-places.ts'

/** So many fit on the screen of a phone: nothing is folded up then. */
const FEW = 6

/** The ways to the other parts of a case, for whoever reads it: what is needed now lies open, the rest is one touch away. */
export function Places({ context }: { readonly context: StepContext }): VNode | null {
  const { view, words } = context
  const { workspace } = words.m
  const own = places.filter(
    ({ parteien, ofWorker }) =>
      !(ofWorker && view.isFamilyFile) && parteien.some((partei) => view.parteien.includes(partei)),
  )
  if (own.length === 0) return null
  return (
    <nav class="case-places" aria-labelledby="bereiche">
      <h2 class="kern-heading-medium" id="bereiche">
        {workspace.places}
      </h2>
      {own.length <= FEW ? (
        <PlaceList context={context} places={own} />
      ) : (
        placeGroups.map(({ id, at }) => (
          <Group
            context={context}
            title={workspace.placeGroups[id]}
            places={own.filter(({ group }) => group === id)}
            isNow={at !== 'always' && at.some((station) => isAt(view, station))}
            isOpen={at === 'always'}
          />
        ))
      )}
    </nav>
  )
}

function isAt({ stationen }: CaseView, station: string): boolean {
  return stationen.some(({ id, stand }) => id === station && stand === 'jetzt')
}

interface ListProps {
  readonly context: StepContext
  readonly places: readonly Place[]
}

interface GroupProps extends ListProps {
  readonly title: string
  /** Whether the procedure has come to what this group is for. */
  readonly isNow: boolean
  /** Needed all the time. */
  readonly isOpen: boolean
}

function Group({ title, isNow, isOpen, ...list }: GroupProps): VNode | null {
  if (list.places.length === 0) return null
  const { m } = list.context.words
  if (isNow || isOpen) {
    return (
      <section class="case-places__group">
        <h3 class="kern-heading-small">
          {title} {isNow ? <span class="badge">{m.workspace.placesNow}</span> : null}
        </h3>
        <PlaceList {...list} />
      </section>
    )
  }
  return (
    <details class="case-places__group">
      <summary>
        <h3 class="kern-heading-small">{title}</h3>
        <span class="muted">{list.places.map(({ label }) => label(m)).join(' · ')}</span>
      </summary>
      <PlaceList {...list} />
    </details>
  )
}

function PlaceList({ context, places }: ListProps): VNode {
  const { view, words } = context
  const { m, language } = words
  return (
    <ul class="case-places__list">
      {places.map(({ path, label, hint }) => (
        <li class="case-places__item">
          <a class="kern-link" href={`/${language}/vorgaenge/${view.id}/${path}`}>
            {label(m)}
          </a>
          <span class="muted">{hint(m)}</span>
        </li>
      ))}
    </ul>
  )
}
