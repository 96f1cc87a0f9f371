import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { typstPool } from './typst-pool.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'vorab-pool-'))
const script = path.join(folder, 'worker.mjs')
afterAll(() => rmSync(folder, { recursive: true }))

/** A worker that writes nothing: it falls over where it is told to, once or always. */
beforeAll(() =>
  writeFileSync(
    script,
    `import { parentPort } from 'node:worker_threads'
     import { existsSync, writeFileSync } from 'node:fs'
     parentPort.on('message', ({ data, standard }) => {
       if (data === 'always') process.exit(1)
       if (data === 'once' && !existsSync(standard)) { writeFileSync(standard, ''); throw new Error('fell over') }
       if (data === 'no') parentPort.postMessage({ fault: 'no such thing' })
       else parentPort.postMessage({ bytes: new TextEncoder().encode(data) })
     })`,
  ),
)

const open = (size: number) => typstPool(size, pathToFileURL(script))
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

describe('The threads that set papers', () => {
  it('do in turn what they are given, each to its own asker', async () => {
    const pool = open(2)
    const jobs = Array.from({ length: 20 }, (_, at) => pool.run({ data: `job ${at}`, standard: '' }))
    expect((await Promise.all(jobs)).map(textOf)).toEqual(jobs.map((_, at) => `job ${at}`))
    await pool.close()
  })

  it('are replaced when one falls over, and its paper is set by the next', async () => {
    const pool = open(1)
    const standard = path.join(folder, 'fell')
    expect(textOf(await pool.run({ data: 'once', standard }))).toBe('once')
    expect(existsSync(standard)).toBe(true)
    await pool.close()
  })

  it('give up on a paper that takes two of them down, and go on with the others', async () => {
    const pool = open(1)
    const [fallen, other] = await Promise.allSettled(
      ['always', 'other'].map((data) => pool.run({ data, standard: '' })),
    )
    expect(fallen?.status).toBe('rejected')
    expect(other?.status === 'fulfilled' && textOf(other.value)).toBe('other')
    await pool.close()
  })

  it('say what was wrong with a paper and stay', async () => {
    const pool = open(1)
    await expect(pool.run({ data: 'no', standard: '' })).rejects.toThrow('no such thing')
    expect(textOf(await pool.run({ data: 'yes', standard: '' }))).toBe('yes')
    await pool.close()
    await expect(pool.run({ data: 'late', standard: '' })).rejects.toThrow('closed')
  })
})
