import { describe, expect, it } from 'vitest'
import { addDays } from '#law/calendar/plain-date.ts'
import { usualLimits } from '#server/files/file-limits.ts'
import { TODAY } from '#server/testing/test-cases.ts'
import { PDF } from '#server/testing/test-files.ts'
import { fileRoom, hashOf } from '#web/testing/file-room.ts'
import { freshLetter, linkOf } from '#web/testing/letter-pages.ts'

const { pages, room, held } = fileRoom()
const TUS = { 'tus-resumable': '1.0.0' }

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

  it('ends with the right to the case: the next piece is not taken, and what came of it is nobody’s', async () => {
    const employer = await pages.cases.member('arbeitgeber')
    const organisationId = employer.organisations[0]?.id ?? ''
    const { service } = pages.cases
    const party = { caseId: pages.caseId, partei: 'arbeitgeber', party: { organisationId } } as const
    expect(await service.addParticipant(pages.office, party, TODAY)).toBe('done')
    const [content, whole] = [freshLetter(), freshLetter()]
    const [part, other] = await Promise.all(
      [content, whole].map(async (one) => (await begin(one, employer)).headers.get('location') ?? ''),
    )
    expect((await patch(part ?? '', 0, content.subarray(0, 100), employer)).status).toBe(204)
    const left = { ...employer, organisations: [] }
    expect((await patch(part ?? '', 100, content.subarray(100), left)).status).toBe(404)
    await pages.cases.db
      .updateTable('case_parties')
      .set({ since: addDays(TODAY, -2), until: addDays(TODAY, -1) })
      .where('case_id', '=', pages.caseId)
      .where('organisation_id', '=', organisationId)
      .execute()
    expect((await patch(part ?? '', 100, content.subarray(100), employer)).status).toBe(404)
    expect((await patch(other ?? '', 0, whole, employer)).status).toBe(404)
    for (const method of ['GET', 'HEAD', 'DELETE'])
      expect((await pages.ask(part ?? '', { method, headers: TUS }, employer)).status).toBe(404)
    expect((await begin(freshLetter(), employer)).status).toBe(404)
    expect(await held(employer)).toEqual([])
  })
})
