import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { LAW } from '#law/version.ts'
import { geprueft, ohneZustimmung } from '#procedure/testing/gefragt.ts'
import { caseStore } from '#server/cases/case-file.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { caseForms } from '#server/papers/case-forms.ts'
import { type TestCases, TODAY } from './test-cases.ts'

/** The day on which everything was examined and found in order. */
const GEPRUEFT: PlainDate = '2026-11-16'

/** A case of an invented engineer for whom nothing stands against the Vorabzustimmung. */
export async function readyCase(cases: TestCases, office: Viewer): Promise<{ readonly caseId: string }> {
  const { db } = cases
  const { caseId } = await cases.open(office)
  const store = caseStore(db)
  const opened = await store.load(caseId)
  const entries = geprueft(ohneZustimmung(), GEPRUEFT).state.eintraege.filter(
    ({ ereignis }) => ereignis.type !== 'vorgangEroeffnet',
  )
  await store.append({
    caseId,
    expectedSeq: opened.length,
    commandId: crypto.randomUUID(),
    events: entries.map(({ am, ereignis }) => ({ am, data: ereignis, documents: [] })),
    by: { partei: 'auslaenderbehoerde', user: office.userId },
    recordedAt: Date.parse('2026-11-16T09:00:00Z'),
    lawVersion: LAW.edition,
  })
  const forms = caseForms({ db, store, clock: () => 0, speicher: kalenderspeicher(), lawVersion: LAW.edition })
  const content = { beschaeftigung: 'Entwicklungsingenieur', betriebsstaette: 'Hafenstraße 3, Dresden' }
  await forms.save(office, { caseId, form: 'angaben', expected: 0, content }, TODAY)
  return { caseId }
}
