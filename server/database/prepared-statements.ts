import { type PostgresCursor, type PostgresPool, type PostgresPoolClient, type PostgresQueryResult, sql } from 'kysely'
import type pg from 'pg'

const PREPARED = '/* prepared */'

/**
 * Put at the end of a statement that every page asks: each connection plans it once. For statements with one text and one
 * good plan for all values. Not for those that look for a name or narrow a list: what fits all values is the worst plan for
 * them (seconds instead of milliseconds). Not for `select *` either: after a later migration it would fail.
 */
export const prepared = sql`${sql.raw(PREPARED)}`

/** A pool whose marked statements are prepared. Planning ten counts takes PostgreSQL longer than counting. */
export function preparing(pool: pg.Pool): PostgresPool {
  const names = new Map<string, string>()
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  return {
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect()
      const wrapped = known.get(client) ?? over(client, names)
      known.set(client, wrapped)
      return wrapped
    },
  }
}

function over(client: pg.PoolClient, names: Map<string, string>): PostgresPoolClient {
  function query<Row>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<Row>>
  function query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>
  function query<Row>(asked: string | PostgresCursor<Row>, values: readonly unknown[] = []): unknown {
    if (typeof asked !== 'string') throw new TypeError('Answers come whole; there is no cursor.')
    return asked.endsWith(PREPARED)
      ? client.query({ name: nameOf(asked, names), text: asked, values: [...values] })
      : client.query(asked, [...values])
  }
  return { query, release: () => client.release() }
}

function nameOf(text: string, names: Map<string, string>): string {
  const name = names.get(text) ?? `vorab-${names.size + 1}`
  names.set(text, name)
  return name
}
