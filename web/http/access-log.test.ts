import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { type AccessLine, accessLog } from './access-log.ts'

it('The log names the way as it was sent: nobody writes a line of his own into it, and nothing of a query stands there', async () => {
  const lines: AccessLine[] = []
  const app = new Hono()
    .use(
      accessLog(
        (line) => lines.push(line),
        () => 0,
      ),
    )
    .get('*', (c) => c.text('there'))
  await app.request('/de/x%0AGET%20/de/account%20200%1B%5B2J?name=Anna')
  expect(lines).toEqual([{ method: 'GET', path: '/de/x%0AGET%20/de/account%20200%1B%5B2J', status: 200, ms: 0 }])
})
