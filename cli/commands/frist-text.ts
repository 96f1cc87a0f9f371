import type { FristReport, ReportPeriod } from '#law/report/frist-report.ts'
import type { SheetWords } from '#law/texts/periods/words.ts'
import { optionOf } from './frist-options.ts'

/** The calculation sheet as it is read on a terminal. */
export function fristText(report: FristReport, { headings, date }: SheetWords): string {
  const { kind, end, nominalEnd, earliestEnd, latestEnd } = report
  const days = [
    ...(end === null ? [] : [`${kind === 'bekanntgabe' ? headings.notified : headings.end}: ${date(end)}`]),
    ...(nominalEnd === null || nominalEnd === end ? [] : [`${headings.nominalEnd}: ${date(nominalEnd)}`]),
    ...(kind !== 'frist' || earliestEnd === null || latestEnd === null || earliestEnd === latestEnd
      ? []
      : [`${headings.safeUntil} ${date(earliestEnd)}`, `${headings.lapsedAfter} ${date(latestEnd)}`]),
  ]
  const steps = report.steps.map(({ text, norm }, index) => `${index + 1}. ${text}\n   ${norm}`)
  const alternatives = report.alternatives.map(
    ({ end: other, because }) => `- ${date(other)}\n  ${headings.because}: ${because}`,
  )
  const disputed = report.disputed.map(({ text }) => `- ${text}`)
  return [
    ...periodLines(report.period),
    days.join('\n'),
    steps.join('\n'),
    report.follows === null ? '' : headings.follows(date(report.follows.from), report.follows.consequence),
    block(headings.alternatives, alternatives),
    block(headings.disputed, disputed),
    [...report.hints, ...report.unused.map((field) => headings.unused(optionOf(field)))].join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function periodLines(period: ReportPeriod | null): readonly string[] {
  if (!period) return []
  const { sign, title, owedBy, character, variant, duty, consequence, note, norms } = period
  return [
    `${sign} · ${title}${variant === null ? '' : ` · ${variant}`}`,
    [`${owedBy}, ${character}: ${duty}`, consequence, ...(note === null ? [] : [note]), norms.join('; ')].join('\n'),
  ]
}

function block(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [`${title}:`, ...lines].join('\n')
}
