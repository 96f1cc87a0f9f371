import { describe, expect, it } from 'vitest'
import { LAENDER, landLetters } from '#law/calendar/land.ts'
import { periodIds } from '#law/periods/katalog.ts'
import { kennzeichen } from '#law/periods/kennzeichen.ts'
import { sealWith } from '#server/access/sealed-cookie.ts'
import { webApp } from '#web/app.tsx'
import { testAssets } from '#web/testing/assets.ts'

const app = webApp({
  today: () => '2026-11-22',
  seal: sealWith({ key: new Uint8Array(32), clock: () => 0, idleMs: 1 }),
  assets: testAssets,
  origin: 'https://vorab.example',
  onFault: (fault) => {
    throw fault
  },
})
const get = (path: string) => app.request(`https://vorab.example${path}`)
const text = async (path: string, status = 200) => {
  const response = await get(path)
  expect(response.status, path).toBe(status)
  return response.text()
}

describe('The calculator', () => {
  it('leads whatever was typed to one canonical address', async () => {
    const typed =
      '/de/fristen?id=d-ba-1w&from=11.11.2026&length-count=&length-unit=W&land=Bayern&land=SN&gemeinde=&run=event&utm_source=x'
    const response = await get(typed)
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe('/de/fristen?from=2026-11-11&id=D-BA-1W&land=BY&land=SN')
  })

  it('answers a canonical address at once, however its letters are escaped', async () => {
    for (const gemeinde of ['Bautzen%2FSalzenforst', 'Bautzen/Salzenforst'])
      expect(await text(`/de/fristen?from=2026-05-28&length=P1W&land=SN&gemeinde=${gemeinde}`)).toContain('Salzenforst')
    expect(await text('/de/fristen?from=2026-05-28&length=P1W&land=BY&gemeinde=Bad%20T%C3%B6lz')).toContain('Bad Tölz')
  })

  it('keeps no state, sets no cookie and says nothing of the person', async () => {
    const response = await get('/de/fristen?from=2026-11-11&length=P1W&land=SN')
    expect(response.headers.get('set-cookie')).toBeNull()
  })

  it.each([
    ['from=29.2.2026&length=P1W&land=SN', 'from', 'Den Tag „29.2.2026“ gibt es nicht'],
    ['from=&length=P1W&land=SN', 'from', 'Der Tag fehlt'],
    ['from=1.1.2014&length=P1W&land=SN', 'from', 'führt aus dem Kalender'],
    ['from=11.11.2026&length-count=9999&length-unit=W&land=SN', 'length-count', 'von 1 bis 520'],
    ['from=11.11.2026&length-count=0&length-unit=D&land=SN', 'length-count', 'von 1 bis 3.660'],
    ['from=11.11.2026&land=SN', 'length-count', 'geben Sie eine Länge an'],
    ['from=11.11.2026&length=P1W', 'land-1', 'Wählen Sie das Land'],
    ['from=11.11.2026&length=P1W&land=BY&land=Saxen', 'land-2', 'Meinten Sie SN (Sachsen)?'],
    ['from=11.11.2026&id=D-BA-1X&land=SN', 'id', 'Meinten Sie D-BA-1W?'],
    ['from=11.11.2026&id=D-FEE-DUE&variant=gratis&land=SN', 'variant', 'beiUnterzeichnung'],
    [
      'from=11.11.2026&length=P1W&land=SN&suspended-from=5.12.2026&suspended-to=1.12.2026',
      'suspended-from-1',
      'Vertauschen',
    ],
    ['from=11.11.2026&length=P1W&land=SN&suspended-from=5.12.2026&suspended-to=', 'suspended-to-1', 'Der Tag fehlt'],
    [
      'from=11.11.2026&length=P1W&land=SN&suspended-from=5.12.2026&suspended-to=6.12.2026&suspended-from=7.12.2026&suspended-to=31.2.2027',
      'suspended-to-2',
      '„31.2.2027“',
    ],
    [
      'from=11.11.2026&length=P1W&land=SN&extended-to=12.11.2026',
      'extended-to',
      'Möglich ist frühestens 19. November 2026',
    ],
    [
      'from=11.11.2026&length=P1W&land=SN&extended-count=1&extended-unit=M&extended-to=1.1.2027',
      'extended-to',
      'nur eines',
    ],
    ['from=11.11.2025&id=D-EMP-45c&land=SN', 'from', 'Sie gilt seit 1. Januar 2026'],
    ['from=11.11.2026&id=D-MIS-APPT&abroad=Serbien&free=7.1.2027,nie', 'free', '„nie“'],
    ['from=11.11.2026&lenght=P1W&land=SN', 'id', 'Gemeint ist wohl „length“'],
    ['from=11.11.2026&length=P1W&land=SN&begin=noon', 'run-event', '„noon“'],
  ])('refuses %s at %s', async (query, field, words) => {
    const page = await text(`/de/fristen?${query}`, 422)
    expect(page).toContain(`href="#${field}"`)
    expect(page).toContain(`id="${field}"`)
    expect(page).toContain(words)
    expect(page).toContain('<title>Fehler: ')
  })

  it('shows again everything that was typed, also what no list knows', async () => {
    const page = await text(
      '/de/fristen?id=NIX&from=31.4.2026&length-count=viele&length-unit=M&land=Saxen&gemeinde=%3Cb%3EPirna&abroad=Serbien&free=immer',
      422,
    )
    for (const typed of ['NIX', '31.4.2026', 'viele', 'Saxen', '&lt;b>Pirna', 'Serbien', 'immer'])
      expect(page).toContain(typed)
    expect(page).not.toContain('<b>Pirna')
    expect(page).toMatch(/<option value="M" selected/)
  })

  it('begins as an empty form, with a period of the catalogue chosen where the address names one', async () => {
    expect(await text('/de/fristen')).not.toContain('error-summary')
    const page = await text('/de/fristen?id=D-BA-1W')
    expect(page).toMatch(/<option value="D-BA-1W" selected/)
    expect(page).toContain('Die Ausländerbehörde übermittelt die Zustimmungsanfrage.')
    expect(await text('/de/fristen?id=D-FG-DEC')).toContain('Hebammen')
  })

  it('says of a duty without an end how old it is', async () => {
    expect(await text('/de/fristen?from=2026-11-10&id=D-VZ-UNV&land=SN')).toContain('sind 12 Tage vergangen')
    expect(await text('/en/fristen?from=2026-11-22&id=D-VZ-UNV&land=SN')).toContain('is today, 22 November 2026')
  })

  it('leads from every page to the same one in the other language', async () => {
    for (const place of ['/fristen?from=2026-11-11&amp;length=P1W&amp;land=SN', '/fristen/katalog/D-BA-1W'])
      expect(await text(`/de${place.replaceAll('&amp;', '&')}`)).toContain(`href="/en${place}"`)
  })

  it('counts every period of the catalogue in both languages', async () => {
    for (const id of periodIds) {
      for (const lang of ['de', 'en'])
        expect(await text(`/${lang}/fristen?from=2026-11-10&id=${kennzeichen[id]}&land=SN`)).toContain(kennzeichen[id])
    }
  })
})

