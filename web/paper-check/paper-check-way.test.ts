import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestAccess, testAccess } from '#server/testing/test-access.ts'
import { TEST_ORIGIN, type Visits, visitsTo } from '#web/testing/account-app.ts'
import { wholeApp } from '#web/testing/whole-app.ts'

let room: TestAccess
let visits: Visits
beforeAll(async () => {
  room = await testAccess({ origin: TEST_ORIGIN })
  visits = visitsTo(wholeApp(room).app)
}, 60_000)
afterAll(() => room.close())

it('whoever holds an advance approval without its code finds the check of it from the first page', async () => {
  expect(await (await visits.get('/de')).text()).toContain('href="/de/pruefen">Ist diese Vorabzustimmung echt?')
  expect((await visits.get('/de/pruefen')).status).toBe(200)
})
