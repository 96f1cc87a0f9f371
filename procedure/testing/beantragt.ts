import type { Handlung } from '#procedure/fachkraefteverfahren/commands.ts'
import type { Anerkennungsergebnis } from '#procedure/fachkraefteverfahren/events-anerkennung.ts'
import type { Gegenstand, Vorhaben } from '#procedure/fachkraefteverfahren/vorhaben.ts'
import { type Vorgang, vereinbart } from './vorgang.ts'

/** Procedures on the way to recognition. */

export const TAG = '2026-08-20'
export const BEHOERDE = 'auslaenderbehoerde'
export const antrag = (gegenstand: Gegenstand) => ({ type: 'anerkennungBeantragt', gegenstand }) as const
export const bescheid = (
  gegenstand: Gegenstand,
  ergebnis: Anerkennungsergebnis,
  massnahmen: readonly string[] = [],
): Handlung => ({
  type: 'anerkennungEntschieden',
  gegenstand,
  ergebnis,
  massnahmen,
})
export const beantragt = (abweichend: Partial<Vorhaben> = {}, gegenstand: Gegenstand = 'gleichwertigkeit'): Vorgang =>
  vereinbart(abweichend).tut(BEHOERDE, TAG, antrag(gegenstand))
export const vollstaendig = (file: Vorgang): Vorgang =>
  file.erfasst(BEHOERDE, 'anerkennendeStelle', '2026-08-28', {
    type: 'eingangBestaetigt',
    gegenstand: 'gleichwertigkeit',
    eingegangenAm: '2026-08-24',
    vollstaendigSeit: '2026-08-24',
    fehlend: [],
  })
