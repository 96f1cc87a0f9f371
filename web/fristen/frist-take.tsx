import type { VNode } from 'preact'
import type { FristFields } from '#law/report/frist-fields.ts'
import { fristFields } from '#law/report/frist-fields.ts'
import type { FristReport } from '#law/report/frist-report.ts'
import { dayOf, EVENT_DAYS, REMINDERS } from '#server/api/fristen-calendar.ts'
import { fristQuery } from '#server/api/fristen-query.ts'
import { Option, SelectPart } from '#web/forms/form-parts.tsx'
import type { PageWords } from '#web/language/page-words.ts'

interface FristTakeProps {
  readonly words: PageWords
  readonly report: FristReport
  /** The question in its canonical form. */
  readonly fields: FristFields
  readonly address: string
}

/** Paper, calendar, link, data. */
export function FristTake({ words, report, fields, address }: FristTakeProps): VNode {
  const { take } = words.m.fristen
  const { takeAlong } = words.m
  const { language } = words
  return (
    <section class="take-along" aria-labelledby="mitnehmen">
      <h2 class="kern-heading-medium" id="mitnehmen">
        {takeAlong.title}
      </h2>
      <ul class="take-along__list">
        {report.end === null ? null : (
          <li>
            <h3 class="kern-heading-small">{take.calendar}</h3>
            <CalendarForm words={words} report={report} fields={fields} />
          </li>
        )}
        <li>
          <h3 class="kern-heading-small">{takeAlong.print}</h3>
          <p>{take.printText}</p>
          <print-button data-label={takeAlong.printButton} />
        </li>
        <li>
          <h3 class="kern-heading-small">{takeAlong.share}</h3>
          <p id="teilen-hinweis">{take.shareText}</p>
          <copy-field>
            <label class="kern-label kern-label--small" for="teilen">
              {takeAlong.shareLabel}
            </label>
            <input
              class="kern-form-input__input"
              id="teilen"
              type="text"
              readOnly
              value={address}
              aria-describedby="teilen-hinweis"
              data-copy={takeAlong.copy}
              data-copied={takeAlong.copied}
            />
          </copy-field>
        </li>
        <li>
          <h3 class="kern-heading-small">{take.json}</h3>
          <p>{take.jsonText}</p>
          <p>
            <a class="kern-link" href={`/api/v1/frist${fristQuery(fields, { lang: language })}`}>
              {take.jsonLink}
            </a>
          </p>
        </li>
      </ul>
    </section>
  )
}

/** Which day, and how long before to be reminded: a form that fetches a file. */
function CalendarForm({ words, report, fields }: Omit<FristTakeProps, 'address'>): VNode {
  const { take } = words.m.fristen
  const days = EVENT_DAYS.flatMap((name) => {
    const day = dayOf(report, name)
    return day === null ? [] : [{ name, day }]
  }).filter(({ day }, at, all) => all.findIndex((other) => other.day === day) === at)
  return (
    <form class="calendar-form" method="get" action={`/${words.language}/fristen/frist.ics`}>
      {fristFields.flatMap((field) =>
        (fields[field] ?? []).map((text) => <input type="hidden" name={field} value={text} />),
      )}
      {days.length < 2 ? null : (
        <SelectPart id="day" label={take.day} value="end" values={EVENT_DAYS} errors={[]}>
          {days.map(({ name, day }) => (
            <Option value={name} chosen="end" text={take.days[name]({ day: words.day(day) })} />
          ))}
        </SelectPart>
      )}
      <SelectPart id="reminder" label={take.reminder} value="" values={['', ...REMINDERS]} errors={[]}>
        <Option value="" chosen="" text={take.noReminder} />
        {REMINDERS.map((reminder) => (
          <Option value={reminder} chosen="" text={take.daysBefore({ count: Number(reminder) })} />
        ))}
      </SelectPart>
      <button class="kern-btn kern-btn--secondary" type="submit">
        <span class="kern-label">{take.calendarLink}</span>
      </button>
    </form>
  )
}
