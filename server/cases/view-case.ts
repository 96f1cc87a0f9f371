import type { PlainDate } from '#law/calendar/plain-date.ts'
import { fehlendeAnlagen } from '#procedure/fachkraefteverfahren/anlagen.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { pflichten } from '#procedure/fachkraefteverfahren/duties.ts'
import type { Pflicht } from '#procedure/fachkraefteverfahren/pflicht.ts'
import { stationen } from '#procedure/fachkraefteverfahren/road.ts'
import { letzter, type State } from '#procedure/fachkraefteverfahren/state.ts'
import { zeile } from '#procedure/fachkraefteverfahren/turn.ts'
import { filesNamed } from '#server/files/file-lines.ts'
import type { Person } from '#server/persons/persons.ts'
import { aroundCase } from './around-case.ts'
import type { StoredParty } from './case-file.ts'
import type { CaseView, ParticipantView, PersonView } from './case-view.ts'
import { type Cases, type Entered, enterCase } from './cases.ts'
import { contactsFor, speakersOf } from './contacts-for.ts'
import { entriesFor, stateFor, viewedEntries } from './entries.ts'
import { seesAllDuties } from './permissions.ts'
import { requestOf, requestView } from './requests.ts'
import type { Viewer } from './viewer.ts'

/** A case as one viewer may see it on a day; undefined where it is not there or not for this viewer. */
export async function viewCase(
  cases: Cases,
  viewer: Viewer,
  caseId: string,
  today: PlainDate,
): Promise<CaseView | undefined> {
  const file = await enterCase(cases, { viewer, caseId, operation: 'view', today })
  if (!file) return undefined
  const { state, events, standings } = file
  const parteien = [...new Set(standings.map(({ partei }) => partei))]
  const reader = { parteien, request: viewer.link?.request }
  const all = seesAllDuties(parteien)
  const mine = (partei: Partei): boolean => all || parteien.includes(partei)
  const duties = pflichten(state, today, cases.speicher)
  const entries = entriesFor(reader, events)
  const documents = entries.flatMap((entry) => entry.documents)
  const [around, files] = await Promise.all([
    aroundCase(cases, viewer, file, recordersOf(file, parteien)),
    filesNamed(cases.db, caseId, documents),
  ])
  const { persons, names } = around
  const worker = subjectOf(persons)
  const visible = stateFor(reader, state, events)
  const contacts = contactsFor(persons, visible, standings)
  return {
    id: caseId,
    reference: around.reference,
    modus: around.modus,
    demonstration: around.demonstration,
    openedOn: around.openedOn,
    seq: state.seq,
    parteien,
    vorhaben: letzter(state, 'vorhabenFestgelegt')?.ereignis.vorhaben,
    worker: worker && personView(worker),
    participants: participantsOf(file.parties, persons, mine).map((participant) => ({
      ...participant,
      people: participant.until === undefined ? speakersOf(participant.partei, visible, contacts) : [],
    })),
    zeile: zeile(state, duties, today),
    stationen: stationen(state, duties),
    pflichten: dutiesFor(viewer, { state, duties, parteien }),
    eintraege: viewedEntries(entries, state, names),
    files,
    missingPapers: fehlendeAnlagen(state, today).filter(({ von, fuer }) => mine(von) || mine(fuer)),
    messages: around.messages,
    contacts,
    assigned: around.assigned,
    family: around.family,
    ...ofLink(viewer, state, duties),
    isFamilyFile: letzter(state, 'vorgangEroeffnet')?.ereignis.familieVon !== undefined,
    state: visible,
  }
}

/** Duties of others concern the parties of the agreement; whoever came by a link to one request sees those of this one. */
function dutiesFor(
  { link }: Viewer,
  { state, duties, parteien }: { state: State; duties: readonly Pflicht[]; parteien: readonly Partei[] },
): readonly Pflicht[] {
  const mine = seesAllDuties(parteien) ? duties : duties.filter(({ schuldner }) => parteien.includes(schuldner))
  return link?.request === undefined ? mine : mine.filter((duty) => requestOf(duty, state) === link.request)
}

function ofLink({ link }: Viewer, state: State, duties: readonly Pflicht[]): Pick<CaseView, 'request'> {
  return link?.request === undefined ? {} : { request: requestView(state, duties, link.partei, link.request) }
}

/** Whom the file is about: the worker, or in a file of its own a member of the family. */
function subjectOf(persons: readonly Person[]): Person | undefined {
  return persons.find(({ role }) => role === 'fachkraft') ?? persons.find(({ role }) => role === 'familie')
}

function personView({ id, givenNames, familyNames, nationalities }: Person): PersonView {
  return { id, name: `${givenNames} ${familyNames}`.trim(), nationality: nationalities[0] }
}

/** Whoever examines one question needs to know the office and the worker, not everybody else. */
const KNOWN_TO_ALL: readonly Partei[] = ['auslaenderbehoerde', 'fachkraft']

function participantsOf(
  parties: readonly StoredParty[],
  persons: readonly Person[],
  mine: (partei: Partei) => boolean,
): readonly ParticipantView[] {
  const worker = subjectOf(persons)
  return parties
    .filter(({ partei }) => KNOWN_TO_ALL.includes(partei) || mine(partei))
    .map(({ partei, name, organisationId, since, until }) => ({
      partei,
      name: partei === worker?.role ? personView(worker).name : (name ?? ''),
      organisationId,
      people: [],
      since,
      until,
    }))
}

/**
 * Whose entries are shown with a name: the office sees all of them, everybody else those of their own side. In an office
 * people act for it, and outside it their names are nobody's business.
 */
function recordersOf({ events }: Entered, parteien: readonly Partei[]): readonly string[] {
  const seesAll = parteien.includes('auslaenderbehoerde')
  const ids = events.flatMap(({ by }) =>
    by.user !== null && UUID.test(by.user) && (seesAll || parteien.some((partei) => partei === by.partei))
      ? [by.user]
      : [],
  )
  return [...new Set(ids)]
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
