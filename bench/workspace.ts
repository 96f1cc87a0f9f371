import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { caseStore } from '#server/cases/case-file.ts'
import { caseService } from '#server/cases/case-service.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import { fill } from './workspace/fill.ts'
import { measureCases } from './workspace/measure-cases.ts'
import { measureDerivation } from './workspace/measure-derivation.ts'
import { LARGE, measureLists } from './workspace/measure-lists.ts'
import { measureRequests } from './workspace/measure-requests.ts'
import { openServer } from './workspace/open-server.ts'
import { idOf } from './workspace/organisations.ts'
import { HEAD } from './workspace/percentiles.ts'

/**
 * Claim: with a million open cases, 200 000 of them with one office, a list comes within 50 ms and a file within 100 ms for
 * 95 of 100 requests, and everything can be worked out anew within a minute on two cores.
 */
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000000' },
    files: { type: 'string' },
    each: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '60' },
    url: { type: 'string' },
  },
})
const cases = Number(values.cases)
const files = Math.min(cases, Number(values.files ?? 100_000))
const say = (line: string): void => console.log(line)

const load = loadavg()[0] ?? 0
say(`workspace: ${cases} open cases, ${availableParallelism()} cores, load before it began ${load.toFixed(1)}`)
const { db, url, close } = await openServer(values.url)
try {
  const { rows } = await sql<{ filled: boolean }>`select to_regclass('bench_cases') is not null as filled`.execute(db)
  if (rows[0]?.filled === true) say('  measured as it was filled before')
  else await fill(db, { cases, each: Number(values.each), files, say })
  const viewer: Viewer = {
    userId: idOf('person', 1),
    name: 'Person 1',
    organisations: [{ id: LARGE, name: 'Behörde 1', kind: 'behoerde', role: 'leitung' }],
  }
  const service = caseService({ db, store: caseStore(db), clock: Date.now, speicher: kalenderspeicher() })
  say(HEAD)
  await measureLists(service, viewer, say)
  await measureCases(db, service, viewer, say)
  await measureRequests({ db, service, viewer, url, seconds: Number(values.seconds), say })
} finally {
  await close()
}
await measureDerivation(cases, say)
