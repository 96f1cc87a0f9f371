import { z } from 'zod'
import { type PlainDate, plainDate } from '#law/calendar/plain-date.ts'
import type { Belegangaben } from '#procedure/abgleich/befund.ts'

const text = z.string().exactOptional()
const day = z.custom<PlainDate>((value) => typeof value === 'string' && plainDate(value) === value).exactOptional()

const form = z.object({
  vertrag: z
    .object({
      vornamen: text,
      nachnamen: text,
      arbeitgeber: text,
      taetigkeit: text,
      gehaltCents: z.int().nonnegative().exactOptional(),
      gehaltJe: z.enum(['stunde', 'monat', 'jahr']).exactOptional(),
      gehaelter: z.number().positive().exactOptional(),
      wochenstunden: z.number().positive().exactOptional(),
      beginn: day,
    })
    .exactOptional(),
  bescheid: z.object({ vornamen: text, nachnamen: text, geburtsdatum: day, taetigkeit: text }).exactOptional(),
})

/** What contract and decision on recognition say: the content of the form `belegdaten`. */
export type DocumentData = Readonly<z.infer<typeof form>>

/** A saved form, typed. Only what this program wrote is in there: anything else is a fault of the store. */
export function readDocumentData(content: Readonly<Record<string, unknown>>): DocumentData {
  return form.parse(content)
}

/** Contract and decision as sources of the cross-check. */
export function documentSources({ vertrag, bescheid }: DocumentData): readonly Belegangaben[] {
  return [
    ...(vertrag
      ? [
          {
            quelle: 'vertrag' as const,
            name: nameOf(vertrag),
            arbeitgeber: vertrag.arbeitgeber,
            taetigkeit: vertrag.taetigkeit,
            gehalt:
              vertrag.gehaltCents === undefined
                ? undefined
                : { cents: vertrag.gehaltCents, je: vertrag.gehaltJe ?? 'monat', anzahl: vertrag.gehaelter },
            wochenstunden: vertrag.wochenstunden,
            beginn: vertrag.beginn,
          },
        ]
      : []),
    ...(bescheid
      ? [
          {
            quelle: 'bescheid' as const,
            name: nameOf(bescheid),
            geburtsdatum: bescheid.geburtsdatum,
            taetigkeit: bescheid.taetigkeit,
          },
        ]
      : []),
  ]
}

function nameOf({ vornamen = '', nachnamen }: { readonly vornamen?: string; readonly nachnamen?: string }) {
  return nachnamen === undefined ? undefined : { vornamen, nachnamen }
}
