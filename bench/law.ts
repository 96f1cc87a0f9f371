import { check } from '#law/pathways/check.ts'
import { byHand } from './law/by-hand.ts'
import { cases, ON, type Verdict } from './law/cases.ts'
import { byJsonRulesEngine } from './law/json-rules-engine.ts'
import { byPublicodes, situationOf } from './law/publicodes.ts'
import { answersOf, findings, verdictOf } from './law/vorab.ts'

/** Claim: an evaluation with its explanation costs at most a hundredth of publicodes and five times a hand-written function. */

const list = cases(2_000)
const answers = list.map(answersOf)
const situations = list.map(situationOf)

async function agreement(): Promise<number> {
  let differing = 0
  for (const [at, c] of list.slice(0, 300).entries()) {
    const expected = JSON.stringify(plain(byHand(c)))
    const others = [
      verdictOf(findings(answers[at] ?? {})),
      byPublicodes(situations[at] ?? {}),
      await byJsonRulesEngine(c),
    ]
    if (others.some((verdict) => JSON.stringify(plain(verdict)) !== expected)) differing++
  }
  return differing
}

function plain({ regel, ermaessigt, westbalkan }: Verdict): Verdict {
  return { regel, ermaessigt, westbalkan }
}

/** Microseconds for one case, the best of several interleaved rounds. */
async function measure(times: number, run: (at: number) => unknown): Promise<number> {
  const start = performance.now()
  for (let at = 0; at < times; at++) {
    const pending = run(at % list.length)
    if (pending instanceof Promise) await pending
  }
  return ((performance.now() - start) * 1000) / times
}

const contenders: readonly (readonly [string, number, (at: number) => unknown])[] = [
  ['Vorab', 60_000, (at) => findings(answers[at] ?? {})],
  ['by hand', 60_000, (at) => byHand(list[at] ?? cases(1)[0] ?? raise())],
  ['publicodes', 400, (at) => byPublicodes(situations[at] ?? {})],
  ['json-rules-engine', 3_000, (at) => byJsonRulesEngine(list[at] ?? raise())],
]

function raise(): never {
  throw new Error('no case')
}

const differing = await agreement()
if (differing > 0)
  throw new Error(`${differing} of 300 cases are answered differently; the ratios would compare nothing.`)
const best = new Map<string, number>()
for (let round = 0; round < 5; round++) {
  for (const [name, times, run] of contenders) {
    const taken = await measure(times, run)
    best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, taken))
  }
}
const own = best.get('Vorab') ?? raise()
console.log(`Blaue Karte (two arms) and Westbalkan with explanation, ${ON}; 300 of 300 cases answered alike`)
for (const [name, taken] of best)
  console.log(
    `${name.padEnd(20)} ${taken.toFixed(2).padStart(10)} µs   ${(taken / own).toFixed(2).padStart(8)} × Vorab`,
  )
const whole = await measure(2_000, (at) => check(answers[at] as Parameters<typeof check>[0], ON))
console.log(
  `${'all ways, check()'.padEnd(20)} ${whole.toFixed(0).padStart(10)} µs   with details, without proposals for change`,
)
