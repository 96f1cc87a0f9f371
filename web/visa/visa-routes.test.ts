import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Schriftstueck } from '#procedure/schriftstuecke/schriftstueck.ts'
import { sealWith } from '#server/access/sealed-cookie.ts'
import { PaperFault } from '#server/papers/typeset/paper-fault.ts'
import { openSession } from '#web/http/session-cookie.ts'
import type { WebEnv } from '#web/http/web-options.ts'
import { testAssets } from '#web/testing/assets.ts'
import type { VisaOptions } from './visa-options.ts'
import { visaRoutes } from './visa-routes.tsx'

const BELGRADE = 'way=blaueKarteRegel&mission=belgrade&staat.hochschulabschluss=RS'
let set: Schriftstueck[] = []
let unprintable: readonly string[] = []
/** Holds the typesetter until it is let go. */
let held: Promise<void> | undefined
let now = 0

const options: VisaOptions = {
  today: () => '2026-11-22',
  seal: sealWith({ key: randomBytes(32), clock: () => now, idleMs: 3_600_000 }),
  assets: testAssets,
  origin: undefined,
  onFault: (fault) => {
    throw fault
  },
  typesetter: {
    typeset: async (paper) => {
      if (unprintable.length > 0) throw new PaperFault(unprintable)
      set.push(paper)
      await held
      return await Promise.resolve(new Uint8Array([0x25, 0x50, 0x44, 0x46]))
    },
    close: () => Promise.resolve(),
  },
}
const app = new Hono<WebEnv>()
const pages = new Hono<WebEnv>()
pages.use(openSession(options))
visaRoutes(pages, options)
app.route('/:lang{(?:de|en)}', pages)

beforeEach(() => {
  set = []
  unprintable = []
  held = undefined
  now = 0
})

