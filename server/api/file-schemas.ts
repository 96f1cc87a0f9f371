import { z } from '@hono/zod-openapi'
import { contentDisposition, nameIn } from './content-disposition.ts'

/** The shapes of files as programs bring and get them. */

const HASH = '5d'.repeat(32)

const WRITTEN =
  'Write attachment; filename="…" where the name is plain ASCII, and otherwise attachment; filename*=UTF-8\'\'… with each byte as %XX (RFC 6266, RFC 8187), with at most 300 signs.'
const NAME = 'Bescheid der Bundesagentur.pdf'

/** Names of files hold names of people, and addresses end in logs. */
export const broughtHeaders = z.object({
  'content-disposition': z
    .string({ error: 'Say in this header what the file is called: attachment; filename="Bescheid.pdf"' })
    .transform((header, issues) => {
      const name = nameIn(header)
      if (name === undefined) issues.addIssue(`This header cannot be read. ${WRITTEN}`)
      return name ?? z.NEVER
    })
    .openapi({
      description: `What the file is called; its ending becomes that of what it is. ${WRITTEN}`,
      example: contentDisposition('attachment', NAME),
    }),
})

export const broughtQuery = z.strictObject({
  lang: z.enum(['de', 'en']).default('de').openapi({ description: 'In which language a refusal is explained.' }),
})

export const broughtFileShape = z
  .object({
    sha256: z.string().openapi({
      description:
        'Of what was kept. A picture is made anew from its pixels: its hash is not that of the one you have.',
      example: HASH,
    }),
    document: z.string().openapi({
      description: 'How a command names the file, under `dokumente`.',
      example: `sha256:${HASH}`,
    }),
    name: z.string().openapi({ example: NAME }),
    size: z.number().openapi({ description: 'In bytes.', example: 83_412 }),
    mediaType: z.enum(['application/pdf', 'image/jpeg', 'image/png']),
    pages: z.number().nullable().openapi({ description: 'Of a PDF.', example: 2 }),
    waiting: z
      .boolean()
      .openapi({ description: 'For the scanner: until then no command can name it.', example: false }),
    until: z.string().nullable().openapi({
      description: 'Until when a command can name it; null while it waits, and once an entry names it.',
      example: '2026-11-23T08:00:00.000Z',
    }),
  })
  .openapi('BroughtFile')
export type BroughtFile = z.infer<typeof broughtFileShape>

export const broughtListShape = z
  .object({
    files: z.array(broughtFileShape),
    found: z.array(z.object({ name: z.string(), finding: z.string() })).openapi({
      description: 'Files of yours that were removed later because malware was found in them.',
      example: [],
    }),
    limits: z
      .object({ bytes: z.number(), pages: z.number(), heldFiles: z.number(), heldBytes: z.number() })
      .openapi({ description: 'Of one file, and of all that you have in this case without an entry.' }),
    scans: z.boolean().openapi({ description: 'Whether this installation looks for malware.' }),
  })
  .openapi('BroughtFiles')
