import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Event } from '#procedure/fachkraefteverfahren/events.ts'
import { appendEntries } from '#server/testing/append-entries.ts'
import { FACTS, type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import type { Viewer } from './viewer.ts'

let cases: TestCases
let office: Viewer
let employer: Viewer
beforeAll(async () => {
  cases = await testCases()
  office = await cases.member('behoerde')
  employer = await cases.member('arbeitgeber')
})
afterAll(() => cases.close())

/** Opened by an employer for the authority, before anybody has fixed a plan. */
async function opened(): Promise<string> {
  const organisationId = office.organisations[0]?.id ?? ''
  const facts = { ...FACTS, gleichwertigkeit: 'nichtBeantragt' } as const
  const supplement = { mitFamilie: true, voraufenthalt: true, fachberuf: 'pflege' } as const
  return (await cases.open(employer, { office: { organisationId }, facts, supplement })).caseId
}

function append(caseId: string, events: readonly Event[]): Promise<number> {
  return appendEntries(
    cases,
    caseId,
    events.map((event) => [TODAY, event]),
  )
}

describe('The plan that the authority finds in its form', () => {
  it('is what check and opening have said', async () => {
    const caseId = await opened()
    expect(await cases.service.planned(office, caseId, TODAY)).toMatchObject({
      weg: 'fachkraftBerufsausbildung',
      anerkennungsstand: 'wirdBeantragt',
      fachberuf: 'pflege',
      mitFamilie: true,
      voraufenthalt: { fachkraft: true, familie: false },
      orte: { auslaenderbehoerde: { land: 'SN' } },
    })
  })

  it('knows where the offices sit that take part', async () => {
    const caseId = await opened()
    const agency = await cases.member('bundesagentur')
    const organisationId = agency.organisations[0]?.id ?? ''
    await cases.service.addParticipant(office, { caseId, partei: 'bundesagentur', party: { organisationId } }, TODAY)
    const planned = await cases.service.planned(office, caseId, TODAY)
    expect(planned?.orte).toEqual({ auslaenderbehoerde: { land: 'SN' }, bundesagentur: { land: 'SN' } })
  })

  it('follows the way on which the procedure goes on', async () => {
    const caseId = await opened()
    const vorhaben = await cases.service.planned(office, caseId, TODAY)
    if (!vorhaben) throw new Error('Nothing is planned.')
    await append(caseId, [
      { type: 'vorhabenFestgelegt', vorhaben: { ...vorhaben, vorabpruefung: true } },
      {
        type: 'anerkennungEntschieden',
        gegenstand: 'gleichwertigkeit',
        ergebnis: 'teilweiseGleichwertig',
        massnahmen: ['Anpassungslehrgang'],
      },
      { type: 'fortfuehrungEntschieden', ergebnis: 'fortfuehren', weg: 'anerkennungMassnahme' },
    ])
    expect(await cases.service.planned(office, caseId, TODAY)).toMatchObject({
      weg: 'anerkennungMassnahme',
      anerkennungsstand: 'teilweiseGleichwertig',
      zustimmungsnorm: '§ 16d Abs. 1 S. 2 Nr. 3 AufenthG',
      vorabpruefung: true,
      mitFamilie: true,
    })
  })

  it('is nobody’s business outside the agreement', async () => {
    const caseId = await opened()
    const worker = await cases.somebody()
    await cases.service.addParticipant(office, { caseId, partei: 'fachkraft', party: { userId: worker.userId } }, TODAY)
    expect(await cases.service.planned(worker, caseId, TODAY)).toBeUndefined()
  })
})

describe('An employer', () => {
  it('finds the authorities that work here, by a part of their name that is not too short', async () => {
    const organisationId = employer.organisations[0]?.id ?? ''
    const find = (name: string) => cases.service.offices(employer, { organisationId, name })
    expect((await find('behoerde')).map(({ id }) => id)).toContain(office.organisations[0]?.id)
    expect(await find('be')).toEqual([])
    expect(await find('arbeitgeber')).toEqual([])
    expect(await cases.service.offices(await cases.somebody(), { organisationId, name: 'behoerde' })).toEqual([])
  })

  it('opens no case that an authority is to run without one that can open it', async () => {
    const input = { commandId: crypto.randomUUID(), modus: 'behoerde', way: 'fachkraftAkademisch', facts: {} } as const
    const [own] = employer.organisations
    const opening = { ...input, organisationId: own?.id ?? '', worker: { familyNames: 'Petrović', givenNames: '' } }
    const named = { ...opening, office: { name: 'Ausländerbehörde Dresden' }, officePlace: { land: 'SN' } } as const
    expect((await cases.service.open(employer, named, TODAY)).result).toBe('officeMissing')
    const wrong = { ...opening, office: { organisationId: own?.id ?? '' }, officePlace: { land: 'SN' } } as const
    expect((await cases.service.open(employer, wrong, TODAY)).result).toBe('officeMissing')
  })
})
