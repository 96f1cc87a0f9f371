import type { VNode } from 'preact'
import type { Angabe, Papier } from '#procedure/schriftstuecke/papier.ts'
import { NormText } from '#web/fristen/norm-text.tsx'
import type { Assets } from '#web/http/assets.ts'
import type { StepContext } from '../step/field.ts'
import { BackToCase, WorkspaceFrame } from '../workspace-frame.tsx'
import { paperTitle } from './paper-title.ts'

interface PapersPageProps {
  readonly context: StepContext
  readonly assets: Assets
  readonly papers: readonly Papier[]
}

/** Which papers the case needs now: why, by whom signed, and whether they can be made. */
export function PapersPage({ context, assets, papers }: PapersPageProps): VNode {
  const { words, view, viewer } = context
  const texts = words.m.papers
  return (
    <WorkspaceFrame
      words={words}
      assets={assets}
      title={texts.title}
      reference={view.reference}
      place={`/vorgaenge/${view.id}/papiere`}
      viewer={viewer}
    >
      <BackToCase words={words} view={view} />
      <h1 class="kern-heading-large">{texts.title}</h1>
      <p class="lead">{papers.length === 0 ? texts.none : texts.lead}</p>
      <ul class="plain-list duty-list">
        {papers.map((paper) => (
          <PaperCard context={context} paper={paper} />
        ))}
      </ul>
    </WorkspaceFrame>
  )
}

interface CardProps {
  readonly context: StepContext
  readonly paper: Papier
}

function PaperCard({ context, paper }: CardProps): VNode {
  const { words, procedure, view } = context
  const texts = words.m.papers
  const signers = paper.unterzeichner.filter((one) => one !== 'niemand')
  return (
    <li class="duty">
      <h2 class="kern-heading-small">{paperTitle(paper, context)}</h2>
      <p>
        {texts.why[paper.id]} <NormText norm={paper.norm} />
      </p>
      {paper.pflicht ? <p>{texts.due({ day: procedure.wann(paper.pflicht) })}</p> : null}
      <p class="muted">
        {signers.length === 0
          ? texts.unsigned
          : texts.signed({ who: signers.map((one) => texts.signer[one]).join(', ') })}
        {'. '}
        {texts.form[paper.form]}
      </p>
      {paper.id === 'empfangsbekenntnis' && view.parteien.includes('auslaenderbehoerde') ? (
        <p class="notice">
          {texts.receiptDoubt} <NormText norm="§ 5 Abs. 4 VwZG" /> <NormText norm="§ 5 Abs. 5 VwZG" />
        </p>
      ) : null}
      <Missing context={context} paper={paper} />
      {paper.fehlt.length === 0 ? <Downloads context={context} paper={paper} /> : null}
    </li>
  )
}

/** What is not entered, and the page on which it can be. */
function Missing({ context, paper: { fehlt, leer } }: CardProps): VNode | null {
  const texts = context.words.m.papers
  const absent = fehlt.length > 0 ? fehlt : leer
  if (absent.length === 0) return null
  const what = absent.map((one) => texts.data[one]).join(', ')
  return (
    <p>
      {fehlt.length > 0 ? texts.missing({ what }) : texts.empty({ what })}{' '}
      {mayEnter(context) && absent.some(isOfPerson) ? (
        <EnterLink context={context} path="personen" text={texts.enterPersons} />
      ) : null}{' '}
      {mayEnter(context) && !absent.every(isOfPerson) ? (
        <EnterLink context={context} path="vereinbarung" text={texts.enterDetails} />
      ) : null}
    </p>
  )
}

/** What is known of people has pages of its own; everything else is entered with the agreement. */
const OF_PERSONS: readonly Angabe[] = [
  'fachkraft',
  'geburtsdatum',
  'pass',
  'anschrift',
  'ansprechpartner',
  'stellvertretung',
]

function isOfPerson(angabe: Angabe): boolean {
  return OF_PERSONS.includes(angabe)
}

interface EnterLinkProps {
  readonly context: StepContext
  readonly path: 'personen' | 'vereinbarung'
  readonly text: string
}

function EnterLink({ context: { words, view }, path, text }: EnterLinkProps): VNode {
  return (
    <a class="kern-link" href={`/${words.language}/vorgaenge/${view.id}/${path}`}>
      {text}
    </a>
  )
}

function mayEnter({ view }: StepContext): boolean {
  return view.parteien.some(
    (partei) => partei === 'arbeitgeber' || partei === 'unterbevollmaechtigter' || partei === 'auslaenderbehoerde',
  )
}

function Downloads({ context, paper }: CardProps): VNode {
  const { words, view } = context
  const texts = words.m.papers
  const title = paperTitle(paper, context)
  const address = (language: 'de' | 'en'): string => {
    const query = new URLSearchParams({ sprache: language, ...(paper.bezug !== '' && { bezug: paper.bezug }) })
    return `/${words.language}/vorgaenge/${view.id}/papiere/${paper.id}?${query.toString()}`
  }
  return (
    <p class="buttons">
      <a class="kern-link" href={address('de')} aria-label={texts.downloadDe({ paper: title })}>
        {texts.german}
        {paper.zweisprachig ? ` (${texts.bilingual})` : ''}
      </a>
      <a class="kern-link" href={address('en')} aria-label={texts.downloadEn({ paper: title })}>
        {texts.english}
      </a>
    </p>
  )
}
