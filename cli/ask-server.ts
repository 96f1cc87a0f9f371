import type { Io } from './io.ts'

/** What a server said, or why nothing was asked of it. */
export type Said =
  | { readonly ok: true; readonly status: number; readonly text: string }
  | { readonly ok: false; readonly why: 'noServer' | 'insecure' | 'noToken' | 'noAnswer'; readonly detail: string }

export interface Question {
  /** As it was typed; the environment names one where nothing was. */
  readonly server: string | undefined
  /** Below `/api/v1`. */
  readonly path: string
  /** JSON to be posted. */
  readonly body?: string
}

/** Asks a server in the name of the person whose token the environment names. The token travels where nobody listens. */
export async function askServer({ server, path, body }: Question, io: Io): Promise<Said> {
  const named = server ?? io.server ?? ''
  const base = URL.canParse(named) ? new URL(named) : undefined
  if (!base || !/^https?:$/.test(base.protocol)) return { ok: false, why: 'noServer', detail: named }
  const token = await tokenOf(io)
  if (token.wrong !== undefined) return { ok: false, why: 'noToken', detail: token.wrong }
  const near = ['localhost', '127.0.0.1', '[::1]'].includes(base.hostname)
  if (base.protocol === 'http:' && !near && token.value !== undefined)
    return { ok: false, why: 'insecure', detail: named }
  const address = `${base.href.replace(/\/$/, '')}/api/v1${path}`
  try {
    return { ok: true, ...(await io.fetch(address, token.value, body)) }
  } catch (fault) {
    return { ok: false, why: 'noAnswer', detail: `${address}: ${textOf(fault)}` }
  }
}

/** From a file that the environment names, or from the environment; never from the command line, which others can read. */
async function tokenOf(io: Io): Promise<{ readonly value: string | undefined; readonly wrong?: string }> {
  if (io.tokenFile === undefined) return { value: io.token }
  try {
    return { value: (await io.read(io.tokenFile)).trim() }
  } catch (fault) {
    return { value: undefined, wrong: textOf(fault) }
  }
}

function textOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault)
}