const get = async (path: string): Promise<Response> => await app.request(`http://vorab.test${path}`)
const post = async (path: string, fields: readonly (readonly [string, string])[]): Promise<Response> =>
  await app.request(`http://vorab.test${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
  })
const fieldsOf = (query: string): [string, string][] => [...new URLSearchParams(query)]

/** The hidden fields of the first form of a page that carries entries. */
function carried(html: string): [string, string][] {
  const [, form = ''] =
    /<form method="post" action="[^"]*visa-pack\/(?:form|pack\.pdf)"[^>]*>([\s\S]*?)<\/form>/.exec(html) ?? []
  return [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ])
}

describe('The page of the visa pack', () => {
  it('begins with the choice and says nothing is wrong yet', async () => {
    const answer = await get('/de/visa-pack')
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('name="way"')
  })

  it('shows the pile of the Blue Card in Belgrade with numbers, apostille, fee and its source of May 2024', async () => {
    const html = await (await get(`/de/visa-pack?${BELGRADE}`)).text()
    for (const text of [
      '2 Ausdrucke',
      '3 Fotos',
      '1 Original, 2 Kopien',
      'Ausgestellt in Serbien: Apostille auf dem Original',
      'Serbischer Dinar (RSD)',
      'Stand 14.05.2024',
      'frühestens nach 10 bis 12 Wochen',
    ])
      expect(html, text).toContain(text)
  })

  it('says of a mission that nobody confirmed that it is not confirmed', async () => {
    const html = await (await get('/en/visa-pack?way=blaueKarteRegel&mission=nairobi')).text()
    expect(html).toContain('Nobody confirmed what is said here about this mission')
    expect(html).toContain('number not confirmed for this mission')
    expect(html).toContain('That is not confirmed')
  })

  it('with a Vorabzustimmung names the three weeks and no waiting time for questions', async () => {
    const html = await (await get(`/de/visa-pack?${BELGRADE}&beschleunigt=ja`)).text()
    expect(html).toContain('innerhalb der nächsten 3 Wochen')
    expect(html).toContain('Wartezeiten für Fragen nach dem Stand nennen Auslandsvertretungen für gewöhnliche Anträge.')
  })

  it('says that no list was researched, instead of showing none', async () => {
    const html = await (await get('/de/visa-pack?way=forschung')).text()
    expect(html).toContain('keine Liste der Unterlagen erforscht')
  })

  it('leads to the field that was wrong', async () => {
    const answer = await get('/de/visa-pack?way=nirgends&mission=atlantis')
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('href="#way"')
    expect(html).toContain('href="#mission"')
  })
})

describe('The pack as a file', () => {
  it('is one paper: cover, checklist, data sheet, declarations', async () => {
    const answer = await post('/de/visa-pack/pack.pdf', fieldsOf(BELGRADE))
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    expect(headings(1)).toEqual([
      'Deckblatt',
      'Liste der Unterlagen',
      'Datenblatt zum Antragsformular',
      'Erklärungen und Belehrungen',
    ])
  })

  it('names the letters that it cannot print instead of failing', async () => {
    unprintable = ['李']
    const answer = await post('/de/visa-pack/pack.pdf', fieldsOf(BELGRADE))
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('李')
  })

  it('is set one at a time, and whoever asks for packs without end is told to come again', async () => {
    let go = (): void => undefined
    held = new Promise((resolve) => {
      go = resolve
    })
    const asked = Array.from({ length: 30 }, () => post('/de/visa-pack/pack.pdf', fieldsOf(BELGRADE)))
    const refused = await Promise.any(asked)
    expect([refused.status, set.length]).toEqual([422, 1])
    expect(await refused.text()).toContain('Versuchen Sie es in einer Minute noch einmal.')
    go()
    const answers = await Promise.all(asked)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(21)
    held = undefined
    expect((await post('/de/visa-pack/pack.pdf', fieldsOf(BELGRADE))).status).toBe(200)
  })
})

function headings(level: number): readonly string[] {
  return (set[0]?.blocks ?? []).flatMap((block) =>
    block.kind === 'heading' && block.level === level ? [block.text] : [],
  )
}

describe('The data sheet without a case', () => {
  it('carries what was entered sealed from page to page, and puts it into the file', async () => {
    const first = await (await get(`/de/visa-pack/form?${BELGRADE}`)).text()
    const second = await post('/de/visa-pack/form', [
      ...carried(first),
      ['familienname', 'Đorđević'],
      ['vornamen', 'Ђорђе'],
      ['geburtsdatum', '4.5.1990'],
      ['staatsangehoerigkeiten', 'Serbien, Kroatien'],
      ['geburtsstaat', 'Serbien'],
      ['nach', 'pass'],
    ])
    expect(second.status).toBe(200)
    const html = await second.text()
    expect(html).toContain('name="passnummer"')
    expect(html).not.toContain('Đorđević')
    const overview = await (
      await post('/de/visa-pack/form', [...carried(html), ['passnummer', '012345678'], ['nach', 'uebersicht']])
    ).text()
    expect(overview).toContain('Đorđević')
    expect(overview).toContain('Serbien, Kroatien')
    expect(overview).toContain('VIDEX nimmt nur lateinische Buchstaben an')
    expect(overview).toContain('Pass, noch leer: ')
    await post('/de/visa-pack/pack.pdf', carried(overview))
    const printed = JSON.stringify(set[0])
    for (const text of ['Đorđević', 'Ђорђе', '04.05.1990', '012345678']) expect(printed, text).toContain(text)
  })

  it('keeps what was typed where it cannot be read', async () => {
    const first = await (await get(`/de/visa-pack/form?${BELGRADE}`)).text()
    const answer = await post('/de/visa-pack/form', [
      ...carried(first),
      ['familienname', 'Petrović'],
      ['geburtsdatum', '31.2.1990'],
      ['geburtsstaat', 'Atlantis'],
      ['nach', 'pass'],
    ])
    expect(answer.status).toBe(422)
    const html = await answer.text()
    for (const text of [
      'href="#geburtsdatum"',
      'href="#geburtsstaat"',
      'value="31.2.1990"',
      'value="Atlantis"',
      'value="Petrović"',
    ])
      expect(html, text).toContain(text)
  })

  it('keeps what is too long for its field whole, says so there, and loses no other entry', async () => {
    const first = await (await get(`/de/visa-pack/form?${BELGRADE}`)).text()
    const long = `Sárközi ${'ü'.repeat(400)}`
    const answer = await post('/de/visa-pack/form', [
      ...carried(first),
      ['familienname', long],
      ['vornamen', 'Ana'],
      ['nach', 'pass'],
    ])
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain('href="#familienname">„Sárközi ')
    expect(html).toContain('408 Zeichen, möglich sind höchstens 400.')
    for (const text of [`value="${long}"`, 'value="Ana"']) expect(html).toContain(text)
    const next = await post('/de/visa-pack/form', [...carried(html), ['familienname', 'Sárközi'], ['nach', 'person']])
    expect(next.status).toBe(200)
    const back = await next.text()
    for (const text of ['value="Sárközi"', 'value="Ana"']) expect(back).toContain(text)
  })

  it('asks for every child that was counted', async () => {
    const first = await (await get(`/de/visa-pack/form?${BELGRADE}`)).text()
    const fields = carried(first).filter(([name]) => name !== 'seite')
    const html = await (
      await post('/de/visa-pack/form', [...fields, ['seite', 'kinder'], ['kinderzahl', '2'], ['nach', 'eltern']])
    ).text()
    expect(html).toContain('name="kindVornamen2"')
    expect(html).toContain('2. Kind: Vornamen')
  })

  it('does not read entries of another key or of yesterday', async () => {
    const first = await (await get(`/de/visa-pack/form?${BELGRADE}`)).text()
    now = 4_000_000
    const answer = await post('/de/visa-pack/form', [...carried(first), ['nach', 'pass']])
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('zu lange offen')
    const forged = await post('/de/visa-pack/form', [...fieldsOf(BELGRADE), ['bisher', 'abc'], ['nach', 'pass']])
    expect(forged.status).toBe(422)
  })

  it('writes nothing into a cookie', async () => {
    const first = await get(`/de/visa-pack/form?${BELGRADE}`)
    const answer = await post('/de/visa-pack/form', [
      ...carried(await first.text()),
      ['familienname', 'Petrović'],
      ['nach', 'pass'],
    ])
    expect(answer.headers.has('set-cookie')).toBe(false)
  })
})
