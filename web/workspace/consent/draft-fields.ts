import { wordsOf } from '#law/texts/words.ts'
import type { Vorabzustimmungsentwurf } from '#procedure/schriftstuecke/vorabzustimmung/inhalt.ts'
import { MOST_VISA_MONTHS } from '#server/consent/read-draft.ts'
import type { Draft } from '#web/forms/draft.ts'
import {
  type Field,
  type Fields,
  type FormContext,
  optional,
  type Read,
  readFields,
  writeFields,
} from '../step/field.ts'
import { choice, choices, converted, day, lines, text } from '../step/field-kinds.ts'

const months = Array.from({ length: MOST_VISA_MONTHS }, (_, index) => String(MOST_VISA_MONTHS - index))

const visumMonate: Field<number> = converted(
  choice('visumMonate', months, (value, { words }) => wordsOf(words.language).months(Number(value))),
  Number,
  String,
)

/** What whoever prepares the Vorabzustimmung enters; the names are those of the draft. */
export const draftFields: Fields<Vorabzustimmungsentwurf> = {
  hinweise: choices(
    'hinweise',
    ['passNichtVisierfaehig', 'voraufenthalt', 'namensabweichung', 'spracheNichtGeprueft', 'familie'],
    (value, { procedure }) => procedure.werte.hinweis[value],
  ),
  weitereHinweise: optional(text('weitereHinweise', 'long')),
  nurInKopie: lines('nurInKopie'),
  anlagen: lines('anlagenDerZustimmung'),
  azrNummer: optional(text('azrNummer', 'short')),
  visumMonate,
  gueltigBis: optional(day('vorabzustimmungBis')),
}

export function readDraftForm(draft: Draft, context: FormContext): Read<Vorabzustimmungsentwurf> {
  return readFields(draftFields, draft, '', context)
}

/** What was saved, as it would be typed. */
export function typedDraft(entwurf: Vorabzustimmungsentwurf): Draft {
  return new Map(writeFields(draftFields, entwurf, ''))
}
