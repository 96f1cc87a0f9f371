import { describe, expect, it } from 'vitest'
import { vorab } from '#cli/vorab.ts'
import { apiRoutes } from '#server/api/routes.ts'

/** The command line and the API may not know each other; that they say the same is seen from outside only. */

const api = apiRoutes({ today: () => '2026-11-22', limit: { perMinute: 1000, clientOf: () => 'one' } })

async function printed(line: string): Promise<unknown> {
  let text = ''
  const out = (more: string): void => {
    text += more
  }
  const nothing = (): Promise<never> => Promise.reject(new Error('neither file nor network'))
  const io = {
    out,
    err: out,
    read: nothing,
    readBytes: nothing,
    write: nothing,
    fetch: nothing,
    token: undefined,
    today: '2026-11-22',
    columns: 80,
  }
  await vorab(line.split(' '), io)
  return JSON.parse(text)
}

describe('Command line and API give the same JSON', () => {
  it.each([
    ['frist --from 2026-11-26 --length 3WT --land SN', '/frist?from=2026-11-26&length=3WT&land=SN'],
    ['frist --from 2026-11-11 --id D-BA-1W --land BY,SN', '/frist?from=2026-11-11&id=D-BA-1W&land=BY,SN'],
    ['frist --from 2026-11-24 --id D-NOTIFY-4 --land SN', '/frist?from=2026-11-24&id=D-NOTIFY-4&land=SN'],
    [
      'frist --from 2026-09-15 --length P2M --land SN --suspended 2026-10-05..2026-10-26 --extended-by P1M --validity',
      '/frist?from=2026-09-15&length=P2M&land=SN&suspended=2026-10-05..2026-10-26&extended-by=P1M&validity=1',
    ],
    [
      'frist --from 2026-11-10 --id D-MIS-APPT --abroad Serbien --free 2026-11-30,2026-12-01',
      '/frist?from=2026-11-10&id=D-MIS-APPT&abroad=Serbien&free=2026-11-30&free=2026-12-01',
    ],
    ['frist --list', '/fristen'],
    ['feiertage --land BY --year 2027 --gemeinde Augsburg', '/feiertage?land=BY&year=2027&gemeinde=Augsburg'],
  ])('%s', async (line, path) => {
    for (const lang of ['de', 'en']) {
      const response = await api.request(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
      expect(response.status).toBe(200)
      expect(await response.json()).toEqual(await printed(`${line} --lang ${lang} --json`))
    }
  })
})
