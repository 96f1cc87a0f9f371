import { createHash } from 'node:crypto'
import { parseArgs } from 'node:util'
import { type Chain, verifyChain } from '#procedure/decider/chain.ts'
import { readChain } from '#procedure/decider/read-chain.ts'
import { refuse } from '../arguments.ts'
import { askServer } from '../ask-server.ts'
import type { ExitCode, Io } from '../io.ts'
import { languageIn } from './frist-options.ts'
import { type VerifyWords, verifyWords } from './verify-text.ts'

const OPTIONS = {
  server: { type: 'string' },
  head: { type: 'string' },
  lang: { type: 'string', default: 'de' },
  json: { type: 'boolean', default: false },
} as const

interface Asked {
  /** A file, or the case when there is a server. */
  readonly what: string
  readonly server: string | undefined
  readonly head: string | undefined
  readonly json: boolean
}

/**
 * `vorab verify FILE|-` or `vorab verify CASE --server URL`: recalculates the chain of a case. 0 when nothing was changed,
 * 1 when something was, 2 when there was nothing to verify. `--head` is a hash that somebody noted earlier: it has to be
 * there still.
 */
export async function verifyCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const words = verifyWords(languageIn(argv))
  const asked = readAsked(argv, words, io)
  const chain = asked && (await chainFor(asked, words, io))
  if (!chain) return 2
  const report = verifyChain(chain, sha256)
  const headMissing = asked.head !== undefined && !chain.events.some(({ hash }) => hash === asked.head)
  const intact = report.faults.length === 0 && !headMissing
  if (asked.json) {
    const { caseId, version, head } = chain
    io.out(`${JSON.stringify({ caseId, intact, version, head, headMissing, ...report }, null, 2)}\n`)
  } else {
    io.out(intact ? words.intact(chain, report) : words.broken(chain))
    for (const fault of report.faults) io.out(words.fault(fault))
    if (headMissing) io.out(words.headMissing(asked.head))
  }
  return intact ? 0 : 1
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function readAsked(argv: readonly string[], words: VerifyWords, io: Io): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true })
    const [what] = positionals
    if (what === undefined || positionals.length > 1) return refuse(io, words.usage)
    if (values.lang !== 'de' && values.lang !== 'en') return refuse(io, `--lang: „${values.lang}“ – de, en`)
    return { what, server: values.server, head: values.head, json: values.json }
  } catch (fault) {
    return refuse(io, fault instanceof Error ? fault.message : String(fault))
  }
}

async function chainFor({ what, server }: Asked, words: VerifyWords, io: Io): Promise<Chain | undefined> {
  const text = server === undefined ? await readFile(what, io) : await fetchChain(server, what, words, io)
  if (text === undefined) return undefined
  const chain = readChain(parsed(text))
  // A server may not answer with a case that nobody asked for.
  const asked = server === undefined || chain?.caseId === what
  return chain && asked ? chain : refuse(io, words.noChain(what))
}

async function readFile(place: string, io: Io): Promise<string | undefined> {
  try {
    return await io.read(place)
  } catch (fault) {
    return refuse(io, fault instanceof Error ? fault.message : String(fault))
  }
}

async function fetchChain(server: string, caseId: string, words: VerifyWords, io: Io): Promise<string | undefined> {
  const path = `/cases/${encodeURIComponent(caseId)}/chain`
  const said = await askServer({ server, path }, io)
  if (said.ok)
    return said.status === 200 ? said.text : refuse(io, words.noAnswer(`${server}${path}`, String(said.status)))
  switch (said.why) {
    case 'noServer':
      return refuse(io, `--server: „${server}“`)
    case 'insecure':
      return refuse(io, words.insecure)
    case 'noToken':
    case 'noAnswer':
      return refuse(io, said.detail)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