describe('The file for a calendar', () => {
  it('is fetched with the day and the reminder that were chosen', async () => {
    const response = await get('/de/fristen/frist.ics?from=2026-11-26&id=D-ABH-3WT&land=SN&day=latest&reminder=3')
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const file = await response.text()
    expect(file).toContain('DTSTART;VALUE=DATE:20261201\r\n')
    expect(file).toContain('TRIGGER:-P2DT15H\r\n')
    expect(file.replaceAll('\r\n ', '')).toContain(
      'https://vorab.example/de/fristen?from=2026-11-26&id=D-ABH-3WT&land=SN',
    )
  })

  it('leads to the page that says what is wrong where nothing can be counted', async () => {
    const response = await get('/de/fristen/frist.ics?from=2026-02-29&length=P1W&land=SN')
    expect(response.headers.get('location')).toBe('/de/fristen?from=2026-02-29&length=P1W&land=SN')
    expect((await get('/de/fristen/frist.ics?from=2026-11-10&id=D-VZ-UNV&land=SN')).status).toBe(404)
  })
})

describe('The catalogue', () => {
  it('names every period, each with its page and its way into the calculator', async () => {
    const page = await text('/de/fristen/katalog')
    for (const id of periodIds) {
      expect(page).toContain(`href="/de/fristen/katalog/${kennzeichen[id]}"`)
      expect(page).toContain(`href="/de/fristen?id=${kennzeichen[id]}"`)
      for (const lang of ['de', 'en']) await text(`/${lang}/fristen/katalog/${kennzeichen[id]}`)
    }
  })

  it('leads from an id and from small letters to the sign', async () => {
    for (const name of ['d-ba-1w', 'zustimmungImFachkraefteverfahren'])
      expect((await get(`/de/fristen/katalog/${name}`)).headers.get('location')).toBe('/de/fristen/katalog/D-BA-1W')
    await text('/de/fristen/katalog/nichts', 404)
  })
})

describe('The holidays', () => {
  it('are listed for every Land in both languages, with norms', async () => {
    for (const land of landLetters) {
      for (const lang of ['de', 'en'])
        expect(await text(`/${lang}/fristen/feiertage?land=${land}&year=2027`)).toContain(LAENDER[land])
    }
    expect(await text('/de/fristen/feiertage?land=SN&year=2027')).toMatch(
      /17\. November 2027.*Buß- und Bettag.*SächsSFG/s,
    )
    expect(await text('/de/fristen/feiertage?land=TH&year=2027')).toContain('Rodeberg (nur Struth)')
  })

  it('say whether a municipality has one', async () => {
    const page = await text('/de/fristen/feiertage?land=BY&year=2027&gemeinde=N%C3%BCrnberg')
    expect(page).toContain('Nürnberg: gilt hier nicht')
  })

  it.each([
    ['land=Saxen&year=2027', 'land', 'Meinten Sie SN (Sachsen)?'],
    ['land=&year=2027', 'land', 'Wählen Sie das Land'],
    ['land=SN&year=2051', 'year', 'kein Jahr von 2015 bis 2050'],
    ['land=SN&year=bald', 'year', '„bald“'],
  ])('are refused for %s at %s', async (query, field, words) => {
    const page = await text(`/de/fristen/feiertage?${query}`, 422)
    expect(page).toContain(`href="#${field}"`)
    expect(page).toContain(words)
  })
})
