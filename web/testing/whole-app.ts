import { randomBytes } from 'node:crypto'
import { sealWith } from '#server/access/sealed-cookie.ts'
import { TEST_DAY, type TestAccess } from '#server/testing/test-access.ts'
import { webApp } from '#web/app.tsx'
import type { Desk } from '#web/desk.ts'
import { testAssets } from './assets.ts'
import { testDesk } from './test-desk.ts'

/** Accounts and cases together, as the program puts them, for tests that ask every page. */
export function wholeApp(
  room: TestAccess,
  { demonstration = false } = {},
): {
  readonly app: ReturnType<typeof webApp>
  readonly desk: Desk
} {
  const { db, clock } = room.access
  const key = randomBytes(32)
  const desk = testDesk({ db, clock, key, demonstration })
  const app = webApp(
    {
      today: () => TEST_DAY,
      seal: sealWith({ key, clock, idleMs: 3_600_000 }),
      assets: { ...testAssets, demonstration },
      origin: undefined,
      onFault: (fault) => {
        throw fault
      },
      accounts: {
        access: room.access,
        clientOf: () => '192.0.2.1',
        home: '/vorgaenge',
        caseAddress: (caseId) => `/vorgaenge/${caseId}`,
      },
    },
    desk,
  )
  return { app, desk }
}
