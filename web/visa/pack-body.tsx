import type { VNode } from 'preact'
import { missionById } from '#law/missions/missions-for.ts'
import { normenOf, type Visumpaket } from '#law/nachweise/visumpaket/visumpaket.ts'
import { paperWords } from '#law/texts/paper-words.ts'
import { pakettext } from '#law/texts/visumpaket/pakettext.ts'
import { paketphrasen, quellentexte, zeilentext } from '#law/texts/visumpaket/zeilentext.ts'
import { NormLink } from '#web/components/norm-link.tsx'
import type { PageWords } from '#web/language/page-words.ts'
import { missionName } from './mission-name.ts'
import { PackLines, Sources } from './pack-lines.tsx'

interface PackProps {
  readonly words: PageWords
  readonly paket: Visumpaket
  /** The fast-track procedure was wished for. */
  readonly wished: boolean
}

/** A pack in words: for whom, what is not known, the pile, the money, the appointment. */
export function PackBody(props: PackProps): VNode {
  const { words, paket } = props
  const { visa } = words.m
  const text = pakettext(paket, words.language)
  const unconditional = paket.zeilen.filter((zeile) => zeilentext(zeile, words.language).bedingung === undefined).length
  return (
    <>
      <Head {...props} />
      {text.unbekannt.length === 0 ? null : (
        <p>
          <a class="kern-link" href="#unbekannt">
            {visa.unknownLink({ count: text.unbekannt.length })}
          </a>
        </p>
      )}
      <section aria-labelledby="stapel">
        <h2 class="kern-heading-medium" id="stapel">
          {visa.pileTitle}
        </h2>
        {paket.zeilen.length === 0 ? (
          <p>{visa.noPile}</p>
        ) : (
          <p>
            {visa.pileCount({ unconditional, conditional: paket.zeilen.length - unconditional })} {visa.pileLead}{' '}
            <a class="kern-link for-screen" href="#pdf">
              {visa.toPdf}
            </a>
          </p>
        )}
        <PackLines words={words} zeilen={paket.zeilen} />
      </section>
      <Sentences id="immer" title={visa.alwaysTitle} sentences={text.immer} />
      <OfMission {...props} />
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
      <Sentences id="unbekannt" title={visa.unknownTitle} lead={visa.unknownLead} sentences={text.unbekannt} />
    </>
  )
}

function Head({ words, paket, wished }: PackProps): VNode {
  const { visa } = words.m
  const { mission, fuer, beschleunigt } = paket
  const where = mission === undefined ? visa.atNone : visa.at({ mission: missionName(missionById(mission), words) })
  return (
    <ul class="plain-list">
      <li>{where}</li>
      <li>{visa.for({ who: paketphrasen(words.language).antragsteller[fuer] })}</li>
      {beschleunigt ? <li>{visa.fast}</li> : null}
      {wished && !beschleunigt ? <li>{visa.notFast}</li> : null}
      <li>
        {normenOf(paket).map((norm) => (
          <>
            <NormLink words={words} norm={norm} home={undefined} />{' '}
          </>
        ))}
      </li>
    </ul>
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
