import { addDays, type PlainDate } from '#law/calendar/plain-date.ts'
import { type Ablauf, beginnFuer, type Schritt, schritteBis } from '#procedure/examples/ablauf.ts'
import { type Ausschnitt, ausschnitte } from '#procedure/examples/vorgaenge.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Command } from '#procedure/fachkraefteverfahren/commands.ts'
import { actInCase } from '#server/cases/act-in-case.ts'
import type { Cases } from '#server/cases/cases.ts'
import { openCase } from '#server/cases/open-case.ts'
import { addParticipant, type NewParticipant } from '#server/cases/participants.ts'
import { personsOf } from '#server/persons/persons.ts'
import { bringSamples, type SampleMakers } from './bring-samples.ts'
import { actorOf, type Cast, casts, offices } from './cast.ts'
import { fillIn } from './fill-in.ts'
import { type DemonstrationPeople, makePeople } from './people.ts'
import { signAgreementExample } from './sign-agreement-example.ts'
import { signExample } from './sign-example.ts'

/** Everything that cases need but a clock: the demonstration brings its own days. */
export type DemonstrationWorld = Omit<Cases, 'clock'>
type World = DemonstrationWorld

/** Noon of the offices' day, so that what is recorded falls on the day it is about in every time zone of Germany. */
export const noonOf = (day: PlainDate): number => Date.parse(`${day}T11:00:00Z`)

