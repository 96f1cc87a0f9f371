import { Agent, get, type RequestOptions } from 'node:http'
import type { Kysely } from 'kysely'
import { startSession } from '#server/access/sessions.ts'
import type { CaseService } from '#server/cases/case-service.ts'
import { tabs } from '#server/cases/lists.ts'
import type { Viewer } from '#server/cases/viewer.ts'
import type { Tables } from '#server/database/tables.ts'
import { chance } from '../chance.ts'
import { HEUTE } from '../open-files.ts'
import { filesOf } from './measure-cases.ts'
import { LARGE } from './measure-lists.ts'
import { NAMES } from './names.ts'
import { idOf, MEMBERS } from './organisations.ts'
import { percentiles } from './percentiles.ts'
import { startProgram } from './program.ts'

const PER_SECOND = 60
/** PostgreSQL plans a prepared question for its values the first five times on each connection: no office works there. */
const WARM_SECONDS = 30

export interface Requests {
  readonly db: Kysely<Tables>
  readonly service: CaseService
  readonly viewer: Viewer
  readonly url: string
  readonly seconds: number
  readonly say: (line: string) => void
}

/** Half of all requests are lists, one in five of them narrowed by a name; 35 in 100 are cases, 10 sheets and 5 figures. */
const UP_TO = { queue: 0.4, search: 0.5, case: 0.85, sheet: 0.95, statistics: 1 } as const
type Kind = keyof typeof UP_TO
const KINDS: readonly Kind[] = ['queue', 'search', 'case', 'sheet', 'statistics']
const AIMS: Readonly<Record<Kind, number | undefined>> = {
  queue: 50,
  search: 50,
  case: 100,
  sheet: 100,
  statistics: undefined,
}

/**
 * Pages of the running program, asked for at an even pace by many people who are signed in. Time is counted from the moment
 * a request was due, so that one that had to wait for others does not look quick.
 */
export async function measureRequests(given: Requests): Promise<void> {
  const { db, url, seconds, say } = given
  const sessions = await Promise.all(
    Array.from({ length: MEMBERS }, (_, index) => signIn(db, idOf('person', index + 1))),
  )
  const address = addresses(await filesOf(db, 2), await sheetsOf(given))
  const program = await startProgram(url)
  const agent = new Agent({ keepAlive: true })
  try {
    const ask = (kind: Kind, number: number): Promise<number> => {
      const cookie = `vorab-session=${sessions[number % sessions.length] ?? ''}`
      return statusOf(program.base + address(kind), { agent, headers: { cookie, 'accept-encoding': 'br' } })
    }
    await paced(WARM_SECONDS, ask)
    const { times, statuses } = await paced(seconds, ask)
    for (const kind of KINDS) say(percentiles(`page: ${kind}`, times[kind], AIMS[kind]))
    say(`  ${PER_SECOND} a second for ${seconds} s; answers: ${statuses}`)
  } finally {
    agent.destroy()
    await program.stop()
  }
}

/** Asked and thrown away, at as little cost as can be: whoever asks shares the processors with the program. */
function statusOf(address: string, options: RequestOptions): Promise<number> {
  return new Promise((answered, failed) => {
    get(address, options, (response) => {
      response.resume().once('end', () => answered(response.statusCode ?? 0))
    }).once('error', failed)
  })
}

function signIn(db: Kysely<Tables>, userId: string): Promise<string> {
  return startSession({ db, clock: Date.now }, { userId, userAgent: 'Firefox/140.0 (Linux)', secondFactor: 'shown' })
}

function addresses(files: readonly string[], sheets: readonly string[]): (kind: Kind) => string {
  const random = chance(20_261_122)
  const one = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  const list = (): string => {
    const sort = random() < 0.2 ? '&sortierung=opened' : ''
    return `/de/vorgaenge?liste=${one(tabs)}&fuer=${LARGE}${sort}`
  }
  return (kind) => {
    switch (kind) {
      case 'queue':
        return list()
      case 'search':
        return `${list()}&suche=${one(NAMES.stems)}${one(NAMES.ends)}`
      case 'case':
        return `/de/vorgaenge/${one(files)}`
      case 'sheet':
        return one(sheets)
      case 'statistics':
        return '/de/statistik'
    }
  }
}

/** Addresses of sheets that show how a period was counted. */
async function sheetsOf({ db, service, viewer }: Requests): Promise<readonly string[]> {
  const found: string[] = []
  for (const id of (await filesOf(db, 10)).slice(0, 60)) {
    const view = await service.view(viewer, id, HEUTE)
    for (const { id: duty, blatt } of view?.pflichten ?? [])
      if (blatt !== undefined) found.push(`/de/vorgaenge/${id}/fristen/${encodeURIComponent(duty)}`)
  }
  return found
}

async function paced(
  seconds: number,
  ask: (kind: Kind, number: number) => Promise<number>,
): Promise<{ readonly times: Readonly<Record<Kind, number[]>>; readonly statuses: string }> {
  const times: Record<Kind, number[]> = { queue: [], search: [], case: [], sheet: [], statistics: [] }
  const statuses = new Map<number, number>()
  const random = chance(20_261_123)
  const begun = performance.now()
  const all = Array.from({ length: seconds * PER_SECOND }, async (_, number) => {
    const due = (number * 1000) / PER_SECOND
    await new Promise((ready) => setTimeout(ready, due))
    const kind = kindAt(random())
    const status = await ask(kind, number)
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    times[kind].push(performance.now() - begun - due)
  })
  await Promise.all(all)
  return { times, statuses: [...statuses].map(([status, count]) => `${count} × ${status}`).join(', ') }
}

function kindAt(drawn: number): Kind {
  return KINDS.find((kind) => drawn < UP_TO[kind]) ?? 'queue'
}
