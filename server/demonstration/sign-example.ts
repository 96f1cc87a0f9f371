import type { PlainDate } from '#law/calendar/plain-date.ts'
import type { Cases } from '#server/cases/cases.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { NO_DRAFT } from '#server/consent/consent-desk.ts'
import { consents } from '#server/consent/consents.ts'
import { caseForms } from '#server/papers/case-forms.ts'
import type { SampleMakers } from './bring-samples.ts'

/** Gives the Vorabzustimmung of an example as an office gives it: drafted, set, signed with the key of the demonstration, and kept. */
export async function signExample(
  cases: Cases,
  makers: SampleMakers,
  { caseId, seq, office, day }: { caseId: string; seq: number; office: Viewer; day: PlainDate },
): Promise<number> {
  const signing = consents({ ...makers, cases })
  const desk = await signing.desk(office, caseId, day)
  if (!desk) throw new Error('Nobody of the office signs the example.')
  const draft = { caseId, form: 'vorabzustimmung', expected: NO_DRAFT, content: { ...desk.entwurf } } as const
  const saved = await caseForms(cases).save(office, draft, day)
  if (saved.result !== 'done') throw new Error(`The example was not drafted: ${saved.result}`)
  const input = { caseId, expectedSeq: seq, version: saved.version, commandId: crypto.randomUUID() }
  const result = await signing.sign(office, input, day)
  if (result.result !== 'done') throw new Error(`The example was not signed: ${JSON.stringify(result)}`)
  return result.seq
}
