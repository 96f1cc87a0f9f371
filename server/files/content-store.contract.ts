import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import type { ContentStore } from './content-store.ts'

/** A store that a test has opened. */
export interface OpenedStore {
  readonly store: ContentStore
  readonly close: () => void
}

type Case = (title: string, run: () => Promise<void>) => void

/** What every store of contents promises, whatever it stands on. */
export function contentStoreContract(open: () => Promise<OpenedStore>, check: Case, isThere = true): void {
  let opened: OpenedStore | undefined
  const store = (): ContentStore => {
    if (!opened) throw new Error('The store is not open.')
    return opened.store
  }
  const address = (): string => randomBytes(32).toString('hex')
  const all = async (): Promise<readonly string[]> => {
    const found: string[] = []
    for await (const one of store().addresses()) found.push(one)
    return found.toSorted()
  }
  beforeAll(async () => {
    if (isThere) opened = await open()
  })
  afterAll(() => opened?.close())
  beforeEach(async () => {
    if (isThere) for (const one of await all()) await store().remove(one)
  })

  check('gives back what was put, byte by byte, also a large one', async () => {
    for (const size of [1, 1000, 20 * 1024 * 1024]) {
      const [at, content] = [address(), randomBytes(size)]
      await store().put(at, content)
      expect((await store().get(at))?.equals(content)).toBe(true)
    }
  })

  check('has nothing where nothing was put, and removes it without complaint', async () => {
    expect(await store().get(address())).toBeUndefined()
    await store().remove(address())
  })

  check('replaces what was there, whoever comes first', async () => {
    const at = address()
    const contents = [randomBytes(300_000), randomBytes(300_000), randomBytes(300_000)]
    await Promise.all(contents.map((content) => store().put(at, content)))
    const found = await store().get(at)
    expect(contents.filter((content) => found?.equals(content) === true)).toHaveLength(1)
    expect(await all()).toEqual([at])
  })

  check('forgets what was removed, and nothing else', async () => {
    const [gone, stays] = [address(), address()]
    await store().put(gone, Buffer.from('x'))
    await store().put(stays, Buffer.from('y'))
    await store().remove(gone)
    expect(await store().get(gone)).toBeUndefined()
    expect(await all()).toEqual([stays])
  })

  check('lists everything that is there, also what no single answer holds', async () => {
    const addresses = Array.from({ length: 12 }, address)
    for (const at of addresses) await store().put(at, Buffer.from('x'))
    expect(await all()).toEqual(addresses.toSorted())
  })

  check('never goes to a place that is no address', async () => {
    for (const wrong of ['', '../../key', 'A'.repeat(64), `${'a'.repeat(62)}/.`, '?list-type=2'])
      for (const ask of [
        () => store().get(wrong),
        () => store().put(wrong, Buffer.from('x')),
        () => store().remove(wrong),
      ])
        await expect(ask()).rejects.toThrow(RangeError)
  })
}
