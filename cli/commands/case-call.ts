import type { z } from 'zod'
import type { Language } from '#law/texts/catalogue.ts'
import { refuse } from '../arguments.ts'
import { askServer, type Question } from '../ask-server.ts'
import type { ExitCode, Io } from '../io.ts'
import { problemAnswer } from './case-answers.ts'
import { problemText } from './case-lines.ts'
import type { CaseWords } from './case-text.ts'

export interface Asked {
  readonly words: readonly string[]
  /** Files to be brought along. */
  readonly files: readonly string[]
  readonly query: string
  readonly server: string | undefined
  readonly json: boolean
}

export interface Call {
  readonly io: Io
  readonly asked: Asked
  readonly lang: Language
  readonly said: CaseWords
}

export type Request = Pick<Question, 'path' | 'sent'>
export type Heard<T> = { readonly good: T; readonly whole: unknown } | { readonly code: ExitCode }

/** What the server answers, in the shape that is expected; otherwise the reason is printed. */
export async function hear<T>(call: Call, request: Request, shape: z.ZodType<T>): Promise<Heard<T>> {
  const { io, asked, lang } = call
  const answer = await askServer({ server: asked.server, lang, ...request }, io)
  if (!answer.ok) return unheard(call, answer.why)
  const whole = parsed(answer.text)
  const good = answer.status < 300 ? shape.safeParse(whole) : undefined
  return good?.success ? { good: good.data, whole } : failed(call, answer.status, whole)
}

/** A file of the server, as it is; otherwise the reason is printed. */
export async function hearContent(call: Call, path: string): Promise<Heard<Uint8Array>> {
  const { io, asked, lang } = call
  const answer = await askServer({ server: asked.server, lang, path }, io)
  if (!answer.ok) return unheard(call, answer.why)
  if (answer.status === 200) return { good: answer.content, whole: undefined }
  return failed(call, answer.status, parsed(answer.text))
}

function unheard({ io }: Call, why: string): { readonly code: ExitCode } {
  refuse(io, why)
  return { code: 2 }
}

function failed({ io, lang, said }: Call, status: number, whole: unknown): { readonly code: ExitCode } {
  const problem = problemAnswer.safeParse(whole)
  refuse(io, problem.success ? problemText(problem.data, lang) : said.strange(status))
  return { code: problem.success && /:(?:refused|stale)$/.test(problem.data.type) ? 1 : 2 }
}

/** The same, printed: in words, or whole as JSON. */
export async function show<T>(
  call: Call,
  request: Request,
  shape: z.ZodType<T>,
  text: (answer: T) => string,
): Promise<ExitCode> {
  const heard = await hear(call, request, shape)
  if ('code' in heard) return heard.code
  call.io.out(call.asked.json ? `${JSON.stringify(heard.whole, null, 2)}\n` : text(heard.good))
  return 0
}

export function pathOf(caseId: string | undefined): string {
  return `/cases/${encodeURIComponent(caseId ?? '')}`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
