import { Worker } from 'node:worker_threads'

export interface TypstJob {
  /** The paper as JSON. */
  readonly data: string
  readonly standard: string
}

export interface TypstPool {
  /** The file, or an error with what Typst said. */
  run(job: TypstJob): Promise<Uint8Array>
  close(): Promise<void>
}

interface Waiting {
  readonly job: TypstJob
  readonly done: (bytes: Uint8Array) => void
  readonly failed: (fault: Error) => void
  /** A job that took its worker down twice is not tried again. */
  readonly isSecondTry: boolean
}

interface Place {
  readonly worker: Worker
  current: Waiting | undefined
}

/** Beside this file in the sources, beside the program once it is built. */
const WORKER = new URL('typeset-worker.mjs', import.meta.url)

/**
 * A few threads that set papers. None is started before there is something to set, a second one only when the first is
 * busy, and an idle one keeps no program alive.
 */
export function typstPool(size: number, script: URL = WORKER): TypstPool {
  const places = new Set<Place>()
  const queue: Waiting[] = []
  let closed = false

  const next = (): void => {
    const waiting = queue[0]
    if (!waiting) return
    const place = [...places].find(({ current }) => current === undefined) ?? (places.size < size ? open() : undefined)
    if (!place) return
    queue.shift()
    place.current = waiting
    place.worker.ref()
    place.worker.postMessage(waiting.job)
  }

  const open = (): Place => {
    const place: Place = { worker: new Worker(script, { execArgv: [] }), current: undefined }
    places.add(place)
    place.worker.unref()
    place.worker.on('message', (answer: { readonly bytes?: Uint8Array; readonly fault?: string }) => {
      const { current } = place
      place.current = undefined
      place.worker.unref()
      if (answer.bytes) current?.done(answer.bytes)
      else current?.failed(new Error(answer.fault ?? 'The paper could not be set.'))
      next()
    })
    // What went wrong is told when the thread ends, which follows at once.
    let reason: unknown
    place.worker.on('error', (fault) => {
      reason = fault
    })
    place.worker.on('exit', () => lost(place, reason))
    return place
  }

  const lost = (place: Place, cause: unknown): void => {
    places.delete(place)
    const { current } = place
    place.current = undefined
    if (current && (current.isSecondTry || closed)) current.failed(new Error('Setting the paper broke off.', { cause }))
    else if (current) queue.unshift({ ...current, isSecondTry: true })
    next()
  }

  return {
    run: (job) =>
      new Promise((done, failed) => {
        if (closed) {
          failed(new Error('The typesetter is closed.'))
          return
        }
        queue.push({ job, done, failed, isSecondTry: false })
        next()
      }),
    close: async () => {
      closed = true
      for (const { failed } of queue.splice(0)) failed(new Error('The typesetter is closed.'))
      await Promise.all([...places].map(({ worker }) => worker.terminate()))
    },
  }
}
