import type { VNode } from 'preact'
import { addDays, daysBetween, type PlainDate } from '#law/calendar/plain-date.ts'
import type { FristReport } from '#law/report/frist-report.ts'
import { periodWords } from '#law/texts/periods/period-words.ts'
import type { PageWords } from '#web/language/page-words.ts'

interface FristEndProps {
  readonly words: PageWords
  readonly report: FristReport
  readonly today: PlainDate
}

/** The day itself, large; and where readings differ the day that is safe and the day from which it is over. */
export function FristEnd({ words, report, today }: FristEndProps): VNode {
  const { end, nominalEnd, kind } = report
  const { ends } = words.m.fristen
  const { date } = periodWords(words.language).sheet
  if (end === null) {
    return (
      <div class="frist-end">
        <p class="frist-end__text">{report.steps[0]?.text}</p>
        <Age words={words} report={report} today={today} />
      </div>
    )
  }
  return (
    <div class="frist-end">
      <p class="frist-end__label">{ends.labels[kind]}</p>
      <p class="frist-end__day">
        <time dateTime={end}>{date(end)}</time>
      </p>
      {kind === 'frist' ? <p class="frist-end__note">{ends.midnight}</p> : null}
      {nominalEnd !== null && nominalEnd !== end ? (
        <p class="frist-end__note">{ends.nominal({ day: date(nominalEnd) })}</p>
      ) : null}
      <Readings words={words} report={report} />
    </div>
  )
}

/** A duty without an end has an age: how long it has been open. */
function Age({ words, report, today }: FristEndProps): VNode | null {
  if (!report.open || report.start > today) return null
  const days = daysBetween(report.start, today)
  return <p class="frist-end__note">{words.m.fristen.ends.age({ count: days, day: today })}</p>
}

function Readings({ words, report }: Omit<FristEndProps, 'today'>): VNode | null {
  const { kind, earliestEnd, latestEnd } = report
  const { ends } = words.m.fristen
  if (earliestEnd === null || latestEnd === null) return null
  if (earliestEnd === latestEnd) return kind === 'frist' ? <p class="frist-end__note">{ends.agreed}</p> : null
  const notified = kind === 'bekanntgabe'
  const lines = notified
    ? ([
        ['plain', ends.countFrom, earliestEnd, ends.countFromText],
        ['plain', ends.relyFrom, latestEnd, ends.relyFromText],
      ] as const)
    : ([
        ['safe', ends.safe, earliestEnd, ends.safeText],
        ['over', ends.over, addDays(latestEnd, 1), ends.overText],
      ] as const)
  return (
    <div class="readings">
      {lines.map(([name, label, day, text]) => (
        <Reading words={words} name={name} label={label} day={day} text={text} />
      ))}
    </div>
  )
}

interface ReadingProps {
  readonly words: PageWords
  readonly name: 'safe' | 'over' | 'plain'
  readonly label: string
  readonly day: PlainDate
  readonly text: string
}

function Reading({ words, name, label, day, text }: ReadingProps): VNode {
  const { date } = periodWords(words.language).sheet
  return (
    <div class={`reading reading--${name}`}>
      <p class="reading__label">{label}</p>
      <p class="reading__day">
        <time dateTime={day}>{date(day)}</time>
      </p>
      <p class="reading__text">{text}</p>
    </div>
  )
}
