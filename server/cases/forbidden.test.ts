import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import type { CaseService } from './case-service.ts'
import type { Viewer } from './viewer.ts'

let cases: TestCases
let caseId: string
let participantId: string
let strangers: readonly (readonly [string, Viewer])[]

beforeAll(async () => {
  cases = await testCases()
  const office = await cases.member('behoerde')
  ;({ caseId } = await cases.open(office))
  const line = await cases.db
    .selectFrom('case_parties')
    .select('id')
    .where('case_id', '=', caseId)
    .executeTakeFirstOrThrow()
  participantId = line.id
  const agency = await cases.member('bundesagentur')
  const [own] = office.organisations
  await cases.service.addParticipant(
    office,
    { caseId, partei: 'bundesagentur', party: { organisationId: agency.organisations[0]?.id ?? '' } },
    TODAY,
  )
  strangers = [
    ['another office', await cases.member('behoerde')],
    ['an employer', await cases.member('arbeitgeber')],
    ['the agency before it was asked', agency],
    ['a person', await cases.somebody()],
    ['an administrator of accounts', { ...office, organisations: own ? [{ ...own, role: 'verwaltung' }] : [] }],
    ['somebody whose membership has ended', { ...office, organisations: [] }],
    [
      'a link to another case',
      { userId: 'link:1', name: '', organisations: [], link: { caseId: 'x', partei: 'arbeitgeber' } },
    ],
  ]
})
afterAll(() => cases.close())

type Ask = (service: CaseService, viewer: Viewer, id: string) => unknown

/** Every question that names a case; the compiler asks for a new one. */
const questions: Readonly<Record<Exclude<keyof CaseService, OfNoCase>, Ask>> = {
  view: (service, viewer, id) => service.view(viewer, id, TODAY),
  mayView: async (service, viewer, id) => (await service.mayView(viewer, id, TODAY)) || undefined,
  act: (service, viewer, id) =>
    service.act(
      viewer,
      {
        caseId: id,
        als: 'auslaenderbehoerde',
        command: { type: 'vornehmen', am: TODAY, handlung: { type: 'erstkontaktAufgenommen' } },
        expectedSeq: 2,
        commandId: 'once',
      },
      TODAY,
    ),
  object: (service, viewer, id) =>
    service.object(viewer, { caseId: id, gegen: 1, text: 'falsch', expectedSeq: 2, commandId: 'once' }, TODAY),
  assign: (service, viewer, id) =>
    service.assign(
      viewer,
      { caseId: id, organisationId: viewer.organisations[0]?.id ?? id, userId: viewer.userId },
      TODAY,
    ),
  assignees: (service, viewer, id) =>
    service.assignees(viewer, { caseId: id, organisationId: viewer.organisations[0]?.id ?? id }, TODAY),
  addParticipant: (service, viewer, id) =>
    service.addParticipant(viewer, { caseId: id, partei: 'arbeitgeber', party: { name: 'Betrieb' } }, TODAY),
  endParticipant: (service, viewer, id) => service.endParticipant(viewer, { caseId: id, participantId }, TODAY),
  participants: (service, viewer, id) => service.participants(viewer, id, TODAY),
  organisations: (service, viewer, id) =>
    service.organisations(viewer, { caseId: id, partei: 'bundesagentur', name: 'bundesagentur' }, TODAY),
  persons: (service, viewer, id) => service.persons(viewer, id, TODAY),
  savePerson: (service, viewer, id) =>
    service.savePerson(viewer, { caseId: id, role: 'ansprechpartner', person: { familyNames: 'Muster' } }, TODAY),
  send: (service, viewer, id) =>
    service.send(viewer, { caseId: id, als: 'auslaenderbehoerde', to: ['fachkraft'], text: 'Guten Tag' }, TODAY),
  linkFamily: (service, viewer, id) =>
    service.linkFamily(viewer, { caseId: id, familyCaseId: caseId, verhaeltnis: 'kind' }, TODAY),
  openFamily: (service, viewer, id) =>
    service.openFamily(
      viewer,
      { caseId: id, commandId: 'once', verhaeltnis: 'kind', person: { familyNames: 'Muster' } },
      TODAY,
    ),
  facts: (service, viewer, id) => service.facts(viewer, id, TODAY),
  planned: (service, viewer, id) => service.planned(viewer, id, TODAY),
  exportCase: (service, viewer, id) => service.exportCase(viewer, id, TODAY),
}
type OfNoCase =
  | 'open'
  | 'offices'
  | 'holders'
  | 'queue'
  | 'counts'
  | 'savedFilters'
  | 'saveFilter'
  | 'deleteFilter'
  | 'statistics'

describe('Whoever has no part in a case', () => {
  it.each(Object.entries(questions))('asks in vain: %s answers as if there were none', async (_, ask) => {
    for (const [name, viewer] of strangers) {
      const forbidden = await ask(cases.service, viewer, caseId)
      const missing = await ask(cases.service, viewer, 'there-is-no-such-case')
      expect(forbidden, name).toEqual(missing)
      expect(verdict(forbidden) ?? 'notFound', name).toBe('notFound')
    }
  })

  it('finds it in no list, whatever holder the request names', async () => {
    const [office] = await cases.db.selectFrom('board').select('office_id').where('case_id', '=', caseId).execute()
    for (const [name, viewer] of strangers)
      for (const holderId of [office?.office_id ?? '', viewer.userId, ...viewer.organisations.map(({ id }) => id)]) {
        const page = await cases.service.queue(viewer, { filter: { holderId } }, TODAY)
        expect(page.rows, name).toEqual([])
        expect(Object.values(await cases.service.counts(viewer, holderId, TODAY)).every((count) => count === 0)).toBe(
          true,
        )
      }
  })

  it('learns nothing from the figures', async () => {
    for (const [, viewer] of strangers) {
      const figures = await cases.service.statistics(viewer, { by: 'office', years: { from: 2026, to: 2026 } })
      expect(figures).toMatchObject({ groups: [], total: undefined })
    }
  })

  it('keeps filters of nobody else', async () => {
    const [[, one] = [], [, other] = []] = strangers
    if (!one || !other) throw new Error('There are no strangers.')
    const filter = { holderId: one.userId, own: true }
    expect(await cases.service.saveFilter(one, { name: 'Meine', filter })).toBe('done')
    const [saved] = await cases.service.savedFilters(one)
    expect(saved).toMatchObject({ name: 'Meine', filter })
    expect(await cases.service.savedFilters(other)).toEqual([])
    expect(await cases.service.deleteFilter(other, saved?.id ?? '')).toBe('notFound')
    expect(await cases.service.deleteFilter(one, saved?.id ?? '')).toBe('done')
  })
})

function verdict(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'result' in answer ? answer.result : answer
}
