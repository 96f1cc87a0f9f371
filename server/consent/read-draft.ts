import { z } from 'zod'
import { type PlainDate, plainDate } from '#law/calendar/plain-date.ts'
import type { Vorabzustimmungsentwurf } from '#procedure/schriftstuecke/vorabzustimmung/inhalt.ts'

/** A national visa is given for a year at most (Art. 18 Abs. 2 SDÜ). */
export const MOST_VISA_MONTHS = 12

const draft = z.object({
  azrNummer: z.string().exactOptional(),
  hinweise: z.array(
    z.enum(['passNichtVisierfaehig', 'voraufenthalt', 'namensabweichung', 'spracheNichtGeprueft', 'familie']),
  ),
  weitereHinweise: z.string().exactOptional(),
  visumMonate: z.int().min(1).max(MOST_VISA_MONTHS),
  gueltigBis: z.custom<PlainDate>((value) => typeof value === 'string' && plainDate(value) === value).exactOptional(),
  nurInKopie: z.array(z.string()),
  anlagen: z.array(z.string()),
})

const EMPTY: Vorabzustimmungsentwurf = { hinweise: [], visumMonate: MOST_VISA_MONTHS, nurInKopie: [], anlagen: [] }

/** A saved draft; the empty one where nobody has saved any. */
export function readDraft(content: Readonly<Record<string, unknown>>): Vorabzustimmungsentwurf {
  return Object.keys(content).length === 0 ? EMPTY : draft.parse(content)
}
