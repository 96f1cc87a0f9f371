import type { ComponentChildren, VNode } from 'preact'
import type { FristReport, ReportPeriod } from '#law/report/frist-report.ts'
import { periodWords } from '#law/texts/periods/period-words.ts'
import type { PageWords } from '#web/language/page-words.ts'
import { NormList } from './norm-text.tsx'

interface FristFactsProps {
  readonly words: PageWords
  readonly report: FristReport
}

/** Whose turn it is, what is to be done, by which norm, how far it binds and what follows. */
export function FristFacts({ words, report }: FristFactsProps): VNode | null {
  const { period } = report
  if (!period) return null
  const { facts } = words.m.fristen
  return (
    <section class="frist__part" aria-labelledby="worum">
      <h3 class="kern-heading-small" id="worum">
        {facts.title}
      </h3>
      <dl class="frist-facts">
        <Line name={facts.owedBy}>{period.owedBy}</Line>
        <Line name={facts.duty}>{period.duty}</Line>
        <Line name={facts.character}>{period.character}</Line>
        <Line name={facts.norms}>
          <NormList norms={period.norms} />
        </Line>
        <Line name={facts.consequence}>{consequence(report, period, words)}</Line>
        <Line name={facts.length}>{report.lengthText}</Line>
        <Line name={facts.trigger}>{period.trigger}</Line>
        <Line name={facts.place}>{period.place}</Line>
        {period.note === null ? null : <Line name={facts.note}>{period.note}</Line>}
        <Line name={facts.source}>
          <a href={period.source} rel="external noopener">
            {hostOf(period.source)}
          </a>
          , {period.confidence}
        </Line>
      </dl>
    </section>
  )
}

function Line({ name, children }: { readonly name: string; readonly children: ComponentChildren }): VNode {
  return (
    <div class="frist-facts__line">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** From which day on it has come about, where the Frist has an end. */
function consequence({ follows }: FristReport, period: ReportPeriod, words: PageWords): string {
  if (!follows) return period.consequence
  const { headings, date } = periodWords(words.language).sheet
  return headings.follows(date(follows.from), follows.consequence)
}

export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '')
}
