import type { Zustimmungsereignisse } from './events-zustimmung.ts'
import { antragsseite, arbeitgeberseite, behoerde, type Nachricht, nachricht } from './nachricht.ts'

const bundesagentur = ['bundesagentur'] as const
const parteien = { sicht: antragsseite }

/** Consent of the Bundesagentur, and the Vorabzustimmung. */
export const zustimmungsnachrichten: Readonly<Record<keyof Zustimmungsereignisse, Nachricht>> = {
  beschaeftigungErklaert: nachricht('M24', arbeitgeberseite, behoerde, '§ 39 Abs. 4 S. 1 AufenthG', {
    sicht: ['fachkraft', ...bundesagentur],
  }),
  zustimmungAngefragt: nachricht('M25', behoerde, bundesagentur, '§ 81a Abs. 3 S. 1 Nr. 4 AufenthG', parteien),
  rueckfrageGestellt: nachricht('M26', bundesagentur, arbeitgeberseite, '§ 39 Abs. 4 S. 1 AufenthG', {
    sicht: behoerde,
    formfrei: true,
  }),
  rueckfrageBeantwortet: nachricht('M26', arbeitgeberseite, bundesagentur, '§ 39 Abs. 4 S. 1 AufenthG', {
    sicht: behoerde,
    formfrei: true,
  }),
  zustimmungErteilt: nachricht('M27', bundesagentur, behoerde, '§ 36 Abs. 1 BeschV', parteien),
  zustimmungVersagt: nachricht('M27', bundesagentur, behoerde, '§ 36 Abs. 1 BeschV', parteien),
  zustimmungWiderrufen: nachricht('M27', bundesagentur, behoerde, '§ 41 AufenthG', parteien),
  globalzustimmungZugesichert: nachricht('M24', arbeitgeberseite, behoerde, '§ 39 Abs. 2a S. 1 AufenthG', {
    sicht: ['fachkraft'],
  }),
  angabenUnzureichend: nachricht('M27', bundesagentur, behoerde, '§ 36 Abs. 2 S. 1 BeschV', parteien),
  auskunftAusgeblieben: nachricht('M27', bundesagentur, behoerde, '§ 36 Abs. 2 S. 1 BeschV', parteien),
  // The office's own examination; its result reaches the parties as the Vorabzustimmung or its refusal.
  voraussetzungenGeprueft: nachricht('M28', behoerde, [], '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG', { art: 'entscheidung' }),
  vorabzustimmungErteilt: nachricht(
    'M28',
    behoerde,
    [...antragsseite, 'auslandsvertretung'],
    '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG',
    { art: 'entscheidung' },
  ),
  vorabzustimmungWiderrufen: nachricht(
    undefined,
    behoerde,
    [...antragsseite, 'auslandsvertretung'],
    '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG',
    { art: 'entscheidung' },
  ),
  vorabzustimmungVersagt: nachricht('M28', behoerde, antragsseite, '§ 81a Abs. 3 S. 1 Nr. 6 AufenthG', {
    art: 'entscheidung',
  }),
  imRegisterGespeichert: nachricht('M29', behoerde, [], '§ 6 Abs. 5 Nr. 8 AZRG', {
    sicht: [...antragsseite, 'auslandsvertretung'],
  }),
  auslandsvertretungUnterrichtet: nachricht(
    'M32',
    behoerde,
    ['auslandsvertretung'],
    '§ 81a Abs. 3 S. 1 Nr. 5 AufenthG',
    parteien,
  ),
  vorabzustimmungAusgehaendigt: nachricht('M31', behoerde, arbeitgeberseite, '§ 81a Abs. 2 Nr. 6 AufenthG', {
    sicht: ['fachkraft'],
  }),
}
