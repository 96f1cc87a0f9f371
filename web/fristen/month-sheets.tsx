import type { VNode } from 'preact'
import type { PageWords } from '#web/language/page-words.ts'
import type { PictureDay, PictureMonth } from './month-picture.ts'

/** The course of the Frist as calendar sheets. Everything in it stands in the steps in words, so readers of words skip it. */
export function MonthSheets({ words, months }: { words: PageWords; months: readonly PictureMonth[] }): VNode {
  const { fristen } = words.m
  return (
    <figure class="months">
      <div class="months__sheets" aria-hidden="true">
        {months.map((month) => (
          <>
            {month.leftOut > 0 ? <p class="months__gap">{fristen.picture.leftOut({ count: month.leftOut })}</p> : null}
            <Month words={words} month={month} />
          </>
        ))}
      </div>
      <figcaption class="months__legend">
        <Legend words={words} days={months.flatMap(({ weeks }) => weeks.flat())} />
      </figcaption>
    </figure>
  )
}

function Month({ words, month }: { readonly words: PageWords; readonly month: PictureMonth }): VNode {
  const { fristen } = words.m
  return (
    <div class="month">
      <p class="month__name">{monthName(month, words)}</p>
      <div class="month__days">
        {fristen.picture.weekdays.split(' ').map((weekday) => (
          <span class="month__weekday">{weekday}</span>
        ))}
        {month.weeks.flat().map((day) => (day ? <Day day={day} /> : <span />))}
      </div>
    </div>
  )
}

function Day({ day }: { readonly day: PictureDay }): VNode {
  return <span class={`day ${classesOf(day)}`}>{Number(day.day.slice(8))}</span>
}

function classesOf({ isEvent, runs, stands, free, end, other }: PictureDay): string {
  const named = { event: isEvent, runs, stands, free, end, other }
  return Object.entries(named)
    .flatMap(([name, is]) => (is ? [`day--${name}`] : []))
    .join(' ')
}

/** Only what appears is explained. */
function Legend({ words, days }: { words: PageWords; days: readonly (PictureDay | undefined)[] }): VNode {
  const { picture } = words.m.fristen
  const has = (is: (day: PictureDay) => boolean): boolean => days.some((day) => day !== undefined && is(day))
  const lines = [
    ['event', picture.event, has(({ isEvent }) => isEvent)],
    ['runs', picture.runs, has(({ runs }) => runs)],
    ['free', picture.free, has(({ free }) => free)],
    ['stands', picture.stands, has(({ stands }) => stands)],
    ['end', picture.end, has(({ end }) => end)],
    ['other', picture.other, has(({ other }) => other)],
  ] as const
  return (
    <ul>
      {lines.map(([name, text, shown]) =>
        shown ? (
          <li class="months__line">
            <span class={`day day--${name}`} aria-hidden="true">
              1
            </span>
            {text}
          </li>
        ) : null,
      )}
    </ul>
  )
}

function monthName({ first }: PictureMonth, words: PageWords): string {
  return words.day(first).replace(/^\d+\.? /, '')
}
