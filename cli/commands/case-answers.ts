import { z } from 'zod'

/** Signs that do something to a terminal instead of standing in it, and those that turn the direction of writing. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu

/** What people and other programs wrote is shown and never obeyed: a name clears no screen and makes no line of its own. */
const line = z.string().transform((said) => said.replace(UNSEEN, ' ').trim())

/** What the server answers, as far as the command line shows it; the rest is there with `--json`. */

export const listAnswer = z.object({
  rows: z.array(
    z.object({
      caseId: line,
      reference: line,
      workerName: line,
      employerName: line,
      turn: line,
      due: line.optional(),
    }),
  ),
  next: line.nullable(),
})

export const caseAnswer = z.object({
  id: line,
  reference: line,
  seq: z.number(),
  parteien: z.array(line),
  worker: z.object({ name: line }).optional(),
  pflichten: z.array(z.object({ zeile: line, schuldner: line, stand: line, bis: line.optional() })),
  eintraege: z.array(z.object({ seq: z.number(), am: line, ereignis: z.object({ type: line }) })),
})

export const openedAnswer = z.object({ caseId: line, reference: line })
export const actedAnswer = z.object({ result: z.enum(['done', 'repeated']), seq: z.number() })

export const problemAnswer = z.object({
  type: line,
  title: line,
  detail: line.optional(),
  errors: z.array(z.object({ pointer: line, detail: line, nearest: line.optional() })).optional(),
  refusals: z.array(z.object({ grund: line, norm: line })).optional(),
})

export const broughtAnswer = z.object({
  sha256: line,
  document: line,
  name: line,
  pages: z.number().nullable(),
  waiting: z.boolean(),
})
export type BroughtFile = z.infer<typeof broughtAnswer>

export const filesAnswer = z.object({
  files: z.array(broughtAnswer),
  found: z.array(z.object({ name: line, finding: line })),
})
