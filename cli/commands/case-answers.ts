import { z } from 'zod'

/** What the server answers, as far as the command line shows it; the rest is there with `--json`. */

export const listAnswer = z.object({
  rows: z.array(
    z.object({
      caseId: z.string(),
      reference: z.string(),
      workerName: z.string(),
      employerName: z.string(),
      turn: z.string(),
      due: z.string().optional(),
    }),
  ),
  next: z.string().nullable(),
})

export const caseAnswer = z.object({
  id: z.string(),
  reference: z.string(),
  seq: z.number(),
  parteien: z.array(z.string()),
  worker: z.object({ name: z.string() }).optional(),
  pflichten: z.array(
    z.object({ zeile: z.string(), schuldner: z.string(), stand: z.string(), bis: z.string().optional() }),
  ),
  eintraege: z.array(z.object({ seq: z.number(), am: z.string(), ereignis: z.object({ type: z.string() }) })),
})

export const openedAnswer = z.object({ caseId: z.string(), reference: z.string() })
export const actedAnswer = z.object({ result: z.enum(['done', 'repeated']), seq: z.number() })

export const problemAnswer = z.object({
  type: z.string(),
  title: z.string(),
  detail: z.string().optional(),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string(), nearest: z.string().optional() })).optional(),
  refusals: z.array(z.object({ grund: z.string(), norm: z.string() })).optional(),
})

export const broughtAnswer = z.object({
  sha256: z.string(),
  document: z.string(),
  name: z.string(),
  pages: z.number().nullable(),
  waiting: z.boolean(),
})
export type BroughtFile = z.infer<typeof broughtAnswer>

export const filesAnswer = z.object({
  files: z.array(broughtAnswer),
  found: z.array(z.object({ name: z.string(), finding: z.string() })),
})
