import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '#law/calendar/plain-date.ts'
import { eigenregie } from '#procedure/examples/eigenregie.ts'
import { casts } from '#server/demonstration/cast.ts'
import { openExample } from '#server/demonstration/seed.ts'
import { type CaseWalk, openPart } from '#web/testing/case-walk.ts'
import { type PeopleAtDesk, startPeopleAtDesk } from '#web/testing/people-at-desk.ts'
import { enterContact } from '#web/testing/walk-people.ts'
import { takeStep } from '#web/testing/walk-steps.ts'

const BEGINN = '2026-11-02'
let at: PeopleAtDesk
beforeAll(async () => {
  at = await startPeopleAtDesk(BEGINN)
})
afterAll(() => at.close())

describe('An academic whose employer runs the file alone', () => {
  it('comes from the first contact to the title, step by step, with every letter recorded', async () => {
    const cast = casts[eigenregie.id]
    if (!cast) throw new Error('Nobody plays.')
    const { desk } = at
    const { caseId } = await openExample(desk.world, desk.people, { ablauf: eigenregie, beginn: BEGINN })
    const walk: CaseWalk = { at, cast, caseId, beginn: BEGINN }
    const numbers = new Map<string, number>()
    for (const schritt of eigenregie.schritte.slice(1)) {
      at.turnTo(addDays(BEGINN, schritt.tag))
      // Whoever is to be named is entered first: names stand with the people, never in the file.
      if (schritt.name === 'ansprechpartner')
        await enterContact(walk, cast.employer, { role: 'ansprechpartner', name: 'Konrad Kontakt' })
      numbers.set(schritt.name, await takeStep(walk, schritt, numbers))
    }
    const page = await openPart(walk, cast.employer, '')
    expect(await page.locator('.one-line').count()).toBe(1)
  })
})
