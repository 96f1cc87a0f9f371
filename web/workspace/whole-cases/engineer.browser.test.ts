import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ingenieurin } from '#procedure/examples/ingenieurin.ts'
import { openPart } from '#web/testing/case-walk.ts'
import { type PeopleAtDesk, startPeopleAtDesk } from '#web/testing/people-at-desk.ts'
import { engineer } from '#web/testing/persons.ts'
import { inSachsen, walkCase } from '#web/testing/walk-case.ts'
import { visaPile } from '#web/testing/walk-mission.ts'

/** Above the regular threshold, so that the Bundesagentur need not consent. */
const person = { ...engineer, staatsangehoerigkeiten: 'Serbien', geburtsdatum: '2.7.1990', jahresgehalt: '62.400' }

let at: PeopleAtDesk
beforeAll(async () => {
  at = await startPeopleAtDesk('2026-11-02', { withKey: true })
})
afterAll(() => at.close())

describe('An engineer with a Blaue Karte', () => {
  it('comes from the check to the visa, and nobody asks the Bundesagentur', async () => {
    const walk = await walkCase(at, {
      ablauf: inSachsen(ingenieurin),
      person,
      state: 'Serbien',
      group: 'ja',
      offices: ['auslandsvertretung'],
      planned: [],
      employer: {},
      office: {},
    })
    const events = await at.desk.world.store.load(walk.caseId)
    expect(events.map(({ type }) => type)).not.toContain('zustimmungAngefragt')
    const page = await openPart(walk, walk.cast.employer, '')
    expect(await page.locator('.duty-list').first().textContent()).not.toContain('Bundesagentur')
    const pile = await visaPile(walk, walk.cast.worker)
    expect(pile).toContain('Vorabzustimmung der Ausländerbehörde')
    expect(pile).toContain('Hochschulabschluss')
    expect(pile).toContain('Ausdruck aus anabin zur Hochschule')
    expect(pile).toContain('Belehrung über Mitteilungen im ersten Jahr der Blauen Karte EU')
    expect(pile).not.toContain('Ausbildungsvertrag')
    const pack = await openPart(walk, walk.cast.worker, 'visum')
    expect(await pack.locator('main').textContent()).toContain('Belgrad')
  })
})
