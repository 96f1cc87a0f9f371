import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { type EmbeddedServer, startEmbedded } from '#server/database/embedded/start-embedded.ts'
import { connect } from '#server/database/open-database.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where a test asks for the database server of this run. */
    readonly databaseDoor: string
    /** Where tests keep files; gone at the end of this run. */
    readonly placeForFiles: string
  }
}

/**
 * For all tests of a run: one PostgreSQL, started by the first test that asks and stopped at the end. It belongs to the
 * main process, because a server ends with the thread that started it, and test threads come and go.
 */
export default async function testCluster(project: TestProject): Promise<() => Promise<void>> {
  const directory = mkdtempSync(path.join(tmpdir(), 'vorab-test-'))
  let starting: Promise<EmbeddedServer> | undefined
  const door = createServer((visitor) => {
    visitor.on('error', () => undefined)
    starting ??= start(path.join(directory, 'pg'))
    starting.then(
      ({ connection }) => visitor.end(JSON.stringify({ host: connection.host })),
      (fault: unknown) => visitor.end(JSON.stringify({ fault: String(fault) })),
    )
  })
  project.provide('placeForFiles', directory)
  const place = path.join(directory, 'door')
  await new Promise<void>((listening) => door.listen(place, listening))
  project.provide('databaseDoor', place)
  return async () => {
    door.close()
    await (await starting?.catch(() => undefined))?.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}

/** The template stays without connections, as PostgreSQL wants it for copying. */
async function start(cluster: string): Promise<EmbeddedServer> {
  const server = await startEmbedded(cluster, {
    durable: false,
    settings: { max_connections: '300', shared_buffers: '64MB', autovacuum_naptime: '5min' },
  })
  const admin = new pg.Client(server.connection)
  await admin.connect()
  await admin.query('create database template_of_tests')
  await admin.end()
  const { close } = await connect({ ...server.connection, database: 'template_of_tests' })
  await close()
  return server
}
