import { afterAll } from 'vitest'
import { connect } from '#server/database/open-database.ts'
import { databaseOn, everyPostgres, tcpPostgres } from '#server/testing/tcp-postgres.ts'
import { anotherInstance, freshDatabase, type TestDatabase } from '#server/testing/test-database.ts'
import { eventStoreContract } from './event-store.contract.ts'

eventStoreContract('the PostgreSQL that comes with the program', async () => {
  const database = await freshDatabase()
  return [database, anotherInstance(database)]
})

const servers: { stop(): Promise<void> }[] = []
afterAll(() => Promise.all(servers.map((server) => server.stop())))

for (const [name, binaries] of everyPostgres()) {
  eventStoreContract(name, async () => {
    const server = await tcpPostgres(binaries)
    servers.push(server)
    return await twoInstancesOn((database) => server.url(database))
  })
}

/** Whoever develops against a server of his own names it here. */
const own = process.env['VORAB_TEST_DATABASE_URL']
if (own !== undefined) {
  eventStoreContract('the PostgreSQL of VORAB_TEST_DATABASE_URL', () =>
    twoInstancesOn((database) => Object.assign(new URL(own), { pathname: `/${database}` }).href),
  )
}

async function twoInstancesOn(server: (database: string) => string): Promise<readonly [TestDatabase, TestDatabase]> {
  const { url, drop } = await databaseOn(server)
  await (await connect({ connectionString: url })).close()
  const second = anotherInstance({ url })
  const first = anotherInstance({ url })
  return [
    {
      ...first,
      close: () =>
        first
          .close()
          .then(() => second.close())
          .then(drop),
    },
    second,
  ]
}
