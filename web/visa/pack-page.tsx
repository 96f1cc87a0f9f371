import type { VNode } from 'preact'
import { missionById } from '#law/missions/missions-for.ts'
import { normenOf, type Visumpaket } from '#law/nachweise/visumpaket/visumpaket.ts'
import { paperWords } from '#law/texts/paper-words.ts'
import { pakettext } from '#law/texts/visumpaket/pakettext.ts'
import { paketphrasen, quellentexte } from '#law/texts/visumpaket/zeilentext.ts'
import { wordsOf } from '#law/texts/words.ts'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Layout } from '#web/components/layout.tsx'
import { NormLink } from '#web/components/norm-link.tsx'
import type { Assets } from '#web/http/assets.ts'
import { missionName } from './mission-name.ts'
import { PackForm, type PackFormProps } from './pack-form.tsx'
import { PackLines, Sources } from './pack-lines.tsx'
import { PackTake } from './pack-take.tsx'

interface PackPageProps extends PackFormProps {
  readonly assets: Assets
  /** Absent as long as nothing was chosen. */
  readonly paket: Visumpaket | undefined
  readonly answered: number
  /** The query of this page, for the other language. */
  readonly search: string
  readonly canPrint: boolean
}

/** The visa pack: choose, read, print, take along. */
export function PackPage(props: PackPageProps): VNode {
  const { words, assets, paket, errors, search } = props
  const { m, language } = words
  const name = paket && m.visa.titleOf({ way: wordsOf(language).way(paket.way.id).name })
  const title = name ?? m.visa.title
  return (
    <Layout
      words={words}
      assets={assets}
      title={errors.length > 0 ? m.problems.pageTitle({ title }) : title}
      place={`/visa-pack${search}`}
    >
      <ErrorSummary words={words} errors={errors} />
      <h1 class="kern-heading-large">{title}</h1>
      <p class="lead">{m.visa.lead}</p>
      {paket === undefined ? (
        <PackForm {...props} />
      ) : (
        <>
          <details class="pack-change">
            <summary>{m.visa.form.again}</summary>
            <PackForm {...props} />
          </details>
          <Pack {...props} paket={paket} />
        </>
      )}
    </Layout>
  )
}

type PackProps = PackPageProps & { readonly paket: Visumpaket }

function Pack(props: PackProps): VNode {
  const { words, paket } = props
  const { visa } = words.m
  const text = pakettext(paket, words.language)
  return (
    <>
      <Head {...props} />
      <Sentences id="unbekannt" title={visa.unknownTitle} lead={visa.unknownLead} sentences={text.unbekannt} />
      <OfMission {...props} />
      <Sentences id="immer" title={visa.alwaysTitle} sentences={text.immer} />
      <section aria-labelledby="stapel">
        <h2 class="kern-heading-medium" id="stapel">
          {visa.pileTitle}
        </h2>
        {paket.zeilen.length === 0 ? <p>{visa.noPile}</p> : <p>{visa.pileLead}</p>}
        <PackLines words={words} zeilen={paket.zeilen} />
      </section>
      <Sentences id="gebuehr" title={visa.feeTitle} sentences={text.gebuehr}>
        {paket.gebuehr === undefined ? null : (
          <p>
            <NormLink words={words} norm={paket.gebuehr.norm} home={undefined} />{' '}
            <NormLink words={words} norm={paket.gebuehr.normMinderjaehrige} home={undefined} />
          </p>
        )}
      </Sentences>
      <Sentences id="termin" title={visa.appointmentTitle} sentences={text.termin}>
        <p>
          <NormLink words={words} norm={paket.termin.norm} home={undefined} />
        </p>
        <Sources label={`${visa.sources}:`} sources={quellentexte(paket.termin.sources, words.language)} />
      </Sentences>
      <PackTake {...props} />
    </>
  )
}

function Head({ words, paket, typed, answered }: PackProps): VNode {
  const { visa } = words.m
  const { mission, fuer, beschleunigt } = paket
  const where = mission === undefined ? visa.atNone : visa.at({ mission: missionName(missionById(mission), words) })
  return (
    <>
      <ul class="plain-list">
        <li>{where}</li>
        <li>{visa.for({ who: paketphrasen(words.language).antragsteller[fuer] })}</li>
        {beschleunigt ? <li>{visa.fast}</li> : null}
        {typed.beschleunigt && !beschleunigt ? <li>{visa.notFast}</li> : null}
        <li>
          {normenOf(paket).map((norm) => (
            <>
              <NormLink words={words} norm={norm} home={undefined} />{' '}
            </>
          ))}
        </li>
      </ul>
      <p class="muted">
        {answered > 0 ? visa.fromAnswers : visa.noAnswers}{' '}
        {answered > 0 ? null : <a href={`/${words.language}/check`}>{visa.toCheck}</a>}
      </p>
    </>
  )
}

/** What this mission does its own way, and where it says so. */
function OfMission({ words, paket }: PackProps): VNode | null {
  const { mission } = paket
  if (mission === undefined) return null
  const { visa } = words.m
  const notes: Readonly<Partial<Record<string, string>>> = paperWords(words.language).missionNotes
  const { host, sources } = missionById(mission)
  const note = notes[mission]
  return (
    <section aria-labelledby="auslandsvertretung">
      <h2 class="kern-heading-medium" id="auslandsvertretung">
        {visa.missionTitle}
      </h2>
      {note === undefined ? null : <p>{note}</p>}
      <p>
        {visa.site}: <a href={`https://${host}`}>{host}</a>
      </p>
      <Sources label={`${visa.sources}:`} sources={quellentexte(sources, words.language)} />
    </section>
  )
}

interface SentencesProps {
  readonly id: string
  readonly title: string
  readonly lead?: string
  readonly sentences: readonly string[]
  readonly children?: VNode | readonly (VNode | null)[] | null
}

function Sentences({ id, title, lead, sentences, children }: SentencesProps): VNode | null {
  if (sentences.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 class="kern-heading-medium" id={id}>
        {title}
      </h2>
      {lead === undefined ? null : <p>{lead}</p>}
      <ul>
        {sentences.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      {children}
    </section>
  )
}
