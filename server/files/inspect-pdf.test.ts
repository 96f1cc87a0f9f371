import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { pdfOf, streamOf } from '#server/testing/pdf-of.ts'
import { usualLimits } from './file-limits.ts'
import { inspectPdf } from './inspect-pdf.ts'

const BROKEN = { ok: false, problem: 'broken' }
const MEGABYTE = 1024 * 1024

/** A PDF whose table of addresses is a stream (ISO 32000-2, 7.5.8), and the parts that it leads to. */
function pdfWithTable(entries: string, table: Uint8Array, before: Buffer = Buffer.alloc(0)): Buffer {
  const start = Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n'),
    Buffer.from('2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n'),
    before,
  ])
  const end = Buffer.from(`\nendobj\nstartxref\n${start.length}\n%%EOF\n`)
  return Buffer.concat([start, Buffer.from('9 0 obj\n'), streamOf(`/Root 1 0 R ${entries}`, table), end])
}

/** A row of the table: where an object stands, or in which part with others and at which place there. */
function row(kind: 1 | 2, where: number, index = 0): Buffer {
  const bytes = Buffer.alloc(7)
  bytes.writeUInt8(kind)
  bytes.writeUInt32BE(where, 1)
  bytes.writeUInt16BE(index, 5)
  return bytes
}

/** A PDF whose pages stand in a part with others (ISO 32000-2, 7.5.7). */
function pdfWithParts(entries: string, packed: Uint8Array): Buffer {
  const parts = Buffer.concat([
    Buffer.from('8 0 obj\n'),
    streamOf(`/N 2 /First 9 ${entries}`, packed),
    Buffer.from('\nendobj\n'),
  ])
  const at = pdfWithTable('', Buffer.alloc(0)).indexOf('9 0 obj')
  const table = Buffer.concat([row(1, 9), row(2, 8), row(2, 8, 1), row(1, at)])
  return pdfWithTable('/Type /XRef /W [1 4 2] /Size 10 /Index [1 3 8 1]', table, parts)
}

/** Two objects, and before them where each begins. */
const PAGES = '2 0 3 43 << /Type /Pages /Kids [3 0 R] /Count 1 >>  << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>'

it('A PDF whose directory is packed is opened like any other', async () => {
  const packed = deflateSync(Buffer.from(PAGES))
  expect(await inspectPdf(pdfWithParts('/Type /ObjStm /Filter /FlateDecode', packed), usualLimits)).toEqual({
    ok: true,
    pages: 1,
  })
})

describe('A PDF that somebody wrote to stop the program', () => {
  it('keeps its thread busy for ever, and nobody else: it is given up, and the next one is looked into', async () => {
    // Starts the thread, so that what follows is not waiting for that.
    expect(await inspectPdf(pdfOf({ pages: 2 }), usualLimits)).toEqual({ ok: true, pages: 2 })
    const many = '1'.padEnd(21, '0')
    const endless = pdfWithTable(`/Type /XRef /W [0 0 0] /Size 5 /Index [${many} ${many}]`, Buffer.from('-----'))
    expect(endless.length).toBeLessThan(500)
    const asked = Date.now()
    let turns = 0
    const others = setInterval(() => turns++, 20)
    expect(await inspectPdf(endless, usualLimits, 1500)).toEqual(BROKEN)
    clearInterval(others)
    // Timers may be a moment early.
    expect(Date.now() - asked).toBeGreaterThan(1400)
    expect(turns).toBeGreaterThan(20)
    expect(await inspectPdf(pdfOf({ pages: 3 }), usualLimits)).toEqual({ ok: true, pages: 3 })
  })

  const large = deflateSync(Buffer.alloc(300 * MEGABYTE))
  const hidden: readonly (readonly [how: string, content: Buffer])[] = [
    ['as a table that does not say that it is one', pdfWithTable('/W [1 2 2] /Size 5 /Filter /FlateDecode', large)],
    [
      'behind a beginning that is small',
      pdfWithTable(
        '/Type /XRef /W [1 2 2] /Size 5 /Filter /FlateDecode',
        Buffer.concat([deflateSync(Buffer.alloc(25)), large]),
      ),
    ],
    [
      'behind a page of blanks',
      pdfWithTable(`/Type /XRef ${' '.repeat(9000)} /W [1 2 2] /Size 5 /Filter /FlateDecode`, large),
    ],
    [
      'behind a text that looks like the beginning of something else',
      pdfWithTable('/Type /XRef /X (9 0 obj) /W [1 2 2] /Size 5 /Filter /FlateDecode', large),
    ],
    ['in a part with others', pdfWithParts('/Type /O#62jStm /Filter /FlateDecode', large)],
    [
      'packed as no program packs a directory',
      pdfWithParts('/Type /ObjStm /Filter /LZWDecode', Buffer.from('800B6050220C0C8501', 'hex')),
    ],
  ]
  it.each(hidden)('and swells when it is opened is refused before it does: %s', async (_, content) => {
    const before = process.memoryUsage().rss
    expect(await inspectPdf(content, usualLimits)).toEqual(BROKEN)
    expect(process.memoryUsage().rss - before).toBeLessThan(250 * MEGABYTE)
  })
})
