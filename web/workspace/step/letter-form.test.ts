import { describe, expect, it } from 'vitest'
import { parteien } from '#procedure/fachkraefteverfahren/beteiligte.ts'
import { darfErfassen } from '#procedure/fachkraefteverfahren/nachrichten.ts'
import { usualLimits } from '#server/files/file-limits.ts'
import { PDF } from '#server/testing/test-files.ts'
import { freshLetter, heldIn, LETTER, LETTER_FORM, letterPages, linkOf } from '#web/testing/letter-pages.ts'

const pages = letterPages()
const DAY = 86_400_000

describe('Bringing a letter', () => {
  const linesBy = async (by: string): Promise<number> =>
    (await pages.cases.db.selectFrom('files').select('sha256').where('uploaded_by', '=', by).execute()).length

  it('is for those parties who may record it, and for nobody else', async () => {
    for (const partei of parteien) {
      const viewer = linkOf(partei, pages.caseId)
      const may = darfErfassen('schreibenEingegangen', partei, 'behoerde')
      const fields = { ...LETTER, als: partei }
      const answer = await pages.send({ viewer, fields, file: { content: freshLetter() } })
      expect([partei, await linesBy(viewer.userId)]).toEqual([partei, may ? 1 : 0])
      if (!may) expect([partei, answer.status]).toEqual([partei, 404])
    }
  })

  it('is not for strangers, not for other cases, and not without signing in', async () => {
    const stranger = await pages.cases.member('behoerde')
    expect((await pages.send({ viewer: stranger, file: { content: freshLetter() } })).status).toBe(404)
    expect(await linesBy(stranger.userId)).toBe(0)
    const { caseId: other } = await pages.cases.open(pages.office)
    const elsewhere = linkOf('auslaenderbehoerde', other)
    const before = await linesBy(elsewhere.userId)
    expect((await pages.send({ viewer: elsewhere, file: { content: freshLetter() } })).status).toBe(404)
    expect(await linesBy(elsewhere.userId)).toBe(before)
    const form = new FormData()
    form.append('datei', new File([new Uint8Array(PDF)], 'x.pdf'))
    const anonymous = await pages.getAsNobody(`/de/vorgaenge/${pages.caseId}${LETTER_FORM}`, {
      method: 'POST',
      body: form,
    })
    expect(anonymous.headers.get('location')).toBe('/de/sign-in')
  })

  it('asks once whose a mere letter is and what it is about, and finds it again by that', async () => {
    const empty = await (await pages.send({ fields: { absender: '', betreff: '', am: '18.11.2026' } })).text()
    expect([...empty.matchAll(/href="#([a-zA-Z]+)"/g)].map(([, field]) => field)).toEqual(
      expect.arrayContaining(['absender', 'betreff']),
    )
    for (const field of ['urheber', 'schreiben']) expect(empty).not.toContain(`name="${field}"`)
    const fields = { absender: 'arbeitgeber', betreff: 'Neue Anschrift', am: '18.11.2026', schreibenVom: '16.11.2026' }
    expect((await pages.send({ fields })).status).toBe(303)
    const [document = ''] = await pages.documents()
    expect(document).toContain('Neue Anschrift')
    expect(document).toContain('2026-11-16')
  })

  it('is told where neither a file nor words say which letter it is, at a field that never called itself optional', async () => {
    const address = `/de/vorgaenge/${pages.caseId}/schritt/gebuehrGezahlt?als=auslaenderbehoerde&weise=erfassen`
    const label = 'Betreff oder Aktenzeichen, wenn keine Datei beiliegt'
    expect(await (await pages.get(address)).text()).toMatch(new RegExp(`for="schreiben">\\s*${label}\\s*</label>`))
    const fields = { als: 'auslaenderbehoerde', weise: 'erfassen', betrag: '411,00', am: '18.11.2026' }
    const body = new URLSearchParams({ ...fields, urheber: 'arbeitgeber' })
    const html = await (await pages.ask(address, { method: 'POST', body })).text()
    expect(html).toContain('href="#schreiben"')
    expect(html).toContain(`Legen Sie das Schreiben oben als Datei bei, oder nennen Sie es hier: „${label}“.`)
  })

  it('keeps the file and what was typed where something else is refused', async () => {
    const content = freshLetter()
    const refused = await pages.send({
      fields: { ...LETTER, am: '31.2.2026' },
      file: { content, name: 'Nachfrage.pdf' },
    })
    const html = await refused.text()
    expect(refused.status).toBe(422)
    expect(html).toContain('value="31.2.2026"')
    expect(html).toContain('Nachfrage.pdf')
    const again = await pages.send({ fields: { ...LETTER, beleg: heldIn(html) } })
    expect(again.status).toBe(303)
    expect(await pages.documents()).toEqual([`sha256:${heldIn(html)}`])
  })

  it('says what is wrong with the file beside its field, and keeps what was typed', async () => {
    const cases: readonly (readonly [Uint8Array, string])[] = [
      [Buffer.from('MZ this is a program'), 'Diese Art von Datei nehmen wir nicht an'],
      [new Uint8Array(), 'Die Datei ist leer'],
      [Buffer.concat([PDF, Buffer.alloc(usualLimits.bytes)]), 'größer als 20 MB'],
    ]
    for (const [content, sentence] of cases) {
      const answer = await pages.send({ file: { content } })
      const html = await answer.text()
      expect([answer.status, html.includes('href="#datei"'), html.includes('value="Nachfrage"')]).toEqual([
        422,
        true,
        true,
      ])
      expect(html).toContain(sentence)
    }
  })

  it('can be undone before it is recorded', async () => {
    const html = await (await pages.send({ fields: { ...LETTER, am: '' }, file: { content: freshLetter() } })).text()
    expect(html).toMatch(new RegExp(`value="${heldIn(html)}" checked`))
    const fields = { ...LETTER, betreff: 'Az. 1' }
    expect((await pages.send({ fields })).status).toBe(303)
    expect(await pages.documents()).toEqual(['Az. 1'])
  })

  it('is over after a day, and says so', async () => {
    const html = await (await pages.send({ fields: { ...LETTER, am: '' }, file: { content: freshLetter() } })).text()
    pages.now += DAY
    const late = await pages.send({ fields: { ...LETTER, beleg: heldIn(html) } })
    pages.now -= DAY
    expect(late.status).toBe(422)
    expect(await late.text()).toContain('nicht mehr bereitgehalten')
  })

  it('takes nobody into a file that somebody else brought, neither by the form nor by typing its hash', async () => {
    const path = await pages.record()
    const sha256 = path.slice(-64)
    const colleague = await pages.cases.member('behoerde')
    const same = { ...colleague, organisations: pages.office.organisations }
    expect((await pages.send({ viewer: same, fields: { ...LETTER, beleg: sha256 } })).status).toBe(422)
    for (const betreff of [`sha256:${sha256}`, ` SHA256:${sha256}`, 'sha256:x']) {
      const answer = await pages.send({ viewer: same, fields: { ...LETTER, betreff } })
      expect([betreff, answer.status]).toEqual([betreff, 422])
    }
  })

  it('records the same letter twice where it belongs to two entries', async () => {
    const content = freshLetter()
    const [first, second] = [await pages.record(content), await pages.record(content)]
    expect(first).toBe(second)
    expect((await pages.get(first)).status).toBe(200)
  })

  it('leaves a paper file as it was: a letter that is only described', async () => {
    expect((await pages.send({ fields: { ...LETTER, betreff: 'Az. 7' } })).status).toBe(303)
    expect(await pages.documents()).toEqual(['Az. 7'])
  })
})
