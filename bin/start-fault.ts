import { inspect } from 'node:util'
import { OperatorFault } from '#server/operator-fault.ts'

/** Where it was going to be, for the sentence about it. */
export interface Attempted {
  readonly PORT?: string | undefined
  readonly HOST?: string | undefined
  readonly DATABASE_URL?: string | undefined
}

/**
 * What whoever starts the program is told: a sentence where it is theirs to mend, and everything there is where it is ours.
 * An address of a database is named without its user and password.
 */
export function startFault(fault: unknown, env: Attempted): string {
  if (fault instanceof OperatorFault) return fault.message
  const found = systemFault(fault)
  const sentence = found && sentenceOf(found, env)
  if (sentence !== undefined) return sentence
  return inspect(fault)
}

interface SystemFault {
  readonly code: string
  readonly message: string
  readonly syscall: string | undefined
  readonly path: string | undefined
}

/** A name with two addresses fails twice: the last one is told. */
function systemFault(fault: unknown): SystemFault | undefined {
  if (fault instanceof AggregateError) return systemFault(fault.errors.at(-1))
  if (!(fault instanceof Error && 'code' in fault && typeof fault.code === 'string')) return undefined
  return { code: fault.code, message: fault.message, syscall: textIn(fault, 'syscall'), path: textIn(fault, 'path') }
}

function textIn(fault: Error, name: 'syscall' | 'path'): string | undefined {
  const value: unknown = Reflect.get(fault, name)
  return typeof value === 'string' ? value : undefined
}

function sentenceOf({ code, message, syscall, path }: SystemFault, env: Attempted): string | undefined {
  if (syscall === 'listen') return listenSentence(code, env)
  if (env.DATABASE_URL !== undefined && isOfDatabase(code, syscall))
    return `The database ${placeOf(env.DATABASE_URL)} (DATABASE_URL) cannot be used: ${message}.`
  if (path !== undefined && UNUSABLE.has(code))
    return `${path} cannot be used (${code}). VORAB_DATA names the directory in which keys, files and the database lie; the program must be able to write there.`
  return undefined
}

function listenSentence(code: string, { PORT = '8080', HOST = '127.0.0.1' }: Attempted): string | undefined {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${PORT} is taken by another program. End that one, or choose another port: PORT=${Number(PORT) + 1}.`
    case 'EACCES':
      return `This account may not listen on port ${PORT}. Choose one from 1024 on: PORT=8080.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${HOST}. HOST is one it has, such as 127.0.0.1 or 0.0.0.0.`
    default:
      return undefined
  }
}

const UNUSABLE: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EEXIST'])
const UNREACHABLE: ReadonlySet<string> = new Set(['connect', 'getaddrinfo', 'read'])

/** Nobody answers, or PostgreSQL refuses: wrong name or password (class 28), no such database (3D), no right to it (42501). */
function isOfDatabase(code: string, syscall: string | undefined): boolean {
  if (syscall !== undefined && UNREACHABLE.has(syscall)) return true
  return code.startsWith('28') || code === '3D000' || code === '42501'
}

function placeOf(url: string): string {
  if (!URL.canParse(url)) return 'that is named'
  const { host, pathname, searchParams } = new URL(url)
  return `${searchParams.get('host') ?? host}${pathname}`
}
