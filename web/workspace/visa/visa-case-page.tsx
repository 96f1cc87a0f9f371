import type { VNode } from 'preact'
import { antragsteller } from '#law/nachweise/visumpaket/visumpaket.ts'
import type { Erklaerungswahl } from '#procedure/schriftstuecke/visum/erklaerungswahl.ts'
import type { CaseVisaPack } from '#server/papers/visa-packs.ts'
import { Hidden } from '#web/access/form-parts.tsx'
import type { Assets } from '#web/http/assets.ts'
import { ChoiceParts } from '#web/visa/choice-parts.tsx'
import { PackBody } from '#web/visa/pack-body.tsx'
import { StateParts } from '#web/visa/pack-form.tsx'
import { type TypedWish, wishFields } from '#web/visa/pack-wish.ts'
import { OpenDuty, openDuties } from '../case/duty-list.tsx'
import { missionZeilen } from '../mission/mission-steps.ts'
import { PartFrame } from '../part-frame.tsx'
import type { StepContext } from '../step/field.ts'

interface VisaCaseProps {
  readonly context: StepContext
  readonly assets: Assets
  readonly pack: CaseVisaPack
  readonly typed: TypedWish
  /** The data sheet of the worker has been saved before. */
  readonly hasSheet: boolean
  /** The choices in the declarations with what the data sheet says of them; empty for everybody but the applicant. */
  readonly wahlen: readonly Erklaerungswahl[]
  readonly errors?: readonly { readonly text: string }[]
}

/** What to do for the visa, by when, with which papers: from the facts of the case. */
export function VisaCasePage(props: VisaCaseProps): VNode {
  const { context, assets, pack, errors = [] } = props
  const { visa } = context.words.m
  return (
    <PartFrame
      context={context}
      assets={assets}
      path="visum"
      title={visa.case.title}
      lead={visa.case.lead}
      errors={errors}
    >
      <Duties {...props} />
      <Originals {...props} />
      <Sheet {...props} />
      {pack.paket === undefined ? (
        <p>{visa.case.noPurpose}</p>
      ) : (
        <>
          {pack.paket.mission === undefined ? <p>{visa.case.missionUnknown}</p> : null}
          <PackBody words={context.words} paket={pack.paket} wished={true} />
          <States {...props} />
          <Take {...props} />
        </>
      )}
      <Family {...props} />
    </PartFrame>
  )
}

/** What is open at the mission, the viewer's own first. */
function Duties({ context }: VisaCaseProps): VNode {
  const { view, words } = context
  const { visa } = words.m
  const open = openDuties(view).filter(({ zeile }) => missionZeilen.has(zeile))
  const own = open.filter(({ schuldner }) => view.parteien.includes(schuldner))
  const sorted = [...own, ...open.filter((duty) => !own.includes(duty))]
  return (
    <section aria-labelledby="fristen">
      <h2 class="kern-heading-medium" id="fristen">
        {visa.case.duties}
      </h2>
      {sorted.length === 0 ? <p>{visa.case.noDuties}</p> : null}
      <ul class="plain-list duty-list">
        {sorted.map((pflicht) => (
          <OpenDuty context={context} pflicht={pflicht} />
        ))}
      </ul>
      <p>
        <a class="kern-link" href={`/${words.language}/vorgaenge/${view.id}/auslandsvertretung`}>
          {visa.case.mission}
        </a>
      </p>
    </section>
  )
}

/** What the consent says about originals. */
function Originals({ context, pack }: VisaCaseProps): VNode {
  const { case: texts } = context.words.m.visa
  const { vorabzustimmung, nurInKopie, originalAusgehaendigt } = pack
  if (vorabzustimmung === 'keine') return <p class="notice">{texts.consentMissing}</p>
  return (
    <section aria-labelledby="originale">
      <h2 class="kern-heading-medium" id="originale">
        {texts.copies}
      </h2>
      <p>{texts.consentGiven}</p>
      {originalAusgehaendigt ? <p>{texts.bringOriginal}</p> : null}
      <p>{nurInKopie.length === 0 ? texts.copiesNone : texts.copiesLead}</p>
      <ul>
        {nurInKopie.map((paper) => (
          <li>{paper}</li>
        ))}
      </ul>
    </section>
  )
}

/** The way to the data sheet, for the worker alone. */
function Sheet({ context, pack, hasSheet }: VisaCaseProps): VNode | null {
  if (pack.vorbelegung === undefined) return null
  const { words, view } = context
  const { case: texts } = words.m.visa
  return (
    <section aria-labelledby="datenblatt">
      <h2 class="kern-heading-medium" id="datenblatt">
        {texts.sheet}
      </h2>
      <p>{texts.sheetLead}</p>
      <p>
        <a
          class="kern-link"
          href={`/${words.language}/vorgaenge/${view.id}/visum/antrag/${hasSheet ? 'uebersicht' : 'person'}`}
        >
          {hasSheet ? texts.sheetContinue : texts.sheetOpen}
        </a>
      </p>
    </section>
  )
}

/** The issuing states, in the address of the page: nothing in it says who a person is. */
function States({ context, typed }: VisaCaseProps): VNode {
  const { words, view } = context
  const { visa } = words.m
  return (
    <details class="pack-change">
      <summary>{visa.case.states}</summary>
      <form class="step-form" method="get" action={`/${words.language}/vorgaenge/${view.id}/visum`}>
        <Hidden name="fuer" value={typed.fuer} />
        <StateParts words={words} typed={typed} errors={[]} residence={undefined} />
        <p class="buttons">
          <button class="kern-btn kern-btn--secondary" type="submit">
            <span class="kern-label">{visa.form.submit}</span>
          </button>
        </p>
      </form>
    </details>
  )
}

function Take({ context, typed, wahlen }: VisaCaseProps): VNode {
  const { words, view } = context
  const { pdf } = words.m.visa
  return (
    <section aria-labelledby="pdf">
      <h2 class="kern-heading-medium" id="pdf">
        {pdf.title}
      </h2>
      <form method="post" action={`/${words.language}/vorgaenge/${view.id}/visum/paket.pdf`}>
        {wishFields(typed).map(([name, value]) => (
          <Hidden name={name} value={value} />
        ))}
        <ChoiceParts words={words} wahlen={wahlen} />
        <p class="buttons">
          <button class="kern-btn kern-btn--primary" type="submit">
            <span class="kern-label">{pdf.get}</span>
          </button>
        </p>
      </form>
    </section>
  )
}

function Family({ context, typed }: VisaCaseProps): VNode {
  const { words, view } = context
  const { case: texts } = words.m.visa
  const names = { fachkraft: texts.worker, ehegatte: texts.spouse, kind: texts.child }
  const chosen = antragsteller.find((who) => who === typed.fuer) ?? 'fachkraft'
  return (
    <section aria-labelledby="angehoerige">
      <h2 class="kern-heading-medium" id="angehoerige">
        {texts.family}
      </h2>
      <p>{texts.familyLinks}</p>
      <ul>
        {antragsteller
          .filter((who) => who !== chosen)
          .map((who) => (
            <li>
              <a class="kern-link" href={`/${words.language}/vorgaenge/${view.id}/visum?fuer=${who}`}>
                {names[who]}
              </a>
            </li>
          ))}
      </ul>
    </section>
  )
}
