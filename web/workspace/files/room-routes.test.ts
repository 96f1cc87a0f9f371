import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { parteien } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { usualLimits } from '#server/files/file-limits.ts'
import { pdfOf } from '#server/testing/pdf-of.ts'
import { TODAY } from '#server/testing/test-cases.ts'
import { PDF } from '#server/testing/test-files.ts'
import { freshLetter, LETTER, letterPages, linkOf } from '#web/testing/letter-pages.ts'

const pages = letterPages()
const room = (more = ''): string => `/de/vorgaenge/${pages.caseId}/dateien${more}`
const TUS = { 'tus-resumable': '1.0.0' }

type Brought = readonly (readonly [name: string, content: Uint8Array])[]

async function bring(files: Brought, viewer: Viewer = pages.office): Promise<Response> {
  const form = new FormData()
  for (const [name, content] of files) form.append('dateien', new File([new Uint8Array(content)], name))
  return await pages.ask(room(), { method: 'POST', body: form }, viewer)
}

const post = (path: string, fields: Readonly<Record<string, string | readonly string[]>>, viewer = pages.office) => {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
  return pages.ask(path, { method: 'POST', body }, viewer)
}

const held = async (viewer: Viewer = pages.office) =>
  await pages.files.allHeld({ caseId: pages.caseId, by: viewer.userId })

const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')

