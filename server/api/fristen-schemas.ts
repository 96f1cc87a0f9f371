import { z } from '@hono/zod-openapi'
import { FIRST_YEAR, LAST_YEAR } from '#law/calendar/feiertage.ts'
import { EVENT_DAYS, REMINDERS } from './fristen-calendar.ts'
import { langQuery } from './schemas.ts'

/** The shapes of Fristen and holidays. What a parameter says is read by the law itself, which names the nearest word. */

const text = (description: string, example: string) => z.string().optional().openapi({ description, example })

const several = (description: string, example: readonly string[]) =>
  z
    .array(z.string())
    .optional()
    .openapi({ description, example: [...example] })

export const fristQueryShape = langQuery.extend({
  from: z.string().openapi({ description: 'Day of the event, YYYY-MM-DD, 2015 to 2050', example: '2026-11-11' }),
  length: text('P10D, P1W, P2M, P1M15D, P1Y, or 3WT for Werktage; needed where there is no id', 'P1W'),
  id: text('Sign or id of a period of the catalogue, see GET /fristen', 'D-BA-1W'),
  land: several('Land whose holidays count, letters or name; several where that is open', ['SN']),
  gemeinde: text('Municipality in the first Land, name, "name/part" or eight-digit key', 'Bautzen/Salzenforst'),
  variant: text('Variant of the period, see GET /fristen', 'ohneBelehrung'),
  profession: text('Profession, for the periods that its own act decides', 'pflege'),
  begin: text('event (its day is not counted) or day (the period begins with the start of the day)', 'event'),
  validity: text('1 for how long something is valid: nothing is moved off a free day', '1'),
  suspended: several('Times of standstill, first and last day included', ['2026-11-12..2026-11-13']),
  'extended-by': text('Extension by a length', 'P1M'),
  'extended-to': text('Extension to a day', '2026-12-31'),
  'stated-end': text('The end that the office stated, pointing to § 31 Abs. 3 S. 2 VwVfG', '2026-11-18'),
  arrived: text('Day of real arrival or of retrieval, for notifications', '2026-11-30'),
  abroad: text('Host country, for missions abroad', 'Serbien'),
  free: several('Free days of the host country and the mission', ['2027-01-07']),
})

export const calendarQueryShape = fristQueryShape.extend({
  day: z.enum(EVENT_DAYS).optional().openapi({ description: 'Which day the entry stands for' }),
  reminder: z.enum(REMINDERS).optional().openapi({ description: 'Days before it, at nine, to be reminded' }),
})

export const feiertageQueryShape = langQuery.extend({
  land: z.string().openapi({ description: 'Letters or name of a Land', example: 'SN' }),
  year: z.string().openapi({ description: `${FIRST_YEAR} to ${LAST_YEAR}`, example: '2027' }),
  gemeinde: text('Municipality, where only some have a holiday', 'Augsburg'),
})

const day = z.string().nullable().openapi({ example: '2026-11-19' })
const step = z
  .object({ art: z.string(), norm: z.string(), text: z.string() })
  .loose()
  .openapi('FristStep', { description: 'One line of the calculation sheet, with its facts' })

export const fristShape = z
  .object({
    kind: z.enum([
      'frist',
      'richtwert',
      'rueckblick',
      'bekanntgabe',
      'portalabruf',
      'amTag',
      'gesetztesEnde',
      'ohneEnde',
    ]),
    period: z
      .object({
        sign: z.string(),
        id: z.string(),
        title: z.string(),
        trigger: z.string(),
        duty: z.string(),
        consequence: z.string(),
        owedBy: z.string(),
        character: z.string(),
        variant: z.string().nullable(),
        place: z.string(),
        norms: z.array(z.string()),
        source: z.string(),
        confidence: z.string(),
        note: z.string().nullable(),
      })
      .strict()
      .nullable(),
    start: z.string(),
    length: z.string().nullable(),
    lengthText: z.string(),
    end: day,
    nominalEnd: day,
    earliestEnd: day.openapi({ description: 'In time in every reading until the end of this day' }),
    latestEnd: day.openapi({ description: 'Lapsed in every reading only after this day' }),
    steps: z.array(step),
    alternatives: z.array(
      z
        .object({
          end: z.string(),
          nominalEnd: z.string(),
          because: z.string(),
          readings: z.array(z.string()),
          steps: z.array(step),
        })
        .strict(),
    ),
    disputed: z.array(z.object({ question: z.string(), decisive: z.boolean(), text: z.string() }).strict()),
    follows: z.object({ from: z.string(), consequence: z.string() }).strict().nullable(),
    hints: z.array(z.string()),
    open: z.boolean().openapi({ description: 'A duty without an end, open since the event' }),
    unused: z.array(z.string()).openapi({ description: 'Parameters that change nothing about this Frist' }),
  })
  .strict()
  .openapi('Frist')

export const feiertageShape = z
  .object({
    land: z.string(),
    name: z.string(),
    year: z.number(),
    gemeinde: z.string().nullable(),
    holidays: z.array(
      z
        .object({
          date: z.string(),
          id: z.string(),
          name: z.string(),
          norm: z.string(),
          source: z.string(),
          confidence: z.enum(['A', 'B', 'C', 'D']),
          applies: z.enum(['ja', 'nein', 'offen']),
          where: z.string().optional(),
        })
        .strict(),
    ),
  })
  .strict()
  .openapi('Feiertage')

const length = { length: z.string(), lengthText: z.string() }

export const katalogShape = z
  .object({
    branches: z.array(
      z
        .object({
          id: z.string(),
          branch: z.string(),
          periods: z.array(
            z
              .object({
                sign: z.string(),
                id: z.string(),
                title: z.string(),
                trigger: z.string(),
                duty: z.string(),
                consequence: z.string(),
                note: z.string().nullable(),
                versions: z.array(
                  z
                    .object({
                      from: z.string(),
                      until: z.string().nullable(),
                      owedBy: z.string(),
                      character: z.string(),
                      ...length,
                      place: z.string(),
                      norms: z.array(z.string()),
                      source: z.string(),
                      confidence: z.string(),
                      variants: z.array(
                        z.object({ id: z.string(), variant: z.string(), ...length, norm: z.string() }).strict(),
                      ),
                      laender: z.array(
                        z
                          .object({
                            land: z.string(),
                            lengthText: z.string().nullable(),
                            norm: z.string(),
                            source: z.string(),
                            confidence: z.string(),
                          })
                          .strict(),
                      ),
                    })
                    .strict(),
                ),
              })
              .strict(),
          ),
        })
        .strict(),
    ),
    professions: z.array(z.object({ id: z.string(), name: z.string(), ...length, norm: z.string() }).loose()),
  })
  .strict()
  .openapi('Katalog')
