import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auszubildender } from '#procedure/examples/auszubildender.ts'
import { openPart } from '#web/testing/case-walk.ts'
import { type PeopleAtDesk, startPeopleAtDesk } from '#web/testing/people-at-desk.ts'
import { trainee } from '#web/testing/persons.ts'
import { inSachsen, walkCase } from '#web/testing/walk-case.ts'
import { visaPile } from '#web/testing/walk-mission.ts'

let at: PeopleAtDesk
beforeAll(async () => {
  at = await startPeopleAtDesk('2026-11-02', { withKey: true })
})
afterAll(() => at.close())

describe('A trainee of seventeen', () => {
  it('comes from the check to the visa with the power of those who have custody', async () => {
    const walk = await walkCase(at, {
      ablauf: inSachsen(auszubildender),
      person: trainee,
      state: 'Albanien',
      group: 'ja',
      offices: ['bundesagentur', 'auslandsvertretung'],
      planned: [],
      employer: { 'vorhaben.taetigkeit': 'Ausbildung zum Mechatroniker' },
      office: {},
    })
    const page = await openPart(walk, 'sachbearbeitung', '')
    expect(await page.locator('main').textContent()).toContain('Sorgeberechtigten')
    const fee = (await at.desk.world.store.load(walk.caseId)).find(({ type }) => type === 'gebuehrGezahlt')
    expect(fee?.data).toMatchObject({ cents: 20_550 })
    const pile = await visaPile(walk, walk.cast.worker)
    expect(pile).toContain('Vorabzustimmung der Ausländerbehörde')
    expect(pile).toContain('Ausbildungsvertrag')
    expect(pile).not.toContain('Hochschulabschluss')
    const pack = await openPart(walk, walk.cast.worker, 'visum')
    expect(await pack.locator('main').textContent()).toContain('Tirana')
  })
})
