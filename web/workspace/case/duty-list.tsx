import type { VNode } from 'preact'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { parteien } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Pflicht } from '#procedure/fachkraefteverfahren/pflicht.ts'
import type { CaseView } from '#server/cases/case-view.ts'
import { NormText } from '#web/fristen/norm-text.tsx'
import type { StepContext } from '../step/field.ts'
import { capital } from '../step/step-page.tsx'
import { stepLabel, stepsFor } from './steps-for.ts'

/** Who owes what: by party, the viewer's own first; what is done is folded away. */
export function DutyList({ context }: { readonly context: StepContext }): VNode {
  const { view, words } = context
  const { duties } = words.m.workspace
  const open = openDuties(view)
  const done = view.pflichten.filter((pflicht) => !isOpen(pflicht))
  const order = [...view.parteien, ...parteien.filter((partei) => !view.parteien.includes(partei))]
  return (
    <section aria-labelledby="aufgaben">
      <h2 class="kern-heading-medium" id="aufgaben">
        {duties.title}
      </h2>
      {open.length === 0 ? <p>{view.zeile.art === 'amZug' ? duties.noneOfYours : duties.none}</p> : null}
      {order.map((partei) => (
        <PartyDuties context={context} partei={partei} duties={open.filter(({ schuldner }) => schuldner === partei)} />
      ))}
      {done.length === 0 ? null : (
        <details class="unfold">
          <summary>{duties.done({ count: done.length })}</summary>
          <ul class="plain-list duty-list">
            {done.map((pflicht) => (
              <DoneDuty context={context} pflicht={pflicht} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** Over, with something that follows from it. */
export function isLate({ stand }: Pflicht): boolean {
  return stand === 'ueberfaellig' || stand === 'fiktionEingetreten'
}

/** What is owed now, the soonest end first. */
export function openDuties({ pflichten }: CaseView): readonly Pflicht[] {
  return pflichten.filter(isOpen).toSorted((a, b) => (a.bis ?? NEVER).localeCompare(b.bis ?? NEVER))
}

const NEVER = '9999-12-31'

/** Whatever is over without anybody having failed is as little to be done as what is fulfilled. */
export function isOpen({ stand }: Pflicht): boolean {
  return !['erfuellt', 'verspaetetErfuellt', 'entfallen', 'abgelaufen'].includes(stand)
}

interface PartyDutiesProps {
  readonly context: StepContext
  readonly partei: Partei
  readonly duties: readonly Pflicht[]
}

function PartyDuties({ context, partei, duties }: PartyDutiesProps): VNode | null {
  if (duties.length === 0) return null
  const { view, words, procedure } = context
  const { name } = procedure.partei[partei]
  return (
    <>
      <h3 class="kern-heading-small">
        {view.parteien.includes(partei) ? words.m.workspace.duties.yours({ party: name }) : capital(name)}
      </h3>
      <ul class="plain-list duty-list">
        {duties.map((pflicht) => (
          <OpenDuty context={context} pflicht={pflicht} />
        ))}
      </ul>
    </>
  )
}

export function OpenDuty({ context, pflicht }: { readonly context: StepContext; readonly pflicht: Pflicht }): VNode {
  const { view, words, procedure } = context
  const { duties } = words.m.workspace
  const { was, wann, norm, sonst } = procedure.zeilenteile(pflicht)
  const steps = view.request ? [] : stepsFor(pflicht, view)
  return (
    <li class="duty">
      <p class="duty__what">
        {capital(was)}{' '}
        <span class={`badge badge--${isLate(pflicht) ? 'late' : 'open'}`}>
          {procedure.pflichtstand[pflicht.stand].wort}
        </span>
      </p>
      <p>
        {duties.binding({ when: capital(wann), word: procedure.charakter[pflicht.charakter].wort })}{' '}
        <NormText norm={norm} />
      </p>
      <p class="muted">{consequence(pflicht, sonst, context)}</p>
      <p class="duty__links">
        {steps.map((step) => (
          <a class="kern-link" href={`/${words.language}${step.address}`}>
            {stepLabel(step, steps, context)}
          </a>
        ))}
        <SheetLink context={context} pflicht={pflicht} />
      </p>
    </li>
  )
}

/** What follows otherwise, afterwards, or has followed already. */
function consequence({ oeffnet, stand }: Pflicht, what: string, { words }: StepContext): string {
  const { duties } = words.m.workspace
  if (stand === 'fiktionEingetreten') return duties.effect({ what })
  return oeffnet ? duties.afterwards({ what }) : duties.otherwise({ what })
}

function DoneDuty({ context, pflicht }: { readonly context: StepContext; readonly pflicht: Pflicht }): VNode {
  const { words, procedure } = context
  const { was, wer } = procedure.zeilenteile(pflicht)
  return (
    <li class="duty duty--done">
      {wer}: {was}. {procedure.pflichtstand[pflicht.stand].wort}
      {pflicht.erledigt === undefined ? null : ` (${words.day(pflicht.erledigt.am)})`}{' '}
      <SheetLink context={context} pflicht={pflicht} />
    </li>
  )
}

function SheetLink({ context, pflicht }: { readonly context: StepContext; readonly pflicht: Pflicht }): VNode | null {
  if (pflicht.blatt === undefined) return null
  const { view, words, procedure } = context
  return (
    <a
      class="kern-link"
      href={`/${words.language}/vorgaenge/${view.id}/fristen/${encodeURIComponent(pflicht.id)}`}
      aria-label={words.m.workspace.duties.sheetOf({ what: procedure.zeilenteile(pflicht).was })}
    >
      {words.m.workspace.line.sheet}
    </a>
  )
}
