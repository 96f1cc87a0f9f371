import { z } from '@hono/zod-openapi'
import {
  type Command,
  type Entscheidung,
  entscheidungsarten,
  type Handlung,
} from '#procedure/fachkraefteverfahren/commands.ts'
import type { Sachereignis } from '#procedure/fachkraefteverfahren/events.ts'
import type { ActInput } from '#server/cases/case-view.ts'
import { day, eventShapes, partei, sentKinds } from './event-shapes.ts'

/** Commands as programs send them, read into what the procedure knows. */

const event = z
  .looseObject({ type: z.enum(sentKinds) })
  .openapi('CaseEvent', { description: 'A kind of event with its own fields; what is missing or too much is named.' })
  .transform((given, context): unknown => {
    const { type, ...rest } = given
    const read = eventShapes[type].safeParse(rest)
    if (read.success) return { type, ...read.data }
    for (const { path, message } of read.error.issues) context.addIssue({ code: 'custom', path: [...path], message })
    return z.NEVER
  })

const isDecision = (type: string): boolean => entscheidungsarten.some((known) => known === type)

// What has passed the shape of its kind is an event of that kind; which of them a command takes is asked here.
const handlung = event.refine(
  hasKind((type) => !isDecision(type)),
  'A decision is sent as "entscheiden".',
) as z.ZodType<Handlung>
const entscheidung = event.refine(hasKind(isDecision), 'Not a decision.') as z.ZodType<Entscheidung>
const eingang = event as z.ZodType<Handlung | Entscheidung>
const sache = event.refine(
  hasKind((type) => type !== 'vorabzustimmungErteilt'),
  'A Vorabzustimmung is never put in the place of another entry.',
) as z.ZodType<Sachereignis>

function hasKind(allowed: (type: string) => boolean): (value: unknown) => boolean {
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    allowed(value.type)
}

const document = z
  .string()
  .regex(/^(?:sha256:)?[0-9a-f]{64}$/, 'The SHA-256 of a document, or the name of a file that was brought: sha256:…')
  .openapi({
    description:
      'What POST /cases/{id}/files calls `document`: the file is attached. The SHA-256 of anything else only describes it.',
    example: `sha256:${'5d'.repeat(32)}`,
  })
const documents = z.array(document).max(50)

const command: z.ZodType<Command> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('vornehmen'), am: day, handlung, dokumente: documents.exactOptional() }),
  z.strictObject({
    type: z.literal('erfassen'),
    am: day,
    urheber: partei,
    eingang,
    dokumente: documents,
  }),
  z.strictObject({
    type: z.literal('entscheiden'),
    am: day,
    entscheidung,
    dokumente: documents.exactOptional(),
  }),
  z.strictObject({
    type: z.literal('berichtigen'),
    am: day,
    eintrag: z.int().positive(),
    grund: z.string().trim().min(1).max(2000),
    stattdessen: z.strictObject({ am: day, ereignis: sache }).exactOptional(),
  }),
])

export const commandBody: z.ZodType<Omit<ActInput, 'caseId'>> = z
  .strictObject({
    als: partei.openapi({ description: 'As which of your parties in the case.' }),
    expectedSeq: z.int().nonnegative().openapi({ description: 'The number of the last entry you have seen.' }),
    commandId: z.string().min(8).max(100).openapi({
      description: 'Chosen by you at random; sent twice it works once, and with another command it is refused.',
    }),
    command,
  })
  .openapi('CaseCommand')
