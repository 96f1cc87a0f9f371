import type { VNode } from 'preact'
import type { Visumpaket } from '#law/nachweise/visumpaket/visumpaket.ts'
import { wordsOf } from '#law/texts/words.ts'
import type { Erklaerungswahl } from '#procedure/schriftstuecke/visum/erklaerungswahl.ts'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Layout } from '#web/components/layout.tsx'
import type { Assets } from '#web/http/assets.ts'
import { PackBody } from './pack-body.tsx'
import { PackForm, type PackFormProps } from './pack-form.tsx'
import { PackTake } from './pack-take.tsx'

interface PackPageProps extends PackFormProps {
  readonly assets: Assets
  /** Absent as long as nothing was chosen. */
  readonly paket: Visumpaket | undefined
  readonly answered: number
  /** The query of this page, for the other language. */
  readonly search: string
  readonly canPrint: boolean
  /** The choices in the declarations, with what the check knows of them. */
  readonly wahlen: readonly Erklaerungswahl[]
}

/** The visa pack: choose, read, print, take along. */
export function PackPage(props: PackPageProps): VNode {
  const { words, assets, paket, errors, search, typed } = props
  const { m, language } = words
  const name = paket && m.visa.titleOf({ way: wordsOf(language).way(paket.way.id).name })
  const title = name ?? m.visa.title
  return (
    <Layout
      words={words}
      assets={assets}
      title={errors.length > 0 ? m.problems.pageTitle({ title }) : title}
      place={`/visa-pack${search}`}
    >
      <ErrorSummary words={words} errors={errors} />
      <h1 class="kern-heading-large">{title}</h1>
      <p class="lead">{m.visa.lead}</p>
      {paket === undefined ? (
        <PackForm {...props} />
      ) : (
        <>
          <details class="pack-change">
            <summary>{m.visa.form.again}</summary>
            <PackForm {...props} />
          </details>
          <FromCheck {...props} />
          <PackBody words={words} paket={paket} wished={typed.beschleunigt} />
          <PackTake {...props} />
        </>
      )}
    </Layout>
  )
}

/** Conditions are decided by what the check knows. */
function FromCheck({ words, answered }: PackPageProps): VNode {
  const { visa } = words.m
  return (
    <p class="muted">
      {answered > 0 ? visa.fromAnswers : visa.noAnswers}{' '}
      {answered > 0 ? null : <a href={`/${words.language}/check`}>{visa.toCheck}</a>}
    </p>
  )
}
