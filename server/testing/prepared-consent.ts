import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { LAW } from '#law/version.ts'
import { caseStore } from '#server/cases/case-file.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { type CaseForms, caseForms } from '#server/papers/case-forms.ts'
import type { ConsentDesks } from './consent-desks.ts'
import { readyCase } from './ready-case.ts'
import { type TestCases, TODAY } from './test-cases.ts'

/** The forms of these cases, as an office fills them in. */
export function consentForms({ db }: Pick<TestCases, 'db'>): CaseForms {
  return caseForms({
    db,
    store: caseStore(db),
    clock: Date.now,
    speicher: kalenderspeicher(),
    lawVersion: LAW.edition,
  })
}

/** What the office has drafted. */
export const CONSENT_DRAFT = {
  hinweise: ['passNichtVisierfaehig'],
  visumMonate: 12,
  nurInKopie: [],
  anlagen: ['Diplom'],
}

/** A case in which nothing but the signature is missing. */
export async function preparedConsent(
  cases: TestCases,
  office: Viewer,
): Promise<{ readonly caseId: string; readonly seq: number }> {
  const { caseId } = await readyCase(cases, office)
  await consentForms(cases).save(
    office,
    { caseId, form: 'vorabzustimmung', expected: 0, content: CONSENT_DRAFT },
    TODAY,
  )
  return { caseId, seq: (await cases.service.view(office, caseId, TODAY))?.seq ?? 0 }
}

/** A case with a signed Vorabzustimmung, and its file. */
export async function signedConsent(cases: TestCases, { house, files }: ConsentDesks, office: Viewer) {
  const { caseId, seq } = await preparedConsent(cases, office)
  const input = { caseId, expectedSeq: seq, version: 1, commandId: crypto.randomUUID() }
  const result = await house.sign(office, input, TODAY)
  if (result.result !== 'done') throw new Error(JSON.stringify(result))
  const view = await cases.service.view(office, caseId, TODAY)
  const entry = view?.eintraege.at(-1)
  const sha256 = entry?.dokumente[0]?.replace('sha256:', '') ?? ''
  const pdf = (await files.read(caseId, sha256)) ?? Buffer.alloc(0)
  return { caseId, input, entry, sha256, pdf, seq: result.seq }
}

/** The code as the attached address has it: people read it from the page. */
export function codeOn(pdf: Buffer): Promise<string> {
  return import('@libpdf/core').then(async ({ PDF }) => {
    const document = await PDF.load(new Uint8Array(pdf))
    return document.findText(/[0-9A-Y]{5}-[0-9A-Y]{5}-[0-9A-Y]{5}/)[0]?.text ?? ''
  })
}
