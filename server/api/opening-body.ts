import { z } from '@hono/zod-openapi'
import { readAnswers } from '#law/facts/read-answers.ts'
import { wayById } from '#law/pathways/ways.ts'
import { fachberufe } from '#law/periods/fachgesetze.ts'
import { problemWords } from '#law/texts/problem-words.ts'
import type { OpenInput } from '#server/cases/open-input.ts'
import { anerkennungsstaende, day, ort } from './event-shapes.ts'

/** What opens a case, as programs send it: the same as the pages ask for, with the same names. */

const name = z.string().trim().min(1).max(300)
const party = z
  .union([z.strictObject({ organisationId: z.uuid() }), z.strictObject({ name })])
  .openapi('OpeningParty', {
    description: 'An organisation that works in Vorab, by its number, or somebody outside by a name.',
  })

const worker = z
  .strictObject({
    givenNames: z.string().trim().max(300),
    familyNames: name,
    bornOn: day,
    nationalities: z
      .array(z.string().regex(/^[A-Z]{2}$/, 'Two capital letters, as in ISO 3166.'))
      .min(1)
      .max(5),
  })
  .openapi('OpeningWorker')

const facts = z
  .record(z.string(), z.unknown())
  .openapi({
    description: 'Answers of the check by id, see GET /facts. Amounts in euros, days as YYYY-MM-DD.',
    example: { konkretesArbeitsplatzangebot: true, taetigkeit: '2221' },
  })
  .transform((given, context) => {
    const read = readAnswers(given)
    if (read.ok) return read.answers
    for (const problem of read.problems) {
      const path = problem.path.split('/').filter((part) => part !== '')
      const nearest = problem.nearest === undefined ? {} : { params: { nearest: problem.nearest } }
      context.addIssue({ code: 'custom', path, message: problemWords(problem, 'en'), ...nearest })
    }
    return z.NEVER
  })

const supplement = z.strictObject({
  anerkennungsstand: z.enum(anerkennungsstaende).exactOptional(),
  fachberuf: z.enum(fachberufe).exactOptional(),
  mitFamilie: z.boolean().exactOptional(),
  voraufenthalt: z.boolean().exactOptional(),
  familieMitVoraufenthalt: z.boolean().exactOptional(),
  wohnsitzInDerUnion: z.boolean().exactOptional(),
  vorabpruefung: z.boolean().exactOptional(),
})

export const openingBody: z.ZodType<OpenInput> = z
  .strictObject({
    commandId: z
      .string()
      .min(8)
      .max(100)
      .openapi({ description: 'Chosen by you at random; sent twice it opens one case.' }),
    organisationId: z
      .uuid()
      .openapi({ description: 'For which of your organisations you open it: one of `holders` of GET /cases.' }),
    modus: z
      .enum(['behoerde', 'eigenregie'])
      .openapi({ description: 'Who runs the file: the authority, or you alone.' }),
    way: z
      .string()
      .refine((id) => wayById(id) !== undefined, 'There is no such way; GET /ways lists them.')
      .openapi({ example: 'fachkraftBerufsausbildung' }),
    facts,
    supplement: supplement.exactOptional(),
    worker,
    office: party.exactOptional(),
    employer: party.exactOptional(),
    agent: party.exactOptional(),
    officePlace: ort
      .exactOptional()
      .openapi({ description: 'Whose holidays count for the office, where it is only named.' }),
  })
  .openapi('CaseOpening')
