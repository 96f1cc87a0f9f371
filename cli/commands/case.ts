import { createHash } from 'node:crypto'
import { parseArgs } from 'node:util'
import type { z } from 'zod'
import type { Language } from '#law/texts/catalogue.ts'
import { refuse } from '../arguments.ts'
import { askServer } from '../ask-server.ts'
import type { ExitCode, Io } from '../io.ts'
import { actedAnswer, caseAnswer, listAnswer, openedAnswer, problemAnswer } from './case-answers.ts'
import { caseText, listText, problemText } from './case-lines.ts'
import { type CaseWords, caseWords } from './case-text.ts'
import { languageIn } from './frist-options.ts'

const OPTIONS = {
  server: { type: 'string' },
  search: { type: 'string' },
  tab: { type: 'string' },
  after: { type: 'string' },
  lang: { type: 'string', default: 'de' },
  json: { type: 'boolean', default: false },
} as const

interface Asked {
  readonly words: readonly string[]
  readonly query: string
  readonly server: string | undefined
  readonly json: boolean
}

interface Call {
  readonly io: Io
  readonly asked: Asked
  readonly lang: Language
  readonly said: CaseWords
}

/**
 * `vorab case list|show|open|act`: the cases of a server, in the name of the person whose token the environment holds. 0 when
 * it was done, 1 when the procedure does not allow it or the file has gone on, 2 when something was wrong with the request.
 */
export async function caseCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const lang = languageIn(argv)
  const said = caseWords(lang)
  const asked = readAsked(argv, said, io)
  if (!asked) return 2
  const call: Call = { io, asked, lang, said }
  const [what = '', first, second, ...more] = asked.words
  switch (`${what} ${[first, second].filter((word) => word !== undefined).length + more.length}`) {
    case 'list 0':
      return await show(call, `/cases${asked.query}`, undefined, listAnswer, (list) => listText(list, lang))
    case 'show 1':
      return await show(call, pathOf(first), undefined, caseAnswer, (one) => caseText(one, lang))
    case 'open 1':
      return await send(call, '/cases', first, openedAnswer, (done) => said.opened(done.reference, done.caseId))
    case 'act 2':
      return await send(call, `${pathOf(first)}/commands`, second, actedAnswer, (done) =>
        said.acted(done.seq, done.result === 'repeated'),
      )
    default:
      refuse(io, said.usage)
      return 2
  }
}

function pathOf(caseId: string | undefined): string {
  return `/cases/${encodeURIComponent(caseId ?? '')}`
}

function readAsked(argv: readonly string[], said: CaseWords, io: Io): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true })
    if (values.lang !== 'de' && values.lang !== 'en') return refuse(io, `--lang: „${values.lang}“ – de, en`)
    const { search, tab, after } = values
    const query = new URLSearchParams(Object.entries({ search, tab, after }).flatMap(given)).toString()
    return {
      words: positionals,
      query: query === '' ? '' : `?${query}`,
      server: values.server,
      json: values.json,
    }
  } catch (fault) {
    return refuse(io, `${fault instanceof Error ? fault.message : String(fault)}\n${said.usage}`)
  }
}

function given([name, value]: readonly [string, string | undefined]): readonly [string, string][] {
  return value === undefined ? [] : [[name, value]]
}

/** Sends the JSON of a file. Without a number of its own a request gets one from its content: sent twice it works once. */
async function send<T>(
  call: Call,
  path: string,
  file: string | undefined,
  shape: z.ZodType<T>,
  line: (done: T) => string,
): Promise<ExitCode> {
  const text = await textOf(file ?? '', call)
  const body = text === undefined ? undefined : asObject(text)
  if (text === undefined || body === undefined) {
    if (text !== undefined) refuse(call.io, call.said.noJson(file ?? ''))
    return 2
  }
  const commandId = `cli-${createHash('sha256').update(`${path} ${text}`).digest('hex')}`
  return await show(call, path, JSON.stringify({ commandId, ...body }), shape, (done) => `${line(done)}\n`)
}

async function textOf(file: string, { io }: Call): Promise<string | undefined> {
  try {
    return await io.read(file)
  } catch (fault) {
    return refuse(io, fault instanceof Error ? fault.message : String(fault))
  }
}

async function show<T>(
  { io, asked, lang, said }: Call,
  path: string,
  body: string | undefined,
  shape: z.ZodType<T>,
  text: (answer: T) => string,
): Promise<ExitCode> {
  const answer = await askServer({ server: asked.server, path, ...(body !== undefined && { body }) }, io)
  if (!answer.ok) {
    refuse(io, said.unasked[answer.why](answer.detail))
    return 2
  }
  const content = parsed(answer.text)
  const good = answer.status < 300 ? shape.safeParse(content) : undefined
  if (good?.success) {
    io.out(asked.json ? `${JSON.stringify(content, null, 2)}\n` : text(good.data))
    return 0
  }
  const problem = problemAnswer.safeParse(content)
  refuse(io, problem.success ? problemText(problem.data, lang) : said.strange(answer.status))
  return problem.success && /:(?:refused|stale)$/.test(problem.data.type) ? 1 : 2
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function asObject(text: string): object | undefined {
  const value = parsed(text)
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
}
