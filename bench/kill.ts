import { type KillFigures, killEmbedded, killOverTcp } from './kill/run-kills.ts'

/** Kills the program and its database at random moments while it writes, and counts what became of what it had promised. */

const [which, kills] = [process.argv[2] ?? 'both', Number(process.argv[3] ?? 200)]

if (which !== 'tcp') print('its own PostgreSQL, one instance', await killEmbedded(kills))
if (which !== 'embedded') print('PostgreSQL over TCP, three instances', await killOverTcp(kills))

function print(name: string, { startMs, ...figures }: KillFigures): void {
  const sorted = startMs.toSorted((a, b) => a - b)
  console.log(`\n${name}`)
  for (const [what, value] of Object.entries(figures)) console.log(`  ${what.padEnd(20)} ${value}`)
  console.log(`  ${'ready again'.padEnd(20)} median ${at(sorted, 0.5)} ms, longest ${at(sorted, 1)} ms`)
}

function at(sorted: readonly number[], part: number): number {
  return Math.round(sorted[Math.floor((sorted.length - 1) * part)] ?? 0)
}
