#!/usr/bin/env node
import { spawnSync } from 'node:child_process'
// The command line as installed: the built program, built first if this is a fresh clone.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const built = new URL('../dist/vorab.mjs', import.meta.url)
if (!existsSync(built)) {
  const prepared = spawnSync(process.execPath, [fileURLToPath(new URL('./prepare.mjs', import.meta.url))], {
    stdio: ['ignore', 2, 2],
  })
  if (prepared.status !== 0) process.exit(prepared.status ?? 1)
}
await import(built.href)
