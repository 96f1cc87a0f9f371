import { writeFileSync } from 'node:fs'
import { agreementOf } from './agreement.ts'
import { type EngineName, engines } from './engines.ts'

/** One process, one engine: prints agreements that differ in their names, and says when the first was there. */
const [, , name = 'typst', count = '1', file = ''] = process.argv
const known = (Object.keys(engines) as EngineName[]).find((one) => one === name)
if (!known) throw new Error(`There is no engine ${name}.`)
const engine = await engines[known]()
const first = await engine.print(agreementOf(0))
process.stdout.write('first\n')
const times: number[] = []
for (let number = 1; number < Number(count); number++) {
  const start = performance.now()
  await engine.print(agreementOf(number))
  times.push(performance.now() - start)
}
process.stdout.write('last\n')
// Whoever measures looks at this process and all its children now, before any of them ends.
await new Promise<void>((resolve) => process.stdin.once('data', () => resolve()))
process.stdin.destroy()
if (file !== '') writeFileSync(file, first)
await engine.close()
process.stdout.write(`${JSON.stringify({ times })}\n`)
