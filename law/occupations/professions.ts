import type { ProfessionEntry } from './profession-entry.ts'
import { bildungUndSoziales } from './professions/bildung-und-soziales.ts'
import { dienstleistungUndVerkehr } from './professions/dienstleistung-und-verkehr.ts'
import { gesundheit } from './professions/gesundheit.ts'
import { handwerkUndIndustrie } from './professions/handwerk-und-industrie.ts'
import { informatik } from './professions/informatik.ts'
import { technikUndWissenschaft } from './professions/technik-und-wissenschaft.ts'

const all = {
  ...gesundheit,
  ...bildungUndSoziales,
  ...informatik,
  ...technikUndWissenschaft,
  ...handwerkUndIndustrie,
  ...dienstleistungUndVerkehr,
}

/** Every profession that was looked at, by id. */
export type ProfessionId = keyof typeof all & string
export const professions: Readonly<Record<ProfessionId, ProfessionEntry>> = all

/** Whether a text names a profession. */
export function isProfessionId(text: string): text is ProfessionId {
  return Object.hasOwn(professions, text)
}
