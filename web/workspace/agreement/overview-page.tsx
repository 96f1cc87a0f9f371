import type { VNode } from 'preact'
import { alle } from '#procedure/fachkraefteverfahren/state.ts'
import { standJeAbschnitt } from '#procedure/schriftstuecke/vereinbarung/fehlende-angaben.ts'
import type { Abschnitt, FeldId } from '#procedure/schriftstuecke/vereinbarung/feld-id.ts'
import { vereinbarungstexte } from '#procedure/schriftstuecke/vereinbarung/vereinbarung.ts'
import type { AmendmentView } from '#server/agreements/view-amendment.ts'
import { ErrorSummary, type ShownError } from '#web/components/error-summary.tsx'
import type { Draft } from '#web/forms/draft.ts'
import { NormText } from '#web/fristen/norm-text.tsx'
import { offersOf, stepPath } from '../step/step-offer.ts'
import { BackToCase, WorkspaceFrame } from '../workspace-frame.tsx'
import { type AgreementProps, agreementPath } from './agreement-props.ts'
import { aufgabeFuer, aufgabenIm } from './aufgaben.ts'
import { Changes } from './changes.tsx'
import { Comments } from './comments.tsx'
import { Reading } from './reading.tsx'
import { Signatures } from './signatures.tsx'
import { Supplements } from './supplements.tsx'

interface OverviewProps extends AgreementProps {
  /** Absent as long as nothing is agreed that could be changed. */
  readonly amendment: AmendmentView | undefined
  readonly done: string | undefined
  readonly draft: Draft
  readonly errors: readonly ShownError[]
  readonly commandId: string
}

/** Where the agreement stands: what is missing, what it says, who has read and who has signed it. */
export function OverviewPage(props: OverviewProps): VNode {
  const { context, assets, agreement, done, errors } = props
  const { words, view, viewer } = context
  const texts = words.m.agreement
  const title = errors.length > 0 ? words.m.problems.pageTitle({ title: texts.title }) : texts.title
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={title}
      reference={view.reference}
      place={agreementPath(view.id)}
      viewer={viewer}
      wide
    >
      <ErrorSummary words={words} errors={errors} />
      <Done {...props} done={done} />
      <BackToCase words={words} view={view} />
      <h1 class="kern-heading-large">{texts.title}</h1>
      <p class="lead">{agreement.mayEdit ? texts.lead : isCustodian(view) ? texts.leadCustodian : texts.leadWorker}</p>
      <Standing {...props} />
      <Supplements {...props} />
      <Missing {...props} />
      <Sections {...props} />
      <Reading {...props} />
      {agreement.agreed === undefined ? <Changes {...props} /> : null}
      <Comments {...props} />
      <Signatures {...props} />
    </WorkspaceFrame>
  )
}

/** Whoever takes part as family and reads the agreement acts for a minor. */
function isCustodian({ parteien }: AgreementProps['context']['view']): boolean {
  return parteien.includes('familie')
}

function Done({ context, done }: OverviewProps): VNode | null {
  const { agreement: texts } = context.words.m
  const said: Readonly<Record<string, string>> = {
    gespeichert: texts.saved,
    angemerkt: texts.said,
    erledigt: texts.settledNow,
    unterschrieben: texts.signedNow,
    aufgehoben: texts.voidedNow,
  }
  const text = done === undefined || !Object.hasOwn(said, done) ? undefined : said[done]
  return text === undefined ? null : (
    <p class="notice" role="status">
      {text}
    </p>
  )
}

function Standing({ context, agreement }: AgreementProps): VNode {
  const { words } = context
  const texts = words.m.agreement
  const { fall, missing, signatures, agreed } = agreement
  const { eigenheit, fassung, praxis } = fall.ausgabe
  const signed = signatures.some(({ state }) => state === 'valid')
  const elsewhere = isMadeElsewhere({ context, agreement })
  const state =
    agreed !== undefined
      ? texts.state.agreed({ version: words.number(agreed) })
      : elsewhere
        ? texts.state.elsewhere
        : fall.vorhaben === undefined
          ? texts.state.noPlan
          : missing.length > 0
            ? texts.state.open({ count: missing.length })
            : signed
              ? texts.state.oneSide
              : texts.state.complete
  return (
    <>
      <p class="notice">
        <strong>{state}</strong>
      </p>
      <p class="muted">{texts.edition({ edition: vereinbarungstexte[words.language].ausgabe(fassung, praxis) })}</p>
      {praxis === 'allgemein' ? null : (
        <p class="muted">
          {texts.practice({ office: eigenheit.name, sources: eigenheit.quellen.map(({ titel }) => titel).join('; ') })}
        </p>
      )}
    </>
  )
}

/** Both sides have signed, but not here: what they signed is on paper, and nothing of it is missing any more. */
function isMadeElsewhere({ context, agreement }: Pick<AgreementProps, 'context' | 'agreement'>): boolean {
  return agreement.signatures.length === 0 && alle(context.view.state, 'vereinbarungUnterzeichnet').length > 1
}

