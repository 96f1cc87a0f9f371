import { Readable } from 'node:stream'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Partei } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Anlagenform } from '#procedure/fachkraefteverfahren/events-anlagen.ts'
import type { Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'
import { actInCase } from '#server/cases/act-in-case.ts'
import type { Cases } from '#server/cases/cases.ts'
import type { ConsentWorld } from '#server/consent/consent-world.ts'
import { documentReference } from '#server/files/document-reference.ts'
import { actorOf, type Cast } from './cast.ts'
import type { DemonstrationPeople } from './people.ts'

/** With what the papers of the demonstration are made, signed and kept. */
export type SampleMakers = Omit<ConsentWorld, 'cases'>

interface Sample {
  readonly anlage: string
  readonly form: Anlagenform
  readonly von: Partei
  readonly title: string
}

/** Papers that most procedures have early; everybody sees at once that they are invented. */
const samples: readonly Sample[] = [
  { anlage: 'AN-02', form: 'farbkopie', von: 'fachkraft', title: 'Muster eines Passes' },
  { anlage: 'AR-04', form: 'beglaubigteKopie', von: 'fachkraft', title: 'Muster eines Ausbildungsnachweises' },
  { anlage: 'AN-07', form: 'kopie', von: 'arbeitgeber', title: 'Muster eines Arbeitsvertrags' },
]

/** Attaches the samples to a file, each brought by whoever brings it in life; returns the number of the last entry. */
export async function bringSamples(
  cases: Cases,
  { files, typesetter }: SampleMakers,
  {
    people,
    cast,
    caseId,
    day,
    seq,
  }: {
    readonly people: DemonstrationPeople
    readonly cast: Cast
    readonly caseId: string
    readonly day: PlainDate
    readonly seq: number
  },
): Promise<number> {
  let expectedSeq = seq
  for (const sample of samples) {
    const viewer = people.viewer(actorOf(sample.von, cast))
    const content = await typesetter.typeset(sampleOf(sample, cast, day))
    const name = `${sample.title}.pdf`
    const taken = await files.take({ caseId, by: viewer.userId, name }, Readable.from([Buffer.from(content)]))
    if (!taken.ok) throw new Error(`${name} was not taken: ${taken.problem}`)
    const result = await actInCase(
      cases,
      viewer,
      {
        caseId,
        als: sample.von,
        command: {
          type: 'vornehmen',
          am: day,
          handlung: { type: 'anlageEingegangen', anlage: sample.anlage, form: sample.form },
          dokumente: [documentReference(taken.sha256)],
        },
        expectedSeq,
        commandId: crypto.randomUUID(),
      },
      day,
    )
    if (result.result !== 'done') throw new Error(`${name} was not entered: ${JSON.stringify(result)}`)
    expectedSeq = result.seq
  }
  return expectedSeq
}

function sampleOf({ title }: Sample, { person }: Cast, date: PlainDate): Schriftstueck {
  return {
    art: 'muster',
    language: 'de',
    title,
    subject: 'Erfunden für die Vorführung',
    author: 'Vorab, Vorführung',
    date,
    banner: 'Muster: erfunden für die Vorführung, kein echtes Dokument',
    blocks: [
      {
        kind: 'fields',
        rows: [
          { label: 'Name', value: `${person.givenNames ?? ''} ${person.familyNames}` },
          { label: 'Geboren am', value: person.bornOn ?? '' },
        ],
      },
      { kind: 'paragraph', text: 'Dieses Blatt steht für ein Dokument, das jemand hochgeladen hat.' },
    ],
  }
}
