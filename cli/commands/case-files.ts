import path from 'node:path'
import { z } from 'zod'
import { refuse } from '../arguments.ts'
import { fileFault, writeFault } from '../fault-words.ts'
import type { ExitCode } from '../io.ts'
import { type BroughtFile, broughtAnswer } from './case-answers.ts'
import { type Call, hear, hearContent, pathOf } from './case-call.ts'
import { fileLine } from './case-lines.ts'

/** Brings files to a case, one after the other; where one cannot be brought the reason is printed and the others wait. */
export async function bringFiles(
  call: Call,
  caseId: string,
  places: readonly string[],
): Promise<{ readonly files: readonly BroughtFile[] } | { readonly code: ExitCode }> {
  const files: BroughtFile[] = []
  for (const place of places) {
    const content = await contentOf(place, call)
    if (content === undefined) return { code: 2 }
    const request = {
      path: `${pathOf(caseId)}/files?lang=${call.lang}`,
      sent: { type: 'application/octet-stream', body: content, named: named(path.basename(place)) },
    }
    const heard = await hear(call, request, broughtAnswer)
    if ('code' in heard) {
      refuse(call.io, call.said.notBrought(place))
      return heard
    }
    files.push(heard.good)
  }
  return { files }
}

/** RFC 8187. */
function named(name: string): string {
  const signs = name.replace(/\p{Cs}/gu, '\ufffd')
  const bytes = encodeURIComponent(signs).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return `attachment; filename*=UTF-8''${bytes}`
}

async function contentOf(place: string, { io, lang }: Call): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return await io.readBytes(place)
  } catch (fault) {
    return refuse(io, fileFault(place, fault, lang))
  }
}

/** `vorab case bring CASE FILE…`: prints by which name a command attaches each of them. */
export async function bringCommand(call: Call, caseId: string, places: readonly string[]): Promise<ExitCode> {
  const brought = await bringFiles(call, caseId, places)
  if ('code' in brought) return brought.code
  const { io, asked, lang } = call
  const lines = brought.files.map((file) => `${fileLine(file, lang)}\n`)
  io.out(asked.json ? `${JSON.stringify(brought.files, null, 2)}\n` : lines.join(''))
  return 0
}

/** `vorab case drop CASE HASH`: takes back what no entry names. */
export async function dropCommand(call: Call, caseId: string, named: string): Promise<ExitCode> {
  const heard = await hear(call, { path: fileOf(caseId, named), sent: { method: 'DELETE' } }, z.undefined())
  if ('code' in heard) return heard.code
  call.io.out(`${call.said.dropped(named)}\n`)
  return 0
}

/** `vorab case save CASE HASH FILE`: a file of the case, under a name that nothing has yet. */
export async function saveCommand(call: Call, caseId: string, named: string, place: string): Promise<ExitCode> {
  const { io, lang, said } = call
  const heard = await hearContent(call, fileOf(caseId, named))
  if ('code' in heard) return heard.code
  try {
    await io.write(place, heard.good)
  } catch (fault) {
    refuse(io, writeFault(place, fault, lang))
    return 2
  }
  io.out(`${said.saved(place)}\n`)
  return 0
}

function fileOf(caseId: string, named: string): string {
  return `${pathOf(caseId)}/files/${encodeURIComponent(named.replace(/^sha256:/, ''))}`
}
