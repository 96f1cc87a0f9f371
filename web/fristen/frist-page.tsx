import type { VNode } from 'preact'
import type { FristFields } from '#law/report/frist-fields.ts'
import type { FristReport } from '#law/report/frist-report.ts'
import type { FieldError } from '#web/components/error-summary.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Layout } from '#web/components/layout.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { PageWords } from '#web/language/page-words.ts'
import { FristForm } from './frist-form.tsx'
import { FristSheet, type FristSheetProps } from './frist-sheet.tsx'
import { FristTake } from './frist-take.tsx'
import type { TypedFrist } from './typed-frist.ts'

/** A counted Frist with everything its page shows. */
export interface CountedFrist extends Omit<FristSheetProps, 'words'> {
  readonly fields: FristFields
}

interface FristPageProps {
  readonly words: PageWords
  readonly assets: Assets
  readonly typed: TypedFrist
  readonly errors: readonly FieldError[]
  readonly counted: CountedFrist | undefined
  /** The query of the address: the other language shows the same. */
  readonly search: string
}

/** The calculator: the form, and below it the sheet once it was sent. */
export function FristPage({ words, assets, typed, errors, counted, search }: FristPageProps): VNode {
  const { fristen, problems } = words.m
  const title = counted ? titleOf(counted.report, words) : fristen.title
  return (
    <Layout
      words={words}
      assets={assets}
      title={errors.length > 0 ? problems.pageTitle({ title }) : title}
      place={`/fristen${search}`}
      script
    >
      <ErrorSummary words={words} errors={errors} />
      <h1 class={`kern-heading-large${counted ? ' frist-title' : ''}`}>{fristen.title}</h1>
      {counted ? null : (
        <>
          <p class="lead">{fristen.lead}</p>
          <OtherPages words={words} />
        </>
      )}
      {counted ? (
        <>
          <details class="frist-change">
            <summary>{fristen.change}</summary>
            <FristForm words={words} typed={typed} errors={errors} />
          </details>
          <FristSheet words={words} {...counted} />
          <FristTake words={words} report={counted.report} fields={counted.fields} address={counted.address} />
          <section class="frist-more">
            <OtherPages words={words} />
          </section>
        </>
      ) : (
        <>
          <FristForm words={words} typed={typed} errors={errors} />
          <p class="muted">{fristen.privacy}</p>
        </>
      )}
    </Layout>
  )
}

function OtherPages({ words }: { readonly words: PageWords }): VNode {
  const { fristen } = words.m
  return (
    <ul class="plain-list frist-links">
      <li>
        <a class="kern-link" href={`/${words.language}/fristen/katalog`}>
          {fristen.katalog.title}
        </a>
      </li>
      <li>
        <a class="kern-link" href={`/${words.language}/fristen/feiertage`}>
          {fristen.feiertage.title}
        </a>
      </li>
    </ul>
  )
}

function titleOf({ end, period, lengthText }: FristReport, words: PageWords): string {
  const { fristen } = words.m
  const what = period ? `${period.title} (${period.sign})` : fristen.sheet.plain({ length: lengthText })
  return end === null ? what : `${words.day(end)}: ${what}`
}
