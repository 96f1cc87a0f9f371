import pg from 'pg'

const DATE = 1082
const BIGINT = 20

/** How the values of the database are read: a legal day stays text (it has no hour), a count is a number. */
function columnTypes(): pg.CustomTypesConfig {
  const types = new pg.TypeOverrides()
  types.setTypeParser(DATE, (text: string) => text)
  types.setTypeParser(BIGINT, (text: string) => {
    const value = Number(text)
    if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is too large for a number.`)
    return value
  })
  return types
}

/** What of a pool differs between the program, its migrations and its tests. */
export interface PoolOptions {
  readonly connection: pg.ClientConfig
  readonly max?: number
  /** 0: as long as it takes. */
  readonly statementTimeoutMs?: number
  /** Told of connections that broke while nobody used them; the pool makes new ones. */
  readonly onFault?: (fault: Error) => void
}

/** A pool of connections that no fault of an idle connection and no forgotten statement can bring down. */
export function connectionPool({ connection, max = 10, statementTimeoutMs = 30_000, onFault }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    ...connection,
    max,
    types: columnTypes(),
    application_name: 'vorab',
    connectionTimeoutMillis: 10_000,
    statement_timeout: statementTimeoutMs,
    // A process that hangs inside a transaction must not hold a case for ever.
    idle_in_transaction_session_timeout: 60_000,
  })
  pool.on('error', (fault) => onFault?.(fault))
  // Our questions are short: compiling one that looks dear to the planner takes longer than answering it.
  pool.on('connect', (client) => {
    client.query('set jit = off').catch((fault: Error) => onFault?.(fault))
  })
  // The pool looks only after connections that nobody uses. One that breaks in the hands of a transaction, between two of
  // its statements, would end the process; its next statement fails anyway.
  pool.on('connect', (client) => client.on('error', (fault: Error) => onFault?.(fault)))
  return pool
}
