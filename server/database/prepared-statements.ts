import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type pg from 'pg'

/** How many texts are kept prepared in each connection; the program has fewer that it asks often. */
const MOST = 200

/** What gives a statement that is asked again a name, and nothing to any other. */
type Naming = (text: string) => string | undefined

/**
 * A pool whose frequent statements are prepared once per connection. Of a list of cases, whose indexes are many, planning
 * takes PostgreSQL as long as answering; it plans again wherever the values make another plan cheaper.
 */
export function preparing(pool: pg.Pool, most = MOST): PostgresPool {
  const naming = namesOf(most)
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  return {
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect()
      const wrapped = known.get(client) ?? over(client, naming)
      known.set(client, wrapped)
      return wrapped
    },
  }
}

function over(client: pg.PoolClient, naming: Naming): PostgresPoolClient {
  function query<Row>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<Row>>
  function query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>
  function query<Row>(asked: string | PostgresCursor<Row>, values: readonly unknown[] = []): unknown {
    if (typeof asked !== 'string') throw new TypeError('Answers come whole; there is no cursor.')
    const name = values.length === 0 ? undefined : naming(asked)
    return client.query({ text: asked, values: [...values], ...(name !== undefined && { name }) })
  }
  return { query, release: () => client.release() }
}

/** All columns of a table are more after a later step of migration: a statement that was prepared before would fail. */
const ALL_COLUMNS = /\b(?:select|returning) (?:"\w+"\.)?\*/

function namesOf(most: number): Naming {
  const names = new Map<string, string>()
  const once = new Set<string>()
  return (text) => {
    const name = names.get(text)
    if (name !== undefined || names.size >= most || ALL_COLUMNS.test(text)) return name
    if (once.delete(text)) {
      const given = `vorab-${names.size + 1}`
      names.set(text, given)
      return given
    }
    // Texts with a list of values differ with its length and are not asked again.
    if (once.size >= most) once.clear()
    once.add(text)
    return undefined
  }
}
