import type { ComponentChildren, VNode } from 'preact'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { FristReport, ReportAlternative, ReportStep } from '#law/report/frist-report.ts'
import { periodWords } from '#law/texts/periods/period-words.ts'
import { LAW } from '#law/version.ts'
import type { PageWords } from '#web/language/page-words.ts'
import { FristEnd } from './frist-end.tsx'
import { FristFacts } from './frist-facts.tsx'
import { labelOf } from './frist-problems.ts'
import type { PictureMonth } from './month-picture.ts'
import { MonthSheets } from './month-sheets.tsx'
import { NormText } from './norm-text.tsx'

export interface FristSheetProps {
  readonly words: PageWords
  readonly report: FristReport
  /** The months of its course; none where nothing was counted. */
  readonly months: readonly PictureMonth[]
  /** What was asked, in words, in the order of the form. */
  readonly given: readonly (readonly [label: string, text: string])[]
  /** Where the same calculation can be found again. */
  readonly address: string
  /** The day on which the page is read. */
  readonly today: PlainDate
}

/** The calculation sheet: what a court needs to follow the count, on the screen and on paper. */
export function FristSheet({ words, report, months, given, address, today }: FristSheetProps): VNode {
  const { fristen } = words.m
  const { period } = report
  return (
    <article class="frist" aria-labelledby="blatt">
      <header class="frist__head">
        <p class="frist__kicker">
          {fristen.sheet.title}
          {period ? ` · ${period.sign}` : ''}
        </p>
        <h2 class="kern-heading-medium" id="blatt">
          {period ? period.title : fristen.sheet.plain({ length: report.lengthText })}
          {period?.variant ? `, ${period.variant}` : ''}
        </h2>
      </header>
      <FristEnd words={words} report={report} today={today} />
      <Hints words={words} report={report} />
      <FristFacts words={words} report={report} />
      <Part id="rechenweg" title={fristen.sheet.steps}>
        <Given given={given} label={fristen.sheet.given} />
        <Steps steps={report.steps} />
        {months.length > 0 ? <MonthSheets words={words} months={months} /> : null}
      </Part>
      <Disputed words={words} report={report} />
      <Alternatives words={words} report={report} />
      <footer class="frist__foot">
        <p>{fristen.sheet.made({ day: today, edition: LAW.edition, stand: LAW.stand })}</p>
        <p class="frist__address">{address}</p>
      </footer>
    </article>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: ComponentChildren }): VNode {
  return (
    <section class="frist__part" aria-labelledby={id}>
      <h3 class="kern-heading-small" id={id}>
        {title}
      </h3>
      {children}
    </section>
  )
}

/** What must be known before the day is relied on. */
function Hints({ words, report }: { readonly words: PageWords; readonly report: FristReport }): VNode | null {
  const { headings } = periodWords(words.language).sheet
  const lines = [...report.hints, ...report.unused.map((field) => headings.unused(labelOf(field, words)))]
  if (lines.length === 0) return null
  return (
    <ul class="frist__hints plain-list">
      {lines.map((line) => (
        <li class="frist__hint">{line}</li>
      ))}
    </ul>
  )
}

function Given({ given, label }: { readonly given: FristSheetProps['given']; readonly label: string }): VNode {
  return (
    <dl class="given" aria-label={label}>
      {given.map(([name, text]) => (
        <div class="given__line">
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

function Steps({ steps }: { readonly steps: readonly ReportStep[] }): VNode {
  return (
    <ol class="frist-steps">
      {steps.map(({ text, norm }) => (
        <li>
          <p>{text}</p>
          <p class="frist-steps__norm">
            <NormText norm={norm} />
          </p>
        </li>
      ))}
    </ol>
  )
}

function Disputed({ words, report }: { readonly words: PageWords; readonly report: FristReport }): VNode | null {
  const { fristen } = words.m
  if (report.disputed.length === 0) return null
  return (
    <Part id="umstritten" title={fristen.sheet.disputed}>
      <ul class="plain-list disputed">
        {report.disputed.map(({ text, decisive }) => (
          <li class={decisive ? 'disputed__line disputed__line--decisive' : 'disputed__line'}>
            {decisive ? <strong>{fristen.sheet.decisive} </strong> : null}
            {text}
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Alternatives({ words, report }: { readonly words: PageWords; readonly report: FristReport }): VNode | null {
  const { fristen } = words.m
  if (report.alternatives.length === 0) return null
  return (
    <Part id="andere" title={report.kind === 'bekanntgabe' ? fristen.sheet.otherDays : fristen.sheet.alternatives}>
      <ul class="plain-list">
        {report.alternatives.map((alternative) => (
          <AlternativeEnd words={words} alternative={alternative} own={report.steps} />
        ))}
      </ul>
    </Part>
  )
}

interface AlternativeProps {
  readonly words: PageWords
  readonly alternative: ReportAlternative
  readonly own: readonly ReportStep[]
}

function AlternativeEnd({ words, alternative, own }: AlternativeProps): VNode {
  const { end, because, steps } = alternative
  const { date, headings } = periodWords(words.language).sheet
  return (
    <li class="alternative">
      <p class="alternative__end">{date(end)}</p>
      <p>
        {headings.because}: {because}
      </p>
      {steps === own ? null : (
        <details class="unfold">
          <summary>{words.m.fristen.sheet.alternativeSteps}</summary>
          <div class="unfold__body">
            <Steps steps={steps} />
          </div>
        </details>
      )}
    </li>
  )
}
