import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { readForm } from './read-form.ts'

it('A form comes without signs that no database keeps, and otherwise as it was typed', async () => {
  const app = new Hono().post('/', async (c) => c.json([...(await readForm(c)).entries()]))
  const body = 'email=anna%00%40example.org&text=%0A+a%0D%0A&text=%F0%9F%98%80'
  const answer = await app.request('/', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body,
  })
  expect(await answer.json()).toEqual([
    ['email', 'anna@example.org'],
    ['text', '\n a\r\n'],
    ['text', '😀'],
  ])
})
