import { describe, expect, it } from 'vitest'
import { parteien } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { fileRoom, hashOf, photoOf } from '#web/testing/file-room.ts'
import { freshLetter, LETTER, linkOf } from '#web/testing/letter-pages.ts'

const { pages, room, bring, held } = fileRoom()

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
    await bring([['Foto.jpg', await photoOf('#123456')]])
    const sha256 = (await held()).find(({ name }) => name === 'Foto.jpg')?.sha256 ?? ''
    expect(await (await pages.get(room(`/${sha256}`))).text()).toContain(
      `<img class="preview-image" src="${room(`/${sha256}/inhalt`)}"`,
    )
    expect((await pages.get(room(`/${sha256}/inhalt`))).headers.get('content-security-policy')).toContain('sandbox')
  })
})
