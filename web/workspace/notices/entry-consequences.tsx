import type { VNode } from 'preact'
import type { EintragView } from '#server/cases/case-view.ts'
import type { StepContext } from '../step/field.ts'
import { isNothing, toldWith } from './told.ts'
import { ToldList } from './told-list.tsx'

interface EntryConsequencesProps {
  readonly context: StepContext
  readonly eintrag: EintragView
}

/** Below an entry: what it means for whoever reads it, folded away. */
export function EntryConsequences({ context, eintrag }: EntryConsequencesProps): VNode | null {
  const { view, words } = context
  const told = toldWith(eintrag.ereignis.type, view.parteien, view.vorhaben)
  if (isNothing(told)) return null
  return (
    <details class="unfold">
      <summary>{words.m.notices.means}</summary>
      <div class="unfold__body">
        <ToldList context={context} told={told} />
      </div>
    </details>
  )
}
