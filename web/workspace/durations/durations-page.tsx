import type { VNode } from 'preact'
import { versionOn } from '#law/periods/katalog.ts'
import { iscoName } from '#law/texts/isco-groups.ts'
import { periodWords } from '#law/texts/periods/period-words.ts'
import { stateName } from '#law/texts/states.ts'
import type { Stationsart } from '#procedure/fachkraefteverfahren/pflicht.ts'
import type { ProcedureWords } from '#procedure/texts/procedure-words.ts'
import { stages } from '#server/cases/stages.ts'
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
  /** One station; absent: all of them, or the whole way where they are not told apart. */
  readonly stage: Stationsart | undefined
  readonly years: { readonly from: number; readonly to: number }
  readonly statistics: Statistics
}

/** How long the parts of the procedure took, against the periods of the law. */
export function DurationsPage(props: DurationsPageProps): VNode {
  const { words, procedure, assets, viewer, by, stage, years, statistics } = props
  const { statistics: texts } = words.m.workspace
  const place = `/statistik?nach=${by}&station=${stage ?? ''}&von=${years.from}&bis=${years.to}`
  const counted =
    stage !== undefined
      ? texts.oneStage({ name: procedure.station[stage].name })
      : by === 'stage'
        ? texts.allStages
        : texts.wholeWay
  return (
    <WorkspaceFrame words={words} assets={assets} title={texts.title} place={place} viewer={viewer} wide>
      <h1 class="kern-heading-large">{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <Choice {...props} />
      <p>{counted}</p>
      {statistics.groups.length === 0 ? <p>{texts.nothing}</p> : <Durations {...props} />}
      {isFeeShown(props) ? <FeePeriod words={words} years={years} /> : null}
      {statistics.hidden > 0 ? <p class="muted">{texts.hidden({ count: statistics.hidden })}</p> : null}
    </WorkspaceFrame>
  )
}

function Choice({ words, procedure, by, stage, years }: DurationsPageProps): VNode {
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
      <div class="kern-form-input">
        <label class="kern-label" for="station">
          {texts.stage}
        </label>
        <div class="kern-form-input__select-wrapper">
          <select class="kern-form-input__select" id="station" name="station">
            <option value="">{texts.everyStage}</option>
            {stages.map((one) => (
              <option value={one} selected={one === stage}>
                {procedure.station[one].name}
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
  const names: Readonly<Record<string, { readonly name: string } | undefined>> = procedure.station
  const groupName = (key: string, name: string): string => {
    if (by === 'stage') return names[key]?.name ?? key
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
      {inOrder(statistics.groups, by).map(({ key, name, ...duration }) => (
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
          <Cell head={heads.picture} plain>
            <DurationBar words={words} duration={duration} longest={longest} />
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

function isFeeShown({ by, stage, statistics: { groups } }: DurationsPageProps): boolean {
  return groups.length > 0 && (stage === 'gebuehr' || (by === 'stage' && groups.some(({ key }) => key === 'gebuehr')))
}

/** One and the same fee has a period or none: it depends on when the office made it due. */
function FeePeriod({ words, years }: Pick<DurationsPageProps, 'words' | 'years'>): VNode | null {
  const version = versionOn('gebuehr', `${years.to}-12-31`)
  const signature = version?.varianten?.find(({ id }) => id === 'beiUnterzeichnung')?.norm
  if (version?.dauer.art !== 'frist' || signature === undefined) return null
  const length = periodWords(words.language).sheet.length(version.dauer.laenge)
  return <p>{words.m.workspace.statistics.feePeriod({ length, norm: version.norms[0] ?? '', signature })}</p>
}

/** Stations in the order of the road, everything else as it is sorted. */
function inOrder(groups: Statistics['groups'], by: GroupBy): Statistics['groups'] {
  const place = new Map<string, number>(stages.map((stage, at) => [stage, at]))
  return by === 'stage' ? groups.toSorted((a, b) => (place.get(a.key) ?? 0) - (place.get(b.key) ?? 0)) : groups
}

function inTime({ withPeriod, inTime: kept }: Duration, { m }: PageWords): string {
  const { statistics: texts } = m.workspace
  if (withPeriod === 0) return texts.notCounted
  return texts.share({ percent: Math.round((100 * kept) / withPeriod) })
}
