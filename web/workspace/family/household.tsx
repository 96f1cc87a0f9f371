import type { VNode } from 'preact'
import { completedYears, type PlainDate } from '#law/calendar/plain-date.ts'
import { versionOn } from '#law/periods/katalog.ts'
import { type Nachzugspruefung, nachzugsbedingungen, nachzugskosten } from '#procedure/fachkraefteverfahren/nachzug.ts'
import type { CaseView, FamilyView } from '#server/cases/case-view.ts'
import type { Person } from '#server/persons/persons.ts'
import { NormList, NormText } from '#web/fristen/norm-text.tsx'
import type { StepContext } from '../step/field.ts'
import { paperText } from '../step/paper-field.ts'

/** A member of the family with its own file, as far as the viewer may see it. */
export interface Member {
  readonly link: FamilyView
  readonly view: CaseView | undefined
  readonly person: Person | undefined
}

interface HouseholdProps {
  readonly context: StepContext
  readonly members: readonly Member[]
  /** Codes of the states of the worker: they decide whether a spouse shows German (§ 30 Abs. 1 S. 3 Nr. 4 AufenthG). */
  readonly nationalities: readonly string[]
}

/** Everybody who comes along: who, since when, what the law asks, which powers and papers, what it costs. */
export function Household({ context, members, nationalities }: HouseholdProps): VNode {
  const { household } = context.words.m
  return (
    <>
      {members.length === 0 ? <p>{household.none}</p> : null}
      <div class="household">
        {members.map((member) => (
          <MemberCard context={context} member={member} nationalities={nationalities} />
        ))}
      </div>
      {members.length === 0 ? null : <p class="muted">{household.feesNote}</p>}
    </>
  )
}

interface MemberProps {
  readonly context: StepContext
  readonly member: Member
}

function MemberCard({ context, member, nationalities }: MemberProps & Pick<HouseholdProps, 'nationalities'>): VNode {
  const { words, procedure } = context
  const { household } = words.m
  const { link, person } = member
  const relations: Readonly<Record<string, string>> = procedure.werte.verhaeltnis
  const age = person?.bornOn && household.age({ years: completedYears(person.bornOn, context.today) })
  return (
    <article class="household__person" aria-labelledby={`person-${link.caseId}`}>
      <h2 class="kern-heading-medium" id={`person-${link.caseId}`}>
        {link.name}
      </h2>
      <p>{[relations[link.verhaeltnis] ?? link.verhaeltnis, age].filter(Boolean).join(', ')}</p>
      <p>
        <a class="kern-link" href={`/${words.language}/vorgaenge/${link.caseId}`}>
          {household.file({ reference: link.reference })}
        </a>
      </p>
      <Own context={context} member={member} />
      <Conditions context={context} member={member} nationalities={nationalities} />
      <Fees context={context} member={member} />
    </article>
  )
}

/** What its own file says: the power, the papers, whose turn it is. */
function Own({ context, member }: MemberProps): VNode | null {
  const { words, procedure } = context
  const { household } = words.m
  const { view, link } = member
  if (!view) return null
  const geber = link.verhaeltnis === 'kind' ? 'sorgeberechtigte' : 'ehegatte'
  const given = view.missingPapers.every(({ id }) => id !== 'AF-01' && id !== 'AF-02')
  const who = household.power[geber]
  const titles = view.missingPapers.map(({ id }) => paperText(id, procedure)?.titel ?? id).join(', ')
  return (
    <>
      <p>{given ? household.power.given({ who }) : household.power.missing({ who })}</p>
      <p>{household.papers({ count: view.missingPapers.length, titles })}</p>
      <p>{procedure.zeile(view.zeile)}</p>
    </>
  )
}

function Conditions({ context, member, nationalities }: Parameters<typeof MemberCard>[0]): VNode {
  const { words, view, today } = context
  const { household } = words.m
  const weg = view.vorhaben?.weg
  if (weg === undefined) return <p>{household.noWay}</p>
  const asked = nachzugsbedingungen(asMember(member), { weg, staatsangehoerigkeiten: nationalities }, today)
  return (
    <>
      <h3 class="kern-heading-small">{household.conditionsTitle}</h3>
      <ul>
        {asked.map((one) => (
          <li>
            {household.conditions[one.id]}: <strong>{answerOf(one, context)}</strong> <NormText norm={one.norm} />
          </li>
        ))}
      </ul>
    </>
  )
}

function asMember({ link, person }: Member): {
  readonly verhaeltnis: 'ehegatte' | 'lebenspartner' | 'kind' | undefined
  readonly geboren: PlainDate | undefined
} {
  const known = (['ehegatte', 'lebenspartner', 'kind'] as const).find((one) => one === link.verhaeltnis)
  return { verhaeltnis: known, geboren: person?.bornOn }
}

function answerOf({ verlangt, erfuellt }: Nachzugspruefung, { words }: StepContext): string {
  const { answers } = words.m.household
  if (verlangt === 'nein') return answers.nichtVerlangt
  if (erfuellt === 'nein') return answers.nichtErfuellt
  if (erfuellt === 'ja') return answers.erfuellt
  return verlangt === 'ja' ? answers.verlangt : answers.einzelfall
}

function Fees({ context, member }: MemberProps): VNode | null {
  const { words, today } = context
  const { visum, titel, haelfte, normen } = nachzugskosten(asMember(member), today)
  if (visum === undefined || titel === undefined) return null
  return (
    <p>
      {words.m.household.fees({
        visa: words.money(visum),
        title: words.money(titel),
        half: haelfte ? 'yes' : 'other',
      })}{' '}
      <NormList norms={normen} />
    </p>
  )
}

/** The six months are practice of a Land; the statute looks at the applications and names no number. */
export function FamilyWindow({ context }: { readonly context: StepContext }): VNode {
  const { words, view } = context
  const { window } = words.m.household
  const duty = view.pflichten.find(({ zeile }) => zeile === 'familieFolgt')
  const practice = practiceOf(context)
  return (
    <section class="household-window" aria-labelledby="frist">
      <h2 class="kern-heading-medium" id="frist">
        {window.title}
      </h2>
      <p>
        {window.statute} <NormText norm="§ 81a Abs. 4 AufenthG" />
      </p>
      <p>{window[practice]}</p>
      {practice === 'unknown' ? null : (
        <p>
          {duty?.spaetestens === undefined ? window.afterEntry : window.until({ day: words.day(duty.spaetestens) })}
        </p>
      )}
      <p>
        {words.m.household.mission} <NormText norm="§ 31 Abs. 1 S. 2 AufenthV" />
      </p>
    </section>
  )
}

function practiceOf({ view, today }: StepContext): 'entry' | 'application' | 'unknown' {
  const ort = view.vorhaben?.orte.auslaenderbehoerde
  if (!ort || !('land' in ort)) return 'unknown'
  if (versionOn('einreiseDerFamilie', today)?.laender?.[ort.land]) return 'entry'
  return versionOn('visumantraegeDerFamilie', today)?.laender?.[ort.land] ? 'application' : 'unknown'
}
