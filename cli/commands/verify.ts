import { createHash } from 'node:crypto'
import { parseArgs } from 'node:util'
import type { Language } from '#law/texts/catalogue.ts'
import { type Chain, verifyChain } from '#procedure/decider/chain.ts'
import { readChain } from '#procedure/decider/read-chain.ts'
import { refuse } from '../arguments.ts'
import { askServer } from '../ask-server.ts'
import { optionFault } from '../fault-words.ts'
import type { ExitCode, Io } from '../io.ts'
import { languageIn } from '../language-in.ts'
import { readText } from '../read-text.ts'
import { problemAnswer } from './case-answers.ts'
import { problemText } from './case-lines.ts'
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
  const lang = languageIn(argv)
  const words = verifyWords(lang)
  const asked = readAsked(argv, words, io)
  const chain = asked && (await chainFor(asked, { words, lang, io }))
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
    return refuse(io, `${optionFault(fault, languageIn(argv))}\n${words.usage}`)
  }
}

interface Call {
  readonly words: VerifyWords
  readonly lang: Language
  readonly io: Io
}

async function chainFor({ what, server }: Asked, call: Call): Promise<Chain | undefined> {
  const { words, lang, io } = call
  const text = server === undefined ? await readText(what, lang, io) : await fetchChain(server, what, call)
  if (text === undefined) return undefined
  const chain = readChain(parsed(text))
  // A server may not answer with a case that nobody asked for.
  const asked = server === undefined || chain?.caseId === what
  return chain && asked ? chain : refuse(io, words.noChain(what))
}

async function fetchChain(server: string, caseId: string, { words, lang, io }: Call): Promise<string | undefined> {
  const said = await askServer({ server, path: `/cases/${encodeURIComponent(caseId)}/chain`, lang }, io)
  if (!said.ok) return refuse(io, said.why)
  if (said.status === 200) return said.text
  const problem = problemAnswer.safeParse(parsed(said.text))
  return refuse(io, problem.success ? problemText(problem.data, lang) : words.strange(server, said.status))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
