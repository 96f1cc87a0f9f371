import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Command, Handlung } from '#procedure/fachkraefteverfahren/commands.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { type AgreementCase, agreementCase, readyToSign } from '#server/testing/agreement-case.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'

let cases: TestCases
let one: AgreementCase

beforeAll(async () => {
  cases = await testCases()
  one = await agreementCase(cases)
  await readyToSign(cases, one)
}, 60_000)
afterAll(() => cases.close())

const signature = (von: 'arbeitgeber' | 'auslaenderbehoerde') =>
  ({ type: 'vereinbarungUnterzeichnet', von, form: 'eigenhaendig', fassung: 'mitVersicherung' }) as const
const acts = (handlung: Handlung): Command => ({ type: 'vornehmen', am: TODAY, handlung })
const records = (von: 'arbeitgeber' | 'auslaenderbehoerde', dokumente: readonly string[]): Command => ({
  type: 'erfassen',
  am: TODAY,
  urheber: von,
  eingang: signature(von),
  dokumente,
})

async function act(viewer: Viewer, caseId: string, als: 'arbeitgeber' | 'auslaenderbehoerde', command: Command) {
  const { seq: expectedSeq = 0 } = (await cases.service.view(viewer, caseId, TODAY)) ?? {}
  const input = { caseId, als, command, expectedSeq, commandId: crypto.randomUUID() }
  return await cases.service.act(viewer, input, TODAY)
}

const reasons = (done: Awaited<ReturnType<typeof act>>) =>
  done.result === 'refused'
    ? done.refusals.map(({ grund, woran }) => (woran ? `${grund} ${woran}` : grund))
    : done.result

describe('A signature in a file that an office runs', () => {
  it('is refused as an act of its own while something is missing, and everything that is missing is named', async () => {
    const { caseId } = await cases.open(one.office)
    const done = await act(one.office, caseId, 'auslaenderbehoerde', acts(signature('auslaenderbehoerde')))
    expect(reasons(done)).toContain('angabeFehlt vorhaben.betriebsstaette')
    expect(reasons(done)).toContain('unterschriftOhneFassung')
  })

  it('belongs to a version even when nothing is missing: no step and no program enters one without', async () => {
    for (const [viewer, side] of [
      [one.employer, 'arbeitgeber'],
      [one.office, 'auslaenderbehoerde'],
    ] as const)
      expect(reasons(await act(viewer, one.caseId, side, acts(signature(side))))).toEqual(['unterschriftOhneFassung'])
    const supplement = { type: 'vereinbarungErgaenzt', von: 'arbeitgeber', form: 'eigenhaendig', nummer: 1 } as const
    expect(reasons(await act(one.employer, one.caseId, 'arbeitgeber', acts(supplement)))).toContain(
      'unterschriftOhneFassung',
    )
  })

  it('is never put in the place of another entry by a correction', async () => {
    const stattdessen = { am: TODAY, ereignis: signature('auslaenderbehoerde') }
    const command = { type: 'berichtigen', am: TODAY, eintrag: 2, grund: 'Versehen', stattdessen } as const
    expect(reasons(await act(one.office, one.caseId, 'auslaenderbehoerde', command))).toEqual(['eintragPasstNicht 2'])
  })

  it('made on paper outside is recorded with the paper and not without, and the file says who recorded it', async () => {
    expect(reasons(await act(one.office, one.caseId, 'auslaenderbehoerde', records('arbeitgeber', [])))).toEqual([
      'dokumentFehlt',
    ])
    for (const side of ['arbeitgeber', 'auslaenderbehoerde'] as const) {
      const done = await act(one.office, one.caseId, 'auslaenderbehoerde', records(side, ['Vereinbarung vom 2.11.']))
      expect(done.result).toBe('done')
    }
    const view = await cases.service.view(one.office, one.caseId, TODAY)
    expect(view?.eintraege.slice(-2)).toMatchObject([
      { ereignis: { von: 'arbeitgeber' }, von: 'auslaenderbehoerde', recordedBy: one.office.name },
      { ereignis: { von: 'auslaenderbehoerde' }, von: 'auslaenderbehoerde', recordedBy: one.office.name },
    ])
  })
})

it('Where an employer runs the file alone the signature is an act like any other', async () => {
  const alone = await cases.member('arbeitgeber')
  const { caseId } = await cases.open(alone, {
    modus: 'eigenregie',
    employer: { organisationId: alone.organisations[0]?.id ?? '' },
    office: { name: 'Landkreis Musterland' },
    officePlace: { land: 'SN' },
  })
  const done = await act(alone, caseId, 'arbeitgeber', acts(signature('arbeitgeber')))
  expect(reasons(done)).not.toContain('unterschriftOhneFassung')
  expect(reasons(done)).not.toContain('angabeFehlt vorhaben.betriebsstaette')
})
