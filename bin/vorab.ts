import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { vorab } from '#cli/vorab.ts'

process.exitCode = await vorab(process.argv.slice(2), {
  out: (line) => process.stdout.write(line),
  err: (line) => process.stderr.write(line),
  read: (path) => (path === '-' ? text(process.stdin) : readFile(path, 'utf8')),
  today: new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' }),
  columns: process.stdout.isTTY ? process.stdout.columns : 100,
  fetch: async (address, token, body) => {
    const headers = {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    }
    const posted = body === undefined ? {} : { method: 'POST', body }
    // A token goes to the server that was named and to no other.
    const answer = await fetch(address, { headers, redirect: 'error', ...posted })
    return { status: answer.status, text: await answer.text() }
  },
  token: process.env['VORAB_TOKEN'],
  tokenFile: process.env['VORAB_TOKEN_FILE'],
  server: process.env['VORAB_SERVER'],
})
