import { describe, expect, it } from 'vitest'
import { parteien } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { pdfOf } from '#server/testing/pdf-of.ts'
import { PDF } from '#server/testing/test-files.ts'
import { fileRoom, hashOf, photoOf } from '#web/testing/file-room.ts'
import { freshLetter, LETTER, linkOf } from '#web/testing/letter-pages.ts'

const { pages, room, bring, post, held } = fileRoom()

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
    const [first, second] = [await photoOf('#ffffff'), await photoOf('#808080')]
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
    const long = 'Geburtsurkunde '.repeat(7).trim()
    const refused = await post(room('/pdf'), { ...chosen, foto: [two ?? ''], name: long })
    const shown = await refused.text()
    expect([refused.status, shown.includes('104 Zeichen, möglich sind höchstens 100.')]).toEqual([422, true])
    expect(shown).toContain(`value="${long}"`)
    expect(shown).toMatch(new RegExp(`name="seite-${one}" value="2"`))
    expect(shown.match(/name="foto"[^>]* checked/g)).toHaveLength(1)
    // A double press makes one PDF.
    const pressed = await Promise.all([post(room('/pdf'), chosen), post(room('/pdf'), chosen)])
    expect(pressed.map(({ status }) => status)).toEqual([303, 303])
    const made = await fresh()
    expect(made).toHaveLength(1)
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

  it('says how long files stay', async () => {
    const html = await (await pages.get(room())).text()
    expect(html).toContain('und danach 10 Jahre')
    expect(html).toContain('aufenthv/__68.html')
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