async function photo(background: string): Promise<Buffer> {
  return await sharp({ create: { width: 400, height: 300, channels: 3, background } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 3/1 0/1' } })
    .jpeg()
    .toBuffer()
}

describe('The room of files', () => {
  it('takes several files at once, and shows them to nobody but who brought them', async () => {
    const [one, two] = [freshLetter(), freshLetter()]
    const answer = await bring([
      ['Pass.pdf', one],
      ['Zeugnis.pdf', two],
    ])
    expect([answer.status, answer.headers.get('location')]).toEqual([303, room('?angekommen=2')])
    const html = await (await pages.get(room())).text()
    expect(html).toContain('Pass.pdf (PDF, 1 Seite')
    expect(html).toContain('Zeugnis.pdf')
    for (const partei of parteien) {
      const others = await pages.get(room(), linkOf(partei, pages.caseId))
      if (others.status === 200) expect(await others.text(), partei).not.toContain('Pass.pdf')
    }
  })

  it('says of each file what is wrong with it, and keeps the good ones', async () => {
    const good = freshLetter()
    const answer = await bring([
      ['Brief.pdf', good],
      ['Programm.pdf', Buffer.from('MZ this is a program')],
      ['leer.pdf', new Uint8Array()],
      ['viele Seiten.pdf', pdfOf({ pages: 101 })],
      ['Skript.pdf', pdfOf({ catalogue: '/OpenAction << /S /JavaScript /JS (1) >>' })],
      ['kaputt.pdf', PDF.subarray(0, 200)],
    ])
    const html = await answer.text()
    expect(answer.status).toBe(422)
    for (const sentence of [
      'Programm.pdf: Diese Art von Datei',
      'leer.pdf: Die Datei ist leer',
      'viele Seiten.pdf: Die Datei hat mehr als 100 Seiten',
      'Skript.pdf: Diese PDF-Datei enthält mehr als Seiten',
      'kaputt.pdf: Die Datei ist beschädigt',
      'href="#dateien"',
    ])
      expect(html).toContain(sentence)
    expect((await held()).map(({ sha256 }) => sha256)).toContain(hashOf(good))
  })

  it('asks for a file where none was chosen, whatever kind of form came', async () => {
    expect((await bring([])).status).toBe(422)
    expect((await post(room(), {})).status).toBe(422)
  })

  it('says plainly where nothing looks for malware', async () => {
    expect(await (await pages.get(room())).text()).toContain('nicht auf Schadprogramme geprüft')
  })

  it('gives back what was taken by mistake, but not what an entry names', async () => {
    const content = freshLetter()
    await bring([['falsch.pdf', content]])
    const datei = hashOf(content)
    const colleague = { ...(await pages.cases.member('behoerde')), organisations: pages.office.organisations }
    await post(room('/entfernen'), { datei }, colleague)
    expect((await held()).some(({ sha256 }) => sha256 === datei)).toBe(true)
    expect((await post(room('/entfernen'), { datei })).status).toBe(303)
    expect((await held()).some(({ sha256 }) => sha256 === datei)).toBe(false)
    const filed = (await pages.record()).slice(-64)
    await post(room('/entfernen'), { datei: filed })
    expect(await pages.files.read(pages.caseId, filed)).toBeDefined()
  })

  it('makes one PDF of photos in the order that was given, without place or single photos', async () => {
    const known = new Set((await held()).map(({ sha256 }) => sha256))
    const fresh = async () => (await held()).filter(({ sha256 }) => !known.has(sha256))
    const [first, second] = [await photo('#ffffff'), await photo('#808080')]
    await bring([
      ['IMG_1.jpg', first],
      ['IMG_2.jpg', second],
    ])
    const photos = (await fresh()).toSorted((a, b) => a.name.localeCompare(b.name))
    const [one, two] = photos.map(({ sha256 }) => sha256)
    const chosen = {
      foto: [one ?? '', two ?? ''],
      [`seite-${one}`]: '2',
      [`seite-${two}`]: '1',
      name: 'Geburtsurkunde',
    }
    expect((await post(room('/pdf'), chosen)).status).toBe(303)
    const made = await fresh()
    expect(made).toMatchObject([{ name: 'Geburtsurkunde.pdf', pages: 2, mediaType: 'application/pdf' }])
    const content = await pages.files.read(pages.caseId, made[0]?.sha256 ?? '')
    expect(content?.includes('GPS') || content?.includes('Exif')).toBe(false)
    expect((await post(room('/pdf'), { foto: [made[0]?.sha256 ?? ''] })).status).toBe(422)
    expect((await post(room('/pdf'), {})).status).toBe(422)
  })

  it('lets a step attach what was brought there, several at once', async () => {
    const [one, two] = [freshLetter(), freshLetter()]
    await bring([
      ['Teil 1.pdf', one],
      ['Teil 2.pdf', two],
    ])
    const form = await (
      await pages.get(
        `/de/vorgaenge/${pages.caseId}/schritt/schreibenEingegangen?als=auslaenderbehoerde&weise=erfassen`,
      )
    ).text()
    expect(form).toContain(`name="beleg" value="${hashOf(one)}"`)
    const sent = await pages.send({
      fields: LETTER,
      held: [hashOf(one), hashOf(two)],
      file: { content: freshLetter() },
    })
    expect(sent.status).toBe(303)
    expect(await pages.documents()).toHaveLength(3)
    expect((await held()).some(({ sha256 }) => sha256 === hashOf(one))).toBe(false)
  })

  it('says how long files stay, and until when once the case is over', async () => {
    expect(await (await pages.get(room())).text()).toContain('und danach 10 Jahre')
    const view = await pages.cases.service.view(pages.office, pages.caseId, TODAY)
    expect(view?.zeile.art).not.toBe('beendet')
  })
})

describe('Two people who bring the same content', () => {
  it('each have it, and one taking it back leaves it to the other', async () => {
    const content = freshLetter()
    const [one, two] = [linkOf('arbeitgeber', pages.caseId), linkOf('fachkraft', pages.caseId)]
    await bring([['meine.pdf', content]], one)
    await bring([['auch meine.pdf', content]], two)
    expect((await held(one)).map(({ name }) => name)).toContain('meine.pdf')
    await post(room('/entfernen'), { datei: hashOf(content) }, one)
    await pages.files.sweep()
    const still = await pages.get(room(`/${hashOf(content)}/inhalt`), two)
    expect(Buffer.from(await still.arrayBuffer()).equals(content)).toBe(true)
    expect((await pages.get(room(`/${hashOf(content)}/inhalt`), one)).status).toBe(404)
  })
})

describe('An upload in pieces', () => {
  const begin = async (content: Uint8Array, viewer = pages.office, name = 'Prüfung.pdf') =>
    await pages.ask(
      room('/teile'),
      {
        method: 'POST',
        headers: {
          ...TUS,
          'upload-length': String(content.length),
          'upload-metadata': `filename ${Buffer.from(name).toString('base64')},sha256 ${Buffer.from(hashOf(content)).toString('base64')}`,
        },
      },
      viewer,
    )
  const patch = async (part: string, at: number, bytes: Uint8Array, viewer = pages.office, more = {}) =>
    await pages.ask(
      part,
      {
        method: 'PATCH',
        headers: { ...TUS, 'content-type': 'application/offset+octet-stream', 'upload-offset': String(at), ...more },
        body: new Uint8Array(bytes),
      },
      viewer,
    )

  it('is made, asked, continued and ended as tus has it', async () => {
    const content = freshLetter()
    const made = await begin(content)
    const part = made.headers.get('location') ?? ''
    expect([made.status, part.startsWith(room('/teile/')), made.headers.get('tus-resumable')]).toEqual([
      201,
      true,
      '1.0.0',
    ])
    const sent = await patch(part, 0, content.subarray(0, 100))
    expect([sent.status, sent.headers.get('upload-offset')]).toEqual([204, '100'])
    expect((await patch(part, 50, content)).status).toBe(409)
    const asked = await pages.ask(part, { method: 'HEAD', headers: TUS })
    expect([
      asked.status,
      asked.headers.get('upload-offset'),
      asked.headers.get('upload-length'),
      asked.headers.get('cache-control'),
    ]).toEqual([200, '100', String(content.length), 'no-store'])
    const { parts } = await (await pages.get(room('/teile'))).json()
    expect(parts).toMatchObject([{ name: 'Prüfung.pdf', received: 100, sha256: hashOf(content) }])
    expect(await (await pages.get(room())).text()).toContain('Prüfung.pdf: ')
    expect((await patch(part, 100, content.subarray(100))).headers.get('upload-offset')).toBe(String(content.length))
    expect(await (await pages.get(part)).json()).toMatchObject({ state: 'taken', waiting: false })
    expect((await held()).map(({ sha256 }) => sha256)).toContain(hashOf(content))
  })

  it('that is no file is refused in words', async () => {
    const content = Buffer.from('MZ this is a program')
    const part = (await begin(content)).headers.get('location') ?? ''
    await patch(part, 0, content)
    expect(await (await pages.get(part)).json()).toMatchObject({
      state: 'refused',
      text: expect.stringContaining('Diese Art von Datei'),
    })
  })

  it('refuses what does not speak its language, and what is too large before it comes', async () => {
    const part = (await begin(freshLetter())).headers.get('location') ?? ''
    expect((await pages.ask(room('/teile'), { method: 'POST' })).status).toBe(412)
    expect((await pages.ask(room('/teile'), { method: 'POST', headers: TUS })).status).toBe(400)
    const large = await pages.ask(room('/teile'), {
      method: 'POST',
      headers: { ...TUS, 'upload-length': String(usualLimits.bytes + 1) },
    })
    expect(large.status).toBe(413)
    expect((await patch(part, 0, PDF, pages.office, { 'tus-resumable': '0.2.2' })).status).toBe(412)
    expect((await patch(part, 0, PDF, pages.office, { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await patch(part, 0, PDF, pages.office, { 'upload-offset': '-1' })).status).toBe(400)
    expect((await pages.ask(part, { method: 'DELETE', headers: TUS })).status).toBe(204)
    expect((await pages.get(part)).status).toBe(404)
  })

  it('belongs to whoever began it, in this case, and to nobody else', async () => {
    const part = (await begin(freshLetter())).headers.get('location') ?? ''
    const stranger = await pages.cases.member('behoerde')
    const colleague = { ...(await pages.cases.member('behoerde')), organisations: pages.office.organisations }
    const { caseId: other } = await pages.cases.open(pages.office)
    for (const viewer of [stranger, colleague, linkOf('arbeitgeber', pages.caseId)]) {
      expect((await pages.get(part, viewer)).status).toBe(404)
      expect((await patch(part, 0, PDF, viewer)).status).toBe(404)
      expect((await pages.ask(part, { method: 'DELETE', headers: TUS }, viewer)).status).toBe(404)
    }
    expect((await pages.get(part.replace(pages.caseId, other))).status).toBe(404)
    expect((await begin(freshLetter(), stranger)).status).toBe(404)
    const anonymous = await pages.getAsNobody(part)
    expect(anonymous.headers.get('location')?.startsWith('/de/sign-in')).toBe(true)
  })
})

describe('Looking at a file', () => {
  it('is for whoever may read its entry, and before that for whoever brought it', async () => {
    const content = freshLetter()
    await bring([['Vertrag.pdf', content]])
    const [preview, inside] = [room(`/${hashOf(content)}`), room(`/${hashOf(content)}/inhalt`)]
    const seenBy = async (): Promise<readonly string[]> => {
      const readers: string[] = []
      for (const partei of parteien) {
        const answers = await Promise.all(
          [preview, inside].map((path) => pages.get(path, linkOf(partei, pages.caseId))),
        )
        const [first, second] = answers.map(({ status }) => status)
        expect([first, partei]).toEqual([second, partei])
        if (first === 200) readers.push(partei)
        else expect(first).toBe(404)
      }
      return readers
    }
    expect(await seenBy()).toEqual([])
    expect((await pages.get(preview)).status).toBe(200)
    expect((await pages.send({ fields: LETTER, held: [hashOf(content)] })).status).toBe(303)
    const document = `/de/vorgaenge/${pages.caseId}/dokumente/${hashOf(content)}`
    const readers = await seenBy()
    for (const partei of parteien)
      expect([partei, (await pages.get(document, linkOf(partei, pages.caseId))).status === 200]).toEqual([
        partei,
        readers.includes(partei),
      ])
  })

  it('lets nothing but the page around it show it, and it may load nothing', async () => {
    const content = freshLetter()
    await bring([['Vertrag.pdf', content]])
    const answer = await pages.get(room(`/${hashOf(content)}/inhalt`))
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringContaining('inline'),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': expect.stringMatching(/default-src 'none'.*frame-ancestors 'self'/),
    })
    const page = await pages.get(room(`/${hashOf(content)}`))
    expect(page.headers.get('content-security-policy')).toContain("frame-src 'self'")
    expect((await pages.get(room())).headers.get('content-security-policy')).not.toContain('frame-src')
    const html = await page.text()
    expect(html).toContain('<iframe')
    expect(html).toContain('Vertrag.pdf öffnen')
  })

  it('shows a picture as one', async () => {
    await bring([['Foto.jpg', await photo('#123456')]])
    const sha256 = (await held()).find(({ name }) => name === 'Foto.jpg')?.sha256 ?? ''
    expect(await (await pages.get(room(`/${sha256}`))).text()).toContain(
      `<img class="preview-image" src="${room(`/${sha256}/inhalt`)}"`,
    )
    expect((await pages.get(room(`/${sha256}/inhalt`))).headers.get('content-security-policy')).toContain('sandbox')
  })
})
