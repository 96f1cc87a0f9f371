import { createHash } from 'node:crypto'
import { parseArgs } from 'node:util'
import { refuse } from '../arguments.ts'
import { optionFault } from '../fault-words.ts'
import type { ExitCode, Io, Sent } from '../io.ts'
import { languageIn } from '../language-in.ts'
import { readJson, readText } from '../read-text.ts'
import { actedAnswer, caseAnswer, filesAnswer, listAnswer, openedAnswer } from './case-answers.ts'
import { type Asked, type Call, pathOf, show } from './case-call.ts'
import { bringCommand, bringFiles, dropCommand, saveCommand } from './case-files.ts'
import { caseText, filesText, listText } from './case-lines.ts'
import { type CaseWords, caseWords } from './case-text.ts'

const OPTIONS = {
  server: { type: 'string' },
  search: { type: 'string' },
  tab: { type: 'string' },
  after: { type: 'string' },
  file: { type: 'string', multiple: true },
  lang: { type: 'string', default: 'de' },
  json: { type: 'boolean', default: false },
} as const

/**
 * `vorab case list|show|open|act|bring|files|drop|save`: the cases of a server, in the name of the person whose token the environment holds. 0 when
 * it was done, 1 when the procedure does not allow it or the file has gone on, 2 when something was wrong with the request.
 */
export async function caseCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const lang = languageIn(argv)
  const said = caseWords(lang)
  const asked = readAsked(argv, said, io)
  if (!asked) return 2
  const call: Call = { io, asked, lang, said }
  // Nobody is to believe that a file went along which did not.
  if (asked.files.length > 0 && asked.words[0] !== 'act') {
    refuse(io, said.usage)
    return 2
  }
  const [what = '', first = '', second = '', ...more] = asked.words
  switch (`${what} ${asked.words.length - 1}`) {
    case 'list 0':
      return await show(call, { path: `/cases${asked.query}` }, listAnswer, (list) => listText(list, lang))
    case 'show 1':
      return await show(call, { path: pathOf(first) }, caseAnswer, (one) => caseText(one, lang))
    case 'open 1':
      return await open(call, first)
    case 'act 2':
      return await act(call, first, second)
    case 'files 1':
      return await show(call, { path: `${pathOf(first)}/files` }, filesAnswer, (files) => filesText(files, lang))
    case 'drop 2':
      return await dropCommand(call, first, second)
    case 'save 3':
      return await saveCommand(call, first, second, more[0] ?? '')
    default:
      if (what === 'bring' && asked.words.length > 2) return await bringCommand(call, first, [second, ...more])
      refuse(io, said.usage)
      return 2
  }
}

function readAsked(argv: readonly string[], said: CaseWords, io: Io): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true })
    if (values.lang !== 'de' && values.lang !== 'en') return refuse(io, `--lang: „${values.lang}“ – de, en`)
    const { search, tab, after } = values
    const query = new URLSearchParams(Object.entries({ search, tab, after }).flatMap(given)).toString()
    return {
      words: positionals,
      files: values.file ?? [],
      query: query === '' ? '' : `?${query}`,
      server: values.server,
      json: values.json,
    }
  } catch (fault) {
    return refuse(io, `${optionFault(fault, languageIn(argv))}\n${said.usage}`)
  }
}

function given([name, value]: readonly [string, string | undefined]): readonly [string, string][] {
  return value === undefined ? [] : [[name, value]]
}

/** Without a number of its own a request gets one from its content: sent twice it works once. */
async function open(call: Call, place: string): Promise<ExitCode> {
  const read = await bodyOf(call, place)
  if (!read) return 2
  const body = { commandId: numberFor(`/cases ${read.text}`), ...read.body }
  const request = { path: '/cases', sent: asJson(body) }
  return await show(call, request, openedAnswer, (done) => `${call.said.opened(done.reference, done.caseId)}\n`)
}

/** The same for a command, with the files that come along: they are brought first and then named by it. */
async function act(call: Call, caseId: string, place: string): Promise<ExitCode> {
  const { said, io, asked } = call
  const read = await bodyOf(call, place)
  if (!read) return 2
  const brought = await bringFiles(call, caseId, asked.files)
  if ('code' in brought) return brought.code
  const unseen = brought.files.find(({ waiting }) => waiting)
  if (unseen) {
    refuse(io, said.waiting(unseen.name))
    return 1
  }
  const path = `${pathOf(caseId)}/commands`
  const documents = brought.files.map(({ document }) => document)
  const commandId = numberFor([path, read.text, ...documents].join(' '))
  const request = { path, sent: asJson({ commandId, ...withDocuments(read.body, documents) }) }
  return await show(call, request, actedAnswer, (done) => `${said.acted(done.seq, done.result === 'repeated')}\n`)
}

/** The body of a command in which these documents stand too. */
function withDocuments(body: object, documents: readonly string[]): object {
  const command = 'command' in body ? body.command : undefined
  if (documents.length === 0 || typeof command !== 'object' || command === null) return body
  const named: unknown = 'dokumente' in command ? command.dokumente : []
  const before: readonly unknown[] = Array.isArray(named) ? named : []
  return { ...body, command: { ...command, dokumente: [...new Set([...before, ...documents])] } }
}

function numberFor(text: string): string {
  return `cli-${createHash('sha256').update(text).digest('hex')}`
}

function asJson(body: object): Sent {
  return { type: 'application/json', body: JSON.stringify(body) }
}

async function bodyOf({ io, lang, said }: Call, place: string): Promise<Body | undefined> {
  const text = await readText(place, lang, io)
  const body = text === undefined ? undefined : readJson(place, text, lang, io)
  if (text === undefined || body === undefined) return undefined
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body)
  return isObject ? { text, body } : refuse(io, said.noObject(place))
}

interface Body {
  readonly text: string
  readonly body: object
}
