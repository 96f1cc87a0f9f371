import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { kalenderspeicher } from '#law/calendar/kalenderspeicher.ts'
import { sealWith } from '#server/access/sealed-cookie.ts'
import { caseStore } from '#server/cases/case-file.ts'
import { caseService } from '#server/cases/case-service.ts'
import { fileStore } from '#server/files/file-store.ts'
import { TEST_DAY, type TestAccess } from '#server/testing/test-access.ts'
import { webApp } from '#web/app.tsx'
import type { Desk } from '#web/desk.ts'
import { testAssets } from './assets.ts'

/** Accounts and cases together, as the program puts them, for tests that ask every page. */
export function wholeApp(
  room: TestAccess,
  { demonstration = false } = {},
): {
  readonly app: ReturnType<typeof webApp>
  readonly desk: Desk
} {
  const { db, clock } = room.access
  const [key, speicher] = [randomBytes(32), kalenderspeicher()]
  const desk: Desk = {
    cases: caseService({ db, store: caseStore(db), clock, speicher }),
    files: fileStore({ db, directory: tmpdir(), key, clock }),
    speicher,
    newId: () => crypto.randomUUID(),
    demonstration,
  }
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
