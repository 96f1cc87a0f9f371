import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addUser, sessionFor, type TestAccess, testAccess } from '#server/testing/test-access.ts'
import { TEST_ORIGIN, type Visits, visitsTo } from '#web/testing/account-app.ts'
import { wholeApp } from '#web/testing/whole-app.ts'

let room: TestAccess
let visits: Visits
beforeAll(async () => {
  room = await testAccess({ origin: TEST_ORIGIN })
  visits = visitsTo(wholeApp(room).app)
  const { id } = await addUser(room.access, 'Anna')
  visits.cookies['anna'] = `vorab-session=${await sessionFor(room.access, id)}`
  visits.cookies['halfway'] = `vorab-session=${await sessionFor(room.access, id, 'missing')}`
}, 60_000)
afterAll(() => room.close())

describe('A page that is not there', () => {
  const places = [
    '/de/nirgends',
    '/de/vorgaenge/00000000-0000-4000-8000-000000000000',
    '/de/verwaltung/formulare',
    '/de/post',
  ]

  it.each(places)('leads whoever is signed in back to his or her cases: %s', async (place) => {
    const answer = await visits.get(place, 'anna')
    expect(answer.status).toBe(404)
    const html = await answer.text()
    expect(html).toContain('class="workspace-nav"')
    expect(html).toContain('href="/de/vorgaenge"><span class="kern-label">Zu Ihren Vorgängen')
    expect(html).toContain('nicht für Sie bestimmt')
  })

  it.each(['', 'halfway'])('shows the ways of the workspace to nobody else: %s', async (who) => {
    const answer = await visits.get('/de/nirgends', who)
    expect(answer.status).toBe(404)
    const html = await answer.text()
    expect(html).not.toContain('class="workspace-nav"')
    expect(html).not.toContain('Zu Ihren Vorgängen')
  })
})
