import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderForFiles } from '#server/testing/test-files.ts'
import { contentStoreContract } from './content-store.contract.ts'
import { diskStore } from './disk-store.ts'

describe('Contents on the disk', () => {
  const directory = folderForFiles()
  contentStoreContract(() => Promise.resolve({ store: diskStore(directory), close: () => undefined }), it)

  it('leave nothing half where writing fails', async () => {
    const other = folderForFiles()
    const address = 'a'.repeat(64)
    // A folder stands where the content belongs.
    mkdirSync(path.join(other, 'aa', 'a'.repeat(62), 'x'), { recursive: true })
    await expect(diskStore(other).put(address, Buffer.from('x'))).rejects.toThrow()
    expect(readdirSync(path.join(other, 'aa'))).toEqual(['a'.repeat(62)])
  })

  it('are told apart from whatever else lies there', async () => {
    const other = folderForFiles()
    await diskStore(other).put('b'.repeat(64), Buffer.from('x'))
    writeFileSync(path.join(other, 'bb', `${'b'.repeat(62)}.half`), 'x')
    mkdirSync(path.join(other, 'incoming'))
    const found: string[] = []
    for await (const one of diskStore(other).addresses()) found.push(one)
    expect(found).toEqual(['b'.repeat(64)])
  })
})
