import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { verifyChain } from '#procedure/decider/chain.ts'
import { readChain } from '#procedure/decider/read-chain.ts'
import { hashText } from '#server/cases/hash-text.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { fileStore } from '#server/files/file-store.ts'
import { type TestCases, TODAY, testCases } from '#server/testing/test-cases.ts'
import { folderForFiles } from '#server/testing/test-files.ts'
import { apiRoutes } from './routes.ts'

let cases: TestCases
let office: Viewer
let stranger: Viewer
let caseId: string
let ask: (path: string, viewer?: Viewer, body?: unknown, type?: string) => Promise<Response>

beforeAll(async () => {
  cases = await testCases()
  office = await cases.member('behoerde')
  stranger = await cases.member('behoerde')
  ;({ caseId } = await cases.open(office))
  const people = new Map([office, stranger].map((viewer) => [`Bearer ${viewer.userId}`, viewer]))
  const app = apiRoutes({
    today: () => TODAY,
    limit: { perMinute: 10_000, clientOf: () => 'test' },
    cases: {
      service: cases.service,
      files: fileStore({ ...cases.access, directory: folderForFiles(), key: randomBytes(32) }),
      viewerOf: (c) => Promise.resolve(people.get(c.req.header('authorization') ?? '')),
    },
  })
  ask = async (path, viewer, body, type = 'application/json') =>
    await app.request(path, {
      headers: {
        ...(viewer && { authorization: `Bearer ${viewer.userId}` }),
        ...(body !== undefined && { 'content-type': type }),
      },
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    })
})
afterAll(() => cases.close())

const numbered = z.object({ seq: z.number() })

async function command(handlung: object) {
  const { seq } = numbered.parse(await (await ask(`/cases/${caseId}`, office)).json())
  return {
    als: 'auslaenderbehoerde',
    expectedSeq: seq,
    commandId: crypto.randomUUID(),
    command: { type: 'vornehmen', am: TODAY, handlung },
  }
}

describe('The cases over HTTP', () => {
  it('are for nobody who is not signed in', async () => {
    for (const path of ['/cases', `/cases/${caseId}`, `/cases/${caseId}/chain`]) {
      const answer = await ask(path)
      expect(answer.status).toBe(401)
      expect(answer.headers.get('content-type')).toContain('application/problem+json')
    }
  })

  it('look the same to a stranger whether they exist or not', async () => {
    for (const end of ['', '/chain']) {
      const [forbidden, missing] = [
        await ask(`/cases/${caseId}${end}`, stranger),
        await ask(`/cases/none${end}`, stranger),
      ]
      expect(forbidden.status).toBe(404)
      expect(await forbidden.text()).toBe(await missing.text())
    }
    const sent = await command({ type: 'beratungErteilt', weg: 'telefonisch' })
    expect((await ask(`/cases/${caseId}/commands`, stranger, sent)).status).toBe(404)
  })

  it('can be listed with their numbers, and are kept in no cache', async () => {
    const answer = await ask('/cases?search=petrovic&sort=opened&size=5', office)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.json()).toMatchObject({
      rows: [{ caseId, workerName: 'Petrović, Đorđe' }],
      counts: { open: 1 },
    })
    expect((await ask('/cases?turn=niemand', office)).status).toBe(422)
    expect((await ask('/cases?serach=x', office)).status).toBe(422)
  })

  it('are shown without the folded file', async () => {
    const view: unknown = await (await ask(`/cases/${caseId}`, office)).json()
    expect(view).toMatchObject({ id: caseId, parteien: ['auslaenderbehoerde'] })
    expect(view).not.toHaveProperty('state')
  })

  it('take a command once, and say what has happened to whoever comes late', async () => {
    const sent = await command({ type: 'beratungErteilt', weg: 'telefonisch' })
    const first = await ask(`/cases/${caseId}/commands`, office, sent)
    expect(await first.json()).toMatchObject({ result: 'done' })
    const again = await ask(`/cases/${caseId}/commands`, office, sent)
    expect(await again.json()).toMatchObject({ result: 'repeated' })
    for (const change of [
      { am: '2026-11-17' },
      { handlung: { type: 'beratungErteilt', weg: 'schriftlich' } },
      { dokumente: ['5d'.repeat(32)] },
    ]) {
      const other = { ...sent, command: { ...sent.command, ...change } }
      const reused = await ask(`/cases/${caseId}/commands`, office, other)
      expect([reused.status, await reused.json()]).toMatchObject([422, { type: 'urn:vorab:problem:command-id' }])
    }
    const late = await ask(`/cases/${caseId}/commands`, office, { ...sent, commandId: crypto.randomUUID() })
    expect(late.status).toBe(409)
    expect(await late.json()).toMatchObject({ since: [{ ereignis: { type: 'beratungErteilt' } }] })
  })

  it('refuse with the norm what the procedure does not allow', async () => {
    const sent = await command({ type: 'zustimmungErteilt', anfrage: 1, beschraenkt: false })
    const answer = await ask(`/cases/${caseId}/commands`, office, sent)
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({
      type: 'urn:vorab:problem:refused',
      refusals: [{ grund: 'nichtBefugt' }],
    })
  })

  it('name each field that is wrong, missing or too much', async () => {
    const wrong = [
      { type: 'beratungErteilt', weg: 'Brieftaube' },
      { type: 'beratungErteilt' },
      { type: 'beratungErteilt', weg: 'telefonisch', laune: 'gut' },
      { type: 'gibtEsNicht' },
      { type: 'vorabzustimmungErteilt', hinweise: [] },
    ]
    for (const handlung of wrong) {
      const answer = await ask(`/cases/${caseId}/commands`, office, await command(handlung))
      expect(answer.status).toBe(422)
      const { errors } = z.object({ errors: z.array(z.object({ pointer: z.string() })) }).parse(await answer.json())
      expect(errors[0]?.pointer).toMatch(/^\/command/)
    }
    const form = await ask(
      `/cases/${caseId}/commands`,
      office,
      await command({ type: 'erstkontaktAufgenommen' }),
      'text/plain',
    )
    expect(form.status).toBe(415)
  })

  it('can be taken along as a chain that holds', async () => {
    const chain = readChain(await (await ask(`/cases/${caseId}/chain`, office)).json())
    expect(chain && verifyChain(chain, hashText).faults).toEqual([])
  })

  it('are described in the document', async () => {
    const { paths } = z
      .object({ paths: z.record(z.string(), z.unknown()) })
      .parse(await (await ask('/openapi.json')).json())
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(['/cases', '/cases/{id}', '/cases/{id}/chain', '/cases/{id}/commands']),
    )
  })
})
