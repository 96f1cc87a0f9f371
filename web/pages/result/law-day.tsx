import type { VNode } from 'preact'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { SUPPORTED_FROM } from '#law/engine/rule.ts'
import { LAW } from '#law/version.ts'
import type { PageWords } from '#web/language/page-words.ts'

export const LAW_DAY_FIELD = 'rechtsstand'
export const LAW_DAY_LAST: PlainDate = '2100-12-31'

interface LawDayProps {
  readonly words: PageWords
  readonly on: PlainDate
  readonly today: PlainDate
  /** What was typed, where it was no day that can be chosen. */
  readonly typed: string | undefined
  readonly error: string | undefined
}

/** The day whose law is applied: today, a day that is past, a day to come. */
export function LawDay({ words, on, today, typed, error }: LawDayProps): VNode {
  const { lawDay } = words.m
  return (
    <section class="law-day" aria-labelledby="rechtsstand-titel">
      <h2 class="kern-heading-small" id="rechtsstand-titel">
        {on === today ? lawDay.today({ day: on }) : on < today ? lawDay.past({ day: on }) : lawDay.future({ day: on })}
      </h2>
      {on > LAW.stand ? <p class="muted">{lawDay.afterLastText({ stand: LAW.stand })}</p> : null}
      <form method="post" action={`/${words.language}/law-day`} noValidate>
        <details open={error !== undefined}>
          <summary>{lawDay.change}</summary>
          <div class={error ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
            <label class="kern-label" for={LAW_DAY_FIELD}>
              {lawDay.label}
            </label>
            <div class="kern-hint" id={`${LAW_DAY_FIELD}-hilfe`}>
              <p>{lawDay.hint({ first: SUPPORTED_FROM })}</p>
            </div>
            {error === undefined ? null : (
              <p class="kern-error" id={`${LAW_DAY_FIELD}-fehler`}>
                <span class="kern-icon kern-icon--danger kern-icon--default" aria-hidden="true" />
                <span class="kern-body">{error}</span>
              </p>
            )}
            <DayInput value={typed ?? on} error={error !== undefined} />
          </div>
          <p class="buttons">
            <button class="kern-btn kern-btn--secondary" type="submit">
              <span class="kern-label">{lawDay.apply}</span>
            </button>
            <button class="kern-btn kern-btn--tertiary" type="submit" name="heute" value="1">
              <span class="kern-label">{lawDay.backToToday}</span>
            </button>
          </p>
        </details>
      </form>
    </section>
  )
}

/** What was typed is shown again as text: a date field would swallow what is no date. */
function DayInput({ value, error }: { readonly value: string; readonly error: boolean }): VNode {
  const described = `${LAW_DAY_FIELD}-hilfe`
  const shared = { id: LAW_DAY_FIELD, name: LAW_DAY_FIELD, value, class: 'kern-form-input__input input--amount' }
  return error ? (
    <input {...shared} type="text" aria-describedby={`${described} ${LAW_DAY_FIELD}-fehler`} aria-invalid={true} />
  ) : (
    <input {...shared} type="date" min={SUPPORTED_FROM} max={LAW_DAY_LAST} aria-describedby={described} />
  )
}
