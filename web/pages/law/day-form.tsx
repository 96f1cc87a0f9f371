import type { VNode } from 'preact'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { SUPPORTED_FROM } from '#law/engine/rule.ts'
import type { PageWords } from '#web/language/page-words.ts'

/** The name of the day in the address of a page about the law: it says nothing about a person. */
export const DAY_QUERY = 'on'

/** A page about the law can be read as of any day. */
export function DayForm({ words, on, wrong }: { words: PageWords; on: PlainDate; wrong: boolean }): VNode {
  const { law, lawDay } = words.m
  return (
    <form class="day-form" method="get">
      <label class="kern-label kern-label--small" for={DAY_QUERY}>
        {law.asOf}
      </label>
      <input
        class="kern-form-input__input input--amount"
        type="date"
        id={DAY_QUERY}
        name={DAY_QUERY}
        value={on}
        min={SUPPORTED_FROM}
        max="2100-12-31"
        aria-describedby={wrong ? 'tag-fehler' : undefined}
      />
      <button class="kern-btn kern-btn--secondary" type="submit">
        <span class="kern-label">{lawDay.apply}</span>
      </button>
      {wrong ? (
        <p class="day-form__error" id="tag-fehler">
          {law.wrongDay({ first: SUPPORTED_FROM })}
        </p>
      ) : null}
    </form>
  )
}
