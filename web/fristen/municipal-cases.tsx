import type { VNode } from 'preact'
import {
  eichsfeld,
  fronleichnamSachsen,
  fronleichnamThueringen,
  type Gemeinde,
  mariaeHimmelfahrtBayern,
  ohneFronleichnamThueringen,
} from '#law/calendar/gemeinden.ts'
import type { FeiertageReport } from '#law/report/feiertage-report.ts'
import type { PageWords } from '#web/language/page-words.ts'

/** Since that year the census of 2022 decides about 15 August. */
const CENSUS_2022 = 2025

interface MunicipalProps {
  readonly words: PageWords
  readonly report: FeiertageReport
}

/** Where a holiday holds only in some municipalities, and in which. */
export function MunicipalCases({ words, report }: MunicipalProps): VNode | null {
  const { municipal } = words.m.fristen
  switch (report.land) {
    case 'SN':
      return (
        <Cases title={municipal.fronleichnamSN} text={municipal.fronleichnamSNText}>
          <Places words={words} places={fronleichnamSachsen} />
        </Cases>
      )
    case 'TH':
      return (
        <Cases title={municipal.fronleichnamTH} text={municipal.fronleichnamTHText}>
          <p>{municipal.eichsfeld({ places: eichsfeld.slice(2).join(', ') })}</p>
          <Places words={words} places={fronleichnamThueringen} />
          <p>{municipal.without({ places: ohneFronleichnamThueringen.join(', ') })}</p>
        </Cases>
      )
    case 'BY':
      return <Bavaria words={words} report={report} />
    default:
      return null
  }
}

function Bavaria({ words, report }: MunicipalProps): VNode {
  const { municipal } = words.m.fristen
  const census = report.year >= CENSUS_2022 ? 'zensus2022' : 'zensus2011'
  const places = (lage: 'ja' | 'nein'): string =>
    mariaeHimmelfahrtBayern.flatMap((place) => (place[census] === lage ? [place.name] : [])).join(', ')
  return (
    <>
      <Cases title={municipal.friedensfest} text={municipal.friedensfestText} />
      <Cases title={municipal.himmelfahrt} text={municipal.himmelfahrtText}>
        <p>{municipal.himmelfahrtYes({ places: places('ja') })}</p>
        <p>{municipal.himmelfahrtNo({ places: places('nein') })}</p>
      </Cases>
    </>
  )
}

function Cases({ title, text, children }: { title: string; text: string; children?: VNode | VNode[] }): VNode {
  return (
    <section class="municipal">
      <h2 class="kern-heading-medium">{title}</h2>
      <p>{text}</p>
      {children}
    </section>
  )
}

function Places({ words, places }: { readonly words: PageWords; readonly places: readonly Gemeinde[] }): VNode {
  const { municipal } = words.m.fristen
  return (
    <ul class="places">
      {places.map(({ name, nur, ausser }) => (
        <li>
          {name}
          {nur ? ` (${municipal.only({ places: nur.join(', ') })})` : ''}
          {ausser ? ` (${municipal.but({ places: ausser.join(', ') })})` : ''}
        </li>
      ))}
    </ul>
  )
}
