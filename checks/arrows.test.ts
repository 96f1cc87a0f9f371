import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser'
import { afterAll, beforeAll, expect, it } from 'vitest'

const require = createRequire(import.meta.url)
const config = require('./arrows.cjs') as Required<Pick<IFlattenedRuleSet, 'forbidden'>> & {
  readonly options: ICruiseOptions
}

/** A small house in which each file but the first three points where it must not. */
const house = {
  'law/calendar/plain-date.ts': 'export type PlainDate = string',
  'law/engine/evaluate.ts':
    "import type { PlainDate } from '../calendar/plain-date.ts'\nexport type Moment = PlainDate",
  'server/database.ts': "import type { Moment } from '#law/engine/evaluate.ts'\nexport type At = Moment",
  'law/calendar/reaches-up.ts': "import type { Moment } from '../engine/evaluate.ts'\nexport type A = Moment",
  'law/facts/reaches-across.ts': "import type { B } from '../statutes/p1.ts'\nexport type C = B",
  'law/statutes/p1.ts': 'export type B = 1',
  'law/engine/circle-a.ts': "import type { Y } from './circle-b.ts'\nexport type X = Y",
  'law/engine/circle-b.ts': "import type { X } from './circle-a.ts'\nexport type Y = X[]",
  'law/engine/asks-the-disk.ts': "import { readFileSync } from 'node:fs'\nexport const read = readFileSync",
  'law/engine/reaches-out.ts': "import type { At } from '../../server/database.ts'\nexport type D = At",
  'law/engine/calls-itself-by-name.ts':
    "import type { PlainDate } from '#law/calendar/plain-date.ts'\nexport type E = PlainDate",
  'server/reaches-web.ts': "import type { F } from '../web/page.ts'\nexport type G = F",
  'web/page.ts': 'export type F = 1',
  'cli/reaches-server.ts': "import type { At } from '#server/database.ts'\nexport type H = At",
  'server/walks-through-folders.ts': "import type { Moment } from '../law/engine/evaluate.ts'\nexport type I = Moment",
  'server/leads-nowhere.ts': "import type { J } from './gone.ts'\nexport type K = J",
} as const

let root = ''
const broken = new Map<string, string[]>()

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'arrows-'))
  for (const [file, text] of Object.entries(house)) {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true })
    writeFileSync(path.join(root, file), `${text}\n`)
  }
  writeFileSync(
    path.join(root, 'package.json'),
    '{ "type": "module", "imports": { "#law/*": "./law/*", "#server/*": "./server/*" } }',
  )
  const { tsConfig: _, ...options } = config.options
  const { output } = await cruise(['law', 'server', 'web', 'cli'], {
    ...options,
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: config.forbidden },
  })
  for (const { from, rule } of (output as ICruiseResult).summary.violations) {
    broken.set(from, [...(broken.get(from) ?? []), rule.name])
  }
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

it('arrows that the architecture draws are allowed', () => {
  expect(broken.get('law/engine/evaluate.ts')).toBeUndefined()
  expect(broken.get('server/database.ts')).toBeUndefined()
})

it.each([
  ['law/calendar/reaches-up.ts', 'law/calendar looks into nothing but itself'],
  ['law/facts/reaches-across.ts', 'law/facts looks into calendar, engine'],
  ['law/engine/circle-a.ts', 'no cycles, types included'],
  ['law/engine/asks-the-disk.ts', 'law and procedure touch nothing outside'],
  ['law/engine/reaches-out.ts', 'law looks into nothing but itself'],
  ['law/engine/calls-itself-by-name.ts', 'law is published alone: its own files are called by relative paths'],
  ['server/reaches-web.ts', 'server looks into law, procedure'],
  ['cli/reaches-server.ts', 'cli looks into law, procedure'],
  [
    'server/walks-through-folders.ts',
    'another room is called by its name (#law/…), never by a way through the folders',
  ],
  ['server/leads-nowhere.ts', 'every import leads somewhere'],
])('%s breaks: %s', (file, rule) => {
  expect(broken.get(file)).toContain(rule)
})
