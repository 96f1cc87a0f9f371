import type { VNode } from 'preact'
import { belehrungen } from '#procedure/fachkraefteverfahren/belehrungen.ts'
import { rechtsfolgen } from '#procedure/fachkraefteverfahren/folgen.ts'
import { NormText } from '#web/fristen/norm-text.tsx'
import type { StepContext } from '../step/field.ts'
import type { Told } from './told.ts'

interface ToldListProps {
  readonly context: StepContext
  readonly told: Told
}

/** Notices first, then what the law attaches to a conduct, each with its norm. */
export function ToldList({ context, told }: ToldListProps): VNode {
  return (
    <>
      <NoticeList context={context} told={told} />
      {told.consequences.length === 0 ? null : <p class="muted">{context.words.m.notices.onlyIf}</p>}
      <ConsequenceList context={context} ids={told.consequences} />
    </>
  )
}

export function NoticeList({ context, told: { notices } }: ToldListProps): VNode | null {
  if (notices.length === 0) return null
  const { procedure } = context
  return (
    <ul class="plain-list told">
      {notices.map((id) => (
        <li class="notice">
          <strong>{procedure.belehrung[id].titel}.</strong> {procedure.belehrung[id].text}{' '}
          <NormText norm={belehrungen[id].norm} />
        </li>
      ))}
    </ul>
  )
}

interface ConsequenceListProps {
  readonly context: StepContext
  readonly ids: Told['consequences']
}

export function ConsequenceList({ context, ids }: ConsequenceListProps): VNode | null {
  if (ids.length === 0) return null
  const { procedure } = context
  return (
    <ul class="told">
      {ids.map((id) => (
        <li>
          {procedure.rechtsfolge[id].wenn} <strong>{procedure.rechtsfolge[id].dann}</strong>{' '}
          <NormText norm={rechtsfolgen[id].norm} />
        </li>
      ))}
    </ul>
  )
}
