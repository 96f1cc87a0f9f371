import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { sealWith } from '#server/access/sealed-cookie.ts'
import { webApp } from '#web/app.tsx'
import { testAssets } from '#web/testing/assets.ts'

const HOST = 'vorab.example'
const app = webApp({
  today: () => '2026-11-22',
  seal: sealWith({ key: randomBytes(32), clock: () => 1_795_000_000_000, idleMs: 3_600_000 }),
  assets: testAssets,
  origin: undefined,
  onFault: (fault) => {
    throw fault
  },
})

it('tells whoever needs no residence title so before everything else, and asks nothing more', async () => {
  const fields = {
    gefragt: 'staatsangehoerigkeiten standort',
    staatsangehoerigkeiten: 'Bosnien und Herzegowina',
    'staatsangehoerigkeiten.2': 'Kroatien',
    standort: 'ausland',
  }
  const answer = await app.request(`http://${HOST}/de/check/person`, {
    method: 'POST',
    headers: { host: HOST, origin: `http://${HOST}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  })
  expect(answer.headers.get('location')).toBe('/de/result')
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  const html = await (await app.request(`http://${HOST}/de/result`, { headers: { host: HOST, cookie } })).text()
  expect(html).toContain('Sie brauchen keinen Aufenthaltstitel. Wer Deutsche oder Deutscher ist')
  for (const norm of ['§ 2 Abs. 1 AufenthG', '§ 1 Abs. 2 Nr. 1 AufenthG', '§ 28 S. 1 AufenthV'])
    expect(html.replaceAll('\u00a0', ' ')).toContain(norm)
  expect(html).not.toContain('Kein Weg steht offen')
  expect(html).not.toContain('/result/westbalkan')
})
