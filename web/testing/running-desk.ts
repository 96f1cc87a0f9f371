import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { serve } from '@hono/node-server'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import type { PlainDate } from '#law/calendar/plain-date.ts'
import { LAW } from '#law/version.ts'
import { caseLetters } from '#server/access/case-letters.ts'
import { sealWith } from '#server/access/sealed-cookie.ts'
import { eventStore } from '#server/cases/event-store.ts'
import { readEvent } from '#server/cases/read-event.ts'
import { type DemonstrationPeople, makePeople } from '#server/demonstration/people.ts'
import { type DemonstrationWorld, noonOf } from '#server/demonstration/seed.ts'
import { recordedAccess } from '#server/testing/recorded-access.ts'
import type { SentMail } from '#server/testing/test-access.ts'
import { freshDatabase } from '#server/testing/test-database.ts'
import { webApp } from '#web/app.tsx'
import { loadAssets } from '#web/http/load-assets.ts'
import { testDesk } from './test-desk.ts'
import { testSeal } from './test-seal.ts'

/** All pages on a database of their own, with invented people to sign in as, and a day that the test chooses. */
export interface RunningDesk {
  readonly origin: string
  readonly world: DemonstrationWorld
  readonly people: DemonstrationPeople
  /** What the accounts would have sent, newest last. */
  readonly mails: readonly SentMail[]
  /** The day it is for everybody from now on. */
  readonly turnTo: (day: PlainDate) => void
  readonly close: () => Promise<void>
}

const ROOT = path.resolve(import.meta.dirname, '../..')

export interface StartDeskOptions {
  /** With a key of the installation, so that the Vorabzustimmung is signed here. */
  readonly withKey?: boolean
}

/** A procedure takes months: the program runs in the test, so that its day can move on. */
export async function startDesk(first: PlainDate, { withKey = false }: StartDeskOptions = {}): Promise<RunningDesk> {
  const prepared = spawnSync(process.execPath, [path.join(ROOT, 'bin/prepare.mjs')], { cwd: ROOT, encoding: 'utf8' })
  if (prepared.status !== 0) throw new Error(`The build failed:\n${prepared.stderr}`)
  let day = first
  const clock = (): number => noonOf(day)
  const database = await freshDatabase()
  const { db } = database
  const [store, speicher] = [eventStore(db, readEvent), kalenderspeicher()]
  const people = await makePeople(db, { from: first, now: noonOf(first) })
  let app: ReturnType<typeof webApp> | undefined
  const server = serve({
    fetch: (request, env) => app?.fetch(request, env) ?? new Response('', { status: 503 }),
    port: 0,
  })
  await once(server, 'listening')
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const key = randomBytes(32)
  const seal = withKey ? { seal: await testSeal() } : {}
  const { access, mails } = recordedAccess({ db, clock, key, origin }, speicher)
  app = webApp(
    {
      today: () => day,
      seal: sealWith({ key, clock, idleMs: 3_600_000 }),
      assets: loadAssets(path.join(ROOT, 'dist')),
      origin: undefined,
      onFault: (fault) => {
        throw fault
      },
      accounts: { access, clientOf: () => '192.0.2.1', home: '/vorgaenge', caseAddress: (id) => `/vorgaenge/${id}` },
    },
    testDesk({ db, clock, key, letters: caseLetters(access), demonstration: true, ...seal }),
  )
  return {
    origin,
    world: { db, store, speicher, lawVersion: LAW.edition },
    people,
    mails,
    turnTo: (next) => {
      day = next
    },
    close: async () => {
      server.close()
      await database.close()
    },
  }
}
