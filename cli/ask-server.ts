import type { Language } from '#law/texts/catalogue.ts'
import { fileFault, lineFault, serverFault } from './fault-words.ts'
import type { Io, Sent } from './io.ts'

/** What a server said, or in a sentence why nothing was heard of it. */
export type Said =
  | { readonly ok: true; readonly status: number; readonly text: string; readonly content: Uint8Array }
  | { readonly ok: false; readonly why: string }

export interface Question {
  /** As it was typed; the environment names one where nothing was. */
  readonly server: string | undefined
  /** Below `/api/v1`. */
  readonly path: string
  /** Absent where something is only asked. */
  readonly sent?: Sent
  /** In which language a fault is told. */
  readonly lang: Language
}

/** Asks a server in the name of the person whose token the environment names. The token travels where nobody listens. */
export async function askServer({ server, path, sent, lang }: Question, io: Io): Promise<Said> {
  const named = server ?? io.server ?? ''
  const base = URL.canParse(named) ? new URL(named) : undefined
  if (!base || !/^https?:$/.test(base.protocol)) return { ok: false, why: serverFault('noServer', named, lang) }
  const token = await tokenOf(io, lang)
  if (token.wrong !== undefined) return { ok: false, why: token.wrong }
  const near = ['localhost', '127.0.0.1', '[::1]'].includes(base.hostname)
  if (base.protocol === 'http:' && !near && token.value !== undefined)
    return { ok: false, why: serverFault('insecure', named, lang) }
  try {
    const { status, content } = await io.fetch(`${base.href.replace(/\/$/, '')}/api/v1${path}`, token.value, sent)
    return { ok: true, status, content, text: new TextDecoder().decode(content) }
  } catch (fault) {
    return { ok: false, why: lineFault(base.origin, fault, lang) }
  }
}

/** From a file that the environment names, or from the environment; never from the command line, which others can read. */
async function tokenOf(
  io: Io,
  lang: Language,
): Promise<{ readonly value: string | undefined; readonly wrong?: string }> {
  if (io.tokenFile === undefined) return { value: io.token }
  try {
    return { value: (await io.read(io.tokenFile)).trim() }
  } catch (fault) {
    return { value: undefined, wrong: `VORAB_TOKEN_FILE: ${fileFault(io.tokenFile, fault, lang)}` }
  }
}
