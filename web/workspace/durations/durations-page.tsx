import type { VNode } from 'preact'
import { iscoName } from '#law/texts/isco-groups.ts'
import { stateName } from '#law/texts/states.ts'
import type { ProcedureWords } from '#procedure/texts/procedure-words.ts'
import type { Duration, GroupBy, Statistics } from '#server/cases/statistics.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { Cell, Row, Table } from '#web/fristen/data-table.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { PageWords } from '#web/language/page-words.ts'
import { WorkspaceFrame } from '../workspace-frame.tsx'
import { DurationBar } from './duration-bar.tsx'

export const groupings = ['stage', 'office', 'occupation', 'country'] as const satisfies readonly GroupBy[]

export interface DurationsPageProps {
  readonly words: PageWords
  readonly procedure: ProcedureWords
  readonly assets: Assets
  readonly viewer: Viewer
  readonly by: GroupBy
  readonly years: { readonly from: number; readonly to: number }
  readonly statistics: Statistics
}

/** How long the parts of the procedure took, against the periods of the law. */
export function DurationsPage(props: DurationsPageProps): VNode {
  const { words, assets, viewer, by, years, statistics } = props
  const { statistics: texts } = words.m.workspace
  const place = `/statistik?nach=${by}&von=${years.from}&bis=${years.to}`
  return (
    <WorkspaceFrame words={words} assets={assets} title={texts.title} place={place} viewer={viewer} wide>
      <h1 class="kern-heading-large">{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <Choice {...props} />
      {statistics.groups.length === 0 ? <p>{texts.nothing}</p> : <Durations {...props} />}
      {statistics.hidden > 0 ? <p class="muted">{texts.hidden({ count: statistics.hidden })}</p> : null}
    </WorkspaceFrame>
  )
}

function Choice({ words, by, years }: DurationsPageProps): VNode {
  const { statistics: texts } = words.m.workspace
  return (
    <form method="get" action={`/${words.language}/statistik`} class="durations-form">
      <div class="kern-form-input">
        <label class="kern-label" for="nach">
          {texts.by}
        </label>
        <div class="kern-form-input__select-wrapper">
          <select class="kern-form-input__select" id="nach" name="nach">
            {groupings.map((one) => (
              <option value={one} selected={one === by}>
                {texts.groupings[one]}
              </option>
            ))}
          </select>
        </div>
      </div>
      {(['von', 'bis'] as const).map((end) => (
        <div class="kern-form-input">
          <label class="kern-label" for={end}>
            {texts[end]}
          </label>
          <input
            class="kern-form-input__input input--short"
            type="text"
            inputMode="numeric"
            id={end}
            name={end}
            value={String(end === 'von' ? years.from : years.to)}
          />
        </div>
      ))}
      <button class="kern-btn kern-btn--secondary" type="submit">
        <span class="kern-label">{texts.show}</span>
      </button>
    </form>
  )
}

function Durations({ words, procedure, by, statistics }: DurationsPageProps): VNode {
  const { statistics: texts } = words.m.workspace
  const { heads } = texts
  const longest = Math.max(...statistics.groups.map(({ ninety, allowedMedian = 0 }) => Math.max(ninety, allowedMedian)))
  const stages: Readonly<Record<string, { readonly name: string } | undefined>> = procedure.station
  const groupName = (key: string, name: string): string => {
    if (by === 'stage') return stages[key]?.name ?? key
    if (key === '') return texts.unknown
    if (by === 'country') return stateName(key, words.language)
    return by === 'occupation' ? iscoName(key, words.language) : name
  }
  return (
    <Table
      label={texts.title}
      heads={[texts.groupings[by], heads.count, heads.median, heads.ninety, heads.allowed, heads.inTime, heads.picture]}
      kind="durations"
    >
      {statistics.groups.map(({ key, name, ...duration }) => (
        <Row>
          <Cell head={texts.groupings[by]} row>
            {groupName(key, name)}
          </Cell>
          <Cell head={heads.count}>{words.number(duration.count)}</Cell>
          <Cell head={heads.median}>{texts.days({ count: Math.round(duration.median) })}</Cell>
          <Cell head={heads.ninety}>{texts.days({ count: Math.round(duration.ninety) })}</Cell>
          <Cell head={heads.allowed}>
            {duration.allowedMedian === undefined
              ? texts.noPeriod
              : texts.days({ count: Math.round(duration.allowedMedian) })}
          </Cell>
          <Cell head={heads.inTime}>{inTime(duration, words)}</Cell>
          <Cell head={heads.picture}>
            <DurationBar words={words} duration={duration} longest={longest} />
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

function inTime({ withPeriod, inTime: kept }: Duration, { m }: PageWords): string {
  const { statistics: texts } = m.workspace
  if (withPeriod === 0) return texts.noPeriod
  return texts.share({ percent: Math.round((100 * kept) / withPeriod) })
}
