import { beforeEach, describe, expect, it } from 'vitest'
import { periodIds } from '#law/periods/katalog.ts'
import { kennzeichen } from '#law/periods/kennzeichen.ts'
import { feiertageShape, fristShape, katalogShape } from './fristen-schemas.ts'
import { apiRoutes } from './routes.ts'

let api: ReturnType<typeof apiRoutes>
beforeEach(() => {
  const limit = { perMinute: 1000, clientOf: () => 'one' }
  api = apiRoutes({ today: () => '2026-11-22', limit, origin: 'https://vorab.example' })
})

const errorsOf = async (path: string) => {
  const response = await api.request(path)
  expect(response.status).toBe(422)
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  return ((await response.json()) as { errors: { pointer: string; detail: string; nearest?: string }[] }).errors
}

describe('GET /frist', () => {
  it('gives the end, the sheet and the other arguable ends in the documented shape', async () => {
    const response = await api.request('/frist?from=2026-11-26&length=3WT&land=SN')
    expect(response.status).toBe(200)
    expect(fristShape.parse(await response.json())).toMatchObject({
      end: '2026-11-30',
      latestEnd: '2026-12-01',
      alternatives: [{ end: '2026-12-01', readings: ['samstag'] }],
    })
  })

  it('keeps to the documented shape for every period of the catalogue', async () => {
    for (const id of periodIds) {
      const response = await api.request(`/frist?from=2026-11-10&id=${kennzeichen[id]}&land=SN&lang=en`)
      expect(fristShape.safeParse(await response.json()).error?.issues, kennzeichen[id]).toBeUndefined()
    }
  })

  it('takes several Länder, repeated or parted by commas', async () => {
    for (const land of ['land=BY&land=SN', 'land=BY,SN']) {
      expect(await (await api.request(`/frist?from=2026-11-11&id=D-BA-1W&${land}`)).json()).toMatchObject({
        end: '2026-11-18',
        latestEnd: '2026-11-19',
      })
    }
  })

  it('names every wrong place as problem+json', async () => {
    const errors = await errorsOf('/frist?from=2026-02-29&length=P1Q&land=Saxen&id=D-BA-1X')
    expect(errors.map(({ pointer }) => pointer)).toEqual(['from', 'id', 'length', 'land'])
    expect(errors.map(({ nearest }) => nearest)).toEqual([undefined, 'D-BA-1W', undefined, 'SN'])
    expect(errors[0]?.detail).toContain('2026-02-29')
  })

  it.each([
    ['/frist', ['from', 'length', 'land']],
    ['/frist?from=2026-11-10&length=P1W', ['land']],
    ['/frist?from=2014-12-31&length=P1W&land=SN', ['from']],
    ['/frist?from=2050-12-30&length=P1W&land=SN', ['length']],
    ['/frist?from=2026-11-10&length=P9999D&land=SN', ['length']],
    ['/frist?from=2026-11-10&length=P1W&land=SN&suspended=2026-12-01..2026-11-01', ['suspended']],
    ['/frist?from=2026-11-10&length=P1W&land=BY,BW,HE,TH,SN', ['land']],
    ['/frist?from=2026-11-10&from=2026-11-11&length=P1W&land=SN', ['from']],
    ['/frist?from=2026-11-10&length=P1W&land=SN&lang=fr', ['lang']],
    ['/frist.ics?from=2026-11-10&length=P1W&land=SN&day=never&reminder=2', ['day', 'reminder']],
    ['/feiertage', ['land', 'year']],
    ['/feiertage?land=SN&year=2051', ['year']],
    ['/feiertage?land=SN&land=BY&year=2027', ['land']],
    ['/fristen?lang=fr', ['lang']],
  ])('%s is refused at %j', async (path, places) => {
    expect((await errorsOf(path)).map(({ pointer }) => pointer)).toEqual(places)
  })

  it('names the nearest parameter to a misspelt one, and nothing that follows from it', async () => {
    const errors = await errorsOf('/frist?from=2026-11-10&lenght=P1W&land=SN&lang=en')
    expect(errors).toMatchObject([{ pointer: 'lenght', nearest: 'length', detail: expect.stringMatching(/length\?/) }])
    expect((await errorsOf('/feiertage?land=SN&yaer=2027')).map(({ nearest }) => nearest)).toEqual(['year'])
  })
})

describe('GET /frist.ics', () => {
  it('is a file for a calendar with the address of the page', async () => {
    const response = await api.request('/frist.ics?from=2026-11-11&id=d-ba-1w&land=sachsen&lang=en')
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="frist.ics"')
    const unfolded = (await response.text()).replaceAll('\r\n ', '')
    expect(unfolded).toContain('https://vorab.example/en/fristen?from=2026-11-11&id=D-BA-1W&land=SN')
  })

  it('is not there for a duty without an end', async () => {
    expect((await api.request('/frist.ics?from=2026-11-11&id=D-VZ-UNV&land=SN')).status).toBe(404)
  })
})

describe('GET /feiertage and /fristen', () => {
  it('list holidays and periods in the documented shapes', async () => {
    const holidays = feiertageShape.parse(await (await api.request('/feiertage?land=SN&year=2027')).json())
    expect(holidays.holidays.map(({ id }) => id)).toContain('bussUndBettag')
    const katalog = katalogShape.parse(await (await api.request('/fristen?lang=en')).json())
    expect(katalog.branches.flatMap(({ periods }) => periods)).toHaveLength(periodIds.length)
  })
})
