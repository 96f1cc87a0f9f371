import { readFile, writeFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { vorab } from '#cli/vorab.ts'

// Whoever reads along may have seen enough (`| head`): that is no fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault
  process.exit()
})

/** Names in a case are written by many: none of them moves the cursor or renames the window. */
const plain = (text: string): string => text.replace(/[^\P{Cc}\n\t]/gu, '')

process.exitCode = await vorab(process.argv.slice(2), {
  out: (line) => process.stdout.write(plain(line)),
  err: (line) => process.stderr.write(plain(line)),
  read: (path) => (path === '-' ? text(process.stdin) : readFile(path, 'utf8')),
  today: new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' }),
  columns: process.stdout.isTTY ? process.stdout.columns : 100,
  readBytes: async (path) => new Uint8Array(await readFile(path)),
  // What a case keeps is for whoever fetched it, and takes the place of nothing.
  write: (path, content) => writeFile(path, content, { flag: 'wx', mode: 0o600 }),
  fetch: async (address, token, sent) => {
    const body = sent && 'body' in sent ? sent : undefined
    const headers = {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': body.type }),
      ...(body?.named !== undefined && { 'content-disposition': body.named }),
    }
    const changing = sent && { method: sent.method ?? 'POST', ...(body && { body: body.body }) }
    // A token goes to the server that was named and to no other.
    const answer = await fetch(address, { headers, redirect: 'error', ...changing })
    return { status: answer.status, content: new Uint8Array(await answer.arrayBuffer()) }
  },
  token: process.env['VORAB_TOKEN'],
  tokenFile: process.env['VORAB_TOKEN_FILE'],
  server: process.env['VORAB_SERVER'],
})