/** Whether this database already holds the demonstration, and whether it holds anything else. */
export async function demonstrationState({ db }: Pick<World, 'db'>): Promise<'empty' | 'demonstration' | 'real'> {
  const row = await db
    .selectFrom('organisations')
    .select('demonstration')
    .orderBy('demonstration', 'asc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return 'empty'
  return row.demonstration ? 'demonstration' : 'real'
}

/**
 * Fills an empty database with procedures in every stage. Each is walked step by step through the same commands that people
 * use, each step on its own day; nothing is written past the decider.
 */
export async function seedDemonstration(world: World, today: PlainDate, makers?: SampleMakers): Promise<number> {
  const people = await makePeople(world.db, { from: addDays(today, -500), now: noonOf(addDays(today, -500)) })
  for (const ausschnitt of ausschnitte) await walkExample(world, people, ausschnitt, today, makers)
  return ausschnitte.length
}

/** One procedure, up to where its example stops. */
export async function walkExample(
  world: World,
  people: DemonstrationPeople,
  ausschnitt: Ausschnitt,
  today: PlainDate,
  makers: SampleMakers | undefined,
): Promise<string> {
  const { ablauf, bis, vorTagen } = ausschnitt
  const cast = castOf(ablauf)
  const steps = schritteBis(ablauf, bis)
  const last = steps.at(-1)
  if (!last) throw new Error(`${ablauf.id} has no steps.`)
  const beginn = beginnFuer(last, addDays(today, -vorTagen))
  const opened = await openExample(world, people, { ablauf, beginn })
  const numbers = new Map<string, number>()
  let seq = opened.seq
  // The first step is the opening itself.
  for (const schritt of steps.slice(1)) {
    const day = addDays(beginn, schritt.tag)
    if (makers && ablauf.modus === 'behoerde' && schritt.name === 'vorabzustimmung') {
      const office = people.viewer('sachbearbeitung')
      seq = await signExample(at(world, day), makers, { caseId: opened.caseId, seq, office, day })
    } else if (makers && ablauf.modus === 'behoerde' && SIGNED_HERE.includes(bis) && isSignature(schritt)) {
      const side = schritt.name === 'unterschriftBehoerde' ? 'auslaenderbehoerde' : 'arbeitgeber'
      const viewer = people.viewer(actorOf(side, cast))
      seq = await signAgreementExample(at(world, day), makers, { caseId: opened.caseId, seq, viewer, side, day })
    } else seq = await take(world, people, { cast, caseId: opened.caseId, schritt, beginn, seq, numbers })
    numbers.set(schritt.name, seq)
    // Papers come once both have signed that they are wanted.
    if (makers && ablauf.modus === 'behoerde' && schritt.name === 'unterschriftBehoerde') {
      seq = await bringSamples(at(world, day), makers, { people, cast, caseId: opened.caseId, day, seq })
    }
  }
  return opened.caseId
}

/** Examples that stop at the agreement have it in Vorab; the others were signed on paper, which is told apart. */
const SIGNED_HERE: readonly string[] = ['unterschriftArbeitgeber', 'gebuehr']

function isSignature({ name }: Schritt): boolean {
  return name === 'unterschriftArbeitgeber' || name === 'unterschriftBehoerde'
}

/** Opens the file of an example and invites whoever takes part in it: the first step of its procedure. */
export async function openExample(
  world: World,
  people: DemonstrationPeople,
  { ablauf, beginn }: { readonly ablauf: Ablauf; readonly beginn: PlainDate },
): Promise<{ readonly caseId: string; readonly seq: number }> {
  const cast = castOf(ablauf)
  const cases = at(world, beginn)
  const result = await openCase(
    cases,
    people.viewer(cast.employer),
    {
      commandId: crypto.randomUUID(),
      organisationId: people.organisationId(cast.employer),
      modus: ablauf.modus,
      way: ablauf.vorhaben.weg,
      facts: cast.facts,
      worker: cast.person,
      office:
        ablauf.modus === 'behoerde'
          ? { organisationId: people.organisationId('auslaenderbehoerde') }
          : { name: 'Ausländerbehörde Beispielkreis (Vorführung)' },
      ...(cast.agent && { agent: { organisationId: people.organisationId(cast.agent) } }),
      officePlace: ablauf.vorhaben.orte.auslaenderbehoerde,
    },
    beginn,
  )
  if (result.result !== 'done') throw new Error(`${ablauf.id} was not opened: ${JSON.stringify(result)}`)
  const { caseId } = result
  await invite(cases, people, { cast, caseId, ablauf, beginn })
  await fillIn(cases, { people, cast, caseId, ablauf, beginn })
  return result
}

/** The worker and, where an authority runs the file, the offices that also work in Vorab. */
async function invite(
  cases: Cases,
  people: DemonstrationPeople,
  {
    cast,
    caseId,
    ablauf: {
      modus,
      vorhaben: { minderjaehrig },
    },
    beginn,
  }: { readonly cast: Cast; readonly caseId: string; readonly ablauf: Ablauf; readonly beginn: PlainDate },
): Promise<void> {
  const host = people.viewer(modus === 'behoerde' ? 'sachbearbeitung' : cast.employer)
  const { userId } = people.viewer(cast.worker)
  const add = async (partei: Partei, party: NewParticipant['party']): Promise<void> => {
    const added = await addParticipant(cases, host, { caseId, partei, party }, beginn)
    if (added !== 'done') throw new Error(`${partei} could not be added: ${added}`)
  }
  await add('fachkraft', { userId })
  // In the demonstration the custodians of a minor are played by the same person.
  if (minderjaehrig) await add('familie', { userId })
  if (modus !== 'behoerde') return
  for (const partei of offices) await add(partei, { organisationId: people.organisationId(partei) })
}

async function take(
  world: World,
  people: DemonstrationPeople,
  step: {
    readonly cast: Cast
    readonly caseId: string
    readonly schritt: Schritt
    readonly beginn: PlainDate
    readonly seq: number
    readonly numbers: ReadonlyMap<string, number>
  },
): Promise<number> {
  const { cast, caseId, schritt, beginn, seq, numbers } = step
  const am = addDays(beginn, schritt.tag)
  const written = schritt.befehl({
    am,
    tag: (tag) => addDays(beginn, tag),
    nr: (name) => numbers.get(name) ?? 0,
  })
  const command = signedOnPaper(await withPerson(world, caseId, written), schritt)
  const viewer = people.viewer(actorOf(schritt.als, cast))
  const input = { caseId, als: schritt.als, command, expectedSeq: seq, commandId: crypto.randomUUID() }
  const result = await actInCase(at(world, am), viewer, input, am)
  if (result.result !== 'done')
    throw new Error(`${schritt.name} by ${viewer.name} was not taken: ${JSON.stringify(result)}`)
  return result.seq
}

/** Examples know no persons; a file names those that were entered for it. */
async function withPerson({ db }: World, caseId: string, command: Command): Promise<Command> {
  if (command.type !== 'vornehmen' || command.handlung.type !== 'ansprechpartnerBenannt') return command
  const { handlung } = command
  const of = (await personsOf(db, caseId)).filter(({ role }) => role === handlung.rolle)
  const found = handlung.fuer === 'unterbevollmaechtigter' ? of.at(-1) : of[0]
  return found ? { ...command, handlung: { ...handlung, person: found.id } } : command
}

/** Examples sign at a table: what comes of it is recorded with the paper, for Vorab had nothing to do with it. */
export function signedOnPaper(command: Command, { name }: Pick<Schritt, 'name'>): Command {
  if (command.type !== 'vornehmen' || command.handlung.type !== 'vereinbarungUnterzeichnet') return command
  const { am, handlung } = command
  return { type: 'erfassen', am, urheber: handlung.von, eingang: handlung, dokumente: [`${name}.pdf`] }
}

function castOf({ id }: Ablauf): Cast {
  const cast = casts[id]
  if (!cast) throw new Error(`Nobody plays ${id}.`)
  return cast
}

/** The cases as they are on a day of the past. */
function at(world: World, day: PlainDate): Cases {
  return { ...world, clock: () => noonOf(day) }
}
