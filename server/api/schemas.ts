import { z } from '@hono/zod-openapi'
import { fileProblems } from '#server/files/file-problem.ts'

/** The shapes of the API. Facts are checked against the vocabulary by the law itself, which names the nearest word. */

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .openapi({ example: '2026-11-22' })
const truth = z.enum(['ja', 'nein', 'offen'])
export const langQuery = z.object({ lang: z.enum(['de', 'en']).default('de') })
export const dayQuery = langQuery.extend({ on: day.optional() })

export const checkBody = z
  .object({
    facts: z.record(z.string(), z.unknown()).openapi({
      description: 'Facts by id, see GET /facts. Amounts in euros, days as YYYY-MM-DD, "weissNicht" for any fact.',
      example: { staatsangehoerigkeiten: ['RS'], konkretesArbeitsplatzangebot: true },
    }),
    on: day.optional().openapi({ description: 'The day whose law is applied; today where absent.' }),
    lang: z.enum(['de', 'en']).default('de'),
  })
  .strict()
  .openapi('CheckRequest')

const value = z.union([z.boolean(), z.number(), z.string(), z.array(z.string())])
const reason = z
  .object({
    kind: z.string(),
    title: z.string(),
    norm: z.string().nullable(),
    result: truth,
    cause: z
      .enum(['nichtGefragt', 'unbekannt', 'beurteilung', 'ausstehend', 'unveroeffentlicht', 'umstritten'])
      .nullable(),
    fact: z.string().nullable(),
    given: value.nullable(),
    needed: value.nullable(),
    asked: z.string().nullable(),
    because: z.string().nullable(),
    version: z.object({ from: z.string(), until: z.string().nullable(), source: z.string() }).nullable(),
    of: z.array(z.unknown()).openapi({ description: 'The parts, each a Reason again.' }),
  })
  .openapi('Reason')

const change = z
  .object({
    fact: z.string(),
    art: z.enum(['aendern', 'erwerben', 'warten', 'klaeren']),
    norm: z.string(),
    from: value.nullable(),
    to: value,
    by: z.number().nullable(),
    text: z.string(),
    proof: z.array(z.string()),
  })
  .openapi('Change')

const law = z.object({ edition: z.string(), stand: z.string() }).openapi('LawVersion')

export const report = z
  .object({
    on: z.string(),
    law,
    lang: z.enum(['de', 'en']),
    withoutTitle: z.string().nullable(),
    ways: z.array(
      z
        .object({
          id: z.string(),
          key: z.string(),
          name: z.string(),
          norm: z.string(),
          result: truth,
          reasons: reason,
          openFacts: z.array(z.string()),
          toChange: z.array(z.object({ changes: z.array(change) }).loose()),
          details: z.record(z.string(), z.unknown()),
        })
        .loose()
        .openapi('Way'),
    ),
    openFacts: z.array(z.string()),
  })
  .openapi('Report')

export const problemShape = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    detail: z.string().optional(),
    reason: z.enum(fileProblems).optional().openapi({ description: 'Why a file is not taken.' }),
    finding: z.string().optional().openapi({ description: 'What the scanner calls it.' }),
    errors: z.array(z.object({ pointer: z.string(), detail: z.string(), nearest: z.string().optional() })).optional(),
  })
  .openapi('Problem')
