import type { VNode } from 'preact'
import { erklaerungenNachEinreise } from '#law/nachweise/erklaerungen-fuer.ts'
import type { Ankunftspunkt } from '#procedure/fachkraefteverfahren/ankunftsplan.ts'
import { parteien } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { NormText } from '#web/fristen/norm-text.tsx'
import type { Assets } from '#web/http/assets.ts'
import { PartFrame } from '../part-frame.tsx'
import { signersIn } from '../statements/signers-in.ts'
import { Statements } from '../statements/statements-page.tsx'
import type { StepContext } from '../step/field.ts'
import { capital } from '../step/step-page.tsx'

interface ArrivalPageProps {
  readonly context: StepContext
  readonly assets: Assets
  readonly plan: readonly Ankunftspunkt[]
}

/** What follows the arrival, by who has to do it: one's own first, each with its day, its norm, and what happens otherwise. */
export function ArrivalPage({ context, assets, plan }: ArrivalPageProps): VNode {
  const { words, view, procedure } = context
  const { arrival } = words.m
  const mine = parteien.filter((partei) => view.parteien.includes(partei))
  const order = [...mine, ...parteien.filter((partei) => !mine.includes(partei))]
  const dated = plan.some(({ tag }) => tag !== undefined)
  return (
    <PartFrame context={context} assets={assets} path="ankunft" title={arrival.title} lead={arrival.lead}>
      {dated ? (
        <p>
          <a class="kern-link" href={`/${words.language}/vorgaenge/${view.id}/ankunft/kalender.ics`} download>
            {arrival.calendar}
          </a>
          <br />
          <span class="muted">{arrival.calendarHint}</span>
        </p>
      ) : (
        <p class="muted">{arrival.calendarNone}</p>
      )}
      {order.map((partei) => {
        const own = plan.filter(({ wer }) => wer === partei)
        const party = capital(procedure.partei[partei].name)
        return own.length === 0 ? null : (
          <section aria-labelledby={`an-${partei}`}>
            <h2 class="kern-heading-medium" id={`an-${partei}`}>
              {mine.includes(partei) ? arrival.mine({ party }) : party}
            </h2>
            <ol class="dated-list">
              {own.map((punkt) => (
                <Point context={context} punkt={punkt} isOpen={isNow(punkt) && mine.includes(partei)} />
              ))}
            </ol>
          </section>
        )
      })}
      <AfterEntry context={context} />
    </PartFrame>
  )
}

/** What employer and worker are told of an early end; each reads the own part, the office both. */
function AfterEntry({ context }: { readonly context: StepContext }): VNode | null {
  const { words, view } = context
  const { statements } = words.m
  const signers = signersIn(view)
  const ids = signers.flatMap((signer) => erklaerungenNachEinreise[signer])
  if (ids.length === 0) return null
  return (
    <section aria-labelledby="vorzeitig">
      <h2 class="kern-heading-medium" id="vorzeitig">
        {statements.after}
      </h2>
      <Statements context={context} ids={ids} />
      <p>
        <a class="kern-link" href={`/${words.language}/vorgaenge/${view.id}/erklaerungen`}>
          {statements.toAll}
        </a>
      </p>
    </section>
  )
}

/** To be done, too late, or in force now: the others are still to come, or over. */
function isNow({ stand }: Ankunftspunkt): boolean {
  return stand === 'offen' || stand === 'verspaetet' || stand === 'dauernd'
}

interface PointProps {
  readonly context: StepContext
  readonly punkt: Ankunftspunkt
  readonly isOpen: boolean
}

/** Day, state and title lie open for all; what is not one's own turn now unfolds. */
function Point({ context, punkt, isOpen }: PointProps): VNode {
  const { arrival } = context.words.m
  const head = (
    <>
      <span class="dated-list__day">
        {dayText(punkt, context)}{' '}
        <span class={`badge badge--${punkt.stand === 'verspaetet' ? 'late' : 'open'}`}>
          {arrival.states[punkt.stand]}
        </span>
      </span>
      <h3 class="kern-heading-small">{arrival.points[punkt.id].title}</h3>
    </>
  )
  if (isOpen) {
    return (
      <li class="dated-list__item">
        {head}
        <PointText context={context} punkt={punkt} />
      </li>
    )
  }
  return (
    <li class="dated-list__item">
      <details class="dated-list__fold">
        <summary>{head}</summary>
        <PointText context={context} punkt={punkt} />
      </details>
    </li>
  )
}

function PointText({ context, punkt }: Omit<PointProps, 'isOpen'>): VNode {
  const { words, view } = context
  const { arrival } = words.m
  const { title, text, otherwise } = arrival.points[punkt.id]
  return (
    <>
      <p>
        {text} <NormText norm={punkt.norm} />
        {punkt.unbestaetigt ? <span class="muted"> {arrival.unconfirmed}</span> : null}
      </p>
      <p class="muted">{arrival.otherwise({ text: otherwise })}</p>
      {punkt.pflicht === undefined ? null : (
        <p>
          <a
            class="kern-link"
            href={`/${words.language}/vorgaenge/${view.id}/fristen/${encodeURIComponent(punkt.pflicht)}`}
            aria-label={arrival.sheetOf({ title })}
          >
            {arrival.sheet}
          </a>
        </p>
      )}
    </>
  )
}

function dayText({ tag, tagesart, stand }: Ankunftspunkt, { words }: StepContext): string {
  const { arrival } = words.m
  if (tag === undefined && stand === 'erledigt') return ''
  if (tag === undefined) return capital(arrival.noDay)
  const day = words.day(tag)
  switch (tagesart) {
    case 'bis':
      return capital(arrival.until({ day }))
    case 'am':
      return capital(arrival.on({ day }))
    case 'solange':
      return capital(arrival.while({ day }))
    case 'mindestens':
      return capital(arrival.atLeast({ day }))
  }
}
