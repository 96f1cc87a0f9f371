import { z } from 'zod'
import { OperatorFault } from '#server/operator-fault.ts'

/** What a setting that is JSON says; refuses with a sentence that names the setting and repeats nothing that may be secret. */
export function jsonSetting<Setting extends z.ZodType>(name: string, text: string, of: Setting): z.infer<Setting> {
  const read = of.safeParse(parsed(name, text))
  if (!read.success) throw new OperatorFault(`${name} cannot be used:\n${z.prettifyError(read.error)}`)
  return read.data
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new OperatorFault(`${name} cannot be used: it is no JSON. docs/settings.md shows what it looks like.`)
  }
}
