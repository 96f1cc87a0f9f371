import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { informatiker } from '#procedure/examples/informatiker.ts'
import { openPart } from '#web/testing/case-walk.ts'
import { type PeopleAtDesk, startPeopleAtDesk } from '#web/testing/people-at-desk.ts'
import { developer } from '#web/testing/persons.ts'
import { inSachsen, walkCase } from '#web/testing/walk-case.ts'
import { visaPile } from '#web/testing/walk-mission.ts'

const example = inSachsen(informatiker)
/** Nothing is to be recognised: which law would set the periods of a recognition stays as the opening left it. */
const ablauf = { ...example, vorhaben: { ...example.vorhaben, recht: 'bqfg' } } as const
const person = { ...developer, staatsangehoerigkeiten: 'Montenegro', geburtsdatum: '23.11.1994', antragsstaat: 'ME' }

let at: PeopleAtDesk
beforeAll(async () => {
  at = await startPeopleAtDesk('2026-11-02', { withKey: true })
})
afterAll(() => at.close())

describe('An IT specialist without a degree', () => {
  it('comes from the check to the visa, where the Bundesagentur has consented by its silence', async () => {
    const walk = await walkCase(at, {
      ablauf,
      person,
      plan: { union: 'ja' },
      state: 'Montenegro',
      group: 'ja',
      offices: ['bundesagentur', 'auslandsvertretung'],
      planned: [],
      employer: {},
      office: {},
    })
    const events = (await at.desk.world.store.load(walk.caseId)).map(({ type }) => type)
    expect(events).toContain('zustimmungAngefragt')
    expect(events).not.toContain('zustimmungErteilt')
    const pile = await visaPile(walk, walk.cast.worker)
    expect(pile).toContain('Vorabzustimmung der Ausländerbehörde')
    expect(pile).toContain('Nachweis der Berufserfahrung in der Informatik')
    expect(pile).toContain('Belehrung über Mitteilungen im ersten Jahr der Blauen Karte EU')
    expect(pile).not.toContain('Hochschulabschluss')
    const pack = await openPart(walk, walk.cast.worker, 'visum')
    expect(await pack.locator('main').textContent()).toContain('Podgorica')
  })
})
