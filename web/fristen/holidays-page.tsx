import type { VNode } from 'preact'
import { FIRST_YEAR, LAST_YEAR } from '#law/calendar/feiertage.ts'
import { LAENDER, landLetters, landOf } from '#law/calendar/land.ts'
import type { FeiertageReport, ReportedFeiertag } from '#law/report/feiertage-report.ts'
import { periodWords } from '#law/texts/periods/period-words.ts'
import type { FieldError } from '#web/components/error-summary.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Layout } from '#web/components/layout.tsx'
import { Option, SelectPart, TextPart } from '#web/forms/form-parts.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { PageWords } from '#web/language/page-words.ts'
import { Cell, Row, Table } from './data-table.tsx'
import { FristenBack } from './fristen-back.tsx'
import { MunicipalCases } from './municipal-cases.tsx'
import { NormText } from './norm-text.tsx'
import { SourceText } from './source-text.tsx'

export interface TypedHolidays {
  readonly land: string
  readonly year: string
  readonly gemeinde: string
}

interface HolidaysPageProps {
  readonly words: PageWords
  readonly assets: Assets
  readonly typed: TypedHolidays
  readonly errors: readonly FieldError[]
  readonly report?: FeiertageReport
  /** The query of the address: the other language shows the same. */
  readonly search: string
}

/** The statutory holidays of a Land in a year, each with its norm, and where only some municipalities have one. */
export function HolidaysPage({ words, assets, typed, errors, report, search }: HolidaysPageProps): VNode {
  const { fristen, problems } = words.m
  const { feiertage } = fristen
  const title = report ? feiertage.titleOf({ land: report.name, year: String(report.year) }) : feiertage.title
  return (
    <Layout
      words={words}
      assets={assets}
      title={errors.length > 0 ? problems.pageTitle({ title }) : title}
      place={`/fristen/feiertage${search}`}
      script
    >
      <ErrorSummary words={words} errors={errors} />
      <FristenBack words={words} />
      <h1 class="kern-heading-large">{title}</h1>
      {report ? null : <p class="lead">{feiertage.lead({ first: String(FIRST_YEAR), last: String(LAST_YEAR) })}</p>}
      <HolidayForm words={words} typed={typed} errors={errors} />
      {report ? <HolidayTable words={words} report={report} /> : null}
      {report ? <MunicipalCases words={words} report={report} /> : null}
    </Layout>
  )
}

function HolidayForm({ words, typed, errors }: Pick<HolidaysPageProps, 'words' | 'typed' | 'errors'>): VNode {
  const { fristen } = words.m
  const land = landOf(typed.land) ?? typed.land
  return (
    <form class="count-form" method="get" noValidate>
      <SelectPart id="land" label={fristen.labels.land} value={land} values={['', ...landLetters]} errors={errors}>
        <Option value="" chosen={land} text={fristen.form.chooseLand} />
        {landLetters.map((letters) => (
          <Option value={letters} chosen={land} text={LAENDER[letters]} />
        ))}
      </SelectPart>
      <TextPart id="year" label={fristen.feiertage.year} value={typed.year} errors={errors} size="short" numeric />
      <TextPart id="gemeinde" label={fristen.labels.gemeinde} value={typed.gemeinde} errors={errors} />
      <button class="kern-btn kern-btn--primary" type="submit">
        <span class="kern-label">{fristen.feiertage.submit}</span>
      </button>
    </form>
  )
}

function HolidayTable({ words, report }: { readonly words: PageWords; readonly report: FeiertageReport }): VNode {
  const { feiertage } = words.m.fristen
  const heads = [feiertage.day, feiertage.name, feiertage.holds, feiertage.norm]
  return (
    <Table label={feiertage.titleOf({ land: report.name, year: String(report.year) })} heads={heads} kind="holidays">
      {report.holidays.map((holiday) => (
        <HolidayRow words={words} holiday={holiday} heads={heads} gemeinde={report.gemeinde} />
      ))}
    </Table>
  )
}

interface HolidayRowProps {
  readonly words: PageWords
  readonly holiday: ReportedFeiertag
  readonly heads: readonly string[]
  readonly gemeinde: string | null
}

function HolidayRow({ words, holiday, heads, gemeinde }: HolidayRowProps): VNode {
  const { feiertage } = words.m.fristen
  const { sheet } = periodWords(words.language)
  const [day = '', name = '', holds = '', norm = ''] = heads
  const { where, applies } = holiday
  return (
    <Row>
      <Cell row head={day}>
        <time dateTime={holiday.date}>{sheet.date(holiday.date)}</time>
      </Cell>
      <Cell head={name}>{holiday.name}</Cell>
      <Cell head={holds}>
        {where === undefined ? (
          feiertage.wholeLand
        ) : (
          <>
            {where}
            {gemeinde === null ? null : (
              <span class="holds">
                {gemeinde}: {sheet.status[applies]}
              </span>
            )}
          </>
        )}
      </Cell>
      <Cell head={norm}>
        <NormText norm={holiday.norm} />
        <span class="katalog__more">
          <SourceText words={words} source={holiday.source} confidence={holiday.confidence} />
        </span>
      </Cell>
    </Row>
  )
}
