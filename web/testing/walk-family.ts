import { expect } from 'vitest'
import { addDays } from '#law/calendar/plain-date.ts'
import { dayTyped } from '#web/workspace/step/field-kinds.ts'
import { type CaseWalk, openPart, sendForm } from './case-walk.ts'
import { takeMissionStep, visaPile } from './walk-mission.ts'
import { invitePerson } from './walk-people.ts'

interface FamilyMember {
  readonly verhaeltnis: 'ehegatte' | 'kind'
  readonly fields: Readonly<Record<string, string>>
  /** Whether the application for the visa lacks nothing; otherwise it is completed before it is decided. */
  readonly complete: 'ja' | 'nein'
}

/** Opens the linked file of a member of the family and brings it to its visa; the pile of that member. */
export async function walkFamily(worker: CaseWalk, member: FamilyMember): Promise<readonly string[]> {
  const { verhaeltnis, fields, complete } = member
  const page = await openPart(worker, 'sachbearbeitung', 'familie')
  await page.locator(`main [name=verhaeltnis][value=${verhaeltnis}]`).check()
  for (const [name, value] of Object.entries(fields)) await page.locator(`main [name="${name}"]`).fill(value)
  await sendForm(page, 'main form[action$="/familie"] button[type=submit]')
  await page.waitForURL('**?geschehen=vorgangEroeffnet')
  const caseId = /vorgaenge\/([^?/]+)/.exec(page.url())?.[1] ?? ''
  expect(caseId).not.toBe(worker.caseId)
  const walk: CaseWalk = { ...worker, caseId }
  const { worker: person } = walk.cast
  await invitePerson(walk, 'familie', person)
  const power = await openPart(walk, person, 'schritt/vollmachtErteilt?als=familie&weise=vornehmen')
  const giver = verhaeltnis === 'kind' ? 'sorgeberechtigte' : 'ehegatte'
  await power.locator(`[name=vollmachtgeber][value=${giver}]`).check()
  await power.locator('[name=untervollmachtErlaubt][value=ja]').check()
  await sendForm(power, 'main form.step-form button[type=submit]')
  await takeMissionStep(walk, person, { art: 'familieTerminAngefragt' })
  const today = walk.at.today()
  const termin = dayTyped(addDays(today, 10))
  await takeMissionStep(walk, 'auslandsvertretung', { art: 'familieTerminAngeboten', fields: { termin } })
  await takeMissionStep(walk, person, { art: 'familieVisumBeantragt', fields: { vollstaendig: complete } })
  if (complete === 'nein') await takeMissionStep(walk, person, { art: 'familieVisumantragVervollstaendigt' })
  const visa = { gueltigAb: dayTyped(today), gueltigBis: dayTyped(addDays(today, 364)) }
  await takeMissionStep(walk, 'auslandsvertretung', { art: 'familieVisumErteilt', fields: visa })
  return await visaPile(walk, person, verhaeltnis)
}
