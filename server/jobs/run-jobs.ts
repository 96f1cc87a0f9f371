import type { PlainDate } from '#law/calendar/plain-date.ts'
import { deliverOutbox, type OutboxOptions } from './deliver-outbox.ts'

export interface JobOptions extends OutboxOptions {
  readonly today: () => PlainDate
  /** Once an hour and at the start; each run does only what was not done yet. */
  readonly hourly: readonly ((today: PlainDate) => Promise<unknown>)[]
  /** Once a minute and at the start: what somebody waits for. */
  readonly everyMinute?: readonly (() => Promise<unknown>)[]
  readonly onFault: (fault: unknown) => void
}

const SECOND = 1000
const MINUTE = 60_000
const HOUR = 3_600_000

/** Keeps delivering and reminding until it is told to stop. Every instance of the program may do so. */
export function runJobs(options: JobOptions): { stop(): Promise<void> } {
  // What sweeps old data away must not wait for a reminder that fails each time.
  const alone = async (job: () => Promise<unknown>): Promise<void> => {
    await job().catch(options.onFault)
  }
  const deliveries = repeat(async () => ((await deliverOutbox(options)) > 0 ? 0 : SECOND), SECOND, options.onFault)
  const hourly = repeat(
    async () => {
      for (const job of options.hourly) await alone(() => job(options.today()))
      return HOUR
    },
    HOUR,
    options.onFault,
  )
  const everyMinute = repeat(
    async () => {
      for (const job of options.everyMinute ?? []) await alone(job)
      return MINUTE
    },
    MINUTE,
    options.onFault,
  )
  return {
    stop: async () => {
      await Promise.all([deliveries.stop(), hourly.stop(), everyMinute.stop()])
    },
  }
}

/** Runs something again and again, never twice at once, with the pause that it asks for; after a fault the usual one. */
function repeat(
  run: () => Promise<number>,
  usual: number,
  onFault: (fault: unknown) => void,
): { stop(): Promise<void> } {
  const life = { over: false }
  let timer: NodeJS.Timeout | undefined
  let wake: () => void = () => undefined
  const sleep = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve
      if (life.over) return resolve()
      timer = setTimeout(resolve, ms)
      timer.unref()
    })
  const loop = async (): Promise<void> => {
    while (!life.over) {
      const pause = await run().catch((fault: unknown) => {
        onFault(fault)
        return usual
      })
      await sleep(pause)
    }
  }
  const running = loop()
  return {
    stop: async () => {
      life.over = true
      clearTimeout(timer)
      wake()
      await running
    },
  }
}