/** What is missing, from whom and why, each with the page on which it is filled in. */
function Missing({ context, agreement }: AgreementProps): VNode | null {
  const { words, procedure } = context
  const texts = words.m.agreement.missing
  if (agreement.missing.length === 0 || isMadeElsewhere({ context, agreement })) return null
  const paper = vereinbarungstexte[words.language]
  return (
    <section aria-labelledby="fehlt">
      <h2 class="kern-heading-medium" id="fehlt">
        {texts.title}
      </h2>
      <ul class="plain-list agreement-list">
        {agreement.missing.map(({ feld, von, norm }) => (
          <li class="agreement-item">
            <h3 class="kern-heading-small">{paper.feld[feld]}</h3>
            <p>
              {texts.from}: {procedure.partei[von].name}
            </p>
            <p class="muted">
              {paper.warum[feld]} <NormText norm={norm} />
            </p>
            {agreement.mayEdit ? <WhereToFill feld={feld} context={context} agreement={agreement} /> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function WhereToFill({
  feld,
  context,
  agreement,
}: Omit<AgreementProps, 'assets'> & { readonly feld: FeldId }): VNode | null {
  const { words } = context
  const texts = words.m.agreement.missing
  const address = addressFor(feld, context, agreement)
  if (address === undefined) return null
  const label = vereinbarungstexte[words.language].feld[feld]
  return (
    <p>
      <a class="kern-link" href={`/${words.language}${address}`} aria-label={texts.goTo({ field: label })}>
        {texts.go}
      </a>
    </p>
  )
}

/** The page on which a field is filled in. */
function addressFor(
  feld: FeldId,
  { view }: AgreementProps['context'],
  { live }: AgreementProps['agreement'],
): string | undefined {
  const persons = `/vorgaenge/${view.id}/personen`
  if (feld === 'vorhaben.weg') {
    const [offer] = offersOf('vorhabenFestgelegt', view)
    return offer && stepPath(view.id, offer)
  }
  if (feld === 'familie.personen') return `/vorgaenge/${view.id}/familie`
  if (feld.startsWith('fachkraft.') && aufgabeFuer(feld) === undefined) {
    const id = live.angaben.fachkraft?.id
    return id === undefined ? persons : `${persons}/${id}`
  }
  // Whoever is named already lacks an address or a number: that stands with the person.
  const person = personBehind(feld, live.angaben)
  if (person !== undefined && !feld.endsWith('.name')) return `${persons}/${person}`
  const task = aufgabeFuer(feld)
  return task && `${agreementPath(view.id, `/abschnitt/${task}`)}#${feld}`
}

function personBehind(feld: FeldId, angaben: AgreementProps['agreement']['live']['angaben']): string | undefined {
  for (const side of ['arbeitgeber', 'unterbevollmaechtigter', 'auslaenderbehoerde'] as const)
    for (const role of ['ansprechpartner', 'vertretung'] as const)
      if (feld.startsWith(`${side}.${role}.`)) return angaben[side]?.[role]?.id
  return undefined
}

/** The sections A to L with what is missing in each, and the pages on which it is filled in. */
function Sections({ context, agreement }: AgreementProps): VNode {
  const { words, view } = context
  const texts = words.m.agreement
  const paper = vereinbarungstexte[words.language]
  const tasks = aufgabenIm(agreement.fall)
  const elsewhere = isMadeElsewhere({ context, agreement })
  return (
    <section aria-labelledby="abschnitte">
      <h2 class="kern-heading-medium" id="abschnitte">
        {texts.sections.title}
      </h2>
      <ul class="plain-list agreement-sections">
        {standJeAbschnitt(agreement.missing).map(({ abschnitt, fehlend }) => {
          const own = tasks.filter((task) => task.abschnitt === abschnitt)
          const others = agreement.mayEdit ? otherPlaces(abschnitt, { context, agreement }) : []
          return (
            <li class="agreement-section">
              <h3 class="kern-heading-small">
                {abschnitt}. {paper.abschnitt[abschnitt]}
              </h3>
              {elsewhere ? null : (
                <p class={fehlend.length > 0 ? 'agreement-section__open' : 'muted'}>
                  {fehlend.length > 0
                    ? texts.sections.missing({ count: fehlend.length })
                    : own.length === 0 && others.length === 0
                      ? texts.sections.fixed
                      : texts.sections.complete}
                </p>
              )}
              {agreement.mayEdit && own.length + others.length > 0 ? (
                <ul class="agreement-section__pages">
                  {own.map(({ id }) => (
                    <li>
                      <a class="kern-link" href={`/${words.language}${agreementPath(view.id, `/abschnitt/${id}`)}`}>
                        {texts.tasks[id]}
                      </a>
                    </li>
                  ))}
                  {others.map(({ href, text }) => (
                    <li>
                      <a class="kern-link" href={`/${words.language}${href}`}>
                        {text}
                      </a>
                    </li>
                  ))}
                </ul>
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** What belongs to a section and is kept elsewhere: persons, family, the plan. */
function otherPlaces(
  abschnitt: Abschnitt,
  { context: { view, words }, agreement }: Omit<AgreementProps, 'assets'>,
): readonly { readonly href: string; readonly text: string }[] {
  const { links } = words.m.agreement
  const base = `/vorgaenge/${view.id}`
  const worker = agreement.live.angaben.fachkraft?.id
  const [plan] = offersOf('vorhabenFestgelegt', view)
  if (abschnitt === 'J') return [{ href: `${base}/familie`, text: links.family }]
  if (abschnitt !== 'A') return []
  return [
    { href: worker === undefined ? `${base}/personen` : `${base}/personen/${worker}`, text: links.worker },
    { href: `${base}/personen`, text: links.contacts },
    ...(plan ? [{ href: stepPath(view.id, plan), text: links.plan }] : []),
  ]
}
