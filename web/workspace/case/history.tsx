import type { VNode } from 'preact'
import type { Event } from '#procedure/fachkraefteverfahren/events.ts'
import { nachrichten, urheberOf } from '#procedure/fachkraefteverfahren/nachrichten.ts'
import type { EintragView } from '#server/cases/case-view.ts'
import { runsTheFile } from '#server/cases/permissions.ts'
import { documentReference, hashIn } from '#server/files/document-reference.ts'
import { NormText } from '#web/fristen/norm-text.tsx'
import { berlinDay } from '#web/language/berlin-day.ts'
import { EntryConsequences } from '../notices/entry-consequences.tsx'
import type { StepContext } from '../step/field.ts'
import { offersOf, stepPath } from '../step/step-offer.ts'
import { FileLink } from './file-link.tsx'

interface HistoryProps {
  readonly context: StepContext
  readonly eintraege: readonly EintragView[]
  /** So many of the newest lie open, the others are folded up; absent: all lie open. */
  readonly open?: number
}

/**
 * The file in lay words, newest first: who, when, on which norm, recorded by whom. A correction stands beside what it
 * corrected; where that is not shown, on its own.
 */
export function History({ context, eintraege, open = eintraege.length }: HistoryProps): VNode {
  const shown = eintraege
    .filter(({ seq, ereignis }) => ereignis.type !== 'berichtigt' || !isBeside(seq, eintraege))
    .toReversed()
  const folded = shown.slice(open)
  return (
    <>
      <Entries context={context} eintraege={shown.slice(0, open)} />
      {folded.length === 0 ? null : (
        <details class="unfold">
          <summary>{context.words.m.workspace.history.before({ count: folded.length })}</summary>
          <Entries context={context} eintraege={folded} />
        </details>
      )}
    </>
  )
}

function Entries({ context, eintraege }: HistoryProps): VNode {
  return (
    <ol class="history plain-list" reversed>
      {eintraege.map((eintrag) => (
        <Entry context={context} eintrag={eintrag} />
      ))}
    </ol>
  )
}

function isBeside(correction: number, eintraege: readonly EintragView[]): boolean {
  return eintraege.some(({ berichtigtDurch }) => berichtigtDurch === correction)
}

/** How many entries the whole history has: corrections stand beside what they corrected. */
export function countEntries(eintraege: readonly EintragView[]): number {
  return eintraege.filter(({ seq, ereignis }) => ereignis.type !== 'berichtigt' || !isBeside(seq, eintraege)).length
}

interface EntryProps {
  readonly context: StepContext
  readonly eintrag: EintragView
}

function Entry({ context, eintrag }: EntryProps): VNode {
  const { view, words, procedure } = context
  const { history } = words.m.workspace
  const { seq, am, ereignis, berichtigtDurch } = eintrag
  const corrected = berichtigtDurch !== undefined
  const correction = view.eintraege.find((other) => other.seq === berichtigtDurch)
  return (
    <li class={corrected ? 'entry entry--corrected' : 'entry'} id={`eintrag-${seq}`}>
      <p class="entry__head">
        <time dateTime={am}>{words.day(am)}</time> <span class="muted">{history.number({ number: seq })}</span>
      </p>
      <p class="entry__title">
        {procedure.ereignis[ereignis.type].titel}
        {corrected ? <span class="badge badge--late">{history.corrected}</span> : null}
      </p>
      <p>{corrected ? <s>{sentence(ereignis, context)}</s> : sentence(ereignis, context)}</p>
      {correction === undefined ? null : <Correction context={context} eintrag={correction} />}
      <Proof context={context} eintrag={eintrag} />
      {corrected ? null : <EntryConsequences context={context} eintrag={eintrag} />}
      <EntryLinks context={context} eintrag={eintrag} />
    </li>
  )
}

/** The entry in words, with the name that stands outside the file, where the reader may know it. */
function sentence(ereignis: Event, { view, words, procedure }: StepContext): string {
  const said = procedure.satz(ereignis)
  const name =
    ereignis.type === 'ansprechpartnerBenannt'
      ? view.contacts.find(({ id }) => id === ereignis.person)?.name
      : undefined
  return name === undefined ? said : words.m.workspace.history.named({ sentence: said, name })
}

/** What stands in the place of a wrong entry, and why. */
function Correction({ context, eintrag }: EntryProps): VNode {
  const { words, procedure } = context
  const { ereignis, am } = eintrag
  const instead = ereignis.type === 'berichtigt' ? ereignis.stattdessen : undefined
  return (
    <div class="entry__correction">
      <p>
        {words.day(am)}: {procedure.satz(ereignis)}
      </p>
      {instead === undefined ? null : (
        <p>
          {words.m.workspace.history.instead({ day: words.day(instead.am), text: sentence(instead.ereignis, context) })}
        </p>
      )}
      <Proof context={context} eintrag={eintrag} />
    </div>
  )
}

/** Whose act it was, on which norm, and who recorded it. */
function Proof({ context, eintrag }: EntryProps): VNode {
  const { view, words, procedure } = context
  const { history } = words.m.workspace
  const { ereignis, von, recordedBy, recordedAt, dokumente } = eintrag
  const described = dokumente.filter((document) => hashIn(document) === undefined)
  const attached = view.files.filter(({ sha256 }) => dokumente.includes(documentReference(sha256)))
  const possible = urheberOf(ereignis)
  const authors = possible
    .filter((partei) => partei === von || !possible.some((other) => other === von))
    .map((partei) => procedure.partei[partei].name)
    .join(' / ')
  const party = Object.entries(procedure.partei).find(([id]) => id === von)?.[1].name ?? von
  const who = recordedBy === undefined ? party : history.person({ name: recordedBy, party })
  return (
    <p class="entry__proof">
      {history.by({ who: authors })} <NormText norm={nachrichten[ereignis.type].norm} />.{' '}
      {history.recorded({ who, day: words.day(berlinDay(recordedAt)) })}
      {described.length === 0 ? null : ` ${history.proof({ papers: described.join('; ') })}`}
      {attached.map((file) => (
        <>
          {' '}
          <FileLink words={words} caseId={view.id} file={file} />
        </>
      ))}
    </p>
  )
}

function EntryLinks({ context, eintrag }: EntryProps): VNode | null {
  const { view, words } = context
  const { history } = words.m.workspace
  const objection = offersOf('einwandErhoben', view).find(({ weise }) => weise === 'vornehmen')
  const { ereignis, berichtigtDurch, seq } = eintrag
  const correction = ereignis.type === 'berichtigt'
  // Whoever runs the file corrects it, everybody else objects.
  const mayCorrect = !correction && view.parteien.some((partei) => runsTheFile(partei, view.modus))
  const mayObject = objection !== undefined && view.state.eintraege.some((one) => one.seq === seq)
  if (!mayObject && !mayCorrect) return null
  const number = history.number({ number: seq })
  const correct = berichtigtDurch === undefined ? history.correct : history.correctAgain
  return (
    <p class="entry__links">
      {objection === undefined || !mayObject ? null : (
        <a
          href={`/${words.language}${stepPath(view.id, objection)}&zu=${seq}`}
          aria-label={`${history.object} ${number}`}
        >
          {history.object}
        </a>
      )}
      {mayCorrect ? (
        <a
          href={`/${words.language}/vorgaenge/${view.id}/eintrag/${seq}/berichtigen`}
          aria-label={`${correct} ${number}`}
        >
          {correct}
        </a>
      ) : null}
    </p>
  )
}
