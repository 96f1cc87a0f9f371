import { setTimeout as sleep } from 'node:timers/promises'

/** The server is not there, is coming up, or went away while it was asked. */
const PASSING = /^(?:08\w{3}|57P0[1-3]|53300|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT|EAI_AGAIN)$/
const PASSING_WORDS = /Connection terminated|timeout exceeded when trying to connect/

/**
 * Runs something once more while the server only cannot answer yet: a database that starts together with the program
 * takes longer. Anything else it says is final, and so is its silence after `ms`.
 */
export async function awaitServer<T>(run: () => Promise<T>, ms = 30_000): Promise<T> {
  const end = performance.now() + ms
  for (;;) {
    try {
      return await run()
    } catch (fault) {
      if (!isPassing(fault) || performance.now() > end) throw fault
      await sleep(200)
    }
  }
}

/** Whether a fault lies in the connection, so that the same statement may work a moment later. */
function isPassing(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false
  const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : ''
  return PASSING.test(code) || PASSING_WORDS.test(fault.message) || isPassing(fault.cause)
}
