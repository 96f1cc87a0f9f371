import { Readable } from 'node:stream'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Side } from '#server/agreements/agreement-tables.ts'
import { agreements } from '#server/agreements/agreements.ts'
import type { Cases } from '#server/cases/cases.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import type { SampleMakers } from './bring-samples.ts'

/** Signs the agreement of an example as people sign it: the version that was read, with the file; returns the number of the entry. */
export async function signAgreementExample(
  cases: Cases,
  { files, typesetter }: SampleMakers,
  { caseId, viewer, side, seq, day }: { caseId: string; viewer: Viewer; side: Side; seq: number; day: PlainDate },
): Promise<number> {
  const house = agreements({ cases, files, typesetter })
  const read = await house.read(viewer, { caseId, language: 'de' }, day)
  if (!read) throw new Error(`${viewer.name} cannot read the agreement.`)
  const content = Buffer.from(await typesetter.typeset(read.paper))
  const name = 'Unterschriebene Vereinbarung.pdf'
  const taken = await files.take({ caseId, by: viewer.userId, name }, Readable.from([content]))
  if (!taken.ok) throw new Error(`${name} was not taken: ${taken.problem}`)
  const input = {
    caseId,
    als: side,
    side,
    version: read.version,
    form: 'eigenhaendig',
    signedOn: day,
    sha256: taken.sha256,
    expectedSeq: seq,
    commandId: crypto.randomUUID(),
  } as const
  const done = await house.sign(viewer, input, day)
  if (done.result !== 'done') throw new Error(`The agreement was not signed: ${JSON.stringify(done)}`)
  return (await house.view(viewer, caseId, day))?.seq ?? seq
}
