import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { bringsFile } from './brings-file.ts'

const app = new Hono()
app.all('*', (c) => c.text(String(bringsFile(c))))

const asked = async (method: string, path: string, type = 'multipart/form-data; boundary=x'): Promise<string> =>
  await (await app.request(path, { method, headers: { 'content-type': type } })).text()

describe('The bound of 64 kB', () => {
  it('is lifted for the forms that may bring a file, and for the pieces of one', async () => {
    expect(await asked('POST', '/de/vorgaenge/7/schritt/schreibenEingegangen?als=x')).toBe('true')
    expect(await asked('POST', '/de/vorgaenge/7/dateien')).toBe('true')
    expect(await asked('POST', '/de/vorgaenge/7/pakete/familie/uebergaben/8/empfang')).toBe('true')
    expect(await asked('PATCH', '/en/vorgaenge/7/dateien/teile/8', 'application/offset+octet-stream')).toBe('true')
  })

  const others: readonly (readonly [method: string, path: string, type?: string])[] = [
    ['GET', '/de/vorgaenge/7/schritt/schreibenEingegangen'],
    ['POST', '/de/vorgaenge/7/schritt/schreibenEingegangen', 'application/x-www-form-urlencoded'],
    ['POST', '/de/vorgaenge/7/schritt/a/b'],
    ['POST', '/de/vorgaenge/7/nachrichten'],
    ['POST', '/de/vorgaenge/7/pakete/familie/uebergaben/8/bestaetigen'],
    ['POST', '/de/vorgaenge/7/dateien/entfernen'],
    ['POST', '/de/vorgaenge/7/dateien', 'application/x-www-form-urlencoded'],
    ['POST', '/de/vorgaenge/7/dateien/teile', 'application/offset+octet-stream'],
    ['PATCH', '/de/vorgaenge/7/dateien'],
    ['POST', '/fr/vorgaenge/7/schritt/a'],
    ['POST', '/de/check'],
    ['POST', '/api/v1/x/de/vorgaenge/7/schritt/a'],
  ]
  it('stays for everything else', async () => {
    for (const one of others) expect([one, await asked(...one)]).toEqual([one, 'false'])
  })
})
